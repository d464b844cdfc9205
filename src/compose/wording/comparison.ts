// A realisasi against others in the sentences of the report.

import { isFigure, type Besaran } from '../../calculate/besaran.ts';
import type { Against, HasilPembanding, Standing } from '../../calculate/comparison.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { isRentang, type Pembanding } from '../../source/workspace.ts';
import {
  againstPhrase,
  againstText,
  enumerate,
  isBound,
  missingPhrase,
  sideOf,
  valueText,
} from './phrase.ts';
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
  const told = hasil.pembanding.flatMap((one) => compared(one, hasil) ?? []);
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

/** Why it is better or worse, where being on target is best. */
export const NEARNESS = {
  'lebih baik': 'lebih dekat ke target',
  'lebih buruk': 'lebih jauh dari target',
} as const;

/** How a realisasi stands to what has that name, after what tells the realisasi. */
export function standingClause(
  standing: Standing,
  name: string,
  realisasi: Besaran,
  against: Against,
  { indikator: { satuan }, polaritas }: HasilIndikator,
): string {
  const isByTarget = polaritas === 'stabil' && !isRentang(against) && !isBound(against);
  const side = sideOf(realisasi, isRentang(against) ? against.dari : against);
  switch (standing) {
    case 'sama':
      return !isRentang(against) && isBound(against)
        ? `tepat pada batas ${name}`
        : `sama dengan ${name}`;
    case 'di dalam rentang':
      return `berada di dalam rentang ${name}, ${againstText(against, satuan)}`;
    case 'lebih baik':
    case 'lebih buruk':
      return `${standing} daripada ${name}, yaitu ${side} ${againstPhrase(against, satuan)}${isByTarget ? `, ${NEARNESS[standing]}` : ''}`;
    case 'di atas':
    case 'di bawah':
      return `berada ${side} ${name}, yaitu ${againstPhrase(against, satuan)}`;
  }
}

function compared(
  { pembanding, nilai, comparison }: HasilPembanding,
  hasil: HasilIndikator,
): Compared | null {
  const { satuan } = hasil.indikator;
  const { nama, sumber } = pembanding;
  const dari = sumber === null ? '' : ` (${sumber})`;
  if (comparison === null) {
    const latest = [...nilai.values()].at(-1);
    if (latest === undefined || isRentang(latest)) return null;
    const because = missingPhrase(latest).replace('realisasinya', 'nilainya');
    return { subject: null, rest: `${nama} belum dapat dibandingkan: ${because}.` };
  }
  const { tahun, realisasi, standing } = comparison;
  if (!isFigure(realisasi) || standing === null) {
    const content = againstText(comparison.nilai, satuan);
    return {
      subject: null,
      rest: `${nama} tahun ${String(comparison.tahunNilai)} ${content}${dari}.`,
    };
  }
  const subject = `Realisasi tahun ${String(tahun)}, ${valueText(realisasi, satuan)},`;
  const name = nameInSentence(pembanding);
  const clause = standingClause(standing, name, realisasi, comparison.nilai, hasil);
  return { subject, rest: `${clause}${dari}.` };
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
