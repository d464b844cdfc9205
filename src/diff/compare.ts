// Two results → their difference: indicators, sasaran and tujuan, money, tables, by kode; actions by name. Pure.

import type { Sides } from './sides.ts';
import { compareActions } from './compare-actions.ts';
import { compareKeuangan } from './compare-anggaran.ts';
import { compareIndikator, isDataSame } from './compare-indikator.ts';
import { compareSasaran, compareTujuan } from './compare-sasaran.ts';
import { compareScorecard } from './compare-scorecard.ts';
import { compareTabel, findMoved } from './compare-tabel.ts';
import { allIndikator, compareMetode } from './method.ts';
import { matchByKode, type Paired } from './pairs.ts';
import type { Thing, Difference, DiffSummary, Side, ResultSide } from './difference.ts';
import { isTold } from './changes.ts';

/** Compares the results of `lama` with those of `baru`. */
export function compareResults(lama: ResultSide, baru: ResultSide): Difference {
  const banding: Sides = {
    lama: lama.hasil,
    baru: baru.hasil,
    tahun: { lama: lama.hasil.tahun, baru: baru.hasil.tahun },
    indikator: matchByKode(allIndikator(lama.hasil), allIndikator(baru.hasil)),
    bergeser: findMoved(lama.hasil, baru.hasil),
  };
  const metode = compareMetode(lama.hasil, baru.hasil);
  const content = {
    tujuan: compareAllTujuan(banding),
    sasaran: compareAllSasaran(banding),
    skor: compareScorecard(banding),
    anggaran: compareKeuangan(banding),
    tabel: compareTabel(banding),
    rencana_aksi: compareActions(banding),
  };
  const things = [
    ...content.tujuan,
    ...content.sasaran,
    ...content.skor,
    ...(content.anggaran ?? []),
    ...content.tabel,
    ...content.rencana_aksi,
  ];
  return {
    versi: 1,
    lama: toSide(lama),
    baru: toSide(baru),
    beda: metode.length > 0 || things.length > 0 || lama.hasil.instansi !== baru.hasil.instansi,
    ringkasan: summarise(banding, things, metode.length),
    metode,
    ...content,
    anggaran: content.anggaran?.[0] ?? null,
  };
}

function toSide({ sebutan, hasil }: ResultSide): Side {
  const { tahun, instansi, metode } = hasil;
  return { sebutan, tahun, instansi, metode: metode !== null };
}

/** Its indicators as they differ; one that moved here from elsewhere is compared with what it was there. */
function childrenOf(banding: Sides, induk: string): readonly Thing[] {
  return [...banding.indikator.values()]
    .filter(({ lama, baru }) => (baru ?? lama)?.induk === induk)
    .map((pair) => compareIndikator(pair, banding))
    .filter(isTold);
}

function compareAllTujuan(banding: Sides): readonly Thing[] {
  const pairs = matchByKode(banding.lama.tujuan, banding.baru.tujuan);
  return compareGoals(pairs, (one, kode) =>
    compareTujuan(one, banding, hasSameData(banding, kode), childrenOf(banding, kode)),
  );
}

function compareAllSasaran(banding: Sides): readonly Thing[] {
  const pairs = matchByKode(banding.lama.sasaran, banding.baru.sasaran);
  return compareGoals(pairs, (one, kode) =>
    compareSasaran(one, banding, hasSameData(banding, kode), childrenOf(banding, kode)),
  );
}

const compareGoals = <T extends Paired<{ readonly kode: string }>>(
  pairs: ReadonlyMap<string, T>,
  compare: (one: T, kode: string) => Thing,
): readonly Thing[] =>
  [...pairs.values()].map((one) => compare(one, (one.baru ?? one.lama)?.kode ?? '')).filter(isTold);

/** Whether its indicators are the same on both sides, with the same targets and realisations. */
function hasSameData(banding: Sides, kode: string): boolean {
  return [...banding.indikator.values()]
    .filter(({ lama, baru }) => lama?.induk === kode || baru?.induk === kode)
    .every(({ lama, baru }) => lama?.induk === baru?.induk && isDataSame({ lama, baru }, banding));
}

function summarise(banding: Sides, things: readonly Thing[], metode: number): DiffSummary {
  const all = things.flatMap(flatten).filter(({ jenis }) => jenis !== 'baris');
  const changed = all.filter(({ jenis, status }) => jenis === 'indikator' && status === 'berubah');
  const count = (penilaian: Thing['penilaian']) =>
    changed.filter((one) => one.penilaian === penilaian).length;
  const withStatus = (status: Thing['status']) =>
    all.filter((one) => one.status === status && one.jenis !== 'anggaran').length;
  const replaced = all.filter(({ ubah }) => ubah.some(({ besaran }) => besaran === 'nama'));
  return {
    indikator: allIndikator(banding.baru).length,
    lebih_baik: count('lebih-baik'),
    lebih_buruk: count('lebih-buruk'),
    netral: count('netral'),
    ditambah: withStatus('ditambah'),
    dihapus: withStatus('dihapus'),
    berganti_nama: replaced.length,
    metode,
  };
}

function flatten(thing: Thing): readonly Thing[] {
  return [thing, ...thing.anak.flatMap(flatten)];
}
