// Codes of the figures: what was printed against what is calculated, and figures that cannot or hardly can be right.

import type { Bilingual } from '../../language.ts';
import { capaianLetters, type CapaianFormulaName } from '../../formula/capaian.ts';
import type { Reason } from '../../formula/reasons.ts';
import { entri } from '../entri.ts';

/** Which figure a printed one is compared with, and of what. */
export interface Apa {
  readonly besaran: keyof typeof BESARAN;
  readonly nama: string;
}

/** A printed figure that disagrees with the calculated one; the figures are formatted. */
export interface Beda {
  readonly apa: Apa;
  readonly tercetak: string;
  readonly hitung: string;
  readonly selisih: string;
  readonly lebihTinggi: boolean;
}

const BESARAN = {
  capaian: { id: 'capaian', en: 'the capaian of' },
  'capaian-akhir': {
    id: 'capaian terhadap target akhir periode',
    en: 'the capaian against the final target of',
  },
  realisasi: { id: 'realisasi', en: 'the realisasi of' },
  'rata-rata': { id: 'rata-rata', en: 'the mean of' },
  jumlah: { id: 'jumlah', en: 'the sum of' },
  serapan: { id: 'serapan', en: 'the serapan of' },
  'standar-efisiensi': { id: 'standar efisiensi', en: 'the standar efisiensi of' },
  'indeks-efisiensi': { id: 'indeks efisiensi', en: 'the indeks efisiensi of' },
  'tingkat-efisiensi': { id: 'tingkat efisiensi', en: 'the tingkat efisiensi of' },
} as const;

const DOKUMEN = {
  iku: { id: 'IKU', en: 'the IKU' },
  murni: { id: 'Perjanjian Kinerja murni', en: 'the Perjanjian Kinerja murni' },
  perubahan: { id: 'Perjanjian Kinerja perubahan', en: 'the Perjanjian Kinerja perubahan' },
  renstra: { id: 'Renstra', en: 'the Renstra' },
} as const;
export type NamaDokumen = keyof typeof DOKUMEN;

const TERCETAK = {
  id: 'Angka tercetak yang tidak dapat dihitung ulang pembaca menggugurkan kepercayaan pada seluruh laporan.',
  en: 'A printed figure that a reader cannot calculate again costs the whole report its credit.',
};
const TIDAK_DAPAT_DIHITUNG = {
  id: 'Tanpa dasar hitungan yang sah capaian tidak dapat dihitung.',
  en: 'Without valid inputs no capaian can be calculated.',
};
const TAK_WAJAR = {
  id: 'Angka yang menyimpang jauh hampir selalu berarti salah ketik, salah satuan, atau target yang tidak lagi tepat.',
  en: 'A figure that stands far out is nearly always a typing mistake, another unit, or a target that no longer fits.',
};
const TERABAIKAN = {
  id: 'Angka yang tidak terbaca lkjip diam-diam tidak ikut tercetak.',
  en: 'A figure that lkjip does not use would silently not be printed.',
};
const ZONA = {
  id: 'Batas zona harus menempatkan setiap nilai pada tepat satu zona.',
  en: 'The bounds of zones must put every value into exactly one.',
};

function bedaId({ apa, tercetak, hitung, selisih, lebihTinggi }: Beda): string {
  const arah = lebihTinggi ? 'lebih tinggi' : 'lebih rendah';
  return `${BESARAN[apa.besaran].id} ${apa.nama} tercetak ${tercetak}, hasil hitungan ${hitung} (${arah} ${selisih})`;
}
function bedaEn({ apa, tercetak, hitung, selisih, lebihTinggi }: Beda): string {
  const arah = lebihTinggi ? 'too high by' : 'too low by';
  return `${BESARAN[apa.besaran].en} ${apa.nama} is printed as ${tercetak}, calculated as ${hitung} (${arah} ${selisih})`;
}

interface Penjelasan {
  readonly sebab: string;
  readonly saran: string;
}

/** An entry for a disagreement with a likely cause. */
function beda<Ekstra extends object = object>(
  id: (fakta: Beda & Ekstra) => Penjelasan,
  en: (fakta: Beda & Ekstra) => Penjelasan,
) {
  return entri<Beda & Ekstra>({
    tingkat: 'peringatan',
    mengapa: TERCETAK,
    id: (fakta) => ({ pesan: `${bedaId(fakta)}: ${id(fakta).sebab}`, saran: id(fakta).saran }),
    en: (fakta) => ({ pesan: `${bedaEn(fakta)}: ${en(fakta).sebab}`, saran: en(fakta).saran }),
  });
}

const ralat = ({ hitung }: Beda) => `ralat menjadi ${hitung}`;
const correct = ({ hitung }: Beda) => `correct it to ${hitung}`;

