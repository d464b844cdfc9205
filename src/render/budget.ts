// A bound on what templates may do: those of a workspace may come from a stranger, and may go round without end.

/** Repetitions and calls of one template by another; a report of a thousand indikator takes under a million. */
export const MAX_STEPS = 10_000_000;
/** Characters of the document. */
export const HURUF_MAKSIMUM = 256 * 1024 * 1024;

/** Calls of a template, and blocks in it, within each other; quotations and lists as deep as they are read take 160. */
export const MAX_DEPTH_OF_PATH = 400;

/** From this many characters on a text is left in the pieces that it is made of. */
const JOINED = 16_384;

/** Thrown where a template goes beyond its bounds; the template's file is put to it by who calls the template. */
export class TemplateLimit extends Error {
  readonly limit: 'langkah' | 'ukuran' | 'kedalaman';

  constructor(limit: TemplateLimit['limit']) {
    super(`a template goes beyond its bounds (${limit})`);
    this.limit = limit;
  }
}

/** Counts for one set of templates; begun anew for each document. */
export class Budget {
  #steps = 0;
  #depth = 0;

  begin(): void {
    this.#steps = 0;
    this.#depth = 0;
  }

  /**
   * Runs one call within those that are open. Counted, for where the stack is full the runtime may end the process instead of
   * throwing.
   * @throws TemplateLimit when too many are open
   */
  nest<T>(run: () => T): T {
    if (this.#depth >= MAX_DEPTH_OF_PATH) throw new TemplateLimit('kedalaman');
    this.#depth++;
    try {
      return run();
    } finally {
      this.#depth--;
    }
  }

  /** @throws TemplateLimit when there have been too many */
  spend(step: number): void {
    this.#steps += step;
    if (this.#steps > MAX_STEPS) throw new TemplateLimit('langkah');
  }

  /** @throws TemplateLimit when the text is too long */
  measure(text: string): string {
    if (text.length > HURUF_MAKSIMUM) throw new TemplateLimit('ukuran');
    // Reading a letter joins the pieces that the text is put together from: a long table has millions, and the garbage
    // collector would move all of them time and again. A long text is made of such joined ones: to join them at each level
    // would hold it several times over.
    if (text.length < JOINED) text.charCodeAt(0);
    return text;
  }
}

/** How often a helper that repeats its block over a value does so. */
export function countItems(nilai: unknown): number {
  if (Array.isArray(nilai)) return nilai.length;
  return typeof nilai === 'object' && nilai !== null ? Object.keys(nilai).length : 0;
}
