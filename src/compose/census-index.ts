// The census by expression: which figure a word of prose with its arguments stands for.

import type { Entry } from '../calculate/census.ts';

/** The argument that leads to no figure, and those that would have led on. */
interface Unknown {
  readonly argument: string;
  readonly known: readonly string[];
}

export class CensusIndex {
  readonly #byExpression = new Map<string, Entry>();
  readonly #byWord = new Map<string, Entry[]>();

  constructor(census: readonly Entry[]) {
    for (const entry of census) {
      const { expression } = entry;
      if (expression === null) continue;
      const key = keyOf(expression.word, expression.args);
      // Of two things with one name the first is meant.
      if (this.#byExpression.has(key)) continue;
      this.#byExpression.set(key, entry);
      const list = this.#byWord.get(expression.word) ?? [];
      list.push(entry);
      this.#byWord.set(expression.word, list);
    }
  }

  /** A table that has one figure needs no column: what is named beside it is not looked at. */
  find(word: string, args: readonly string[]): Entry | undefined {
    const found = this.#byExpression.get(keyOf(word, args));
    return (
      found ?? (args.length > 1 ? this.#byExpression.get(keyOf(word, args.slice(0, -1))) : found)
    );
  }

  /** Of arguments that lead to no figure the first that is not known. */
  firstUnknown(word: string, args: readonly string[]): Unknown {
    let candidates = this.#byWord.get(word) ?? [];
    for (let i = 0; ; i++) {
      const argument = args[i] ?? '';
      const next = candidates.filter(({ expression }) => expression?.args[i] === argument);
      if (next.length === 0) {
        const known = candidates.flatMap(({ expression }) => expression?.args[i] ?? []);
        return { argument, known: [...new Set(known)] };
      }
      candidates = next;
    }
  }
}

const keyOf = (word: string, args: readonly string[]): string => JSON.stringify([word, ...args]);
