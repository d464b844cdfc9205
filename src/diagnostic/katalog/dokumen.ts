// Codes of what Renstra, IKU, Perjanjian Kinerja and realisasi say of one another.

import { entri } from '../entri.ts';
import { placeInEnglish, rangkai, sebutkan } from '../kata.ts';

const SELARAS = {
  id: 'Evaluator membandingkan Renstra, IKU, dan Perjanjian Kinerja; perbedaan tanpa penjelasan menurunkan nilai.',
  en: 'Evaluators hold Renstra, IKU and Perjanjian Kinerja together; an unexplained difference costs points.',
};
const KODE = {
  id: 'Kode mengikat target, realisasi, dan program pada indikatornya; kode yang keliru memutus ikatan itu diam-diam.',
  en: 'A kode ties target, realisasi and program to their indikator; a wrong one cuts that tie silently.',
};
const SATUAN = {
  id: 'Pembaca tidak dapat membandingkan angka yang satuannya ditulis berbeda-beda atau bertentangan.',
  en: 'Figures whose units vary or contradict their names cannot be compared.',
};
const JENJANG = {
  id: 'Setiap tujuan dan sasaran harus terukur dan saling terkait.',
  en: 'Every tujuan and sasaran must be measurable and linked.',
};

type Versi = readonly { readonly dokumen: string; readonly target: string }[];
type Dampak = readonly { readonly target: string; readonly capaian: string }[];

/** What the disagreement does: capaian by the document measured against, and by the other targets. */
function effect(dampak: Dampak, dokumen: string, menurut: string, dengan: string): string {
  const [utama, ...lain] = dampak;
  if (utama === undefined) return '';
  const sisanya = lain.map(({ target, capaian }) => `, ${capaian} ${dengan} ${target}`);
  return `; capaian ${utama.capaian} ${menurut} ${dokumen}${sisanya.join('')}`;
}

function versions(versi: Versi): string {
  return versi.map(({ dokumen, target }) => `${dokumen} ${target}`).join(', ');
}

const target = {
  'target-berbeda': entri<{
    kode: string;
    tahun: number;
    versi: Versi;
    dasar: string;
    dampak: Dampak;
  }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ kode, tahun, versi, dasar, dampak }) => ({
      pesan:
        `target ${kode} tahun ${String(tahun)} tidak sama: ${versions(versi)}` +
        effect(dampak, dasar, 'menurut', 'dengan target'),
      saran: `samakan targetnya, atau tulis alasannya: catatan: { ${kode}: "..." }`,
    }),
    en: ({ kode, tahun, versi, dasar, dampak }) => ({
      pesan:
        `the ${String(tahun)} target of ${kode} differs: ${versions(versi)}` +
        effect(dampak, dasar, 'by', 'with a target of'),
      saran: `make them equal, or state the reason: catatan: { ${kode}: "..." }`,
    }),
  }),
  'target-diubah-tanpa-catatan': entri<{
    kode: string;
    dari: string;
    menjadi: string;
    dokumen: string;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Target yang diubah di tengah tahun tanpa alasan tertulis tampak disesuaikan dengan hasil.',
      en: 'A target changed within the year without a reason looks fitted to the result.',
    },
    id: ({ kode, dari, menjadi, dokumen }) => ({
      pesan: `${dokumen} mengubah target ${kode} dari ${dari} menjadi ${menjadi} tanpa catatan`,
      saran: `tulis alasannya: catatan: { ${kode}: "..." }`,
    }),
    en: ({ kode, dari, menjadi, dokumen }) => ({
      pesan: `${dokumen} changes the target of ${kode} from ${dari} to ${menjadi} without a note`,
      saran: `state the reason: catatan: { ${kode}: "..." }`,
    }),
  }),
  'indikator-tak-dimuat': entri<{ dokumen: string; indikator: readonly string[]; iku: boolean }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ dokumen, indikator, iku }) => ({
      pesan: `${dokumen} tidak memuat target ${sebutkan(indikator)}, yang pada Renstra ${iku ? 'ditandai sebagai IKU' : 'mengukur sasaran'}`,
      saran: `tambahkan targetnya pada ${dokumen}, ${iku ? 'hapus "iku: true" pada Renstra, ' : ''}atau tulis alasannya pada "catatan"`,
    }),
    en: ({ dokumen, indikator, iku }) => ({
      pesan: `${dokumen} has no target of ${sebutkan(indikator, 'and')}, which the Renstra ${iku ? 'marks as IKU' : 'measures its sasaran by'}`,
      saran: `add the target to ${dokumen}, ${iku ? 'remove "iku: true" in the Renstra, ' : ''}or state the reason in "catatan"`,
    }),
  }),
  'perjanjian-kinerja-tak-ada': entri<{ tahun: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Laporan kinerja mempertanggungjawabkan Perjanjian Kinerja tahun itu (PermenPANRB 53/2014).',
      en: 'The report accounts for the Perjanjian Kinerja of its year (PermenPANRB 53/2014).',
    },
    id: ({ tahun }) => ({
      pesan: `Perjanjian Kinerja tahun ${String(tahun)} belum dimasukkan`,
      saran: 'salin targetnya ke "perjanjian_kinerja"',
    }),
    en: ({ tahun }) => ({
      pesan: `the Perjanjian Kinerja of ${String(tahun)} is missing`,
      saran: 'copy its targets into "perjanjian_kinerja"',
    }),
  }),
};

