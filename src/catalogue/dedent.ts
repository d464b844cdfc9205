// Texts of files inside a program: indented with it, and read without.

/** The text without its first line break, the indentation of its first line, and that of the closing quote. */
export function dedent(text: string): string {
  const body = text.replace(/^\n/, '').replace(/[ ]+$/, '');
  const indent = /^ */.exec(body)?.[0] ?? '';
  return body.replace(new RegExp(`^${indent}`, 'gm'), '');
}
