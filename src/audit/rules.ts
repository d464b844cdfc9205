// The rules of the audit: what each code says, why it matters, and a report in which it comes up.

import type { Bilingual, Language } from '../language.ts';
import { rule, ruleSet, type Example, type RuleText, type Wording } from '../diagnostic/rule.ts';

/** What is said of a contradiction. */
export interface AuditFacts {
  readonly printed: string;
  /** What it should be; null where that cannot be told. */
  readonly calculated: string | null;
  /** How that is calculated, or what it is held against. */
  readonly how: Bilingual;
  readonly cause: Bilingual | null;
  /** What it should be where lower is better, of an indicator that says nowhere which way is better. */
  readonly lower?: AuditCalculation | null;
}

/** What a figure should be, and how that is calculated. */
export interface AuditCalculation {
  readonly calculated: string;
  readonly how: Bilingual;
}

type Words = Pick<RuleText<AuditFacts>, Language>;

const RECALCULABLE: Bilingual = {
  id: 'Angka tercetak yang tidak dapat dihitung ulang pembaca menggugurkan kepercayaan pada seluruh laporan.',
  en: 'A printed figure that a reader cannot calculate again costs the whole report its credit.',
};
const ONE_TRUTH: Bilingual = {
  id: 'Satu hal yang dilaporkan dengan dua angka membuat kedua-duanya diragukan.',
  en: 'One thing that is reported with two figures makes both doubtful.',
};
const ORDER: Bilingual = {
  id: 'Pembaca mencari tabel menurut nomor, judul, dan tahunnya.',
  en: 'Readers look for a table by its number, title and year.',
};

/** Words that are made for both languages by one function. */
function words(say: (facts: AuditFacts, language: Language) => Wording): Words {
  return { id: (facts) => say(facts, 'id'), en: (facts) => say(facts, 'en') };
}

/** A figure that comes out otherwise. */
const otherwise = (what: Bilingual): Words =>
  words(({ printed, calculated, how, cause, lower = null }, language) => {
    const [is, calculation] =
      language === 'id' ? ['tercetak', 'hasil hitungan'] : ['is printed as', 'calculated as'];
    const why = cause === null ? '' : `: ${cause[language]}`;
    const right = calculated ?? '?';
    const either = lower === null ? '' : orLower(lower, language);
    return {
      pesan: `${what[language]} ${is} ${printed}, ${calculation} ${right} (${how[language]})${either}${why}`,
      saran:
        lower === null
          ? correct(right, language)
          : correctEither(right, lower.calculated, language),
    };
  });

const orLower = ({ calculated, how }: AuditCalculation, language: Language): string =>
  language === 'id'
    ? ` atau, bila makin rendah makin baik, ${calculated} (${how.id})`
    : ` or, where lower is better, ${calculated} (${how.en})`;

const correctEither = (right: string, lower: string, language: Language): string =>
  language === 'id'
    ? `tetapkan dahulu arah indikator ini, lalu ralat menjadi ${right} atau ${lower}, dan sebutkan rumusnya di bawah tabel`
    : `settle first which way is better here, then correct it to ${right} or ${lower}, and state the formula below the table`;

const COUNT_ANEW: Bilingual = {
  id: 'hitung lagi, lalu samakan cacahnya',
  en: 'count again and make the numbers agree',
};
const writeCount = (count: string, language: Language): string =>
  language === 'id' ? `tulis ${count}` : `write ${count}`;

const correct = (right: string, language: Language): string =>
  language === 'id'
    ? `periksa angka asalnya; bila benar, ralat menjadi ${right}`
    : `check the figures that it is made of; if they are right, correct it to ${right}`;

/** What is told by what it is held against. */
const told = (advice: Bilingual): Words =>
  words(({ how, cause }, language) => ({
    pesan: `${how[language]}${cause === null ? '' : `: ${cause[language]}`}`,
    saran: advice[language],
  }));

/** A report in Markdown that has the finding once and nothing else, and pieces of it with what mends them. */
const report = (text: string, ...mended: readonly (readonly [string, string])[]): Example => ({
  command: 'audit',
  files: { 'laporan.md': text },
  mended,
});

