// Documents that an earlier build has left beside those of this one. Formats are asked for one at a time, so a document
// that was not asked for stays; but whoever finds it beside a newer one has to know whether it says the same. So the
// manifest goes on naming the formats that were made from the very same inputs, and of any other the build says so.

import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  documentName,
  FORMATS,
  INPUT_KINDS,
  isPrinted,
  recordOf,
  type Format,
  type InputKind,
} from './formats.ts';
import type { Period } from '../period.ts';
import { pathOf, type Destination } from '../output/destination.ts';
import { finishWrites } from '../output/files.ts';
import type { Journals } from '../output/journal.ts';
import type { Digest } from '../output/trace.ts';
import { isSameAgency, MANIFEST, parseManifest, type ManifestContent } from '../output/manifest.ts';
import { readBack } from '../output/read-back.ts';
import { LARGEST_MANIFEST } from './ownership.ts';

/** A document that may not say what the data say now. */
export interface LeftOver {
  /** Its name in the folder of the year. */
  readonly nama: string;
  readonly format: Format;
}

/** What the last build in the year's folder said of itself, as far as its documents are there; null where nothing did. */
export async function readManifest(
  destination: Destination,
  journals: Journals,
): Promise<ManifestContent | null> {
  // A build that was killed while its files got their names has left a manifest that counts.
  await finishWrites(destination, journals);
  const folder = pathOf(destination);
  const text = await readBack(join(folder, MANIFEST), LARGEST_MANIFEST);
  const content = text === null ? null : parseManifest(text.toString('utf8'));
  if (content === null) return null;
  const exists = await documentsIn(folder, content.period);
  return {
    ...content,
    format: exists.map(({ format }) => format).filter((f) => content.format.includes(f)),
  };
}

/** The documents of lkjip's own names that are in the folder. */
async function documentsIn(folder: string, period: Period): Promise<readonly LeftOver[]> {
  const candidates = FORMATS.map((format) => ({ nama: documentName(format, period), format }));
  const info = await Promise.all(
    candidates.map(({ nama }) => lstat(join(folder, nama)).catch(() => null)),
  );
  return candidates.filter((_, i) => info[i]?.isFile() === true);
}

/**
 * The manifest of a build, which goes on telling of documents of other formats that the same inputs would make again.
 * @param baru its inputs have the names of all pictures, those that were not read with an empty digest
 */
export function carryOver(baru: ManifestContent, lama: ManifestContent | null): ManifestContent {
  const kept = lama === null ? [] : stillRight(baru, lama);
  if (lama === null || kept.length === 0) return baru;
  const readable = new Set(kindsOf(baru.format));
  const needed = kindsOf(kept);
  const oldInputs = Object.entries(lama.masukan).filter(
    ([nama]) => needed.includes(kindOf(nama)) && !readable.has(kindOf(nama)),
  );
  const isDrawn = needed.includes('templates');
  return {
    ...baru,
    format: FORMATS.filter((one) => baru.format.includes(one) || kept.includes(one)),
    peramban: baru.peramban ?? (isPrinted(kept) ? lama.peramban : null),
    masukan: { ...baru.masukan, ...Object.fromEntries(oldInputs) },
    huruf: isDrawn ? { ...lama.huruf, ...baru.huruf } : baru.huruf,
  };
}

/** The formats of the last build that this one did not make and would make the same. */
function stillRight(baru: ManifestContent, lama: ManifestContent): readonly Format[] {
  const isSame =
    lama.versi === baru.versi &&
    baru.instansi !== null &&
    lama.instansi !== null &&
    isSameAgency(lama.instansi, baru.instansi) &&
    lama.bahasa === baru.bahasa &&
    lama.tanggal.getTime() === baru.tanggal.getTime();
  if (!isSame) return [];
  const same = INPUT_KINDS.filter((jenis) => isSameKind(jenis, baru, lama));
  return FORMATS.filter(
    (one) =>
      lama.format.includes(one) &&
      !baru.format.includes(one) &&
      recordOf(one).reads.every((jenis) => same.includes(jenis)) &&
      (!recordOf(one).reads.includes('templates') || agree(lama.huruf, baru.huruf)) &&
      (!isPrinted([one]) || baru.peramban === null || lama.peramban === baru.peramban),
  );
}

/** What this build did not read is taken to be as it was, as long as it is there. */
function isSameKind(jenis: InputKind, baru: ManifestContent, lama: ManifestContent): boolean {
  const [now, earlier] = [ofKind(jenis, baru.masukan), ofKind(jenis, lama.masukan)];
  if (kindsOf(baru.format).includes(jenis)) {
    return (
      now.size === earlier.size &&
      [...now].every(([nama, content]) => earlier.get(nama) === content)
    );
  }
  return jenis === 'templates' || [...earlier.keys()].every((nama) => nama in baru.masukan);
}

/** Names and digests of what was read of a kind. */
function ofKind(jenis: InputKind, masukan: Digest): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(masukan).filter(([nama, content]) => content !== '' && kindOf(nama) === jenis),
  );
}

/** No file of a typeface that both have read is another one. */
function agree(lama: Digest, baru: Digest): boolean {
  return Object.entries(baru).every(([nama, content]) => (lama[nama] ?? content) === content);
}

function kindOf(nama: string): InputKind {
  if (nama.startsWith('templates/')) return 'templates';
  return /^(?:\d{4}\/)?gambar\//.test(nama) ? 'gambar' : 'data';
}

function kindsOf(format: readonly string[]): readonly InputKind[] {
  return FORMATS.filter((one) => format.includes(one)).flatMap((one) => recordOf(one).reads);
}

/**
 * The documents in the year's folder that were not made from what its manifest names.
 * @param dibuat names of what was made just now
 */
export async function findLeftOver(
  destination: Destination,
  journals: Journals,
  period: Period,
  made: readonly string[],
): Promise<readonly LeftOver[]> {
  const known = (await readManifest(destination, journals))?.format ?? [];
  const exists = await documentsIn(pathOf(destination), period);
  return exists.filter(({ nama, format }) => !known.includes(format) && !made.includes(nama));
}
