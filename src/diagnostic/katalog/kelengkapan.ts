// Codes of completeness: which of the seven blocks of Bab III an indikator lacks.

import { entri } from '../entri.ts';
import { sebutkan } from '../kata.ts';

/** A block, and the indikator that lack it. */
interface Kurang {
  readonly kode: readonly string[];
  /** Indikator that have it, and all of them. */
  readonly ada: number;
  readonly dari: number;
}

const BLOK = {
  id: 'Evaluator menghitung untuk berapa indikator setiap unsur Bab III tersedia (PermenPANRB 53/2014 dan 88/2021).',
  en: 'Evaluators count for how many indikator each element of Bab III is there (PermenPANRB 53/2014 and 88/2021).',
};

function share({ ada, dari }: Kurang): string {
  return `${String(ada)} dari ${String(dari)}`;
}

function gap(
  apa: { readonly id: string; readonly en: string },
  isi: { readonly id: string; readonly en: string },
) {
  return entri<Kurang>({
    tingkat: 'peringatan',
    mengapa: BLOK,
    id: (kurang) => ({
      pesan: `${apa.id} belum ada untuk ${sebutkan(kurang.kode)} (tersedia ${share(kurang)} indikator)`,
      saran: isi.id,
    }),
    en: (kurang) => ({
      pesan: `${apa.en} is missing for ${sebutkan(kurang.kode, 'and')} (${share(kurang).replace('dari', 'of')} indikator have it)`,
      saran: isi.en,
    }),
  });
}

export const kelengkapan = {
  'kelengkapan-tahun-lalu': gap(
    { id: 'realisasi tahun-tahun sebelumnya', en: 'the realisasi of earlier years' },
    {
      id: 'isi "realisasi_lalu" menurut tahun, atau sediakan folder tahun itu; perbandingan sebaiknya tiga tahun atau lebih',
      en: 'fill in "realisasi_lalu" by year, or provide that year\'s folder; three years or more are expected',
    },
  ),
  'kelengkapan-tren': entri<{ kode: readonly string[]; tahun: number }>({
    tingkat: 'info',
    mengapa: {
      id: 'Perkembangan baru terlihat dari tiga tahun atau lebih.',
      en: 'A trend only shows over three years or more.',
    },
    id: ({ kode, tahun }) => ({
      pesan: `realisasi sampai tahun ${String(tahun)} kurang dari tiga tahun untuk ${sebutkan(kode)}`,
      saran: 'lengkapi "realisasi_lalu" bila angkanya ada',
    }),
    en: ({ kode, tahun }) => ({
      pesan: `there are fewer than three years of realisasi up to ${String(tahun)} for ${sebutkan(kode, 'and')}`,
      saran: 'complete "realisasi_lalu" where the figures exist',
    }),
  }),
  'kelengkapan-target-akhir': gap(
    { id: 'target akhir periode Renstra', en: 'the target at the end of the period' },
    {
      id: 'isi target tahun terakhir periode pada Renstra',
      en: 'fill in the target of the last year of the period in the Renstra',
    },
  ),
  'kelengkapan-standar-nasional': gap(
    { id: 'perbandingan dengan standar nasional', en: 'the comparison with a national standard' },
    {
      id: 'cari standarnya dan isi "standar_nasional"; bila memang tidak ada, tulis kodenya tanpa isi',
      en: 'look for one and fill in "standar_nasional"; if there is none, write the kode without a value',
    },
  ),
  'kelengkapan-analisis': gap(
    { id: 'analisis penyebab beserta solusinya', en: 'an analysis of causes with solutions' },
    {
      id: 'tulis narasi menurut kode sasaran atau indikatornya, dengan "## Permasalahan" dan "## Solusi"',
      en: 'write prose named after the kode of the sasaran or indikator, with "## Permasalahan" and "## Solusi"',
    },
  ),
  'kelengkapan-efisiensi': gap(
    { id: 'efisiensi penggunaan sumber daya', en: 'the efficiency of the resources used' },
    {
      id: 'isi realisasi rupiah program sasarannya, atau persennya pada "capaian_keuangan"',
      en: 'fill in the spending of its programs, or its percentage under "capaian_keuangan"',
    },
  ),
  'catatan-todo': entri<{ isi: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Pekerjaan yang ditunda di dalam komentar tidak terlihat pada laporan yang sudah jadi.',
      en: 'Work that was put off in a comment does not show in the finished report.',
    },
    id: ({ isi }) => ({
      pesan: `masih ada TODO${isi === '' ? '' : `: ${isi}`}`,
      saran: 'selesaikan, lalu hapus komentarnya',
    }),
    en: ({ isi }) => ({
      pesan: `a TODO is left${isi === '' ? '' : `: ${isi}`}`,
      saran: 'do it, then remove the comment',
    }),
  }),
};
