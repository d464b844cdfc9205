// Every formula in words, with the figures filled in, and where it is from. One entry a name of the engine.

import { Decimal } from '../angka.ts';
import type { Bahasa, Teks } from '../bahasa.ts';
import type { Besaran, Masukan, NamaRumus } from '../calculate/besaran.ts';
import {
  deviasi,
  duaTarget,
  realisasiPerTarget,
  targetPerRealisasi,
} from '../calculate/capaian.ts';
import { formatBesaran, formatDesimal } from '../compose/format.ts';
import type { RumusTerisi } from './penjelasan.ts';

/** A calculated quantity with its inputs at hand. */
interface Bahan {
  readonly hasil: Besaran;
  readonly masukan: readonly Masukan[];
  /** The text of an input. */
  readonly m: (nama: string) => string;
  readonly bahasa: Bahasa;
}

interface TeksRumus {
  readonly umum: Teks;
  readonly isi: (bahan: Bahan) => string;
  readonly sumber: string | null;
}

const same = (teks: string): Teks => ({ id: teks, en: teks });
const SAKIP = 'PermenPANRB 53/2014';
const PMK = 'PMK 22/PMK.02/2021';
/** More inputs than these are counted, not listed: they stand below. */
const DAFTAR_MAKSIMUM = 6;

const RUMUS: Readonly<Record<NamaRumus, TeksRumus>> = {
  'realisasi-per-target': {
    umum: same('realisasi ÷ target × 100'),
    isi: ({ m }) => `${m('realisasi')} ÷ ${m('target')} × 100`,
    sumber: SAKIP,
  },
  'dua-target': {
    umum: same('(2 × target − realisasi) ÷ target × 100'),
    isi: (b) => floored(b, `(2 × ${b.m('target')} − ${b.m('realisasi')}) ÷ ${b.m('target')} × 100`),
    sumber: SAKIP,
  },
  'target-per-realisasi': {
    umum: same('target ÷ realisasi × 100'),
    isi: ({ m }) => `${m('target')} ÷ ${m('realisasi')} × 100`,
    sumber: null,
  },
  deviasi: {
    umum: same('(target − |realisasi − target|) ÷ target × 100'),
    isi: (b) =>
      floored(
        b,
        `(${b.m('target')} − |${b.m('realisasi')} − ${b.m('target')}|) ÷ ${b.m('target')} × 100`,
      ),
    sumber: null,
  },
  rentang: {
    umum: {
      id: 'di dalam rentang 100; di luarnya, rumus terhadap batas terdekat',
      en: '100 inside the range; outside it, the formula on the nearer bound',
    },
    isi: describeRange,
    sumber: 'PermenPANRB 8/2021',
  },
  'batas-capaian': {
    umum: { id: 'paling tinggi capaian maksimum', en: 'at most the capaian maksimum' },
    isi: ({ m, bahasa }) =>
      `${m('capaian')} ${bahasa === 'id' ? 'dibatasi' : 'held at'} ${m('capaian maksimum')}`,
    sumber: null,
  },
  'rata-rata': aggregate('rata-rata', 'mean'),
  jumlah: aggregate('jumlah', 'sum'),
  maksimum: aggregate('maksimum', 'maximum'),
  minimum: aggregate('minimum', 'minimum'),
  cacah: aggregate('banyaknya', 'count'),
  serapan: {
    umum: same('realisasi anggaran ÷ anggaran × 100'),
    isi: ({ m }) => `${m('realisasi anggaran')} ÷ ${m('anggaran')} × 100`,
    sumber: null,
  },
  'standar-efisiensi': {
    umum: {
      id: 'target capaian sasaran ÷ target capaian keuangan',
      en: 'planned result ÷ planned spending',
    },
    isi: ({ m }) => `${m('capaian sasaran')} ÷ ${m('capaian keuangan')}`,
    sumber: null,
  },
  'indeks-efisiensi': {
    umum: {
      id: 'realisasi capaian sasaran ÷ realisasi capaian keuangan',
      en: 'result ÷ spending',
    },
    isi: ({ m }) => `${m('capaian sasaran')} ÷ ${m('capaian keuangan')}`,
    sumber: null,
  },
  'tingkat-efisiensi': {
    umum: {
      id: '(indeks efisiensi − standar efisiensi) ÷ standar efisiensi',
      en: '(index − standard) ÷ standard of efficiency',
    },
    isi: ({ m }) =>
      `(${m('indeks efisiensi')} − ${m('standar efisiensi')}) ÷ ${m('standar efisiensi')}`,
    sumber: null,
  },
  'efisiensi-pmk': {
    umum: same('(Σ anggaran × capaian − Σ realisasi) ÷ (Σ anggaran × capaian) × 100, −20 … 20'),
    isi: fillPmk,
    sumber: PMK,
  },
  'nilai-efisiensi-pmk': {
    umum: same('50 + efisiensi ÷ 20 × 50'),
    isi: ({ m }) => `50 + ${m('efisiensi')} ÷ 20 × 50`,
    sumber: PMK,
  },
  selisih: {
    umum: same('capaian − serapan'),
    isi: ({ m }) => `${m('capaian')} − ${m('serapan')}`,
    sumber: null,
  },
  ketetapan: {
    umum: { id: 'ketetapan metode', en: 'fixed by the method' },
    isi: ({ hasil }) => formatBesaran(hasil),
    sumber: null,
  },
};

