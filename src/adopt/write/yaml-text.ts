// A YAML file as it grows, line by line: each value with the place where it was printed as a comment.

import type { Cell } from '../../audit/document.ts';
import type { Found } from '../draft.ts';

/** A file with, for each line, which thing it says: what is refused can be left out, and told. */
export interface WrittenFile {
  readonly name: string;
  readonly text: string;
  /** By number of the line, from 1. */
  readonly said: ReadonlyMap<number, string>;
  /** The cells whose figures stand in it. */
  readonly cells: ReadonlySet<Cell>;
}

/** The line that tells an editor which schema a file has. */
export const schemaLine = (name: string, isInYear: boolean): string =>
  `# yaml-language-server: $schema=${isInYear ? '../' : ''}skema/${name}.schema.json`;

/** What YAML reads as something else than these words. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|ya|tidak|~)$/i;
const PLAIN = /^\p{L}[\p{L}\p{N} ()/.%“”'+&-]*$/u;

/** A text as a YAML scalar in one line. */
export function scalar(text: string): string {
  const isPlain = PLAIN.test(text) && !SPECIAL.test(text) && !/\s$/.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Comments end with their line. */
const comment = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

export class YamlText {
  readonly #lines: string[] = [];
  readonly #said = new Map<number, string>();
  readonly #cells = new Set<Cell>();
  readonly #refused: ReadonlySet<string>;

  /** @param refused what is left out, by what `value` was told that it says */
  constructor(refused: ReadonlySet<string>) {
    this.#refused = refused;
  }

  line(indent: number, text: string, origin?: string | null): void {
    const note = origin == null || origin === '' ? '' : ` # ${comment(origin)}`;
    this.#lines.push(`${' '.repeat(indent)}${text}${note}`);
  }

  /** A key with a value as it is typed; nothing where there is none, or where it was refused. */
  value(indent: number, key: string, found: Found | null | undefined, said: string): void {
    if (found == null || this.#refused.has(said)) return;
    this.line(indent, `${key}: ${found.text}`, found.origin);
    this.mark(said, [found]);
  }

  text(indent: number, key: string, text: string | null | undefined, origin?: string | null): void {
    if (text != null && text !== '') this.line(indent, `${key}: ${scalar(text)}`, origin);
  }

  /** Whether a thing may be said. */
  isFree(said: string): boolean {
    return !this.#refused.has(said);
  }

  /** Takes the line that was just written as saying something. */
  mark(said: string, figures: readonly Pick<Found, 'cell'>[] = []): void {
    this.#said.set(this.#lines.length, said);
    for (const { cell } of figures) if (cell !== null) this.#cells.add(cell);
  }

  toFile(name: string): WrittenFile {
    return { name, text: `${this.#lines.join('\n')}\n`, said: this.#said, cells: this.#cells };
  }
}