interface DuaNama {
  readonly apa: 'sasaran' | 'indikator';
  readonly kode: string;
  readonly dokumen: string;
  readonly tertulis: string;
  readonly renstra: string;
}
const CARA = {
  huruf: { id: 'selisih satu huruf', en: 'one letter differs' },
  urutan: { id: 'urutan katanya lain', en: 'another word order' },
  bentuk: {
    id: 'bentuk kata, singkatan, atau tanda bacanya lain',
    en: 'another form of the words',
  },
} as const;

const nama = {
  'nama-berbeda': entri<DuaNama & { diSini: string; diRenstra: string }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ apa, kode, dokumen, renstra, diSini, diRenstra }) => ({
      pesan: `nama ${apa} ${kode} pada ${dokumen} lain dari Renstra: di sini ${diSini}, pada Renstra ${diRenstra}`,
      saran: `bila memang ${apa} yang sama, samakan namanya (Renstra: "${renstra}"); bila bukan, pakai kode lain`,
    }),
    en: ({ apa, kode, dokumen, renstra, diSini, diRenstra }) => ({
      pesan: `the name of ${apa} ${kode} in ${dokumen} is not that of the Renstra: here ${diSini}, in the Renstra ${diRenstra}`,
      saran: `if it is the same ${apa}, use one name (Renstra: "${renstra}"); if not, another kode`,
    }),
  }),
  'nama-mirip': entri<DuaNama & { cara: keyof typeof CARA }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ apa, kode, dokumen, tertulis, renstra, cara }) => ({
      pesan: `nama ${apa} ${kode} pada ${dokumen} ditulis "${tertulis}", pada Renstra "${renstra}" (${CARA[cara].id})`,
      saran: 'tulis sama persis dengan dokumen resminya, lalu pakai satu ejaan',
    }),
    en: ({ apa, kode, dokumen, tertulis, renstra, cara }) => ({
      pesan: `the name of ${apa} ${kode} is written "${tertulis}" in ${dokumen}, "${renstra}" in the Renstra (${CARA[cara].en})`,
      saran: 'copy the official document exactly, then keep to one spelling',
    }),
  }),
  'sasaran-di-luar-renstra': entri<{
    nama: string;
    dokumen: string;
    mirip: string | null;
    indikator: readonly string[];
  }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ nama: tertulis, dokumen, mirip, indikator }) => ({
      pesan:
        `sasaran "${tertulis}" pada ${dokumen} tidak ada pada Renstra` +
        (indikator.length === 0 ? '' : `; di Renstra indikatornya milik ${rangkai(indikator)}`),
      saran:
        mirip === null
          ? 'selaraskan sasaran kedua dokumen, atau tulis "kode" bila ini sasaran Renstra dengan nama lain'
          : `bila ini sasaran ${mirip}, tulis kode: ${mirip}`,
    }),
    en: ({ nama: tertulis, dokumen, mirip, indikator }) => ({
      pesan:
        `the sasaran "${tertulis}" of ${dokumen} is not in the Renstra` +
        (indikator.length === 0
          ? ''
          : `; there its indikator belong to ${rangkai(indikator, 'and')}`),
      saran:
        mirip === null
          ? 'align both documents, or give it the "kode" of the sasaran that it is'
          : `if this is ${mirip}, write kode: ${mirip}`,
    }),
  }),
  'sasaran-indikator-pindah': entri<{
    kode: string;
    dokumen: string;
    sasaran: string;
    renstra: string;
  }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ kode, dokumen, sasaran, renstra }) => ({
      pesan: `${dokumen} menempatkan indikator ${kode} pada sasaran ${sasaran}, Renstra pada ${renstra}`,
      saran: 'tempatkan indikator pada sasaran yang sama di semua dokumen',
    }),
    en: ({ kode, dokumen, sasaran, renstra }) => ({
      pesan: `${dokumen} puts the indikator ${kode} under ${sasaran}, the Renstra under ${renstra}`,
      saran: 'put it under the same sasaran in all documents',
    }),
  }),
  'sasaran-jumlah-berbeda': entri<{
    dokumen: string;
    banyak: number;
    renstra: number;
    lebih: readonly string[];
    kurang: readonly string[];
  }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ dokumen, banyak, renstra, lebih, kurang }) => ({
      pesan:
        `${dokumen} memuat ${String(banyak)} sasaran, Renstra ${String(renstra)}` +
        (lebih.length === 0 ? '' : `; tidak ada pada Renstra: ${quoteAll(lebih)}`) +
        (kurang.length === 0 ? '' : `; hanya ada pada Renstra: ${quoteAll(kurang)}`),
      saran: 'selaraskan daftar sasaran kedua dokumen',
    }),
    en: ({ dokumen, banyak, renstra, lebih, kurang }) => ({
      pesan:
        `${dokumen} has ${String(banyak)} sasaran, the Renstra ${String(renstra)}` +
        (lebih.length === 0 ? '' : `; not in the Renstra: ${quoteAll(lebih, 'and')}`) +
        (kurang.length === 0 ? '' : `; in the Renstra alone: ${quoteAll(kurang, 'and')}`),
      saran: 'align the sasaran of both documents',
    }),
  }),
  'nama-memuat-target': entri<{ nama: string; bagian: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Target dalam nama tertinggal ketika targetnya berubah, dan dapat bertentangan dengan target pada tabel.',
      en: 'A target inside a name goes stale when the target changes, and may contradict it.',
    },
    id: ({ nama: tertulis, bagian }) => ({
      pesan: `nama sasaran "${tertulis}" memuat targetnya sendiri ("${bagian}")`,
      saran: 'sebut hasil yang dituju saja; targetnya ditulis pada "target" menurut tahun',
    }),
    en: ({ nama: tertulis, bagian }) => ({
      pesan: `the name of the sasaran "${tertulis}" carries its own target ("${bagian}")`,
      saran: 'name the outcome alone; targets belong under "target", by year',
    }),
  }),
};

