// Codes of the rules over the workspace and its results.

export const aturan = {};
