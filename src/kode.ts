// How a kode is written in front of a name.

/** `[IKU 1.1]`, as ministries and universities number what they agree upon. */
export const BRACKETED_KODE = String.raw`\[\p{Lu}{1,5}[ .-]?\d+(?:\.\d+)*\]`;
