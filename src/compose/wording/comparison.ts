// A realisasi against others in the sentences of the report.

import { ada } from '../../calculate/besaran.ts';
import type { HasilPembanding, Standing } from '../../calculate/comparison.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import type { Pembanding } from '../../source/workspace.ts';
import { enumerate, missingPhrase, sideOf, valueText } from './phrase.ts';
import { withoutCapital } from './terms.ts';

/** What each kind is called in the heading over its sentences. */
const KINDS: Readonly<Record<Pembanding['jenis'], string>> = {
  standar: 'standar',
  spm: 'standar pelayanan minimal',
  'rata-rata': 'rata-rata',
  daerah: 'daerah lain',
  lain: 'pembanding lain',
};

/** The heading of block 4: what there is to compare with. */
export function comparisonHeading({ standarNasional, pembanding }: HasilIndikator): string {
  const kinds = pembanding.map((one) => KINDS[one.pembanding.jenis]);
  const named = [...(standarNasional ? ['standar nasional'] : []), ...kinds];
  return `Perbandingan dengan ${enumerate([...new Set(named)])}`;
}

/** Block 4 besides the national standard: a sentence for each that it is compared with. */
export function comparisonSentences(hasil: HasilIndikator): readonly string[] {
  const told = hasil.pembanding.flatMap((one) => compared(one, hasil.indikator.satuan) ?? []);
  // What is compared is said once.
  return told.map(({ subject, rest }, i) =>
    subject !== null && subject === told[i - 1]?.subject
      ? `Realisasi tersebut ${rest}`
      : `${subject === null ? '' : `${subject} `}${rest}`,
  );
}

/** A sentence: the realisasi that it is of, where it compares one, and what is said of it. */
interface Compared {
  readonly subject: string | null;
  readonly rest: string;
}

type Told = (name: string, side: string) => string;

const STANDING: Readonly<Record<Exclude<Standing, 'sama'>, Told>> = {
  'lebih baik': (name, side) => `lebih baik daripada ${name}, yaitu ${side}`,
  'lebih buruk': (name, side) => `lebih buruk daripada ${name}, yaitu ${side}`,
  'di atas': (name, side) => `berada ${side} ${name}, yaitu`,
  'di bawah': (name, side) => `berada ${side} ${name}, yaitu`,
};

function compared(
  { pembanding, nilai, comparison }: HasilPembanding,
  satuan: string,
): Compared | null {
  const { nama, sumber } = pembanding;
  const dari = sumber === null ? '' : ` (${sumber})`;
  if (comparison === null) {
    const latest = [...nilai.values()].at(-1);
    if (latest === undefined) return null;
    const because = missingPhrase(latest).replace('realisasinya', 'nilainya');
    return { subject: null, rest: `${nama} belum dapat dibandingkan: ${because}.` };
  }
  const { tahun, realisasi, standing } = comparison;
  const isi = valueText(comparison.nilai, satuan);
  if (!ada(realisasi) || standing === null) {
    return { subject: null, rest: `${nama} tahun ${String(comparison.tahunNilai)} ${isi}${dari}.` };
  }
  const subject = `Realisasi tahun ${String(tahun)}, ${valueText(realisasi, satuan)},`;
  const name = nameInSentence(pembanding);
  if (standing === 'sama') return { subject, rest: `sama dengan ${name}${dari}.` };
  const words = STANDING[standing](name, sideOf(realisasi, comparison.nilai));
  return { subject, rest: `${words} ${isi}${dari}.` };
}

/** What begins no name: "Rata-rata nasional" loses its capital, "Provinsi Bali" and "Bali" keep theirs, whatever kind they are of. */
const COMMON =
  /^(?:ambang|angka|batas|capaian|dunia|global|hasil|indeks|kinerja|median|nasional|nilai|persentase|realisasi|regional|rata-rata|rerata|standar|target|tingkat)$/i;

/** What is an adjective alone. */
const ADJECTIVE = /^(?:dunia|global|nasional|regional)$/i;

function nameInSentence({ nama }: Pembanding): string {
  if (ADJECTIVE.test(nama)) return `angka ${withoutCapital(nama)}`;
  const [first = '', ...rest] = nama.split(' ');
  return COMMON.test(first) ? [withoutCapital(first), ...rest].join(' ') : nama;
}
