// What tables and figures are called.

/** "Tabel" with the space behind it, at which no line ends, and "3.1"; undefined of a label of another form. */
export function splitLabel(
  label: string,
): { readonly kind: string; readonly number: string } | undefined {
  const [, kind = '', number = ''] = /^(\S+) (.*\d)$/.exec(label) ?? [];
  return number === '' ? undefined : { kind: `${kind}\u00a0`, number };
}