function quoteAll(daftar: readonly string[], kata: 'dan' | 'and' = 'dan'): string {
  return sebutkan(
    daftar.map((satu) => `"${satu}"`),
    kata,
    5,
  );
}

type Ejaan = readonly { readonly ejaan: string; readonly banyak: number }[];

function spellings(ejaan: Ejaan): string {
  return ejaan.map((satu) => `"${satu.ejaan}" (${String(satu.banyak)} kali)`).join(', ');
}

const satuan = {
  'satuan-beragam': entri<{
    ejaan: Ejaan;
    anjuran: string;
    tempat: readonly string[];
    lagi: number;
  }>({
    tingkat: 'peringatan',
    mengapa: SATUAN,
    id: ({ ejaan, anjuran, tempat, lagi }) => ({
      pesan: `satuan yang sama ditulis berbeda-beda: ${spellings(ejaan)}`,
      saran:
        `pakai satu ejaan, misalnya "${anjuran}"; yang lain: ${tempat.join(', ')}` +
        (lagi > 0 ? `, dan ${String(lagi)} tempat lagi` : ''),
    }),
    en: ({ ejaan, anjuran, tempat, lagi }) => ({
      pesan: `one unit is written in several ways: ${spellings(ejaan).replaceAll(' kali', ' times')}`,
      saran:
        `keep to one, such as "${anjuran}"; the others: ${placeInEnglish(tempat.join(', '))}` +
        (lagi > 0 ? `, and ${String(lagi)} more places` : ''),
    }),
  }),
  'satuan-berbeda': entri<{ kode: string; dokumen: string; tertulis: string; renstra: string }>({
    tingkat: 'peringatan',
    mengapa: SATUAN,
    id: ({ kode, dokumen, tertulis, renstra }) => ({
      pesan: `satuan ${kode} pada ${dokumen} "${tertulis}", pada Renstra "${renstra}"`,
      saran: 'pastikan satuannya; target dengan satuan yang berbeda tidak dapat dibandingkan',
    }),
    en: ({ kode, dokumen, tertulis, renstra }) => ({
      pesan: `the unit of ${kode} is "${tertulis}" in ${dokumen}, "${renstra}" in the Renstra`,
      saran: 'settle the unit; targets in different units cannot be compared',
    }),
  }),
  'satuan-bertentangan': entri<{ nama: string; dalamNama: string; satuan: string }>({
    tingkat: 'peringatan',
    mengapa: SATUAN,
    id: ({ nama: tertulis, dalamNama, satuan: isi }) => ({
      pesan: `nama "${tertulis}" menyebut satuan ${dalamNama}, satuannya tertulis "${isi}"`,
      saran: 'perbaiki satuannya, atau hapus satuan dari namanya',
    }),
    en: ({ nama: tertulis, dalamNama, satuan: isi }) => ({
      pesan: `the name "${tertulis}" says ${dalamNama}, its unit says "${isi}"`,
      saran: 'mend the unit, or take it out of the name',
    }),
  }),
};

