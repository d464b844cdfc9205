// Rules of printed figures: that one disagrees with the calculated figure, and the likeliest cause.

import { capaianLetters, type CapaianFormulaName } from '../../formula/capaian.ts';
import { REASONS, type Reason } from '../../formula/reasons.ts';
import { DOKUMEN, type NamaDokumen } from '../target/figures.ts';
import { nameThree } from '../../diagnostic/words.ts';
import { ruleSet, rule, type Example } from '../../diagnostic/rule.ts';

/** Which figure a printed one is compared with, and of what. */
export interface ComparedFigureName {
  readonly besaran: keyof typeof BESARAN;
  readonly nama: string;
}

/** A printed figure that disagrees with the calculated one; the figures are formatted. */
export interface Discrepancy {
  readonly what: ComparedFigureName;
  readonly tercetak: string;
  readonly computed: string;
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
  komposit: { id: 'indeks komposit', en: 'the composite index of' },
  serapan: { id: 'serapan', en: 'the serapan of' },
  'standar-efisiensi': { id: 'standar efisiensi', en: 'the standar efisiensi of' },
  'indeks-efisiensi': { id: 'indeks efisiensi', en: 'the indeks efisiensi of' },
  'tingkat-efisiensi': { id: 'tingkat efisiensi', en: 'the tingkat efisiensi of' },
} as const;

const TERCETAK = {
  id: 'Angka tercetak yang tidak dapat dihitung ulang pembaca menggugurkan kepercayaan pada seluruh laporan.',
  en: 'A printed figure that a reader cannot calculate again costs the whole report its credit.',
};

function differsId({ what, tercetak, computed, selisih, lebihTinggi }: Discrepancy): string {
  const direction = lebihTinggi ? 'lebih tinggi' : 'lebih rendah';
  return `${BESARAN[what.besaran].id} ${what.nama} tercetak ${tercetak}, hasil hitungan ${computed} (${direction} ${selisih})`;
}

function differsEn({ what, tercetak, computed, selisih, lebihTinggi }: Discrepancy): string {
  const direction = lebihTinggi ? 'too high by' : 'too low by';
  return `${BESARAN[what.besaran].en} ${what.nama} is printed as ${tercetak}, calculated as ${computed} (${direction} ${selisih})`;
}

interface CauseWords {
  readonly sebab: string;
  readonly saran: string;
}

/** An entry for a disagreement with a likely cause. */
function discrepancy<Ekstra extends object>(
  id: (fakta: Discrepancy & Ekstra) => CauseWords,
  en: (fakta: Discrepancy & Ekstra) => CauseWords,
  example: Example,
) {
  return rule<Discrepancy & Ekstra>({
    tingkat: 'peringatan',
    mengapa: TERCETAK,
    id: (fakta) => ({ pesan: `${differsId(fakta)}: ${id(fakta).sebab}`, saran: id(fakta).saran }),
    en: (fakta) => ({ pesan: `${differsEn(fakta)}: ${en(fakta).sebab}`, saran: en(fakta).saran }),
    example,
  });
}

const ralat = ({ computed }: Discrepancy) => `ralat menjadi ${computed}`;

const correct = ({ computed }: Discrepancy) => `correct it to ${computed}`;

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