/** Names at most three, and says how many more there are. */
function sebutkan(nama: readonly string[], lagi: string): string {
  const awal = nama.slice(0, 3).join('; ');
  return nama.length > 3 ? `${awal}; ${String(nama.length - 3)} ${lagi}` : awal;
}

const tercetak = {
  'tercetak-kosong-dihitung-nol': beda<{ kosong: readonly string[]; bernilai: number }>(
    (f) => ({
      sebab:
        f.kosong.length === 0
          ? 'cocok bila nilai yang kosong dihitung sebagai nol'
          : `nilai yang kosong dihitung sebagai nol (${String(f.bernilai)} nilai dibagi ${String(f.bernilai + f.kosong.length)}; kosong: ${sebutkan(f.kosong, 'lainnya')})`,
      saran: `${ralat(f)}; nilai yang belum ada tidak ikut dibagi`,
    }),
    (f) => ({
      sebab:
        f.kosong.length === 0
          ? 'it fits if blanks are counted as zero'
          : `a blank is counted as zero (${String(f.bernilai)} values divided by ${String(f.bernilai + f.kosong.length)}; blank: ${sebutkan(f.kosong, 'more')})`,
      saran: `${correct(f)}; a value that is not there is not divided by`,
    }),
  ),
  'tercetak-rumus-lain': beda<{ rumus: CapaianFormulaName; seharusnya: CapaianFormulaName | null }>(
    (f) => ({
      sebab:
        f.seharusnya === null
          ? `cocok dengan rumus ${capaianLetters(f.rumus)} pada setiap barisnya`
          : `cocok dengan rumus ${capaianLetters(f.rumus)}, seharusnya ${capaianLetters(f.seharusnya)}`,
      saran: `${ralat(f)}; atau nyatakan "rumus: ${f.rumus}" bila memang rumus itu yang berlaku`,
    }),
    (f) => ({
      sebab:
        f.seharusnya === null
          ? `it fits the formula ${capaianLetters(f.rumus)} on every row`
          : `it fits the formula ${capaianLetters(f.rumus)}; ${capaianLetters(f.seharusnya)} belongs here`,
      saran: `${correct(f)}; or state "rumus: ${f.rumus}" if that is the formula in force`,
    }),
  ),
  'tercetak-batas-capaian': beda<{ batas: string | null }>(
    (f) => ({
      sebab:
        f.batas === null
          ? 'cocok bila capaian_maksimum tidak dikenakan'
          : `cocok bila capaian dibatasi ${f.batas}`,
      saran: `${ralat(f)}; atau sesuaikan capaian_maksimum dengan aturan yang berlaku`,
    }),
    (f) => ({
      sebab:
        f.batas === null
          ? 'it fits if capaian_maksimum is not applied'
          : `it fits if capaian is capped at ${f.batas}`,
      saran: `${correct(f)}; or set capaian_maksimum to the rule in force`,
    }),
  ),
  'tercetak-target-lain': beda<{
    dokumen: NamaDokumen;
    tahun: number;
    target: string | null;
  }>(
    (f) => ({
      sebab: `cocok dengan target ${f.target === null ? '' : `${f.target} `}menurut ${DOKUMEN[f.dokumen].id} ${String(f.tahun)}`,
      saran: `${ralat(f)}; atau ubah dasar_capaian bila dokumen itu yang seharusnya dipakai`,
    }),
    (f) => ({
      sebab: `it fits the target ${f.target === null ? '' : `${f.target} `}of ${DOKUMEN[f.dokumen].en} for ${String(f.tahun)}`,
      saran: `${correct(f)}; or change dasar_capaian if that document is the one to measure against`,
    }),
  ),
  'tercetak-capaian-tahunan': beda<{ tahun: number; target: string }>(
    (f) => ({
      sebab: `sama dengan capaian tahun ${String(f.tahun)}; yang dimaksud di sini capaian terhadap target akhir periode ${f.target}`,
      saran: ralat(f),
    }),
    (f) => ({
      sebab: `it repeats the capaian of ${String(f.tahun)}; the capaian against the final target ${f.target} belongs here`,
      saran: correct(f),
    }),
  ),
  'tercetak-kolom-lain': beda<{ kolom: string }>(
    (f) => ({ sebab: `sama dengan angka ${f.kolom}`, saran: ralat(f) }),
    (f) => ({ sebab: `it is the figure of ${f.kolom}`, saran: correct(f) }),
  ),
  'tercetak-metode-lain': beda<{ metode: string }>(
    (f) => ({
      sebab: `cocok dengan metode efisiensi ${f.metode}`,
      saran: `${ralat(f)}; atau nyatakan "efisiensi: ${f.metode}" bila memang metode itu yang dipakai`,
    }),
    (f) => ({
      sebab: `it fits the method ${f.metode}`,
      saran: `${correct(f)}; or state "efisiensi: ${f.metode}" if that is the method in use`,
    }),
  ),
  'tercetak-rata-rata-persen': beda(
    (f) => ({
      sebab:
        'cocok dengan rata-rata persentase program, padahal serapan ialah jumlah dibagi jumlah',
      saran: ralat(f),
    }),
    (f) => ({
      sebab: 'it is the mean of the percentages, but absorption is a ratio of sums',
      saran: correct(f),
    }),
  ),
  'tercetak-turunan': beda(
    (f) => ({
      sebab: 'dihitung dari angka tercetak lain yang juga berbeda dari hasil hitungan',
      saran: `${ralat(f)} setelah angka asalnya diralat`,
    }),
    (f) => ({
      sebab: 'it was made from other printed figures that differ themselves',
      saran: `${correct(f)} once those are corrected`,
    }),
  ),
  'tercetak-pembulatan': beda<{ cara: keyof typeof PEMBULATAN }>(
    (f) => ({ sebab: PEMBULATAN[f.cara].id, saran: ralat(f) }),
    (f) => ({ sebab: PEMBULATAN[f.cara].en, saran: correct(f) }),
  ),
  'tercetak-tanda-hilang': beda(
    (f) => ({ sebab: 'tanda minusnya hilang atau berlebih', saran: ralat(f) }),
    (f) => ({ sebab: 'the minus sign is lost, or one too many', saran: correct(f) }),
  ),
  'tercetak-seratus-kali': beda(
    (f) => ({ sebab: 'pengalian dengan 100 terlupa atau berlebih', saran: ralat(f) }),
    (f) => ({ sebab: 'the × 100 was forgotten, or done twice', saran: correct(f) }),
  ),
  'tercetak-bagian-tertinggal': beda<{ bagian: string; besar: string }>(
    (f) => ({
      sebab: `${f.lebihTinggi ? 'kelebihannya' : 'kekurangannya'} tepat sebesar ${f.bagian} (${f.besar}), jadi mungkin ${f.lebihTinggi ? 'terhitung dua kali' : 'tertinggal'}`,
      saran: ralat(f),
    }),
    (f) => ({
      sebab: `that is exactly ${f.bagian} (${f.besar}), which may have been ${f.lebihTinggi ? 'counted twice' : 'left out'}`,
      saran: correct(f),
    }),
  ),
  'tercetak-salah-ketik': beda<{ tertukar: boolean }>(
    (f) => ({
      sebab: f.tertukar ? 'dua digit tertukar' : 'satu digit berbeda, kurang, atau berlebih',
      saran: ralat(f),
    }),
    (f) => ({
      sebab: f.tertukar ? 'two digits are transposed' : 'one digit differs, lacks or is too many',
      saran: correct(f),
    }),
  ),
  'tercetak-di-luar-baris': beda<{ terkecil: string; terbesar: string }>(
    (f) => ({
      sebab: `rata-rata tidak mungkin di luar rentang barisnya, ${f.terkecil}–${f.terbesar}`,
      saran: ralat(f),
    }),
    (f) => ({
      sebab: `a mean cannot lie outside the range of its rows, ${f.terkecil}–${f.terbesar}`,
      saran: correct(f),
    }),
  ),
  'tercetak-beda': beda(
    (f) => ({
      sebab: 'sebabnya tidak terlihat dari data',
      saran: `periksa data asalnya; bila datanya benar, ${ralat(f)}`,
    }),
    (f) => ({
      sebab: 'the data does not show why',
      saran: `check its inputs; if they are right, ${correct(f)}`,
    }),
  ),
  'tercetak-tanpa-hitungan': entri<{ apa: Apa; tercetak: string; alasan: Reason; nol: boolean }>({
    tingkat: 'peringatan',
    mengapa: TERCETAK,
    id: ({ apa, tercetak, alasan, nol }) => ({
      pesan: `${BESARAN[apa.besaran].id} ${apa.nama} tercetak ${tercetak}, tetapi tidak dapat dihitung: ${alasanOf(alasan).id}`,
      saran: nol
        ? 'nilai yang belum ada dicetak "–", bukan 0'
        : 'lengkapi datanya, supaya angka itu dapat diperiksa',
    }),
    en: ({ apa, tercetak, alasan, nol }) => ({
      pesan: `${BESARAN[apa.besaran].en} ${apa.nama} is printed as ${tercetak}, but cannot be calculated: ${alasanOf(alasan).en}`,
      saran: nol
        ? 'a value that is not there is printed as "–", not as 0'
        : 'complete the data, so that the figure can be checked',
    }),
  }),
  'tercetak-zona': entri<{ nama: string; nilai: string; tercetak: string; zona: string | null }>({
    tingkat: 'peringatan',
    mengapa: TERCETAK,
    id: ({ nama, nilai, tercetak, zona }) => ({
      pesan: `${nama} tercetak ${tercetak}, tetapi nilainya ${nilai} ${zona === null ? 'tidak masuk zona mana pun' : `masuk ${zona}`} menurut batas pada tabel ini`,
      saran: 'periksa nilai, batas zona, dan zona yang disebut naskah',
    }),
    en: ({ nama, nilai, tercetak, zona }) => ({
      pesan: `${nama} is printed as ${tercetak}, but by the bounds of this table its value ${nilai} lies in ${zona ?? 'no zone'}`,
      saran: 'check the value, the bounds, and the zone that the text names',
    }),
  }),
};

