// Files → a tar archive (POSIX ustar), the same bytes for the same files.

/** A file of an archive, by its path with forward slashes. */
export interface ArchiveEntry {
  readonly path: string;
  readonly content: Uint8Array;
  readonly isExecutable: boolean;
}

const BLOCK = 512;
/** 26 October 1985, as npm dates what it packs: some archivers take 0 for no date. */
const DATE = 499_162_500;

/** @throws Error for a path that the format cannot hold: 100 letters behind the last slash that leaves 155 before it */
export function tar(files: readonly ArchiveEntry[]): Uint8Array {
  const parts = files.flatMap((file) => [
    headerOf(file),
    file.content,
    padding(file.content.length),
  ]);
  const end = new Uint8Array(2 * BLOCK);
  const size = parts.reduce((sum, { length }) => sum + length, end.length);
  const archive = new Uint8Array(size);
  let at = 0;
  for (const part of [...parts, end]) {
    archive.set(part, at);
    at += part.length;
  }
  return archive;
}

const padding = (length: number): Uint8Array => new Uint8Array((BLOCK - (length % BLOCK)) % BLOCK);

function headerOf({ path, content, isExecutable }: ArchiveEntry): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const put = (at: number, text: string) => header.set(new TextEncoder().encode(text), at);
  const octal = (at: number, length: number, value: number) =>
    put(at, `${value.toString(8).padStart(length - 1, '0')}\0`);
  const [prefix, name] = splitPath(path);
  put(0, name);
  octal(100, 8, isExecutable ? 0o755 : 0o644);
  octal(108, 8, 0);
  octal(116, 8, 0);
  octal(124, 12, content.length);
  octal(136, 12, DATE);
  put(148, ' '.repeat(8));
  put(156, '0');
  put(257, 'ustar\u000000');
  put(345, prefix);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return header;
}

/** What is too long for the name goes into the prefix, whole folders of it. */
function splitPath(path: string): readonly [prefix: string, name: string] {
  const length = (text: string) => new TextEncoder().encode(text).length;
  if (length(path) <= 100) return ['', path];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (length(name) <= 100 && length(prefix) <= 155) return [prefix, name];
  }
  throw new Error(`too long for an archive: ${path}`);
}
