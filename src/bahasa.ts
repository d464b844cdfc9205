// The two languages that lkjip speaks to its users.

export type Bahasa = 'id' | 'en';

/** One message in both languages. */
export interface Teks {
  readonly id: string;
  readonly en: string;
}
