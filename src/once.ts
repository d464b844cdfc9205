// A value that is made when it is first asked for, once, even when several ask at a time.

/** Gives what the first call of `make` gives; a failure is remembered too. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
