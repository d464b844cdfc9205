// Figures typed into prose, against the results: equal to one, or to none.

import { isFigure } from '../../calculate/besaran.ts';
import type { HasilAnggaran } from '../../calculate/anggaran.ts';
import { roundDecimal, type Decimal } from '../../decimal.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Narasi } from '../../source/workspace.ts';
import { findAngka, type AngkaTertulis } from './typed-figures.ts';
import type { Check } from '../check.ts';
import { comparesAkhir } from './final-capaian.ts';
import { listAngkaHasil, type AngkaHasil, type FigureKind } from './results.ts';
import { readNaskah, type Alinea } from './running-text.ts';
import { mayBeIn } from './figure-units.ts';
import {
  isDifference,
  isLimit,
  isForeign,
  isReported,
  readPokok,
  type PokokAngka,
} from './figure-subjects.ts';
import { analysisSections } from './copied.ts';

export const DIKETIK = {
  id: 'Angka yang diketik tidak ikut berubah ketika datanya berubah, lalu bertentangan dengan tabelnya.',
  en: 'A typed figure does not follow when the data changes, and then contradicts its table.',
};

export const figureRules = ruleSet({
  'narasi-angka-lain': rule<{
    angka: string;
    terdekat: { nilai: string; ekspresi: string } | null;
  }>({
    tingkat: 'peringatan',
    mengapa: DIKETIK,
    id: ({ angka: tertulis, terdekat }) => ({
      pesan:
        `angka ${tertulis} tidak sama dengan hasil mana pun` +
        (terdekat === null ? '' : `; yang terdekat ${terdekat.nilai}`),
      saran:
        (terdekat === null ? '' : `pakai {{${terdekat.ekspresi}}}; `) +
        'bila bukan hasil pengukuran, catat di "fakta" beserta sumbernya dan pakai {{fakta "kode"}}',
    }),
    en: ({ angka: tertulis, terdekat }) => ({
      pesan:
        `the figure ${tertulis} equals no result` +
        (terdekat === null ? '' : `; the nearest is ${terdekat.nilai}`),
      saran:
        (terdekat === null ? '' : `use {{${terdekat.ekspresi}}}; `) +
        'if it is no result, enter it under "fakta" with its source and use {{fakta "kode"}}',
    }),
    example: {
      files: {
        '2020/narasi/3.1-S1.md': `
          Capaian sasaran ini 103,31 persen.

          ## Permasalahan

          1. Petugas pelayanan belum mencukupi.

          ## Solusi

          1. Menambah petugas pelayanan.
        `,
      },
      mended: [['103,31', '{{capaian "S1.1"}}']],
    },
  }),
  'narasi-angka-diketik': rule<{ angka: string; ekspresi: string }>({
    tingkat: 'info',
    mengapa: DIKETIK,
    id: ({ angka: tertulis, ekspresi }) => ({
      pesan: `angka ${tertulis} diketik, padahal dapat diambil dari hasil hitungan`,
      saran: `pakai {{${ekspresi}}}`,
    }),
    en: ({ angka: tertulis, ekspresi }) => ({
      pesan: `the figure ${tertulis} is typed, though it can be taken from the results`,
      saran: `use {{${ekspresi}}}`,
    }),
    example: {
      files: {
        '2020/narasi/3.1-S1.md': `
          Nilai pelayanan terealisasi 82,50 poin.

          ## Permasalahan

          1. Petugas pelayanan belum mencukupi.

          ## Solusi

          1. Menambah petugas pelayanan.
        `,
      },
      mended: [['82,50', '{{realisasi "S1.1"}}']],
    },
  }),
});

