// The little of the tar format that the browser package uses: plain files with short names.

export interface TarFile {
  readonly name: string;
  readonly data: Buffer;
}

const BLOCK = 512;

/** The plain files of an archive; folders, links and extended headers are passed over. */
export function* readTar(archive: Buffer): Generator<TarFile> {
  let at = 0;
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + BLOCK);
    const size = Number.parseInt(text(header, 124, 12), 8);
    if (!Number.isSafeInteger(size)) throw new Error('damaged tar archive');
    const type = text(header, 156, 1);
    const start = at + BLOCK;
    if (type === '0' || type === '') {
      yield { name: text(header, 0, 100), data: archive.subarray(start, start + size) };
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function text(header: Buffer, start: number, length: number): string {
  return header
    .subarray(start, start + length)
    .toString('latin1')
    .replace(/\0.*$/s, '');
}
