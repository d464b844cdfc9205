// Records whose keys are a closed list: TypeScript's own functions forget that list.

/** The keys, in the order in which they were written. */
export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];

/** Each value made into another, under the same keys. */
export const mapRecord = <K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  change: (value: A, key: K) => B,
): Readonly<Record<K, B>> =>
  Object.fromEntries(keysOf(record).map((key) => [key, change(record[key], key)])) as Record<K, B>;
