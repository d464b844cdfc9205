// Codes of the money: budgets and spending that cannot be right, or that nobody accounts for.

import { entri } from '../entri.ts';

const PAGU = {
  id: 'Belanja tidak boleh melampaui pagu; angka yang lebih besar hampir pasti salah ketik.',
  en: 'Spending may not exceed its budget; a larger figure is almost certainly a typing mistake.',
};
const KAITAN = {
  id: 'Efisiensi dan serapan sasaran hanya benar bila setiap program terhitung pada tepat satu sasaran.',
  en: 'Efficiency and absorption of a sasaran are right only if each program counts towards exactly one.',
};
const LAPOR = {
  id: 'Yang belum dilaporkan bukan nol: serapan baru dapat dihitung setelah semuanya ada.',
  en: 'What is not reported is not zero: absorption can be calculated once all of it is there.',
};

export const uang = {
  'serapan-melebihi-pagu': entri<{ nama: string; realisasi: string; pagu: string }>({
    tingkat: 'galat',
    mengapa: PAGU,
    id: ({ nama, realisasi, pagu }) => ({
      pesan: `realisasi anggaran ${nama} ${realisasi} melebihi pagunya, ${pagu}`,
      saran: 'periksa kedua angkanya; bila pagu diubah, isi pagu sesudah perubahan',
    }),
    en: ({ nama, realisasi, pagu }) => ({
      pesan: `the spending of ${nama}, ${realisasi}, exceeds its budget, ${pagu}`,
      saran: 'check both figures; if the budget was changed, enter the changed one',
    }),
  }),
  'program-kosong': entri<object>({
    tingkat: 'peringatan',
    mengapa: LAPOR,
    id: () => ({
      pesan: 'belum ada satu program pun di berkas ini',
      saran: 'isi "program:" dari DPA atau lampiran Perjanjian Kinerja',
    }),
    en: () => ({
      pesan: 'this file has no program yet',
      saran: 'fill in "program:" from the DPA or the annex of the Perjanjian Kinerja',
    }),
  }),
  'program-tanpa-sasaran': entri<{ nama: string }>({
    tingkat: 'peringatan',
    mengapa: KAITAN,
    id: ({ nama }) => ({
      pesan: `program ${nama} tidak menyebut sasaran yang didukungnya`,
      saran: 'isi "sasaran:" dengan kode sasarannya',
    }),
    en: ({ nama }) => ({
      pesan: `the program ${nama} does not say which sasaran it supports`,
      saran: 'state the kode of its sasaran in "sasaran:"',
    }),
  }),
  'program-sasaran-tak-dikenal': entri<{ nama: string; sasaran: string; mirip: string | null }>({
    tingkat: 'galat',
    mengapa: KAITAN,
    id: ({ nama, sasaran, mirip }) => ({
      pesan: `program ${nama} mendukung sasaran "${sasaran}", yang tidak ada pada Renstra`,
      saran: mirip === null ? 'perbaiki kodenya' : `mungkin maksudnya "${mirip}"`,
    }),
    en: ({ nama, sasaran, mirip }) => ({
      pesan: `the program ${nama} supports the sasaran "${sasaran}", which the Renstra does not have`,
      saran: mirip === null ? 'mend the kode' : `did you mean "${mirip}"?`,
    }),
  }),
  'program-kode-ganda': entri<{ kode: string; baris: number }>({
    tingkat: 'galat',
    mengapa: KAITAN,
    id: ({ kode, baris }) => ({
      pesan: `kode program ${kode} sudah dipakai pada baris ${String(baris)}`,
      saran: 'beri kode lain, atau hapus bila program ini tertulis dua kali',
    }),
    en: ({ kode, baris }) => ({
      pesan: `the kode ${kode} is already that of the program at line ${String(baris)}`,
      saran: 'give it another kode, or remove it if it is there twice',
    }),
  }),
  'program-nama-ganda': entri<{
    kode: string;
    nama: string;
    anggaran: string;
    lain: string;
    anggaranLain: string;
    /** Null where the two are written alike. */
    namaLain: string | null;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Program yang sama dengan dua anggaran dapat terhitung dua kali, atau salah satunya bernama keliru.',
      en: 'The same program with two budgets may be counted twice, or one of them has the wrong name.',
    },
    id: ({ kode, nama, anggaran, lain, anggaranLain, namaLain }) => ({
      pesan:
        namaLain === null
          ? `nama program ${kode} (${anggaran}) sama dengan ${lain} (${anggaranLain}): "${nama}"`
          : `nama program ${kode} (${anggaran}), "${nama}", hampir sama dengan ${lain} (${anggaranLain}), "${namaLain}"`,
      saran: 'pastikan namanya ke DPA; bila memang dua program, bedakan nama atau bagiannya',
    }),
    en: ({ kode, nama, anggaran, lain, anggaranLain, namaLain }) => ({
      pesan:
        namaLain === null
          ? `the program ${kode} (${anggaran}) has the name of ${lain} (${anggaranLain}): "${nama}"`
          : `the name of program ${kode} (${anggaran}), "${nama}", is nearly that of ${lain} (${anggaranLain}), "${namaLain}"`,
      saran: 'make sure of its name in the DPA; if they are two, tell them apart by name',
    }),
  }),
  'sasaran-tanpa-program': entri<{ kode: string; nama: string }>({
    tingkat: 'peringatan',
    mengapa: KAITAN,
    id: ({ kode, nama }) => ({
      pesan: `tidak ada program yang mendukung sasaran ${kode} (${nama}), jadi anggarannya tidak ada`,
      saran: `isi "sasaran: ${kode}" pada program yang mendukungnya`,
    }),
    en: ({ kode, nama }) => ({
      pesan: `no program supports the sasaran ${kode} (${nama}), so it has no budget`,
      saran: `state "sasaran: ${kode}" with the program that supports it`,
    }),
  }),
  'anggaran-kosong': entri<{ nama: string }>({
    tingkat: 'peringatan',
    mengapa: LAPOR,
    id: ({ nama }) => ({
      pesan: `anggaran program ${nama} belum diisi, jadi jumlah anggaran tidak dapat dihitung`,
      saran: 'isi pagunya dari DPA',
    }),
    en: ({ nama }) => ({
      pesan: `the budget of the program ${nama} is not filled in, so the total cannot be calculated`,
      saran: 'enter its budget from the DPA',
    }),
  }),
  'anggaran-nol': entri<{ nama: string }>({
    tingkat: 'peringatan',
    mengapa: LAPOR,
    id: ({ nama }) => ({
      pesan: `anggaran program ${nama} nol, jadi serapannya tidak dapat dihitung`,
      saran: 'isi pagunya, atau hapus program yang tidak dianggarkan',
    }),
    en: ({ nama }) => ({
      pesan: `the budget of the program ${nama} is zero, so its absorption cannot be calculated`,
      saran: 'enter its budget, or remove a program that has none',
    }),
  }),
  'anggaran-belum-dilaporkan': entri<{ nama: string | null; kurang: number; banyak: number }>({
    tingkat: 'peringatan',
    mengapa: LAPOR,
    id: ({ nama, kurang, banyak }) => ({
      pesan:
        nama === null
          ? `realisasi anggaran belum diisi pada ${String(kurang)} dari ${String(banyak)} program, jadi serapan rupiah tidak dapat dihitung`
          : `realisasi anggaran program ${nama} belum diisi, jadi jumlah serapan tidak dapat dihitung`,
      saran: 'isi dari laporan realisasi anggaran; 0 hanya bila memang tidak terpakai',
    }),
    en: ({ nama, kurang, banyak }) => ({
      pesan:
        nama === null
          ? `the spending of ${String(kurang)} out of ${String(banyak)} programs is not filled in, so no absorption of rupiah can be calculated`
          : `the spending of the program ${nama} is not filled in, so the total absorption cannot be calculated`,
      saran: 'enter it from the budget report; 0 only if nothing was spent',
    }),
  }),
  'keuangan-beda': entri<{ kode: string; tertulis: string; hitung: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'capaian_keuangan hanya untuk sasaran yang rupiahnya tidak diketahui; bila rupiahnya ada, itulah yang dipakai.',
      en: 'capaian_keuangan is for a sasaran whose rupiah are not known; where they are, they are used.',
    },
    id: ({ kode, tertulis, hitung }) => ({
      pesan: `capaian keuangan ${kode} tertulis ${tertulis}, tetapi menurut rupiah programnya ${hitung}`,
      saran: `hapus ${kode} dari capaian_keuangan, atau perbaiki rupiahnya`,
    }),
    en: ({ kode, tertulis, hitung }) => ({
      pesan: `capaian keuangan of ${kode} is stated as ${tertulis}, but the rupiah of its programs say ${hitung}`,
      saran: `remove ${kode} from capaian_keuangan, or mend the rupiah`,
    }),
  }),
  'keuangan-sasaran-tak-dikenal': entri<{ kode: string; mirip: string | null }>({
    tingkat: 'galat',
    mengapa: KAITAN,
    id: ({ kode, mirip }) => ({
      pesan: `capaian_keuangan menyebut sasaran "${kode}", yang tidak ada pada Renstra`,
      saran: mirip === null ? 'perbaiki kodenya' : `mungkin maksudnya "${mirip}"`,
    }),
    en: ({ kode, mirip }) => ({
      pesan: `capaian_keuangan names the sasaran "${kode}", which the Renstra does not have`,
      saran: mirip === null ? 'mend the kode' : `did you mean "${mirip}"?`,
    }),
  }),
};
