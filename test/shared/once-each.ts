// What is made once for each key, however many tests ask for it.

/** Gives for a key what `make` gave when it was first asked for. */
export function onceEach<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