const PEMBULATAN = {
  penuh: {
    id: 'cocok bila dihitung dari angka yang belum dibulatkan',
    en: 'it fits if made from unrounded figures',
  },
  tampil: {
    id: 'cocok bila dihitung dari angka yang sudah dibulatkan',
    en: 'it fits if made from rounded figures',
  },
  potong: { id: 'desimalnya dipotong, bukan dibulatkan', en: 'it was cut off, not rounded' },
  'satu-angka': {
    id: 'angka terakhirnya bergeser satu, mungkin karena pembulatan',
    en: 'its last digit is off by one, perhaps from rounding',
  },
} as const;

const ALASAN: Readonly<Partial<Record<Reason, Bilingual>>> = {
  'target-kosong': { id: 'targetnya belum ada', en: 'it has no target' },
  'target-nol': { id: 'targetnya nol', en: 'its target is zero' },
  'target-negatif': { id: 'targetnya negatif', en: 'its target is negative' },
  'realisasi-kosong': { id: 'realisasinya belum ada', en: 'it has no realisasi' },
  'realisasi-nol': { id: 'realisasinya nol', en: 'its realisasi is zero' },
  'anggaran-belum-dilaporkan': {
    id: 'realisasi anggarannya belum lengkap',
    en: 'not all spending is reported',
  },
  'keuangan-kosong': { id: 'realisasi keuangannya belum ada', en: 'its spending is not known' },
};
const TANPA_NILAI = { id: 'datanya belum lengkap', en: 'its data is not complete' };
const alasanOf = (alasan: Reason) => ALASAN[alasan] ?? TANPA_NILAI;

