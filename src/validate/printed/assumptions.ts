// What the results would be under another assumption: another formula, another cap, another document's targets, blanks
// as zeros. A printed figure that one of them explains was made under it.

import { Decimal } from '../../decimal.ts';
import { computeLaporan, type Hasil } from '../../calculate/laporan.ts';
import { isFigure } from '../../calculate/besaran.ts';
import { columnOf, type HasilTabel } from '../../calculate/tabel.ts';
import { documentOfYear } from '../../calculate/tren.ts';
import { formatTarget } from '../../compose/format.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, report } from '../../diagnostic/rule.ts';
import type { Discrepancy } from './causes.ts';
import { POINT, type CapaianFormulaName } from '../../formula/capaian.ts';
import { EFISIENSI } from '../../formula/efficiency.ts';
import { entered } from '../../formula/figure.ts';
import { keysOf } from '../../record.ts';
import type { Angka } from '../../source/yaml/number.ts';
import {
  startOf,
  type CaraUkur,
  type DataTahun,
  type DokumenTarget,
  type Metode,
  type MetodeEfisiensi,
  type Renstra,
  type DataTabel,
} from '../../source/workspace.ts';
import type { CheckInput } from '../check.ts';
import { printedRules } from './causes.ts';

/** What a printed figure is of, so that a cause can be told in its terms. */
export interface Pokok {
  /** Kode of the indicator. */
  readonly indikator: string | null;
  /** The formula that it is measured with. */
  readonly rumus: CapaianFormulaName | null;
  /** The rows that lack a value, and how many have one. */
  readonly kosong: readonly string[];
  readonly bernilai: number;
}

/** The results under one other assumption, and what to say of a figure that it explains. */
export interface Assumption {
  readonly hasil: Hasil;
  readonly sebut: (discrepancy: Discrepancy, pokok: Pokok, position: Position) => Finding;
}

/** Caps in use. */
const BATAS = [100, 110, 120, 125, 150] as const;

/** Blanks as zeros: what hand work with a spreadsheet does most often. */
export function worldOfZeros(bahan: CheckInput): Assumption {
  const { data } = bahan.hasil;
  const zero = { ...data, ...zeroed(data) };
  return {
    hasil: recompute(bahan, { data: zero }),
    sebut: (discrepancy, { kosong, bernilai }, position) =>
      report(
        printedRules['tercetak-kosong-dihitung-nol'],
        { ...discrepancy, kosong, bernilai },
        position,
      ),
  };
}

function zeroed({ tabel, organisasi }: DataTahun): Pick<DataTahun, 'tabel' | 'organisasi'> {
  return {
    tabel: tabel.map(zeroTabel),
    organisasi:
      organisasi === null
        ? null
        : { ...organisasi, tabel: organisasi.tabel.map((one) => zeroTabel(one) as typeof one) },
  };
}

const figure = (nilai: number): Angka => entered(new Decimal(nilai), 0, startOf(''));

function zeroTabel(tabel: DataTabel): DataTabel {
  if (tabel.jenis === 'komposit') {
    const baris = tabel.baris.map((one) => ({ ...one, nilai: one.nilai ?? figure(0) }));
    return { ...tabel, baris };
  }
  if (tabel.jenis === 'nilai') {
    const zeros = tabel.kolom.map((kolom) => [kolom, figure(0)] as const);
    const baris = tabel.baris.map((one) => ({ ...one, nilai: new Map([...zeros, ...one.nilai]) }));
    return { ...tabel, baris };
  }
  // 0 of 1, higher is better: a capaian of 0, whatever the row is.
  const cara = {
    polaritas: 'maksimal',
    rumus: null,
    target: figure(1),
    realisasi: figure(0),
  } as const;
  const baris = tabel.baris.map((one) => (one.realisasi === null ? { ...one, ...cara } : one));
  return { ...tabel, baris };
}

/** The other worlds, likeliest first; each is calculated only when it is asked for. */
export function* otherWorlds(bahan: CheckInput): Generator<Assumption> {
  for (const rumus of keysOf(POINT)) yield worldOfRumus(bahan, rumus);
  yield* worldsOfTarget(bahan);
  yield worldOfCap(bahan, null);
  for (const limit of BATAS) yield worldOfCap(bahan, limit);
  yield worldOfRounding(bahan);
  for (const efisiensi of EFISIENSI) yield worldOfEfisiensi(bahan, efisiensi);
}

function worldOfRumus(bahan: CheckInput, rumus: keyof typeof POINT): Assumption {
  return {
    hasil: recompute(
      bahan,
      withCara(bahan, () => ({ rumus })),
    ),
    sebut: (discrepancy, { rumus: expected }, position) =>
      report(printedRules['tercetak-rumus-lain'], { ...discrepancy, rumus, expected }, position),
  };
}

function worldOfCap(bahan: CheckInput, limit: number | null): Assumption {
  const capaianMaksimum = limit === null ? null : figure(limit);
  const metode = { ...bahan.workspace.metode, capaianMaksimum };
  return {
    hasil: recompute(bahan, { ...withCara(bahan, () => ({ capaianMaksimum: null })), metode }),
    sebut: (discrepancy, _pokok, position) => {
      const fakta = { ...discrepancy, limit: limit === null ? null : String(limit) };
      return report(printedRules['tercetak-batas-capaian'], fakta, position);
    },
  };
}

