// Bab II: the Renstra in brief, the IKU, and the Perjanjian Kinerja of the year.

import { chapter } from './bab.ts';
import { daftar, leadIn, mentions, paragraf } from '../blocks.ts';
import { countInWords } from '../format.ts';
import { leadToFigures } from '../figures/pohon.ts';
import { figuresPohonKinerja } from '../figures/trees.ts';
import type { ComposeContext } from '../context.ts';
import { countSasaran } from '../goal.ts';
import type { Bab, Blok, Tabel } from '../report.ts';
import {
  documentName,
  hasMissions,
  tableIku,
  tableIkuExplained,
  tablePerjanjian,
  tableProgramPerjanjian,
  tableSasaran,
  tableTujuan,
} from '../table/planning.ts';
import { enumerate } from '../wording/phrase.ts';
import type { Indeks } from '../prose-index.ts';
import { isGovernment, visionOwner, type Terms } from '../wording/terms.ts';

export function composePerencanaan(context: ComposeContext): Bab {
  const { hasil, terms } = context.indeks;
  return chapter(
    context,
    { nomor: 2, bab: 'perencanaan', judul: 'PERENCANAAN KINERJA' },
    {
      'perencanaan-strategis': { judul: 'Perencanaan Strategis', content: () => strategy(context) },
      iku: {
        judul: 'Indikator Kinerja Utama',
        content: () => mainIndicators(context),
      },
      'perjanjian-kinerja': {
        judul: `${terms.perjanjianKinerja.title} Tahun ${String(hasil.tahun)}`,
        content: () => agreement(context),
      },
    },
  );
}

/** The IKU with their targets, and where the agency says so how each is measured and why. */
function mainIndicators(context: ComposeContext): readonly Blok[] {
  const narasi = context.narasi('iku');
  const explained = tableIkuExplained(context.indeks);
  return [
    ...withTable(narasi, tableIku(context.indeks), PENGANTAR_IKU),
    ...(explained === null ? [] : [...leadIn(narasi, EXPLANATION_LEAD, explained.id), explained]),
  ];
}

/** Prose, a sentence that leads to the table, and the table. */
function withTable(
  narasi: readonly Blok[],
  tabel: Tabel | null,
  pengantar: string,
): readonly Blok[] {
  if (tabel === null) return narasi;
  return [...narasi, ...leadIn(narasi, pengantar, tabel.id), tabel];
}

function vision({ indeks }: ComposeContext): readonly Blok[] {
  const { renstra } = indeks.hasil;
  const { instansi } = indeks.workspace;
  const didukung = renstra.misi.filter((misi) => misi.didukung);
  return [
    ...(renstra.visi === null
      ? []
      : [
          paragraf(`Visi ${visionOwner(instansi)}:`),
          { jenis: 'kutipan', isi: [paragraf(`“${renstra.visi}”`)] } as const,
        ]),
    ...missions(renstra.misi.map(({ nama }) => nama)),
    // Of all there is nothing to add.
    ...(didukung.length === 0 || didukung.length === renstra.misi.length || isGovernment(instansi)
      ? []
      : [
          paragraf(
            `${instansi.nama} mendukung misi ${enumerate(didukung.map(({ nama }) => `“${nama}”`))}.`,
          ),
        ]),
  ];
}

/** A list of one item would be none. */
function missions(misi: readonly string[]): readonly Blok[] {
  const [only] = misi;
  if (only === undefined) return [];
  const lead = `Visi tersebut dijabarkan ke dalam ${countInWords(misi.length)} misi`;
  if (misi.length === 1) return [paragraf(`${lead}, yaitu “${only}”.`)];
  return [
    paragraf(`${lead}:`),
    daftar(
      misi.map((one) => [paragraf(one)]),
      true,
    ),
  ];
}

/** The Renstra in brief; what the prose already leads to is not led to again. */
function strategy(context: ComposeContext): readonly Blok[] {
  const { indeks } = context;
  const { terms } = indeks;
  const narasi = [...vision(context), ...context.narasi('perencanaan-strategis')];
  const tujuan = tableTujuan(indeks);
  const sasaran = tableSasaran(indeks);
  const those = indeks.hasil.sasaran.map((one) => one.sasaran);
  const purpose =
    tujuan === null ? 'Dalam rencana strategis' : `Untuk mewujudkan ${terms.tujuan.word} tersebut`;
  return [
    ...narasi,
    ...(tujuan === null ? [] : [...leadIn(narasi, leadToTujuan(indeks), tujuan.id), tujuan]),
    ...(sasaran === null
      ? []
      : [
          ...leadIn(
            narasi,
            `${purpose} ditetapkan ${countSasaran(those, terms, countInWords)}, sebagaimana disajikan pada `,
            sasaran.id,
          ),
          sasaran,
        ]),
    ...performanceTree(context, narasi),
  ];
}

/** Which sasaran serves which, where the plan says so. */
function performanceTree({ indeks }: ComposeContext, narasi: readonly Blok[]): readonly Blok[] {
  const gambar = figuresPohonKinerja(indeks);
  const [first] = gambar;
  if (first === undefined) return [];
  const kalimat = `Keterkaitan setiap ${indeks.terms.sasaran.word} dengan yang didukungnya digambarkan dalam pohon kinerja pada `;
  return [...(mentions(narasi, first.id) ? [] : [leadToFigures(kalimat, gambar)]), ...gambar];
}

const leadToTujuan = ({ hasil: { renstra }, terms: { tujuan } }: Indeks): string =>
  hasMissions(renstra)
    ? `Keterkaitan misi dengan ${tujuan.word}, indikator, dan targetnya disajikan pada `
    : `${tujuan.start}, indikator, dan targetnya disajikan pada `;
const EXPLANATION_LEAD =
  'Cara mengukur setiap indikator kinerja utama beserta penanggung jawabnya disajikan pada ';
const PENGANTAR_IKU = 'Indikator kinerja utama dan targetnya disajikan pada ';
const leadToPrograms = ({ program, anggaran }: Terms): string =>
  `${program.start} dan ${anggaran.word} yang mendukungnya disajikan pada `;

/** The agreement that was last made; an earlier one stands in the annex. */
function agreement(context: ComposeContext): readonly Blok[] {
  const { terms } = context.indeks;
  const narasi = context.narasi('perjanjian-kinerja');
  const versions = context.indeks.hasil.data.perjanjianKinerja;
  const dokumen = versions.at(-1);
  if (dokumen === undefined) return narasi;
  const tabel = tablePerjanjian(dokumen, 'perjanjian-kinerja', context.indeks);
  const program = tableProgramPerjanjian(context.indeks);
  return [
    ...withTable(
      narasi,
      tabel,
      `${terms.sasaran.start}, indikator, dan target dalam ${documentName(dokumen, versions, terms)} disajikan pada `,
    ),
    ...(program === null ? [] : [...leadIn(narasi, leadToPrograms(terms), program.id), program]),
  ];
}
