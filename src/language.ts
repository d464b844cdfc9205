// The two languages that lkjip speaks to its users.

export type Language = 'id' | 'en';

/** One message in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}
