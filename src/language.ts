// The two languages that lkjip speaks to its users, and how a sentence begins in both.

export type Language = 'id' | 'en';

/** One message in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** With a capital, as a sentence begins. */
export const capitalised = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
