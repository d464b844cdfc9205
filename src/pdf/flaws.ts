// What is known of a sheet before it is bound in. Knows no library, so that whoever only reads about sheets loads none.

export interface SheetSize {
  /** Seen upright, in points. */
  readonly width: number;
  readonly height: number;
}

/**
 * What keeps a page from the standards: a font that is not in the file, one whose letters cannot be read, inks where the
 * report has none, a coding that archives refuse.
 */
export type SheetFlaw = 'font' | 'letters' | 'inks' | 'coding';

/** Those of them that PDF/UA holds against a page as well. */
export const UA_FLAWS: ReadonlySet<SheetFlaw> = new Set<SheetFlaw>(['font', 'letters']);