/** Words that tell which kind of figure a sentence speaks of; the last one before the figure counts. */
const KATA: readonly (readonly [FigureKind, RegExp])[] = [
  ['target', /target|direncanakan/gi],
  ['realisasi', /realisasi|tercatat|kondisi awal/gi],
  ['capaian', /capai/gi],
  ['efisiensi', /efisiensi/gi],
  ['keuangan', /serap|keuangan/gi],
  ['rupiah', /anggaran|rp|pagu/gi],
  ['tabel', /rata-rata|nilai/gi],
];
/** More figures than that in one file are a table pasted into prose: the first ones tell the story. */
const ANGKA_MAKSIMUM = 200;
/** Beyond this share of the figure a result is no longer "the nearest" but another thing. */
const TERJAUH = 0.5;

/**
 * A figure equal to an entered one that no expression gives, such as the target of a table row, is left alone.
 * Equal means equal at the decimals that were typed.
 */
export const checkAngkaNarasi: Check = ({ hasil }) => {
  let known: readonly AngkaHasil[] | undefined;
  let subtotals: Subtotals | undefined;
  const pokok = readPokok(hasil);
  const analisis = analysisSections(hasil);
  return [...hasil.data.narasi.values()].flatMap((narasi) =>
    firstAngka(narasi, pokok.satuan).flatMap(({ alinea, angka }) => {
      const position = alinea.position(angka.mulai, angka.text.length);
      // Ten thousand results, listed only for prose that has figures.
      known ??= listAngkaHasil(hasil);
      subtotals ??= sumPrograms(hasil.anggaran);
      const isAnalysisCell = alinea.jenis === 'sel' && analisis.has(narasi.bagian);
      return judge(angka, { bagian: narasi.bagian, known, pokok, isAnalysisCell, subtotals }).map(
        (make) => make(position),
      );
    }),
  );
};

function firstAngka(narasi: Narasi, satuan: ReadonlySet<string>) {
  const hasil: { readonly alinea: Alinea; readonly angka: AngkaTertulis }[] = [];
  for (const alinea of readNaskah(narasi).alinea) {
    for (const angka of findAngka(alinea, satuan)) {
      if (hasil.length === ANGKA_MAKSIMUM) return hasil;
      hasil.push({ alinea, angka });
    }
  }
  return hasil;
}

type Buat = (position: Finding['position']) => Finding;

interface Dicari extends AngkaTertulis {
  readonly kira: number;
}

interface Pembanding {
  readonly bagian: string;
  readonly known: readonly AngkaHasil[];
  readonly pokok: PokokAngka;
  /** A cell of a table about a sasaran: its words stand in other cells. */
  readonly isAnalysisCell: boolean;
  readonly subtotals: Subtotals;
}

function judge(
  tertulis: AngkaTertulis,
  { bagian, known, pokok, isAnalysisCell, subtotals }: Pembanding,
): Buat[] {
  const angka = { ...tertulis, kira: tertulis.nilai.toNumber() };
  if (isDifference(angka)) return [];
  const sepadan = known.filter(({ rupiah, satuan }) =>
    angka.rupiah ? rupiah : mayBeIn(angka.satuan, satuan, pokok.satuan),
  );
  const context = { bagian, jenis: kindBefore(angka.sebelum) };
  const same = sepadan.filter((one) => isEqual(one, angka));
  if (same.length > 0) {
    const chosen = best(same, (one) => -fitness(one, context));
    const ekspresi = chosen?.ekspresi ?? null;
    if (ekspresi === null) return [];
    // Against the last target the annual capaian is no advice: that has its own finding.
    if (ekspresi.startsWith('capaian "') && comparesAkhir(angka.sebelum)) return [];
    return [
      (position) =>
        report(figureRules['narasi-angka-diketik'], { angka: angka.text, ekspresi }, position),
    ];
  }
  if (isLimit(angka) || isForeign(angka, pokok) || !(isAnalysisCell || isReported(angka, pokok)))
    return [];
  if (angka.rupiah && isSubtotal(angka, subtotals)) return [];
  const nearest = nearestResult(angka, sepadan, context);
  return [
    (position) =>
      report(figureRules['narasi-angka-lain'], { angka: angka.text, terdekat: nearest }, position),
  ];
}

/** What some of the programs have together, in rupiah. */
type Subtotals = readonly Decimal[];