const kode = {
  'indikator-tak-dikenal': unknown('indikator'),
  'sasaran-tak-dikenal': unknown('sasaran'),
  'tujuan-tak-dikenal': unknown('tujuan'),
  'misi-tak-dikenal': unknown('misi'),
  'kode-ganda': entri<{ apa: string; kode: string; pertama: string }>({
    tingkat: 'galat',
    mengapa: KODE,
    id: ({ apa, kode: isi, pertama }) => ({
      pesan: `kode ${apa} "${isi}" dipakai dua kali, pertama di ${pertama}`,
      saran: 'beri salah satunya kode lain, atau hapus bila tersalin dua kali',
    }),
    en: ({ apa, kode: isi, pertama }) => ({
      pesan: `the kode "${isi}" (${apa}) is used twice, first at ${placeInEnglish(pertama)}`,
      saran: 'give one of them another kode, or remove it if it was copied twice',
    }),
  }),
  'kode-tabel-terpakai': entri<{ kode: string; jenis: 'tabel' | 'gambar' }>({
    tingkat: 'galat',
    mengapa: KODE,
    id: ({ kode: isi, jenis }) => ({
      pesan: `kode tabel "${isi}" sudah dipakai ${jenis} yang disusun lkjip`,
      saran: 'beri tabel ini kode lain, misalnya dengan awalan: data-…',
    }),
    en: ({ kode: isi, jenis }) => ({
      pesan: `the kode "${isi}" of this table is that of a ${jenis === 'tabel' ? 'table' : 'figure'} which lkjip makes`,
      saran: 'give this table another kode, with a prefix for example: data-…',
    }),
  }),
};

function unknown(apa: string) {
  return entri<{ kode: string; mirip: string | null }>({
    tingkat: 'galat',
    mengapa: KODE,
    id: ({ kode: isi, mirip }) => ({
      pesan: `${apa} "${isi}" tidak ada pada Renstra`,
      saran:
        mirip === null ? 'periksa kodenya pada renstra-*.yaml' : `mungkin maksudnya "${mirip}"`,
    }),
    en: ({ kode: isi, mirip }) => ({
      pesan: `the Renstra has no ${apa} "${isi}"`,
      saran: mirip === null ? 'check its kode in renstra-*.yaml' : `did you mean "${mirip}"?`,
    }),
  });
}

const jenjang = {
  'sasaran-tanpa-indikator': without(
    'sasaran',
    'indikator',
    'tambahkan sekurang-kurangnya satu indikator',
    'add at least one indikator',
  ),
  'tujuan-tanpa-indikator': without(
    'tujuan',
    'indikator',
    'tambahkan indikator tujuan',
    'add an indikator of the tujuan',
  ),
  'sasaran-tanpa-tujuan': without(
    'sasaran',
    'tujuan',
    'tulis "tujuan" dengan kode tujuan yang didukungnya',
    'write "tujuan" with the kode of the tujuan that it serves',
  ),
};

function without(apa: string, tanpa: string, id: string, en: string) {
  return entri<{ kode: string; nama: string }>({
    tingkat: 'peringatan',
    mengapa: JENJANG,
    id: ({ kode: isi, nama: judul }) => ({
      pesan: `${apa} ${isi} "${judul}" belum mempunyai ${tanpa}`,
      saran: id,
    }),
    en: ({ kode: isi, nama: judul }) => ({
      pesan: `${apa} ${isi} "${judul}" has no ${tanpa}`,
      saran: en,
    }),
  });
}

export const dokumen = { ...target, ...nama, ...satuan, ...kode, ...jenjang };