export const printedRules = ruleSet({
  'tercetak-kosong-dihitung-nol': discrepancy<{ kosong: readonly string[]; bernilai: number }>(
    (f) => ({
      sebab:
        f.kosong.length === 0
          ? 'cocok bila nilai yang kosong dihitung sebagai nol'
          : `nilai yang kosong dihitung sebagai nol (${String(f.bernilai)} nilai dibagi ${String(f.bernilai + f.kosong.length)}; kosong: ${nameThree(f.kosong, 'lainnya')})`,
      saran: `${ralat(f)}; nilai yang belum ada tidak ikut dibagi`,
    }),
    (f) => ({
      sebab:
        f.kosong.length === 0
          ? 'it fits if blanks are counted as zero'
          : `a blank is counted as zero (${String(f.bernilai)} values divided by ${String(f.bernilai + f.kosong.length)}; blank: ${nameThree(f.kosong, 'more')})`,
      saran: `${correct(f)}; a value that is not there is not divided by`,
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              satuan: poin
              kolom: [2020]
              baris:
                - { nama: Unit Utara, nilai: { 2020: 81.25 } }
                - { nama: Unit Selatan, nilai: { 2020: 83.75 } }
                - { nama: Unit Timur }
              rata_rata_tercetak: { 2020: 55.00 }
        `,
      },
      mended: [['55.00', '82.50']],
    },
  ),
  'tercetak-rumus-lain': discrepancy<{
    rumus: CapaianFormulaName;
    expected: CapaianFormulaName | null;
  }>(
    (f) => ({
      sebab:
        f.expected === null
          ? `cocok dengan rumus ${capaianLetters(f.rumus)} pada setiap barisnya`
          : `cocok dengan rumus ${capaianLetters(f.rumus)}, seharusnya ${capaianLetters(f.expected)}`,
      saran: `${ralat(f)}; atau nyatakan "rumus: ${f.rumus}" bila memang rumus itu yang berlaku`,
    }),
    (f) => ({
      sebab:
        f.expected === null
          ? `it fits the formula ${capaianLetters(f.rumus)} on every row`
          : `it fits the formula ${capaianLetters(f.rumus)}; ${capaianLetters(f.expected)} belongs here`,
      saran: `${correct(f)}; or state "rumus: ${f.rumus}" if that is the formula in force`,
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Angka Kemiskinan,
                    satuan: persen,
                    polaritas: minimal,
                    target: 4.34,
                    realisasi: 5.4,
                    capaian_tercetak: 124.42,
                  }
        `,
      },
      mended: [['124.42', '75.58']],
    },
  ),
  'tercetak-batas-capaian': discrepancy<{ limit: string | null }>(
    (f) => ({
      sebab:
        f.limit === null
          ? 'cocok bila capaian_maksimum tidak dikenakan'
          : `cocok bila capaian dibatasi ${f.limit}`,
      saran: `${ralat(f)}; atau sesuaikan capaian_maksimum dengan aturan yang berlaku`,
    }),
    (f) => ({
      sebab:
        f.limit === null
          ? 'it fits if capaian_maksimum is not applied'
          : `it fits if capaian is capped at ${f.limit}`,
      saran: `${correct(f)}; or set capaian_maksimum to the rule in force`,
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Indeks Layanan,
                    satuan: poin,
                    target: 50,
                    realisasi: 63.5,
                    capaian_tercetak: 120,
                  }
        `,
      },
      mended: [['capaian_tercetak: 120', 'capaian_tercetak: 127']],
    },
  ),
  'tercetak-target-lain': discrepancy<{
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
    {
      files: {
        '2020/target.yaml': `
          iku: { target: { S1.1: 84 } }
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }
        `,
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: { nilai: 82.5, capaian_tercetak: 98.21 }
        `,
      },
      mended: [['98.21', '103.13']],
    },
  ),
  'tercetak-capaian-tahunan': discrepancy<{ tahun: number; target: string }>(
    (f) => ({
      sebab: `sama dengan capaian tahun ${String(f.tahun)}; yang dimaksud di sini capaian terhadap target akhir periode ${f.target}`,
      saran: ralat(f),
    }),
    (f) => ({
      sebab: `it repeats the capaian of ${String(f.tahun)}; the capaian against the final target ${f.target} belongs here`,
      saran: correct(f),
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: { nilai: 82.5, capaian_tercetak: 103.13, capaian_akhir_tercetak: 103.13 }
        `,
      },
      mended: [['capaian_akhir_tercetak: 103.13', 'capaian_akhir_tercetak: 91.67']],
    },
  ),
  'tercetak-kolom-lain': discrepancy<{ kolom: string }>(
    (f) => ({ sebab: `sama dengan angka ${f.kolom}`, saran: ralat(f) }),
    (f) => ({ sebab: `it is the figure of ${f.kolom}`, saran: correct(f) }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              satuan: poin
              kolom: [2019, 2020]
              baris:
                - { nama: Unit Utara, nilai: { 2019: 79.10, 2020: 81.25 } }
                - { nama: Unit Selatan, nilai: { 2019: 80.40, 2020: 83.75 } }
              rata_rata_tercetak: { 2020: 79.75 }
        `,
      },
      mended: [['79.75', '82.50']],
    },
  ),
  'tercetak-turunan': discrepancy<object>(
    (f) => ({
      sebab: 'dihitung dari angka tercetak lain yang juga berbeda dari hasil hitungan',
      saran: `${ralat(f)} setelah angka asalnya diralat`,
    }),
    (f) => ({
      sebab: 'it was made from other printed figures that differ themselves',
      saran: `${correct(f)} once those are corrected`,
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: { nilai: 82.5, realisasi_tercetak: 85.2, capaian_tercetak: 106.5 }
        `,
      },
      mended: [
        ['85.2', '82.5'],
        ['106.5', '103.13'],
      ],
    },
  ),
  'tercetak-pembulatan': discrepancy<{ cara: keyof typeof PEMBULATAN }>(
    (f) => ({ sebab: PEMBULATAN[f.cara].id, saran: ralat(f) }),
    (f) => ({ sebab: PEMBULATAN[f.cara].en, saran: correct(f) }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Indeks Layanan,
                    satuan: poin,
                    target: 77.1,
                    realisasi: 81.38,
                    capaian_tercetak: 105.55,
                  }
                - {
                    indikator: Indeks Lingkungan,
                    satuan: poin,
                    target: 86,
                    realisasi: 66.62,
                    capaian_tercetak: 77.46,
                  }
        `,
      },
      mended: [['77.46', '77.47']],
    },
  ),
  'tercetak-batas-bawah': discrepancy<object>(
    (f) => ({
      sebab: 'cocok bila capaian tidak ditahan pada batas bawahnya',
      saran: `${ralat(f)}; atau tulis "capaian_minimum:" tanpa angka pada metode di lkjip.yaml, bila capaian boleh negatif`,
    }),
    (f) => ({
      sebab: 'it fits if capaian is not held at its floor',
      saran: `${correct(f)}; or state "capaian_minimum:" without a figure under metode in lkjip.yaml, where capaian may be negative`,
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Laju Pertumbuhan,
                    satuan: persen,
                    target: 6,
                    realisasi: -0.63,
                    capaian_tercetak: -10.5,
                  }
        `,
      },
      mended: [['capaian_tercetak: -10.5', 'capaian_tercetak: 0']],
    },
  ),
  'tercetak-tanda-hilang': discrepancy<object>(
    (f) => ({ sebab: 'tanda minusnya hilang atau berlebih', saran: ralat(f) }),
    (f) => ({ sebab: 'the minus sign is lost, or one too many', saran: correct(f) }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Laju Pertumbuhan,
                    satuan: persen,
                    target: 6,
                    realisasi: -0.63,
                    capaian_tercetak: 10.5,
                  }
        `,
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          metode: { capaian_minimum: null }
        `,
      },
      mended: [['capaian_tercetak: 10.5', 'capaian_tercetak: -10.5']],
    },
  ),
  'tercetak-seratus-kali': discrepancy<object>(
    (f) => ({ sebab: 'pengalian dengan 100 terlupa atau berlebih', saran: ralat(f) }),
    (f) => ({ sebab: 'the × 100 was forgotten, or done twice', saran: correct(f) }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Indeks Layanan,
                    satuan: poin,
                    target: 77.1,
                    realisasi: 81.38,
                    capaian_tercetak: 1.06,
                  }
        `,
      },
      mended: [['1.06', '105.55']],
    },
  ),
  'tercetak-bagian-tertinggal': discrepancy<{ bagian: string; besar: string }>(
    (f) => ({
      sebab: `${f.lebihTinggi ? 'kelebihannya' : 'kekurangannya'} tepat sebesar ${f.bagian} (${f.besar}), jadi mungkin ${f.lebihTinggi ? 'terhitung dua kali' : 'tertinggal'}`,
      saran: ralat(f),
    }),
    (f) => ({
      sebab: `that is exactly ${f.bagian} (${f.besar}), which may have been ${f.lebihTinggi ? 'counted twice' : 'left out'}`,
      saran: correct(f),
    }),
    {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
          jumlah_tercetak: 400000000
        `,
      },
      mended: [['jumlah_tercetak: 400000000', 'jumlah_tercetak: 500000000']],
    },
  ),
  'tercetak-salah-ketik': discrepancy<{ swapped: boolean }>(
    (f) => ({
      sebab: f.swapped ? 'dua digit tertukar' : 'satu digit berbeda, kurang, atau berlebih',
      saran: ralat(f),
    }),
    (f) => ({
      sebab: f.swapped ? 'two digits are transposed' : 'one digit differs, lacks or is too many',
      saran: correct(f),
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Indeks Layanan,
                    satuan: poin,
                    target: 75,
                    realisasi: 80.9,
                    capaian_tercetak: 108.7,
                  }
        `,
      },
      mended: [['108.7', '107.87']],
    },
  ),
  'tercetak-rata-rata-persen': discrepancy<object>(
    (f) => ({
      sebab:
        'cocok dengan rata-rata persentase, padahal serapan ialah jumlah realisasi dibagi jumlah anggaran',
      saran: ralat(f),
    }),
    (f) => ({
      sebab: 'it is the mean of the percentages, but absorption is a ratio of sums',
      saran: correct(f),
    }),
    {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
          serapan_tercetak: 92.50
        `,
      },
      mended: [['92.50', '94.00']],
    },
  ),
  'tercetak-metode-lain': discrepancy<{ metode: string }>(
    (f) => ({
      sebab: `cocok dengan metode efisiensi ${f.metode}`,
      saran: `${ralat(f)}; atau nyatakan "efisiensi: ${f.metode}" bila memang metode itu yang dipakai`,
    }),
    (f) => ({
      sebab: `it fits the method ${f.metode}`,
      saran: `${correct(f)}; or state "efisiensi: ${f.metode}" if that is the method in use`,
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: 82.5
            S2.1: 11.5
            T1.1: 73.4
          sasaran:
            S1: { indeks_efisiensi_tercetak: 1.09, tingkat_efisiensi_tercetak: 8.13 }
        `,
      },
      mended: [['8.13', '0.09']],
    },
  ),
  'tercetak-di-luar-baris': discrepancy<{ terkecil: string; terbesar: string }>(
    (f) => ({
      sebab: `rata-rata tidak mungkin di luar rentang barisnya, ${f.terkecil}–${f.terbesar}`,
      saran: ralat(f),
    }),
    (f) => ({
      sebab: `a mean cannot lie outside the range of its rows, ${f.terkecil}–${f.terbesar}`,
      saran: correct(f),
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - { indikator: Indeks Layanan, satuan: poin, target: 80, realisasi: 78 }
                - { indikator: Indeks Lingkungan, satuan: poin, target: 86, realisasi: 66.62 }
              rata_rata_tercetak: 104.20
        `,
      },
      mended: [['104.20', '87.49']],
    },
  ),
  'tercetak-beda': discrepancy<object>(
    (f) => ({
      sebab: 'sebabnya tidak terlihat dari data',
      saran: `periksa data asalnya; bila datanya benar, ${ralat(f)}`,
    }),
    (f) => ({
      sebab: 'the data does not show why',
      saran: `check its inputs; if they are right, ${correct(f)}`,
    }),
    {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Indeks Layanan,
                    satuan: poin,
                    target: 100,
                    realisasi: 77.1,
                    capaian_tercetak: 80.5,
                  }
        `,
      },
      mended: [['80.5', '77.1']],
    },
  ),
  'tercetak-tanpa-hitungan': rule<{
    what: ComparedFigureName;
    tercetak: string;
    alasan: Reason;
    nol: boolean;
  }>({
    tingkat: 'peringatan',
    mengapa: TERCETAK,
    id: ({ what, tercetak, alasan, nol }) => ({
      pesan: `${BESARAN[what.besaran].id} ${what.nama} tercetak ${tercetak}, tetapi tidak dapat dihitung: ${REASONS[alasan].id}`,
      saran: nol
        ? 'nilai yang belum ada dicetak "–", bukan 0'
        : 'lengkapi datanya, supaya angka itu dapat diperiksa',
    }),
    en: ({ what, tercetak, alasan, nol }) => ({
      pesan: `${BESARAN[what.besaran].en} ${what.nama} is printed as ${tercetak}, but cannot be calculated: ${REASONS[alasan].en}`,
      saran: nol
        ? 'a value that is not there is printed as "–", not as 0'
        : 'complete the data, so that the figure can be checked',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: { nilai: null, capaian_tercetak: 0 }
        `,
      },
      mended: [['{ nilai: null, capaian_tercetak: 0 }', '{ nilai: null }']],
    },
  }),
  'tercetak-zona': rule<{ nama: string; nilai: string; tercetak: string; zona: string | null }>({
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
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              satuan: poin
              kolom: [2020]
              zona:
                - { nama: Zona Kuning, dari: 56, sampai: 88, warna: kuning }
                - { nama: Zona Hijau, dari: 88, sampai: 110, warna: hijau }
              baris:
                - { nama: Unit Utara, nilai: { 2020: 83.97 }, zona_tercetak: Zona Hijau }
        `,
      },
      mended: [['zona_tercetak: Zona Hijau', 'zona_tercetak: Zona Kuning']],
    },
  }),
});