/** Sums of more programs than that are no longer told apart from chance. */
const PART_MAKSIMUM = 12;

/** The budgets, and the spending, of every two or more programs; none where there are too many of them. */
function sumPrograms({ program }: HasilAnggaran): Subtotals {
  if (program.length > PART_MAKSIMUM) return [];
  return (['anggaran', 'realisasi'] as const).flatMap((part) => {
    const amounts = program.flatMap(({ [part]: one }) => (isFigure(one) ? [one.nilai] : []));
    return amounts.reduce<readonly Decimal[]>(
      (sums, one) => [...sums, ...sums.map((sum) => sum.plus(one)), one],
      [],
    );
  });
}

/** A sum that no expression gives, and that is right: the nearest result would be another thing. */
function isSubtotal({ nilai, desimal, skala }: Dicari, subtotals: Subtotals): boolean {
  return subtotals.some((sum) => roundDecimal(sum.div(skala), desimal).eq(nilai));
}

/** How many of the typed unit one of the result's is: 1 where the prose states no money and no scale. */
function scaleTo({ skala }: AngkaHasil, angka: Dicari): number {
  return angka.rupiah || angka.skala > 1 ? skala / angka.skala : 1;
}

/** At the decimals that were typed, after its scale: "Rp 126,07 miliar" is 126.068.049.125. */
function isEqual(one: AngkaHasil, angka: Dicari): boolean {
  const { nilai: tertulis, desimal, kira: sought } = angka;
  const kali = scaleTo(one, angka);
  // The float rules out nearly all of them cheaply; the decimals decide.
  if (Math.abs(one.kira * kali - sought) > 0.6 * 10 ** -desimal + Math.abs(sought) * 1e-9)
    return false;
  return roundDecimal(one.nilai.times(kali), desimal).eq(tertulis);
}

function kindBefore(before: string): FigureKind | null {
  const latest = KATA.map(([jenis, pattern]) => {
    const place = [...before.matchAll(pattern)].at(-1)?.index ?? -1;
    return { jenis, letak: place };
  }).filter(({ letak }) => letak >= 0);
  return best(latest, ({ letak }) => -letak)?.jenis ?? null;
}

interface FigureContext {
  readonly bagian: string;
  readonly jenis: FigureKind | null;
}

/** How well a result fits where the figure stands: the kind that is spoken of, and the section's own sasaran. */
function fitness({ jenis, milik, ekspresi }: AngkaHasil, context: FigureContext): number {
  const { bagian } = context;
  const seasal =
    milik === bagian || milik.startsWith(`${bagian}.`) || bagian.startsWith(`${milik}.`);
  const [pertama] = ekspresi?.split(' ') ?? [];
  // The plain words before their relatives: capaian before capaianAkhir.
  const main = pertama === jenis ? 0.5 : 0;
  return (jenis === context.jenis ? 2 : 0) + (milik !== '' && seasal ? 1 : 0) + main;
}

function nearestResult(
  angka: Dicari,
  known: readonly AngkaHasil[],
  context: FigureContext,
): { nilai: string; ekspresi: string } | null {
  const dasar = Math.abs(angka.kira) || 1;
  const distance = (one: AngkaHasil) =>
    Math.abs(one.kira * scaleTo(one, angka) - angka.kira) / dasar;
  const nearest = best(known, (one) =>
    one.ekspresi === null || distance(one) > TERJAUH
      ? Infinity
      : distance(one) / (1 + fitness(one, context)),
  );
  if (nearest === undefined || nearest.ekspresi === null) return null;
  return { nilai: nearest.tampil, ekspresi: nearest.ekspresi };
}

/** The first with the least weight. */
function best<T>(daftar: readonly T[], bobot: (one: T) => number): T | undefined {
  let best: T | undefined;
  let lightest = Infinity;
  for (const one of daftar) {
    const current = bobot(one);
    if (current < lightest) [best, lightest] = [one, current];
  }
  return best;
}
