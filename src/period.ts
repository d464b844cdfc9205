// The parts of a year that are measured and reported on.

export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const NUMERALS: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** As reports number it: `TW II`. */
export const quarterName = (quarter: Quarter): string => `TW ${NUMERALS[quarter]}`;
