// Reads a `.docx` back, from its bytes alone.

import { inflateRawSync } from 'node:zlib';
import { Parser } from 'saxen';
import { readDirectory } from '../../src/zip.ts';

export interface Unsur {
  /** With its prefix: `w:p`. */
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: (Unsur | string)[];
}

/** Every file of the archive, by its name. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const isi = Buffer.from(bytes);
  return new Map(
    readDirectory(isi).map(({ nama, kepala, cara, isDeflated: mampat }) => {
      const data = kepala + 30 + isi.readUInt16LE(kepala + 26) + isi.readUInt16LE(kepala + 28);
      const raw = isi.subarray(data, data + mampat);
      return [nama, cara === 0 ? raw : inflateRawSync(raw)];
    }),
  );
}

/** @throws Error when it is not well-formed, or has characters that XML forbids */
export function parseXml(teks: string): Unsur {
  const haram = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(teks);
  if (haram !== null) throw new Error(`a character that XML forbids at ${haram.index}`);
  const root: Unsur = { nama: '', atribut: {}, anak: [] };
  const stack = [root];
  const reject = (error: Error) => {
    throw error;
  };
  const reader = new Parser();
  reader.on('openTag', (nama, ambil, decode) => {
    const all = ambil();
    const attribute = typeof all === 'boolean' ? {} : all;
    const baru: Unsur = {
      nama,
      atribut: Object.fromEntries(Object.entries(attribute).map(([k, v]) => [k, decode(v)])),
      anak: [],
    };
    stack.at(-1)?.anak.push(baru);
    stack.push(baru);
  });
  reader.on('closeTag', () => void stack.pop());
  reader.on('text', (isi, decode) => void stack.at(-1)?.anak.push(decode(isi)));
  reader.on('error', reject);
  reader.on('warn', reject);
  reader.parse(teks);
  return root;
}

/** All elements of a name, however deep, in their order. */
export function all(unsur: Unsur, nama: string): readonly Unsur[] {
  return unsur.anak.flatMap((anak) => {
    if (typeof anak === 'string') return [];
    return anak.nama === nama ? [anak, ...all(anak, nama)] : all(anak, nama);
  });
}

/** The text straight inside an element. */
export function ownText({ anak }: Unsur): string {
  return anak.filter((one) => typeof one === 'string').join('');
}

/** What a reader sees of an element: no instructions of fields; a tab or a line break as a space. */
export function textOf(unsur: Unsur): string {
  return unsur.anak
    .map((anak) => {
      if (typeof anak === 'string') return unsur.nama === 'w:t' ? anak : '';
      if (anak.nama === 'w:tab' || anak.nama === 'w:br') return unsur.nama === 'w:r' ? ' ' : '';
      return anak.nama === 'w:instrText' ? '' : textOf(anak);
    })
    .join('');
}

export function styleOf(paragraf: Unsur): string {
  return all(paragraf, 'w:pStyle')[0]?.atribut['w:val'] ?? '';
}

/** Cells of a table as rows of texts; of a cell that goes on from above nothing. */
export function rowsOf(tabel: Unsur): readonly (readonly string[])[] {
  return all(tabel, 'w:tr').map((baris) =>
    all(baris, 'w:tc')
      .filter(
        (cell) => !all(cell, 'w:vMerge').some(({ atribut }) => atribut['w:val'] === 'continue'),
      )
      .map((cell) => textOf(cell).replace(/^[✓✗–]\s(?=[A-Z])/, '')),
  );
}

/** The cards of the page are a table in the document, without a caption. */
export const isCards = (baris: readonly (readonly string[])[]): boolean =>
  baris[0]?.at(-1) === 'Status' && baris[0].at(-2) === 'Predikat';

export interface Dokumen {
  readonly berkas: ReadonlyMap<string, Buffer>;
  /** The body. */
  readonly isi: Unsur;
  readonly paragraf: readonly Unsur[];
  /** Tables of figures, in their order; those that hold photographs are none. */
  readonly tabel: readonly Unsur[];
}

export function readDocument(bytes: Uint8Array): Dokumen {
  const berkas = unpack(bytes);
  const isi = parseXml(berkas.get('word/document.xml')?.toString('utf8') ?? '');
  const tabel = all(isi, 'w:tbl').filter((one) => all(one, 'w:tblStyle').length > 0);
  return { berkas, isi, paragraf: all(isi, 'w:p'), tabel };
}