/** The formula of a calculated quantity; null for an entered one. */
export function describeRumus(hasil: Besaran, bahasa: Bahasa): RumusTerisi | null {
  const { asal } = hasil;
  if (asal.jenis === 'masukan') return null;
  const { umum, isi, sumber } = RUMUS[asal.rumus];
  const m = (nama: string): string => {
    const masukan = asal.masukan.find((satu) => satu.nama === nama);
    return masukan === undefined ? '?' : formatOperand(masukan.besaran);
  };
  return {
    nama: asal.rumus,
    umum: umum[bahasa],
    isi: isi({ hasil, masukan: asal.masukan, m, bahasa }),
    sumber,
  };
}

/** The value that was calculated with: under `dasar: penuh` more than is shown. */
function formatOperand({ pakai, desimal }: Besaran): string {
  if (pakai.decimalPlaces() <= desimal) return formatDesimal(pakai, desimal);
  const terpotong = pakai.toDecimalPlaces(6, Decimal.ROUND_DOWN);
  const utuh = terpotong.equals(pakai);
  return `${formatDesimal(terpotong, terpotong.decimalPlaces())}${utuh ? '' : '…'}`;
}

function aggregate(id: string, en: string): TeksRumus {
  return {
    umum: { id, en },
    isi: ({ masukan, bahasa }) => {
      const nama = bahasa === 'id' ? id : en;
      if (masukan.length <= DAFTAR_MAKSIMUM) {
        return `${nama} (${masukan.map(({ besaran }) => formatOperand(besaran)).join('; ')})`;
      }
      const banyak = bahasa === 'id' ? `${masukan.length} nilai` : `${masukan.length} values`;
      return `${nama} ${bahasa === 'id' ? 'dari' : 'of'} ${banyak}`;
    },
    sumber: null,
  };
}

/** Says so where a formula was not used as it stands: at a target of 0, and below 0. */
function floored({ hasil, masukan, bahasa }: Bahan, isi: string): string {
  const [target, realisasi] = ['target', 'realisasi'].map(
    (nama) => masukan.find((satu) => satu.nama === nama)?.besaran.pakai ?? new Decimal(0),
  );
  if (target?.isZero() === true) {
    return bahasa === 'id'
      ? 'target 0: 100 bila realisasi tidak lebih dari 0, selain itu 0'
      : 'target 0: 100 where realisasi is not above 0, else 0';
  }
  const lewat = realisasi !== undefined && target !== undefined && hasil.nilai.isZero();
  if (!lewat || realisasi.equals(target.times(2)) || realisasi.isZero()) return isi;
  return `${isi}, ${bahasa === 'id' ? 'paling rendah 0' : 'at least 0'}`;
}

const DI_LUAR = [
  [realisasiPerTarget, (t: string, r: string) => `${r} ÷ ${t} × 100`],
  [duaTarget, (t: string, r: string) => `(2 × ${t} − ${r}) ÷ ${t} × 100`],
  [targetPerRealisasi, (t: string, r: string) => `${t} ÷ ${r} × 100`],
  [deviasi, (t: string, r: string) => `(${t} − |${r} − ${t}|) ÷ ${t} × 100`],
] as const;

/** The inputs do not say which formula was used outside the range: the one that gives the value is it. */
function describeRange({ hasil, masukan, m }: Bahan): string {
  const nilai = (nama: string) => masukan.find((satu) => satu.nama === nama)?.besaran.pakai;
  const [dari, sampai, realisasi] = [nilai('dari'), nilai('sampai'), nilai('realisasi')];
  if (dari === undefined || sampai === undefined || realisasi === undefined) return '?';
  if (realisasi.gte(dari) && realisasi.lte(sampai)) {
    return `${m('dari')} ≤ ${m('realisasi')} ≤ ${m('sampai')}`;
  }
  const [batas, nama] = realisasi.lt(dari) ? [dari, 'dari'] : [sampai, 'sampai'];
  const rumus = DI_LUAR.find(([hitung]) => hitung(batas, realisasi).equals(hasil.nilai));
  return (rumus ?? DI_LUAR[0])[1](m(nama), m('realisasi'));
}

function fillPmk({ masukan, m }: Bahan): string {
  const sum = (awal: string) =>
    masukan
      .filter(({ nama }) => nama.startsWith(awal))
      .reduce((jumlah, { besaran }) => jumlah.plus(besaran.pakai), new Decimal(0));
  const anggaran = `${formatDesimal(sum('anggaran '), 0)} × ${m('capaian')}%`;
  return `(${anggaran} − ${formatDesimal(sum('realisasi '), 0)}) ÷ (${anggaran}) × 100`;
}