export const auditRules = ruleSet({
  'audit-capaian': rule({
    tingkat: 'galat',
    mengapa: RECALCULABLE,
    ...otherwise({ id: 'capaian', en: 'the capaian' }),
    example: report(
      `
      Tabel 3.1 Capaian Kinerja Tahun 2022

      | No  | Indikator                  | Target | Realisasi | Capaian (%) |
      | --- | -------------------------- | ------ | --------- | ----------- |
      | 1   | Indeks Kepuasan Masyarakat | 80     | 82        | 102,50      |
      | 2   | Cakupan Layanan Keliling   | 60     | 45        | 75,00       |
      | 3   | Jumlah Arsip Tertata       | 250    | 235       | 49,00       |
    `,
      ['49,00', '94,00'],
    ),
  }),
  'audit-serapan': rule({
    tingkat: 'galat',
    mengapa: RECALCULABLE,
    ...otherwise({ id: 'serapan', en: 'the serapan' }),
    example: report(
      `
      Tabel 3.2 Realisasi Anggaran Tahun 2022

      | No  | Program                        | Anggaran (Rp) | Realisasi (Rp) | %     |
      | --- | ------------------------------ | ------------- | -------------- | ----- |
      | 1   | Program Pembinaan Perpustakaan | 400.000.000   | 380.000.000    | 95,00 |
      | 2   | Program Pelestarian Arsip      | 250.000.000   | 210.000.000    | 84,00 |
      | 3   | Program Penunjang Urusan       | 900.000.000   | 846.000.000    | 49,00 |
    `,
      ['49,00', '94,00'],
    ),
  }),
  'audit-sisa': rule({
    tingkat: 'galat',
    mengapa: RECALCULABLE,
    ...otherwise({ id: 'sisa atau selisih', en: 'the remainder or difference' }),
    example: report(
      `
      Tabel 3.3 Sisa Anggaran Tahun 2022

      | No  | Program                        | Anggaran    | Realisasi   | Sisa        |
      | --- | ------------------------------ | ----------- | ----------- | ----------- |
      | 1   | Program Pembinaan Perpustakaan | 400.000.000 | 380.000.000 | 20.000.000  |
      | 2   | Program Pelestarian Arsip      | 250.000.000 | 210.000.000 | 40.000.000  |
      | 3   | Program Penunjang Urusan       | 900.000.000 | 846.000.000 | 154.000.000 |
    `,
      ['154.000.000', '54.000.000'],
    ),
  }),
  'audit-jumlah': rule({
    tingkat: 'galat',
    mengapa: RECALCULABLE,
    ...otherwise({ id: 'jumlah', en: 'the sum' }),
    example: report(
      `
      Tabel 3.4 Anggaran Program Tahun 2022

      | No  | Program                        | Anggaran (Rp) |
      | --- | ------------------------------ | ------------- |
      | 1   | Program Pembinaan Perpustakaan | 400.000.000   |
      | 2   | Program Pelestarian Arsip      | 250.000.000   |
      |     | Jumlah                         | 750.000.000   |
    `,
      ['750.000.000', '650.000.000'],
    ),
  }),
  'audit-rata-rata': rule({
    tingkat: 'galat',
    mengapa: RECALCULABLE,
    ...otherwise({ id: 'rata-rata', en: 'the mean' }),
    example: report(
      `
      Tabel 3.5 Nilai Unit Layanan

      | No  | Unit         | Nilai |
      | --- | ------------ | ----- |
      | 1   | Unit Utara   | 81,25 |
      | 2   | Unit Selatan | 83,75 |
      | 3   | Unit Timur   | –     |
      |     | Rata-rata    | 55,00 |
    `,
      ['55,00', '82,50'],
    ),
  }),
  'audit-efisiensi': rule({
    tingkat: 'galat',
    mengapa: RECALCULABLE,
    ...otherwise({ id: 'efisiensi', en: 'the efficiency' }),
    example: report(
      `
      Tabel 3.6 Efisiensi Sumber Daya Tahun 2022

      | No  | Sasaran                 | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%) |
      | --- | ----------------------- | ------------------- | ----------------------- | --------------------- |
      | 1   | Meningkatnya Minat Baca | 102,50              | 95,00                   | 7,50                  |
      | 2   | Tertatanya Arsip Daerah | 94,00               | 84,00                   | 10,00                 |
      | 3   | Terlayaninya Pembaca    | 100,00              | 93,50                   | 16,50                 |
    `,
      ['16,50', '6,50'],
    ),
  }),
  'audit-pertumbuhan': rule({
    tingkat: 'galat',
    mengapa: RECALCULABLE,
    ...otherwise({ id: 'pertumbuhan', en: 'the growth' }),
    example: report(
      `
      Tabel 3.7 Perkembangan Pengunjung

      | No  | Layanan               | 2021 | 2022 | Pertumbuhan (%) |
      | --- | --------------------- | ---- | ---- | --------------- |
      | 1   | Ruang Baca            | 4000 | 5000 | 25,00           |
      | 2   | Perpustakaan Keliling | 800  | 1000 | 25,00           |
      | 3   | Ruang Anak            | 500  | 600  | 20,00           |
      | 4   | Ruang Arsip           | 200  | 250  | 52,00           |
    `,
      ['52,00', '25,00'],
    ),
  }),
  'audit-pembulatan': rule({
    tingkat: 'info',
    mengapa: {
      id: 'Angka yang dipotong selalu lebih rendah daripada angka yang dibulatkan.',
      en: 'A figure that is cut off is always lower than one that is rounded.',
    },
    ...told({
      id: 'bulatkan angka terakhir yang ditulis, setengah ke atas',
      en: 'round the last digit that is written, half up',
    }),
    example: report(
      `
      Tabel 3.8 Realisasi Anggaran Tahun 2022

      | No  | Program                        | Anggaran (Rp) | Realisasi (Rp) | %     |
      | --- | ------------------------------ | ------------- | -------------- | ----- |
      | 1   | Program Pembinaan Perpustakaan | 300.000.000   | 200.000.000    | 66,66 |
      | 2   | Program Pelestarian Arsip      | 250.000.000   | 210.000.000    | 84,00 |
    `,
      ['66,66', '66,67'],
    ),
  }),
  'audit-rumus': rule({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Rumus yang salah arah menghargai hasil yang lebih buruk.',
      en: 'A formula in the wrong direction rewards a worse result.',
    },
    ...words(({ printed, how, cause }, language) => ({
      pesan:
        language === 'id'
          ? `capaian ${printed} adalah ${how.id}: ${String(cause?.id)}`
          : `the capaian ${printed} is ${how.en}: ${String(cause?.en)}`,
      saran:
        language === 'id'
          ? 'sebutkan rumus tiap indikator di bawah tabelnya, dan periksa arah indikator ini'
          : 'state the formula of each indicator below its table, and check the direction of this one',
    })),
    example: report(
      `
      Tabel 3.9 Capaian Kinerja Sasaran Menurunnya Kemiskinan Tahun 2022

      | No  | Indikator                  | Target | Realisasi | Capaian (%) |
      | --- | -------------------------- | ------ | --------- | ----------- |
      | 1   | Persentase Penduduk Miskin | 8,00   | 9,00      | 112,50      |
      | 2   | Indeks Kepuasan Masyarakat | 80     | 82        | 102,50      |
    `,
      ['112,50', '87,50'],
    ),
  }),
  'audit-target-nol': rule({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Terhadap 0 tidak ada persentase: capaian seperti itu ditetapkan orang, tanpa rumus yang dapat diperiksa.',
      en: 'There is no percentage of 0: such a capaian was settled by somebody, by no formula that can be checked.',
    },
    ...words(({ printed, how }, language) => ({
      pesan:
        language === 'id'
          ? `tercetak ${printed}, tetapi ${how.id}`
          : `${printed} is printed, but ${how.en}`,
      saran:
        language === 'id'
          ? 'periksa apakah 0 itu benar; bila benar, kosongkan persentasenya dan jelaskan di bawah tabel'
          : 'check whether that 0 is right; if so, leave the percentage empty and explain it below the table',
    })),
    example: report(
      `
      Tabel 3.9 Capaian Kinerja Tahun 2022

      | No  | Indikator                  | Target | Realisasi | Capaian (%) |
      | --- | -------------------------- | ------ | --------- | ----------- |
      | 1   | Cakupan Layanan Keliling   | 60     | 45        | 75,00       |
      | 2   | Indeks Kepuasan Masyarakat | 80     | 82        | 102,50      |
      | 3   | Jumlah Arsip Tertata       | 0      | 12        | 120,00      |
    `,
      ['| 0      | 12        | 120,00', '| 10     | 12        | 120,00'],
    ),
  }),
  'audit-angka': rule({
    tingkat: 'galat',
    mengapa: {
      id: 'Angka yang pemisahnya salah dapat dibaca sebagai beberapa angka.',
      en: 'A figure whose separators are wrong can be read as several.',
    },
    ...words(({ printed, calculated }, language) => ({
      pesan:
        language === 'id'
          ? `“${printed}” bukan angka: titik dan komanya tidak pada tempatnya`
          : `“${printed}” is no number: its points and commas are misplaced`,
      ...(calculated === null
        ? {}
        : { saran: language === 'id' ? `mungkin ${calculated}` : `perhaps ${calculated}` }),
    })),
    example: report(
      `
      Tabel 3.10 Anggaran Program Tahun 2022

      | No  | Program                        | Anggaran (Rp) | Realisasi (Rp) | %     |
      | --- | ------------------------------ | ------------- | -------------- | ----- |
      | 1   | Program Pembinaan Perpustakaan | 400.000.000   | 380.000.000    | 95,00 |
      | 2   | Program Pelestarian Arsip      | 250.0000.000  | 210.000.000    | 84,00 |
    `,
      ['250.0000.000', '250.000.000'],
    ),
  }),
  'audit-antartabel': rule({
    tingkat: 'peringatan',
    mengapa: ONE_TRUTH,
    ...words(({ printed, how, cause }, language) => ({
      pesan:
        (language === 'id' ? `tercetak ${printed}, tetapi ` : `${printed} is printed, but `) +
        `${how[language]}${cause === null ? '' : `; ${cause[language]}`}`,
      saran:
        language === 'id'
          ? 'tetapkan angka yang benar, lalu samakan semua tabel; bila memang berbeda, jelaskan sebabnya'
          : 'settle which is right and make all tables say it; where they differ for a reason, state it',
    })),
    example: report(
      `
      Tabel 2.1 Target Tahun 2022

      | No  | Indikator                  | Target 2022 |
      | --- | -------------------------- | ----------- |
      | 1   | Indeks Kepuasan Masyarakat | 80          |

      Tabel 3.11 Capaian Kinerja Tahun 2022

      | No  | Indikator                  | Target 2022 | Realisasi 2022 | Capaian (%) |
      | --- | -------------------------- | ----------- | -------------- | ----------- |
      | 1   | Indeks Kepuasan Masyarakat | 82          | 82             | 100,00      |
    `,
      ['| 82          | 82             | 100,00 ', '| 80          | 82             | 102,50 '],
    ),
  }),
  'audit-kalimat': rule({
    tingkat: 'galat',
    mengapa: RECALCULABLE,
    ...otherwise({ id: 'angka dalam kalimat', en: 'the figure in the sentence' }),
    example: report(
      `
      Anggaran tahun 2022 sebesar Rp 400.000.000 terealisasi Rp 380.000.000 atau 59,00%.
    `,
      ['59,00', '95,00'],
    ),
  }),
  'audit-kalimat-angka': rule({
    tingkat: 'peringatan',
    mengapa: ONE_TRUTH,
    ...words(({ printed, how, cause }, language) => ({
      pesan:
        (language === 'id'
          ? `kalimat menyebut ${printed}, tetapi `
          : `the sentence says ${printed}, but `) +
        `${how[language]}${cause === null ? '' : `; ${cause[language]}`}`,
      saran:
        language === 'id'
          ? 'samakan kalimat dengan tabelnya'
          : 'make the sentence say what the table says',
    })),
    example: report(
      `
      Tabel 3.12 Capaian Kinerja Tahun 2022

      | No  | Indikator                  | Target | Realisasi | Capaian (%) |
      | --- | -------------------------- | ------ | --------- | ----------- |
      | 1   | Indeks Kepuasan Masyarakat | 80,00  | 82,36     | 102,95      |

      Realisasi Indeks Kepuasan Masyarakat tahun 2022 mencapai 82,63 poin.
    `,
      ['82,63', '82,36'],
    ),
  }),
  'audit-kalimat-arah': rule({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Kata yang berlawanan dengan angkanya membalik kesimpulan pembaca.',
      en: 'A word that contradicts its figures turns round what a reader concludes.',
    },
    ...words(({ printed, how }, language) => ({
      pesan:
        language === 'id'
          ? `kalimat menyebut “${printed}”, tetapi ${how.id}`
          : `the sentence says “${printed}”, but ${how.en}`,
      saran:
        language === 'id'
          ? 'periksa kedua angkanya; bila benar, ganti katanya'
          : 'check both figures; if they are right, change the word',
    })),
    example: report(
      `
      Dibandingkan tahun 2021, Indeks Kepuasan Masyarakat turun dari 81,33 menjadi 84,05.
    `,
      ['turun dari', 'naik dari'],
    ),
  }),
  'audit-cacah': rule({
    tingkat: 'peringatan',
    mengapa: ONE_TRUTH,
    ...words(({ printed, calculated, how }, language) => ({
      pesan:
        language === 'id'
          ? `kalimat menyebut ${printed}, tetapi ${how.id}`
          : `the sentence says ${printed}, but ${how.en}`,
      saran: calculated === null ? COUNT_ANEW[language] : writeCount(calculated, language),
    })),
    example: report(
      `
      Tabel 3.13 Capaian Kinerja Tahun 2022

      | No  | Sasaran                 | Indikator                  | Target | Realisasi |
      | --- | ----------------------- | -------------------------- | ------ | --------- |
      | 1   | Meningkatnya Minat Baca | Indeks Kepuasan Masyarakat | 80     | 82        |
      | 2   | Tertatanya Arsip Daerah | Jumlah Arsip Tertata       | 250    | 235       |

      Dari tabel di atas terdapat 3 (tiga) sasaran yang diukur.
    `,
      ['3 (tiga)', '2 (dua)'],
    ),
  }),
  'audit-nomor-tabel': rule({
    tingkat: 'peringatan',
    mengapa: ORDER,
    ...told({
      id: 'nomori tabel berurutan, satu nomor satu tabel',
      en: 'number tables in order, one number a table',
    }),
    example: report(
      `
      Tabel 3.1 Target Tahun 2022

      | No  | Indikator                  | Target |
      | --- | -------------------------- | ------ |
      | 1   | Indeks Kepuasan Masyarakat | 80     |

      Tabel 3.1 Anggaran Tahun 2022

      | No  | Program                   | Anggaran (Rp) |
      | --- | ------------------------- | ------------- |
      | 1   | Program Pelestarian Arsip | 250.000.000   |
    `,
      ['Tabel 3.1 Anggaran', 'Tabel 3.2 Anggaran'],
    ),
  }),
  'audit-tahun': rule({
    tingkat: 'peringatan',
    mengapa: ORDER,
    ...told({
      id: 'samakan tahun pada judul dan kepala tabel',
      en: 'make title and head of the table name one year',
    }),
    example: report(
      `
      Tabel 3.1 Target Kinerja Tahun 2022

      | No  | Indikator                  | Target 2021 |
      | --- | -------------------------- | ----------- |
      | 1   | Indeks Kepuasan Masyarakat | 80          |
    `,
      ['Target 2021', 'Target 2022'],
    ),
  }),
  'audit-keterangan': rule({
    tingkat: 'peringatan',
    mengapa: ONE_TRUTH,
    ...words(({ printed, calculated, how }, language) => ({
      pesan:
        language === 'id'
          ? `tercetak “${printed}”, tetapi ${how.id}`
          : `“${printed}” is printed, but ${how.en}`,
      saran:
        language === 'id'
          ? `periksa angkanya; bila benar, ralat menjadi “${String(calculated)}”`
          : `check the figure; if it is right, correct it to “${String(calculated)}”`,
    })),
    example: report(
      `
      Tabel 3.1 Tingkat Efisiensi Tahun 2022

      | No  | Indikator                  | Capaian (%) | Serapan (%) | Efisiensi | Keterangan    |
      | --- | -------------------------- | ----------- | ----------- | --------- | ------------- |
      | 1   | Indeks Kepuasan Masyarakat | 102,50      | 95,00       | 7,50      | Efisien       |
      | 2   | Cakupan Layanan Keliling   | 75,00       | 84,00       | -9,00     | Efisien       |
      | 3   | Jumlah Arsip Tertata       | 94,00       | 97,00       | -3,00     | Tidak efisien |
    `,
      ['-9,00     | Efisien      ', '-9,00     | Tidak efisien'],
    ),
  }),
  'audit-predikat': rule({
    tingkat: 'peringatan',
    mengapa: ONE_TRUTH,
    ...words(({ printed, calculated, how }, language) => ({
      pesan:
        language === 'id'
          ? `predikat tercetak ${printed}, tetapi ${how.id}`
          : `the predikat is printed as ${printed}, but ${how.en}`,
      saran:
        language === 'id'
          ? `ralat menjadi ${String(calculated)}`
          : `correct it to ${String(calculated)}`,
    })),
    example: report(
      `
      Tabel 3.1 Skala Penilaian

      | Nilai   | Predikat      |
      | ------- | ------------- |
      | ≥ 91    | Sangat Tinggi |
      | 76 – 90 | Tinggi        |
      | 66 – 75 | Sedang        |
      | ≤ 65    | Rendah        |

      Tabel 3.2 Capaian Kinerja Tahun 2022

      | No  | Indikator                  | Target | Realisasi | Capaian (%) | Predikat      |
      | --- | -------------------------- | ------ | --------- | ----------- | ------------- |
      | 1   | Indeks Kepuasan Masyarakat | 80     | 82        | 102,50      | Sangat Tinggi |
      | 2   | Jumlah Arsip Tertata       | 250    | 225       | 90,00       | Sangat Tinggi |
    `,
      ['90,00       | Sangat Tinggi', '90,00       | Tinggi       '],
    ),
  }),
});

export type AuditCode = keyof typeof auditRules;
