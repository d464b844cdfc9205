// Writes a PDF anew from the bytes of another: streams as they stand, all other objects packed into compressed object
// streams (PDF 1.5). Nothing is parsed but where each object begins and ends.

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

import type { WrittenObject } from '../../pdf/syntax.ts';
import type { PdfFile } from './file.ts';
import type { XrefEntry } from './xref.ts';

const OBJECTS_PER_STREAM = 500;
/** Nearly as small as 9 and several times as fast. */
const LEVEL = 5;
const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');

const OBJECT = Buffer.from(' obj\n');
const END_OBJECT = Buffer.from('endobj\n');
const END_STREAM = Buffer.from('endstream');

const compress = promisify<Buffer, { level: number }, Buffer>(deflate);

export interface Changes {
  /** Changed and added objects, by number. */
  readonly objects: ReadonlyMap<number, WrittenObject>;
  readonly removed: ReadonlySet<number>;
}

export async function writePdf(file: PdfFile, changes: Changes): Promise<Uint8Array> {
  const entries = new Map<number, XrefEntry>();
  const chunks: Buffer[] = [HEADER];
  let size = HEADER.length;
  const append = (chunk: Buffer): number => {
    chunks.push(chunk);
    size += chunk.length;
    return size - chunk.length;
  };
  // Compressing takes other threads; this one goes on meanwhile.
  const packing = packStreams(changes);
  const { streams, plain } = sortObjects(file, changes);
  const [packedStreams, packedObjects] = await Promise.all([
    packing,
    Promise.all(chunksOf(plain, OBJECTS_PER_STREAM).map(packObjects)),
  ]);
  for (const { number, source, start, end } of streams) {
    entries.set(number, { offset: append(source.subarray(start, end)) });
  }
  for (const [number, body] of packedStreams) {
    entries.set(number, { offset: append(Buffer.concat([text(`${number} 0 obj\n`), body])) });
  }

  let next = Math.max(file.entries.length, ...[...changes.objects.keys()].map((one) => one + 1));
  for (const packed of packedObjects) {
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

/** A piece of some buffer: ten thousand of these are cheaper than as many buffers. */
interface Slice {
  readonly number: number;
  readonly source: Buffer;
  readonly start: number;
  readonly end: number;
}

/** Streams with their frame, other objects without; the containers of packed objects are left behind. */
function sortObjects(
  file: PdfFile,
  { objects, removed }: Changes,
): { streams: Slice[]; plain: Slice[] } {
  const streams: Slice[] = [];
  const plain: Slice[] = [];
  const whole = (number: number, source: Buffer): Slice => ({
    number,
    source,
    start: 0,
    end: source.length,
  });
  for (const { number, entry, limit } of objectsInOrder(file)) {
    if (removed.has(number) || objects.has(number)) continue;
    if ('stream' in entry) {
      plain.push(whole(number, file.unpack(entry.stream)[entry.index] ?? text('null')));
    } else {
      const end = file.bytes.lastIndexOf(END_OBJECT, limit - 1);
      const object = { number, source: file.bytes, start: entry.offset, end };
      if (!file.bytes.subarray(end - 12, end).includes(END_STREAM)) {
        plain.push({ ...object, start: file.bytes.indexOf(OBJECT, entry.offset) + OBJECT.length });
      } else if (!isContainer(object)) {
        streams.push({ ...object, end: end + END_OBJECT.length });
      }
    }
  }
  for (const [number, object] of [...objects].sort(([a], [b]) => a - b)) {
    if (typeof object === 'string') plain.push(whole(number, text(object)));
  }
  return { streams, plain };
}

function packStreams({ objects }: Changes): Promise<[number, Buffer][]> {
  const packing = [...objects]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, object]) => {
      if (typeof object === 'string') return [];
      const { entries, data, isPlain = false } = object;
      const body = isPlain ? Promise.resolve(plainStream(entries, data)) : stream(entries, data);
      return [body.then((one): [number, Buffer] => [number, one])];
    });
  return Promise.all(packing);
}

/** Every object with the place before which it ends: that of the next one. */
function objectsInOrder(file: PdfFile): { number: number; entry: XrefEntry; limit: number }[] {
  const objects = file.entries.flatMap((entry, number) =>
    entry === undefined ? [] : [{ number, entry, limit: file.bytes.length }],
  );
  const place = (entry: XrefEntry): number => ('offset' in entry ? entry.offset : 0);
  objects.sort((a, b) => place(a.entry) - place(b.entry));
  for (const [index, object] of objects.entries()) {
    const next = objects[index + 1];
    if (next !== undefined) object.limit = place(next.entry);
  }
  return objects;
}

function isContainer({ source, start }: Slice): boolean {
  return /\/Type ?\/(?:ObjStm|XRef)\b/.test(source.toString('latin1', start, start + 200));
}

async function packObjects(
  objects: readonly Slice[],
): Promise<{ numbers: number[]; body: Buffer }> {
  let offset = 0;
  const index: string[] = [];
  for (const { number, start, end } of objects) {
    index.push(`${number} ${offset}`);
    offset += end - start + 1;
  }
  const head = text(`${index.join(' ')}\n`);
  const data = Buffer.alloc(head.length + offset, '\n');
  head.copy(data);
  let at = head.length;
  for (const { source, start, end } of objects) {
    at += source.copy(data, at, start, end) + 1;
  }
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
  return {
    numbers: objects.map((object) => object.number),
    body: await stream(dictionary, data),
  };
}

/** The cross-reference stream: three fields of 1, 4 and 2 bytes an object. */
async function crossReferences(
  file: PdfFile,
  number: number,
  entries: ReadonlyMap<number, XrefEntry>,
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

function plainStream(dictionary: string, data: Buffer): Buffer {
  const head = `<<${dictionary} /Length ${data.length}>> stream\n`;
  return Buffer.concat([text(head), data, text('\nendstream\nendobj\n')]);
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
