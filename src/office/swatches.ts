// The colours that a status may be called by, in documents whose style sheet is not ours; its word says the same.

/** Six hexadecimal digits each. */
export const SWATCHES = { hijau: '1A6B3C', kuning: 'E3B505', merah: 'A4262C' } as const;
