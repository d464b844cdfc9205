// What an office that says "pagu" calls its money and its programs.

export const BUDGET_TERMS = {
  program: { title: 'Program', word: 'program', start: 'Program' },
  anggaran: { title: 'Pagu', word: 'pagu', start: 'Pagu' },
} as const;
