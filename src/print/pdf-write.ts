// Writes a PDF anew from the bytes of another: streams as they stand, all other objects packed into compressed object
// streams (PDF 1.5). Nothing is parsed but where each object begins and ends.

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

import type { PdfFile } from './pdf-file.ts';
import type { Entry } from './xref.ts';

const OBJECTS_PER_STREAM = 250;
/** Nearly as small as 9 and several times as fast. */
const LEVEL = 5;
const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');

const compress = promisify<Buffer, { level: number }, Buffer>(deflate);

/** @param changes the new text of objects, by number; only objects that are not streams can be changed. */
export async function writePdf(
  file: PdfFile,
  changes: ReadonlyMap<number, string>,
): Promise<Uint8Array> {
  const entries = new Map<number, Entry>();
  const chunks: Buffer[] = [HEADER];
  let size = HEADER.length;
  const append = (chunk: Buffer): number => {
    chunks.push(chunk);
    size += chunk.length;
    return size - chunk.length;
  };
  const { streams, plain } = sortObjects(file, changes);
  for (const { number, raw } of streams) entries.set(number, { offset: append(raw) });

  let next = file.entries.length;
  for (const packed of await Promise.all(chunksOf(plain, OBJECTS_PER_STREAM).map(packObjects))) {
    const stream = next;
    next += 1;
    packed.numbers.forEach((number, index) => entries.set(number, { stream, index }));
    entries.set(stream, {
      offset: append(Buffer.concat([text(`${stream} 0 obj\n`), packed.body])),
    });
  }
  const start = size;
  entries.set(next, { offset: start });
  append(await crossReferences(file, next, entries, fingerprint(chunks)));
  append(text(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks);
}

interface PlainObject {
  readonly number: number;
  readonly text: Buffer;
}

/** Streams with their frame, other objects without; the containers of packed objects are left behind. */
function sortObjects(
  file: PdfFile,
  changes: ReadonlyMap<number, string>,
): { streams: { number: number; raw: Buffer }[]; plain: PlainObject[] } {
  const streams: { number: number; raw: Buffer }[] = [];
  const plain: PlainObject[] = [];
  const limits = objectLimits(file);
  file.entries.forEach((entry, number) => {
    const change = changes.get(number);
    if (change !== undefined) {
      plain.push({ number, text: text(change) });
    } else if (entry !== undefined && 'stream' in entry) {
      plain.push({ number, text: file.unpack(entry.stream)[entry.index] ?? text('null') });
    } else if (entry !== undefined) {
      const region = file.bytes.subarray(entry.offset, limits.get(entry.offset));
      const end = region.lastIndexOf('endobj');
      const isStream = region.subarray(Math.max(0, end - 12), end).includes('endstream');
      if (!isStream) {
        plain.push({ number, text: region.subarray(region.indexOf('obj') + 4, end) });
      } else if (!isContainer(region)) {
        streams.push({ number, raw: Buffer.concat([region.subarray(0, end), text('endobj\n')]) });
      }
    }
  });
  return { streams, plain };
}

/** Where the object at each offset ends: at the latest where the next begins. */
function objectLimits(file: PdfFile): ReadonlyMap<number, number> {
  const offsets = file.entries
    .flatMap((entry) => (entry !== undefined && 'offset' in entry ? [entry.offset] : []))
    .sort((a, b) => a - b);
  return new Map(offsets.map((offset, place) => [offset, offsets[place + 1] ?? file.bytes.length]));
}

function isContainer(region: Buffer): boolean {
  return /\/Type ?\/(?:ObjStm|XRef)\b/.test(region.toString('latin1', 0, 200));
}

async function packObjects(
  objects: readonly PlainObject[],
): Promise<{ numbers: number[]; body: Buffer }> {
  let offset = 0;
  const index = objects.map((object) => {
    const entry = `${object.number} ${offset}`;
    offset += object.text.length + 1;
    return entry;
  });
  const head = text(`${index.join(' ')}\n`);
  const parts = objects.flatMap((object) => [object.text, text('\n')]);
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
  const body = await stream(dictionary, Buffer.concat([head, ...parts]));
  return { numbers: objects.map((object) => object.number), body };
}

/** The cross-reference stream: three fields of 1, 4 and 2 bytes an object. */
async function crossReferences(
  file: PdfFile,
  number: number,
  entries: ReadonlyMap<number, Entry>,
  id: string,
): Promise<Buffer> {
  const table = Buffer.alloc((number + 1) * 7);
  table.writeUInt16BE(0xffff, 5);
  for (const [object, entry] of entries) {
    const at = object * 7;
    const isPacked = 'stream' in entry;
    table.writeUInt8(isPacked ? 2 : 1, at);
    table.writeUInt32BE(isPacked ? entry.stream : entry.offset, at + 1);
    table.writeUInt16BE(isPacked ? entry.index : 0, at + 5);
  }
  const info = file.info === undefined ? '' : ` /Info ${file.info} 0 R`;
  const dictionary = `/Type /XRef /Size ${number + 1} /W [1 4 2] /Root ${file.catalog} 0 R${info} /ID [<${id}> <${id}>]`;
  return Buffer.concat([text(`${number} 0 obj\n`), await stream(dictionary, table)]);
}

async function stream(dictionary: string, data: Buffer): Promise<Buffer> {
  const packed = await compress(data, { level: LEVEL });
  const head = `<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>> stream\n`;
  return Buffer.concat([text(head), packed, text('\nendstream\nendobj\n')]);
}

/** The file's identifier: of its contents, so that it is the same for the same report. */
function fingerprint(chunks: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex').slice(0, 32);
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1');
}
