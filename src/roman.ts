// Roman numerals, as chapters, the pages before them, quarters and the items of lists are numbered.

const LETTERS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const LARGEST = 3999;

/** 4 → `IV`. Numbers without a Roman numeral, those beyond 1 to 3999, are written in digits, as style sheets do. */
export function formatRoman(number: number): string {
  if (number < 1 || number > LARGEST) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letters] of LETTERS) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

const VALUES: ReadonlyMap<string, number> = new Map(
  LETTERS.map(([value, letters]) => [letters, value]),
);

/** `IV` or `iv` → 4; undefined for what is not written as a Roman numeral is, such as `IIII` or `IC`. */
export function parseRoman(text: string): number | undefined {
  const numeral = text.toUpperCase();
  const values = Array.from(numeral, (letter) => VALUES.get(letter) ?? 0);
  const number = values.reduce(
    (sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value),
    0,
  );
  return number > 0 && formatRoman(number) === numeral ? number : undefined;
}
