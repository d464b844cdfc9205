// Codes of the prose as text: typed figures, counts, repetition, leftovers. Expressions themselves: narasi.ts.

import { entri } from '../entri.ts';
import { placeInEnglish } from '../kata.ts';

const DIKETIK = {
  id: 'Angka yang diketik tidak ikut berubah ketika datanya berubah, lalu bertentangan dengan tabelnya.',
  en: 'A typed figure does not follow when the data changes, and then contradicts its table.',
};
const SALINAN = {
  id: 'Naskah salinan menandakan analisis tidak dilakukan tahun ini; evaluator mengenalinya sebagai "salin tempel".',
  en: 'Copied prose shows that nothing was analysed this year; evaluators recognise it at once.',
};

/** `2 (dua) pada S1, 4 (empat) seluruhnya`; of one count the number alone. */
function wordCounts(
  banyak: readonly { readonly kode: string | null; readonly cacah: string }[],
  [pada, seluruhnya]: readonly [string, string],
): string {
  if (banyak.length === 1) return banyak.map(({ cacah }) => cacah).join('');
  return banyak
    .map(({ kode, cacah }) => `${cacah} ${kode === null ? seluruhnya : `${pada} ${kode}`}`)
    .join(', ');
}

const angka = {
  'narasi-angka-lain': entri<{
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
  }),
  'narasi-angka-diketik': entri<{ angka: string; ekspresi: string }>({
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
  }),
  'narasi-capaian-tahunan': entri<{ kode: string; capaian: string; akhir: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Capaian terhadap target akhir periode lain daripada capaian tahunan; mengulang yang tahunan menutupi sisa pekerjaan.',
      en: 'What is reached of the last target is another figure than that of the year; repeating the latter hides what is left to do.',
    },
    id: ({ kode, capaian, akhir }) => ({
      pesan: `kalimat ini membandingkan dengan target jangka menengah, tetapi memakai capaian tahunan ${kode} (${capaian}); terhadap target akhir capaiannya ${akhir}`,
      saran: `pakai {{capaianAkhir "${kode}"}}`,
    }),
    en: ({ kode, capaian, akhir }) => ({
      pesan: `this sentence compares with the medium-term target, but uses the annual capaian of ${kode} (${capaian}); against the last target it is ${akhir}`,
      saran: `use {{capaianAkhir "${kode}"}}`,
    }),
  }),
  'narasi-cacah-lain': entri<{
    tertulis: string;
    apa: string;
    /** What each sasaran that is spoken of has, and all there are (kode null). */
    banyak: readonly { kode: string | null; cacah: string }[];
    ekspresi: string;
  }>({
    tingkat: 'peringatan',
    mengapa: DIKETIK,
    id: ({ tertulis, apa, banyak, ekspresi }) => ({
      pesan: `tertulis ${tertulis} ${apa}, menurut data ${wordCounts(banyak, ['pada', 'seluruhnya'])}`,
      saran: `pakai {{${ekspresi}}}`,
    }),
    en: ({ tertulis, apa, banyak, ekspresi }) => ({
      pesan: `${tertulis} ${apa} is written, the data have ${wordCounts(banyak, ['for', 'in all'])}`,
      saran: `use {{${ekspresi}}}`,
    }),
  }),
  'narasi-terbilang-lain': entri<{ angka: string; kata: string; seharusnya: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Angka dan hurufnya harus menyebut jumlah yang sama.',
      en: 'Digits and words must state the same number.',
    },
    id: ({ angka: tertulis, kata, seharusnya }) => ({
      pesan: `tertulis ${tertulis} (${kata}), padahal ${tertulis} dibaca ${seharusnya}`,
      saran: 'perbaiki angka atau hurufnya',
    }),
    en: ({ angka: tertulis, kata, seharusnya }) => ({
      pesan: `${tertulis} (${kata}) is written, but ${tertulis} is ${seharusnya}`,
      saran: 'mend the digits or the words',
    }),
  }),
};

const naskah = {
  'paragraf-ganda': entri<{ pertama: string; awal: string }>({
    tingkat: 'peringatan',
    mengapa: SALINAN,
    id: ({ pertama, awal }) => ({
      pesan: `paragraf "${awal}" sudah ada di ${pertama}`,
      saran: 'hapus salah satunya, atau tulis yang khusus untuk bagian ini',
    }),
    en: ({ pertama, awal }) => ({
      pesan: `the paragraph "${awal}" is already at ${placeInEnglish(pertama)}`,
      saran: 'remove one of them, or write what is particular to this section',
    }),
  }),
  'narasi-belum-ditulis': entri<{ isi: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Teks pengisi yang tertinggal akan ikut tercetak.',
      en: 'Placeholder text that is left in would be printed.',
    },
    id: ({ isi }) => ({
      pesan: `teks pengisi "${isi}" belum diganti`,
      saran: 'tulis isinya, atau hapus kalimatnya',
    }),
    en: ({ isi }) => ({
      pesan: `the placeholder "${isi}" has not been replaced`,
      saran: 'write what belongs here, or remove the sentence',
    }),
  }),
  'narasi-salinan': entri<{ judul: string | null; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: SALINAN,
    id: ({ judul, tahun }) => ({
      pesan: `${judul === null ? 'naskah ini' : `bagian "${judul}"`} sama persis dengan naskah tahun ${String(tahun)}`,
      saran: 'tulis analisis tahun ini: apa yang berubah, apa sebabnya, apa tindak lanjutnya',
    }),
    en: ({ judul, tahun }) => ({
      pesan: `${judul === null ? 'this text' : `the section "${judul}"`} is exactly that of ${String(tahun)}`,
      saran: 'write what changed this year, why, and what follows from it',
    }),
  }),
  'analisis-tanpa-angka': entri<{ judul: string | null; kata: number; batas: number }>({
    tingkat: 'info',
    mengapa: {
      id: 'Analisis tanpa satu angka pun tidak dapat diperiksa pembaca.',
      en: 'A reader cannot check an analysis without a single figure.',
    },
    id: ({ judul, kata, batas }) => ({
      pesan: `${judul === null ? 'naskah' : `bagian "${judul}"`} sepanjang ${String(kata)} kata tidak memuat satu angka pun (batas ${String(batas)} kata)`,
      saran: 'dukung dengan angka, misalnya {{capaian "S1.1"}}, atau rujuk tabelnya',
    }),
    en: ({ judul, kata, batas }) => ({
      pesan: `${judul === null ? 'this text' : `the section "${judul}"`} has ${String(kata)} words and no figure (limit ${String(batas)} words)`,
      saran: 'support it with figures, such as {{capaian "S1.1"}}, or refer to a table',
    }),
  }),
};

export const prosa = { ...angka, ...naskah };
