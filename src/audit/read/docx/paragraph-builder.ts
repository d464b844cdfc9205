// The runs of a Word paragraph as they come → its lines.

import { plainLetters } from '../../text/letters.ts';
import type { ListPlace } from './numbering.ts';
import { isOn } from './styles.ts';

/** Signs of the font Symbol, which a document names by their place in it. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B3: '≥',
  F0A3: '≤',
  F0B1: '±',
  F0B4: '×',
  F0B8: '÷',
  F0B7: '•',
};

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** One paragraph while it is read. */
export class ParagraphBuilder {
  style: string | null = null;
  outline: number | null = null;
  #list: string | null = null;
  #level: number | null = null;
  #text = '';
  /** For each field that is open: whether what comes is its result. */
  readonly #fields: boolean[] = [];
  #bold: boolean | null = null;
  #isRaised = false;
  #isHidden = false;
  #letters = 0;
  #boldLetters = 0;
  #plainLetters = 0;

  setProperty(name: string, value: string | undefined): void {
    if (name === 'pStyle') this.style = value ?? null;
    else if (name === 'outlineLvl') this.outline = Number(value ?? 9);
    else if (name === 'numId') this.#list = value ?? null;
    else if (name === 'ilvl') this.#level = Number(value ?? 0);
  }

  beginRun(): void {
    this.#bold = null;
    this.#isRaised = false;
    this.#isHidden = false;
  }

  setRunProperty(name: string, value: string | undefined): void {
    if (name === 'b') this.#bold = isOn(value);
    else if (name === 'vanish') this.#isHidden = isOn(value);
    else if (name === 'vertAlign') this.#isRaised = value === 'superscript';
  }

  field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(false);
    else if (type === 'separate') this.#fields[this.#fields.length - 1] = true;
    else if (type === 'end') this.#fields.pop();
  }

  symbol(code: string | undefined): void {
    this.add(SYMBOLS[(code ?? '').toUpperCase()] ?? ' ');
  }

  add(text: string): void {
    if (this.#isHidden || this.#fields.includes(false)) return;
    // The digits of a raised run are a note's, no part of a figure beside them.
    this.#text += this.#isRaised
      ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)
      : text;
    const letters = text.trim().length;
    this.#letters += letters;
    if (this.#bold === true) this.#boldLetters += letters;
    if (this.#bold === false) this.#plainLetters += letters;
  }

  /** @param ofStyle its list by its style */
  placeIn(ofStyle: ListPlace | null): ListPlace | null {
    const list = this.#list ?? ofStyle?.list ?? null;
    return list === null || list === '0'
      ? null
      : { list, level: this.#level ?? ofStyle?.level ?? 0 };
  }

  get lines(): readonly string[] {
    return plainLetters(this.#text)
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
  }

  get letters(): number {
    return this.#letters;
  }

  /** @param isBold whether its style is, which holds where a run does not say otherwise */
  boldLetters(isBold: boolean): number {
    return isBold ? this.#letters - this.#plainLetters : this.#boldLetters;
  }
}