/** Where capaian is as low as its formula says. */
export function worldWithoutFloor(bahan: CheckInput): Assumption {
  const metode = { ...bahan.workspace.metode, capaianMinimum: null };
  return {
    hasil: recompute(bahan, { metode }),
    sebut: (discrepancy, _pokok, position) =>
      report(printedRules['tercetak-batas-bawah'], discrepancy, position),
  };
}

function worldOfRounding(bahan: CheckInput): Assumption {
  const { metode } = bahan.workspace;
  const dasar = metode.pembulatan.dasar === 'tampil' ? 'penuh' : 'tampil';
  const pembulatan = { ...metode.pembulatan, dasar } as const;
  return {
    hasil: recompute(bahan, { metode: { ...metode, pembulatan } }),
    sebut: (discrepancy, _pokok, position) =>
      report(printedRules['tercetak-pembulatan'], { ...discrepancy, cara: dasar }, position),
  };
}

function worldOfEfisiensi(bahan: CheckInput, efisiensi: MetodeEfisiensi): Assumption {
  return {
    hasil: recompute(bahan, { metode: { ...bahan.workspace.metode, efisiensi } }),
    sebut: (discrepancy, _pokok, position) =>
      report(printedRules['tercetak-metode-lain'], { ...discrepancy, metode: efisiensi }, position),
  };
}

/** One world for every document that could have been measured against, but the one that is. */
function worldsOfTarget(bahan: CheckInput): readonly Assumption[] {
  const { data, renstra, tahun } = bahan.hasil;
  const dasar = documentOfYear(data);
  const dokumen = [data.iku, ...data.perjanjianKinerja].flatMap((one) => one ?? []);
  const other = dokumen.filter((one) => one !== dasar);
  return [...other, documentOfRenstra(renstra, tahun)].map((one) => ({
    hasil: recompute(bahan, { data: { ...data, iku: one, dasarCapaian: 'iku' } }),
    sebut: (discrepancy, { indikator }, position) => {
      const target = one.target.get(String(indikator)) ?? null;
      const tertulis = target === null ? null : formatTarget(target);
      const nama = one.asal.berkas === renstra.asal.berkas ? 'renstra' : one.jenis;
      return report(
        printedRules['tercetak-target-lain'],
        { ...discrepancy, dokumen: nama, tahun, target: tertulis },
        position,
      );
    },
  }));
}

function documentOfRenstra(renstra: Renstra, tahun: number): DokumenTarget {
  const indikator = [...renstra.sasaran, ...renstra.tujuan].flatMap((one) => one.indikator);
  const target = indikator.flatMap(({ kode, target: menurutTahun }) => {
    const one = menurutTahun.get(tahun);
    return one === undefined ? [] : [[kode, one] as const];
  });
  return {
    jenis: 'iku',
    tanggal: null,
    pihak: { pertama: null, kedua: null },
    sumber: null,
    target: new Map(target),
    catatan: new Map(),
    sasaran: [],
    asal: { berkas: renstra.asal.berkas, keys: renstra.asal.keys },
  };
}

interface Ubahan {
  readonly metode?: Metode;
  readonly data?: DataTahun;
  readonly renstra?: Renstra;
}

function recompute({ workspace, hasil }: CheckInput, ubahan: Ubahan): Hasil {
  const { metode, data, renstra } = {
    metode: workspace.metode,
    data: hasil.data,
    renstra: hasil.renstra,
    ...ubahan,
  };
  const tahun = new Map(workspace.tahun).set(hasil.tahun, data);
  return computeLaporan({ ...workspace, metode, tahun }, data, renstra);
}

/** Every indicator and table row measured in another way. */
function withCara(
  { hasil }: CheckInput,
  changed: () => Partial<CaraUkur>,
): Required<Omit<Ubahan, 'metode'>> {
  const { data, renstra } = hasil;
  const change = <T extends CaraUkur>(one: T): T => ({ ...one, ...changed() });
  const under = <T extends { readonly indikator: Renstra['sasaran'][number]['indikator'] }>(
    one: T,
  ): T => ({ ...one, indikator: one.indikator.map(change) });
  return {
    data: {
      ...data,
      tabel: data.tabel.map((tabel) =>
        tabel.jenis === 'capaian' ? { ...tabel, baris: tabel.baris.map(change) } : tabel,
      ),
    },
    renstra: {
      ...renstra,
      sasaran: renstra.sasaran.map(under),
      tujuan: renstra.tujuan.map(under),
    },
  };
}

function rowsOf(tabel: HasilTabel, kolom: string | null) {
  switch (tabel.jenis) {
    case 'capaian':
      return tabel.baris.map(({ baris, capaian }) => ({ nama: baris.indikator, hasil: capaian }));
    case 'nilai':
      return columnOf(tabel.baris, kolom ?? String(tabel.tabel.kolom[0]));
    case 'komposit':
      return tabel.baris.map(({ baris, skor }) => ({ nama: baris.nama, hasil: skor }));
  }
}

/** Rows of a table that lack a value in `kolom` (by default its first), and how many have one. */
export function blanksOf(
  tabel: HasilTabel | undefined,
  kolom: string | null,
): Pick<Pokok, 'kosong' | 'bernilai'> {
  if (tabel === undefined) return { kosong: [], bernilai: 0 };
  const content = rowsOf(tabel, kolom);
  const kosong = content.filter(({ hasil }) => !isFigure(hasil)).map(({ nama }) => nama);
  return { kosong, bernilai: content.length - kosong.length };
}
