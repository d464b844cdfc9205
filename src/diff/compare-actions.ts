// The actions of two sides: those that came or went, and what changed of the others.

import { hasBegun, NOT_YET, quartersName } from '../period.ts';
import { STATUS_AKSI } from '../source/schema/triwulan.ts';
import type { Sides } from './sides.ts';
import type { AksiInFile } from './results-file.ts';
import { grouped } from '../grouped.ts';
import { isSame } from './values.ts';
import { relative, type Paired } from './pairs.ts';
import type { Change, Penilaian, Thing } from './difference.ts';
import { changeOf, changeOfText, isTold, leadingPenilaian, statusOf } from './changes.ts';

type Pair = Paired<AksiInFile>;

/** An action is known again by what is done, else by all else that is planned of it: then it got other words. */
export function compareActions(banding: Sides): readonly Thing[] {
  return withReworded(pairByName(banding))
    .map((pair) => compareOne(pair, banding))
    .filter(isTold);
}

/** By name, without the years that it counts from its own report's; in the order of the new side, what is gone last. */
function pairByName({ lama, baru, tahun }: Sides): readonly Pair[] {
  const before = byName(lama.rencana_aksi, tahun.lama);
  const after = byName(baru.rencana_aksi, tahun.baru);
  const known = new Map(
    [...after].flatMap(([name, list]) => [...pairAlike(before.get(name) ?? [], list)]),
  );
  const found = new Set(known.values());
  return [
    ...baru.rencana_aksi.map((one) => ({ lama: known.get(one) ?? null, baru: one })),
    ...lama.rencana_aksi.filter((one) => !found.has(one)).map((one) => ({ lama: one, baru: null })),
  ];
}

const byName = (list: readonly AksiInFile[], tahun: number) =>
  grouped(list, ({ aksi }) => relative(aksi, tahun));

/** More actions of one name on a side are paired in their order. */
const ALIKE_MAX = 100;

/** Of each new action of one name the old one, those first that are most alike; of equals in their order. */
function pairAlike(
  lama: readonly AksiInFile[],
  baru: readonly AksiInFile[],
): ReadonlyMap<AksiInFile, AksiInFile> {
  const isFew = Math.max(lama.length, baru.length) <= ALIKE_MAX;
  const pairs = baru.flatMap((after, i) =>
    isFew
      ? lama.map((before) => ({ before, after, score: likeness(before, after) }))
      : lama.slice(i, i + 1).map((before) => ({ before, after, score: 0 })),
  );
  const known = new Map<AksiInFile, AksiInFile>();
  const taken = new Set<AksiInFile>();
  for (const { before, after } of pairs.sort((a, b) => b.score - a.score)) {
    if (known.has(after) || taken.has(before)) continue;
    known.set(after, before);
    taken.add(before);
  }
  return known;
}

/** How much of what is planned of two actions is the same; whose indikator it is and when it is done say most. */
const likeness = (one: AksiInFile, other: AksiInFile): number =>
  (one.indikator === other.indikator ? 16 : 0) +
  (quartersName(one.triwulan) === quartersName(other.triwulan) ? 8 : 0) +
  (one.keluaran === other.keluaran ? 4 : 0) +
  (isSame(one.anggaran, other.anggaran) ? 2 : 0) +
  (one.penanggung_jawab === other.penanggung_jawab ? 1 : 0);

function withReworded(pairs: readonly Pair[]): readonly Pair[] {
  const gone = pairs.flatMap(({ lama, baru }) => (lama !== null && baru === null ? [lama] : []));
  const found = new Set<AksiInFile>();
  const joined = pairs.map(({ lama, baru }): Pair => {
    if (lama !== null || baru === null) return { lama, baru };
    const before = gone.find((one) => !found.has(one) && isSamePlan(one, baru)) ?? null;
    if (before !== null) found.add(before);
    return { lama: before, baru };
  });
  return joined.filter(({ lama, baru }) => baru !== null || lama === null || !found.has(lama));
}

/** One of which nothing but its indikator and its quarters is planned is not known again by them. */
function isSamePlan(one: AksiInFile, other: AksiInFile): boolean {
  return (
    (one.keluaran !== null || one.anggaran !== null) &&
    one.indikator === other.indikator &&
    one.keluaran === other.keluaran &&
    one.penanggung_jawab === other.penanggung_jawab &&
    quartersName(one.triwulan) === quartersName(other.triwulan) &&
    isSame(one.anggaran, other.anggaran)
  );
}

function compareOne({ lama, baru }: Pair, banding: Sides): Thing {
  const one = baru ?? lama;
  if (one === null) throw new Error('an action that neither side has');
  const changes = changesOf({ lama, baru }, banding);
  return {
    jenis: 'rencana-aksi',
    kode: one.indikator,
    nama: one.aksi,
    satuan: null,
    status: statusOf(lama, baru, changes),
    penilaian: leadingPenilaian(changes, 'status'),
    ubah: changes,
    anak: [],
  };
}

function changesOf({ lama, baru }: Pair, banding: Sides): readonly Change[] {
  const text = (of: (one: AksiInFile) => string | null) =>
    [lama === null ? null : of(lama), baru === null ? null : of(baru)] as const;
  const isBoth = lama !== null && baru !== null;
  const { tahun } = banding;
  const isReworded = isBoth && relative(lama.aksi, tahun.lama) !== relative(baru.aksi, tahun.baru);
  return [
    ...(isReworded ? changeOfText('nama', lama.aksi, baru.aksi, 'netral') : []),
    ...(isBoth ? changeOfText('indikator', lama.indikator, baru.indikator, 'netral') : []),
    ...statusChange({ lama, baru }, banding),
    ...changeOfText('jadwal', ...text(({ triwulan }) => quartersName(triwulan)), 'netral'),
    ...changeOf('anggaran', lama?.anggaran ?? null, baru?.anggaran ?? null, 'netral'),
    ...changeOfText('keluaran', ...text(({ keluaran }) => keluaran), 'netral'),
    ...changeOfText('penanggung-jawab', ...text((one) => one.penanggung_jawab), 'netral'),
  ];
}

/** Further is better within one year; of another year it is another's work. Between reports up to two quarters it is also told what has come due. */
function statusChange({ lama, baru }: Pair, banding: Sides): readonly Change[] {
  if (lama === null || baru === null) {
    return changeOfText('status', lama?.status ?? null, baru?.status ?? null, 'netral');
  }
  const [before, after] = [
    hasBegun(lama.triwulan, banding.lama.triwulan),
    hasBegun(baru.triwulan, banding.baru.triwulan),
  ];
  if (banding.lama.triwulan !== banding.baru.triwulan && before !== after) {
    const [earlier, now] = [before ? lama.status : NOT_YET, after ? baru.status : NOT_YET];
    return changeOfText('status', earlier, now, 'netral');
  }
  const isOneYear = banding.tahun.lama === banding.tahun.baru;
  return changeOfText('status', lama.status, baru.status, isOneYear ? judge(lama, baru) : 'netral');
}

const judge = (lama: AksiInFile, baru: AksiInFile): Penilaian =>
  STATUS_AKSI.indexOf(baru.status) > STATUS_AKSI.indexOf(lama.status)
    ? 'lebih-baik'
    : 'lebih-buruk';