/** What one figure does to the mean that it is in. */
export interface Pengaruh {
  readonly dengan: string;
  readonly tanpa: string;
  readonly meleset: number;
  readonly banyak: number;
}

const figur = {
  'capaian-ekstrem': entri<{
    nama: string;
    capaian: string;
    target: string;
    realisasi: string;
    negatif: boolean;
    pengaruh: Pengaruh | null;
  }>({
    tingkat: 'peringatan',
    mengapa: TAK_WAJAR,
    id: ({ nama, capaian, target, realisasi, negatif, pengaruh }) => ({
      pesan:
        `capaian ${nama} ${capaian} persen ${negatif ? 'negatif' : 'melebihi 150 persen'} (target ${target}, realisasi ${realisasi})` +
        (pengaruh === null
          ? ''
          : `; rata-ratanya ${pengaruh.dengan}, tanpa angka ini ${pengaruh.tanpa}, dan ${String(pengaruh.meleset)} dari ${String(pengaruh.banyak)} indikator tidak mencapai target`),
      saran:
        'pastikan target, realisasi, satuan, dan polaritasnya; target yang terlalu mudah ditinjau kembali, dan capaian dapat dibatasi dengan capaian_maksimum',
    }),
    en: ({ nama, capaian, target, realisasi, negatif, pengaruh }) => ({
      pesan:
        `the capaian of ${nama}, ${capaian} per cent, is ${negatif ? 'negative' : 'above 150 per cent'} (target ${target}, realisasi ${realisasi})` +
        (pengaruh === null
          ? ''
          : `; the mean is ${pengaruh.dengan}, without it ${pengaruh.tanpa}, and ${String(pengaruh.meleset)} of ${String(pengaruh.banyak)} indicators miss their target`),
      saran:
        'make sure of target, realisasi, unit and polaritas; a target that is too easy wants revision, and capaian_maksimum can cap it',
    }),
  }),
  'rata-rata-terangkat': entri<{ nama: string; capaian: string; pengaruh: Pengaruh }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Rata-rata di atas 100 persen menutupi bahwa sebagian besar indikatornya tidak mencapai target.',
      en: 'A mean above 100 per cent hides that most of its indicators miss their target.',
    },
    id: ({ nama, capaian, pengaruh: { dengan, tanpa, meleset, banyak } }) => ({
      pesan: `rata-rata ${dengan} terangkat oleh capaian ${nama}, ${capaian} persen; tanpa angka ini ${tanpa}, dan ${String(meleset)} dari ${String(banyak)} indikator tidak mencapai target`,
      saran:
        'jangan menyimpulkan "tercapai" dari rata-rata ini; jelaskan yang tidak tercapai, dan pastikan target indikator yang tertinggi',
    }),
    en: ({ nama, capaian, pengaruh: { dengan, tanpa, meleset, banyak } }) => ({
      pesan: `the mean of ${dengan} is lifted by the capaian of ${nama}, ${capaian} per cent; without it the mean is ${tanpa}, and ${String(meleset)} of ${String(banyak)} indicators miss their target`,
      saran:
        'do not conclude from this mean that the target was reached; explain what was missed, and make sure of the target of the highest one',
    }),
  }),
  'capaian-berlantai': entri<{
    nama: string;
    target: string;
    realisasi: string;
    tahunAkhir: number | null;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Capaian negatif dari rumusnya dijadikan 0, dan pembaca perlu tahu bahwa 0 itu bukan hasil hitungan biasa.',
      en: 'The formula gives a negative capaian, shown as 0; a reader must know that this 0 is no ordinary result.',
    },
    id: ({ nama, target, realisasi, tahunAkhir }) => ({
      pesan: `capaian ${nama}${tahunAkhir === null ? '' : ` terhadap target akhir periode (${String(tahunAkhir)})`} ditahan pada 0, karena realisasi ${realisasi} menyimpang lebih dari satu kali targetnya, ${target}`,
      saran: 'pastikan target dan realisasinya, dan jelaskan sebabnya pada analisis',
    }),
    en: ({ nama, target, realisasi, tahunAkhir }) => ({
      pesan: `the capaian of ${nama}${tahunAkhir === null ? '' : ` against the final target (${String(tahunAkhir)})`} is held at 0, since the realisasi ${realisasi} is off by more than its whole target, ${target}`,
      saran: 'make sure of target and realisasi, and explain why in the analysis',
    }),
  }),
  'target-nol': entri<{ nama: string }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama }) => ({
      pesan: `target ${nama} nol, jadi capaiannya tidak dapat dihitung`,
      saran:
        'isi target dari dokumennya; untuk indikator yang makin rendah makin baik, nyatakan "polaritas: minimal"',
    }),
    en: ({ nama }) => ({
      pesan: `the target of ${nama} is zero, so its capaian cannot be calculated`,
      saran: 'enter the target; where lower is better, state "polaritas: minimal"',
    }),
  }),
  'target-nol-terlampaui': entri<{ nama: string; realisasi: string; tahunAkhir: number | null }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Dengan target 0 capaian hanya dapat 100 atau 0, berapa pun besar penyimpangannya.',
      en: 'With a target of 0 capaian can only be 100 or 0, however large the deviation.',
    },
    id: ({ nama, realisasi, tahunAkhir }) => ({
      pesan:
        tahunAkhir === null
          ? `target ${nama} nol dan realisasinya ${realisasi}, jadi capaiannya 0`
          : `target akhir periode (${String(tahunAkhir)}) ${nama} nol dan realisasi tahun ini ${realisasi}, jadi capaian terhadap target akhir 0`,
      saran: 'pastikan targetnya memang nol, dan jelaskan realisasinya pada analisis',
    }),
    en: ({ nama, realisasi, tahunAkhir }) => ({
      pesan:
        tahunAkhir === null
          ? `the target of ${nama} is zero and its realisasi ${realisasi}, so its capaian is 0`
          : `the final target (${String(tahunAkhir)}) of ${nama} is zero and this year's realisasi ${realisasi}, so the capaian against it is 0`,
      saran: 'make sure that the target is zero, and explain the realisasi in the analysis',
    }),
  }),
  'target-negatif': entri<{ nama: string; target: string }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, target }) => ({
      pesan: `target ${nama} negatif (${target}), jadi capaiannya tidak dapat dihitung`,
      saran:
        'periksa tandanya; bila targetnya memang penurunan, nyatakan sebagai angka positif dengan polaritas yang sesuai',
    }),
    en: ({ nama, target }) => ({
      pesan: `the target of ${nama} is negative (${target}), so its capaian cannot be calculated`,
      saran:
        'check the sign; if a decrease is meant, state it as a positive figure with the polaritas that fits',
    }),
  }),
  'target-kosong': entri<{
    nama: string;
    dokumen: NamaDokumen;
    ada: readonly { readonly dokumen: NamaDokumen; readonly target: string }[];
  }>({
    tingkat: 'peringatan',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, dokumen, ada }) => ({
      pesan:
        `${nama} tidak punya target pada ${DOKUMEN[dokumen].id}, dokumen yang menjadi dasar capaian` +
        (ada.length === 0
          ? ', dan tidak pula pada dokumen lain'
          : `; yang ada: ${ada.map((satu) => `${DOKUMEN[satu.dokumen].id} ${satu.target}`).join(', ')}`),
      saran: `tambahkan targetnya pada ${DOKUMEN[dokumen].id}, atau ubah dasar_capaian`,
    }),
    en: ({ nama, dokumen, ada }) => ({
      pesan:
        `${nama} has no target in ${DOKUMEN[dokumen].en}, which capaian is measured against` +
        (ada.length === 0
          ? ', nor in another document'
          : `; there is: ${ada.map((satu) => `${DOKUMEN[satu.dokumen].en} ${satu.target}`).join(', ')}`),
      saran: `add its target to ${DOKUMEN[dokumen].en}, or change dasar_capaian`,
    }),
  }),
  'dasar-capaian-kosong': entri<{ dokumen: 'iku' | 'perjanjian_kinerja' }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ dokumen }) => ({
      pesan: `dasar capaian ialah ${dokumen}, tetapi dokumen itu tidak ada di berkas ini`,
      saran: `tambahkan "${dokumen}:" dengan targetnya, atau ubah dasar_capaian`,
    }),
    en: ({ dokumen }) => ({
      pesan: `capaian is measured against ${dokumen}, which this file does not have`,
      saran: `add "${dokumen}:" with its targets, or change dasar_capaian`,
    }),
  }),
  'rentang-terbalik': entri<{ nama: string; dari: string; sampai: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Rentang yang batas bawahnya di atas batas atasnya tidak memuat satu nilai pun.',
      en: 'A range whose lower bound is above its upper one holds no value at all.',
    },
    id: ({ nama, dari, sampai }) => ({
      pesan: `rentang ${nama} terbalik: dari ${dari} sampai ${sampai}`,
      saran: `tulis dari ${sampai} sampai ${dari}, bila itu yang dimaksud`,
    }),
    en: ({ nama, dari, sampai }) => ({
      pesan: `the range of ${nama} is upside down: from ${dari} to ${sampai}`,
      saran: `write from ${sampai} to ${dari}, if that is meant`,
    }),
  }),
  'realisasi-kosong': entri<{ nama: string; target: string | null; catatan: boolean }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Indikator tanpa realisasi tidak dapat dipertanggungjawabkan, dan evaluator menghitungnya sebagai kekurangan.',
      en: 'An indicator without a realisasi is not accounted for, and evaluators count it as a lack.',
    },
    id: ({ nama, target, catatan }) => ({
      pesan: `${nama}${target === null ? '' : `, target ${target},`} belum punya realisasi, jadi capaiannya tidak dihitung`,
      saran: catatan
        ? 'isi begitu angkanya terbit; sampai saat itu jelaskan pada analisis'
        : 'isi realisasinya; bila memang belum ada, tulis sebabnya pada "catatan"',
    }),
    en: ({ nama, target, catatan }) => ({
      pesan: `${nama}${target === null ? '' : `, target ${target},`} has no realisasi yet, so its capaian is not calculated`,
      saran: catatan
        ? 'enter it as soon as it is published; until then explain it in the analysis'
        : 'enter its realisasi; if there is none yet, say why in "catatan"',
    }),
  }),
  'realisasi-nol': entri<{ nama: string; realisasi: string }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, realisasi }) => ({
      pesan: `realisasi ${nama} ${realisasi}, sedangkan rumus target-per-realisasi membagi dengan realisasi`,
      saran: 'pakai "rumus: dua-target", atau periksa realisasinya',
    }),
    en: ({ nama, realisasi }) => ({
      pesan: `the realisasi of ${nama} is ${realisasi}, and the formula target-per-realisasi divides by it`,
      saran: 'use "rumus: dua-target", or check the realisasi',
    }),
  }),
  'realisasi-tabel-tak-ada': entri<{ nama: string; tabel: string; mirip: string | null }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, tabel, mirip }) => ({
      pesan: `realisasi ${nama} diambil dari tabel "${tabel}", yang tidak ada di berkas ini`,
      saran: mirip === null ? 'tambahkan tabelnya' : `mungkin maksudnya "${mirip}"`,
    }),
    en: ({ nama, tabel, mirip }) => ({
      pesan: `the realisasi of ${nama} is taken from the table "${tabel}", which this file does not have`,
      saran: mirip === null ? 'add the table' : `did you mean "${mirip}"?`,
    }),
  }),
  'realisasi-kolom-tak-ada': entri<{
    nama: string;
    tabel: string;
    kolom: string | null;
    dikenal: readonly string[];
  }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, tabel, kolom, dikenal }) => ({
      pesan:
        kolom === null
          ? `realisasi ${nama} diambil dari tabel "${tabel}" tanpa menyebut kolomnya`
          : `realisasi ${nama} diambil dari kolom "${kolom}", yang tidak ada pada tabel "${tabel}"`,
      saran: `pilih salah satu: ${dikenal.join(', ')}`,
    }),
    en: ({ nama, tabel, kolom, dikenal }) => ({
      pesan:
        kolom === null
          ? `the realisasi of ${nama} is taken from the table "${tabel}", but from which column is not said`
          : `the realisasi of ${nama} is taken from the column "${kolom}", which the table "${tabel}" does not have`,
      saran: `choose one of: ${dikenal.join(', ')}`,
    }),
  }),
  'realisasi-ambil-tak-cocok': entri<{
    nama: string;
    tabel: string;
    jenis: 'capaian' | 'nilai';
    ambil: string;
  }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, tabel, jenis, ambil }) => ({
      pesan: `realisasi ${nama} mengambil ${ambil} dari tabel "${tabel}", yang berjenis ${jenis}`,
      saran:
        jenis === 'capaian'
          ? 'dari tabel capaian hanya dapat diambil rata-rata-capaian'
          : 'dari tabel nilai dapat diambil rata-rata, jumlah, maksimum, minimum, atau cacah',
    }),
    en: ({ nama, tabel, jenis, ambil }) => ({
      pesan: `the realisasi of ${nama} takes ${ambil} from the table "${tabel}", which is of jenis ${jenis}`,
      saran:
        jenis === 'capaian'
          ? 'a capaian table gives rata-rata-capaian alone'
          : 'a nilai table gives rata-rata, jumlah, maksimum, minimum or cacah',
    }),
  }),
  'realisasi-satuan-beda': entri<{
    nama: string;
    satuan: string;
    tabel: string;
    satuanTabel: string;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Realisasi yang diambil dari tabel bersatuan lain bukan ukuran indikator itu.',
      en: 'A realisasi taken from a table in another unit does not measure the indicator.',
    },
    id: ({ nama, satuan, tabel, satuanTabel }) => ({
      pesan: `satuan ${nama} "${satuan}", tetapi realisasinya diambil dari tabel "${tabel}" yang bersatuan "${satuanTabel}"`,
      saran: 'samakan satuannya, atau ambil realisasi dari tabel yang lain',
    }),
    en: ({ nama, satuan, tabel, satuanTabel }) => ({
      pesan: `the unit of ${nama} is "${satuan}", but its realisasi is taken from the table "${tabel}" in "${satuanTabel}"`,
      saran: 'use one unit, or take the realisasi from another table',
    }),
  }),
  'realisasi-sama': entri<{ nama: string; nilai: string; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Angka yang sama sampai desimal terakhir sering tertinggal dari laporan tahun lalu.',
      en: "A figure the same to its last digit was often left over from last year's report.",
    },
    id: ({ nama, nilai, tahun }) => ({
      pesan: `nilai ${nama} ${nilai}, sama persis dengan tahun ${String(tahun)}`,
      saran: `pastikan angka ini bukan salinan tahun ${String(tahun)}`,
    }),
    en: ({ nama, nilai, tahun }) => ({
      pesan: `the value of ${nama}, ${nilai}, is exactly that of ${String(tahun)}`,
      saran: `make sure that it was not copied from ${String(tahun)}`,
    }),
  }),
  'realisasi-melonjak': entri<{ nama: string; nilai: string; lalu: string; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: TAK_WAJAR,
    id: ({ nama, nilai, lalu, tahun }) => ({
      pesan: `nilai ${nama} ${nilai} jauh dari tahun-tahun sebelumnya (${String(tahun)}: ${lalu})`,
      saran: 'periksa letak titik desimal dan satuannya; bila benar, jelaskan pada analisis',
    }),
    en: ({ nama, nilai, lalu, tahun }) => ({
      pesan: `the value of ${nama}, ${nilai}, is far from the years before (${String(tahun)}: ${lalu})`,
      saran: 'check its decimal point and unit; if it is right, explain it in the analysis',
    }),
  }),
  'realisasi-lalu-beda': entri<{ nama: string; tahun: number; ingatan: string; sendiri: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Satu tahun hanya punya satu realisasi; yang dipakai ialah folder tahun itu sendiri.',
      en: "A year has one realisasi only; the one in the year's own folder is used.",
    },
    id: ({ nama, tahun, ingatan, sendiri }) => ({
      pesan: `realisasi ${nama} tahun ${String(tahun)} di sini ${ingatan}, di folder ${String(tahun)} ${sendiri}`,
      saran: 'hapus dari realisasi_lalu, atau perbaiki folder tahun itu',
    }),
    en: ({ nama, tahun, ingatan, sendiri }) => ({
      pesan: `the realisasi of ${nama} in ${String(tahun)} is ${ingatan} here, ${sendiri} in the folder ${String(tahun)}`,
      saran: 'remove it from realisasi_lalu, or mend the folder of that year',
    }),
  }),
  'persen-melebihi-seratus': entri<{ nama: string; nilai: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Bagian dari keseluruhan tidak mungkin melebihi keseluruhannya.',
      en: 'A share cannot be more than the whole.',
    },
    id: ({ nama, nilai }) => ({
      pesan: `realisasi ${nama} ${nilai} persen, padahal bagian dari keseluruhan paling besar 100`,
      saran: 'periksa pembilang dan penyebutnya; mungkin yang diketik capaian, bukan realisasi',
    }),
    en: ({ nama, nilai }) => ({
      pesan: `the realisasi of ${nama} is ${nilai} per cent, but a share is 100 at most`,
      saran: 'check numerator and denominator; perhaps capaian was typed for realisasi',
    }),
  }),
  'kondisi-awal-beda': entri<{ nama: string; awal: string; realisasi: string; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Kondisi awal yang keliru membuat seluruh kemajuan lima tahun terukur dari titik yang salah.',
      en: 'A wrong kondisi awal has the progress of five years measured from the wrong point.',
    },
    id: ({ nama, awal, realisasi, tahun }) => ({
      pesan: `kondisi awal ${nama} ${awal}, tetapi realisasi tahun ${String(tahun)} (tahun sebelum target pertama) ${realisasi}`,
      saran: 'samakan dengan realisasi tahun itu, atau perbaiki realisasinya',
    }),
    en: ({ nama, awal, realisasi, tahun }) => ({
      pesan: `the kondisi awal of ${nama} is ${awal}, but the realisasi of ${String(tahun)} (the year before the first target) is ${realisasi}`,
      saran: 'make it the realisasi of that year, or mend the realisasi',
    }),
  }),
  'zona-celah': entri<{
    bawah: string;
    atas: string;
    dari: string;
    sampai: string;
    nilai: readonly string[];
  }>({
    tingkat: 'peringatan',
    mengapa: ZONA,
    id: ({ bawah, atas, dari, sampai, nilai }) => ({
      pesan:
        `antara ${bawah} (sampai ${dari}) dan ${atas} (dari ${sampai}) ada celah` +
        (nilai.length === 0 ? '' : `; di dalamnya: ${sebutkan(nilai, 'lainnya')}`),
      saran: 'rapatkan batasnya menurut sumber yang resmi',
    }),
    en: ({ bawah, atas, dari, sampai, nilai }) => ({
      pesan:
        `there is a gap between ${bawah} (to ${dari}) and ${atas} (from ${sampai})` +
        (nilai.length === 0 ? '' : `; in it: ${sebutkan(nilai, 'more')}`),
      saran: 'close the bounds by the official source',
    }),
  }),
  'zona-tumpang-tindih': entri<{ bawah: string; atas: string; dari: string; sampai: string }>({
    tingkat: 'peringatan',
    mengapa: ZONA,
    id: ({ bawah, atas, dari, sampai }) => ({
      pesan: `${bawah} (sampai ${sampai}) dan ${atas} (dari ${dari}) tumpang tindih`,
      saran: 'pisahkan batasnya menurut sumber yang resmi',
    }),
    en: ({ bawah, atas, dari, sampai }) => ({
      pesan: `${bawah} (to ${sampai}) and ${atas} (from ${dari}) overlap`,
      saran: 'separate the bounds by the official source',
    }),
  }),
  'kolom-tak-terdaftar': entri<{ kolom: string; dikenal: readonly string[] }>({
    tingkat: 'galat',
    mengapa: TERABAIKAN,
    id: ({ kolom, dikenal }) => ({
      pesan: `kolom "${kolom}" tidak ada dalam daftar kolom tabel ini (${dikenal.join(', ')})`,
      saran: 'tambahkan pada "kolom:", atau perbaiki nama kolomnya',
    }),
    en: ({ kolom, dikenal }) => ({
      pesan: `the column "${kolom}" is not among the columns of this table (${dikenal.join(', ')})`,
      saran: 'add it to "kolom:", or mend its name',
    }),
  }),
  'tahun-di-luar-periode': entri<{ nama: string; tahun: number; mulai: number; selesai: number }>({
    tingkat: 'peringatan',
    mengapa: TERABAIKAN,
    id: ({ nama, tahun, mulai, selesai }) => ({
      pesan: `target ${nama} untuk tahun ${String(tahun)} berada di luar periode ${String(mulai)}–${String(selesai)}`,
      saran: 'perbaiki tahunnya, atau periode Renstranya',
    }),
    en: ({ nama, tahun, mulai, selesai }) => ({
      pesan: `the target of ${nama} for ${String(tahun)} is outside the period ${String(mulai)}–${String(selesai)}`,
      saran: 'mend the year, or the period of the Renstra',
    }),
  }),
  'tahun-lalu-salah': entri<{ tahun: number; laporan: number }>({
    tingkat: 'peringatan',
    mengapa: TERABAIKAN,
    id: ({ tahun, laporan }) => ({
      pesan: `realisasi_lalu memuat tahun ${String(tahun)}, yang bukan tahun sebelum ${String(laporan)}`,
      saran: `pindahkan ke "realisasi:", atau ke folder ${String(tahun)}`,
    }),
    en: ({ tahun, laporan }) => ({
      pesan: `realisasi_lalu has the year ${String(tahun)}, which is not before ${String(laporan)}`,
      saran: `move it to "realisasi:", or to the folder ${String(tahun)}`,
    }),
  }),
};

export const angka = { ...tercetak, ...figur };
