// Where a realisasi comes from: nowhere, a table or column that is not there, or one that does not measure it.

import { isFigure } from '../../calculate/besaran.ts';
import { formatTarget, formatTerhitung } from '../../compose/format.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Bilingual } from '../../language.ts';
import { nearest } from '../../source/nearest.ts';
import {
  locate,
  locateKey,
  type Ambil,
  type Realisasi,
  type DataTabel,
  type Workspace,
  wholeFile,
} from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allIndikator, sebutIndikator, placeOfRealisasi } from '../naming.ts';
import { TIDAK_DAPAT_DIHITUNG } from '../target/figures.ts';

/** What each kind of table gives. */
const TAKEN: Readonly<Record<DataTabel['jenis'], Bilingual>> = {
  capaian: {
    id: 'dari tabel capaian hanya dapat diambil rata-rata-capaian',
    en: 'a capaian table gives rata-rata-capaian alone',
  },
  komposit: {
    id: 'dari tabel komposit hanya dapat diambil komposit',
    en: 'a komposit table gives komposit alone',
  },
  nilai: {
    id: 'dari tabel nilai dapat diambil rata-rata, jumlah, maksimum, minimum, atau cacah',
    en: 'a nilai table gives rata-rata, jumlah, maksimum, minimum or cacah',
  },
};

export const originRules = ruleSet({
  'realisasi-kosong': rule<{ nama: string; target: string | null; catatan: boolean }>({
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
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1:
            S2.1: 11.5
        `,
      },
      mended: [['S1.1:\n', 'S1.1: 82.5\n']],
    },
  }),
  'realisasi-nol': rule<{ nama: string; realisasi: string }>({
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
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Kasus Keluhan,
                    satuan: kasus,
                    polaritas: minimal,
                    rumus: target-per-realisasi,
                    target: 5,
                    realisasi: 0,
                  }
        `,
      },
      mended: [['rumus: target-per-realisasi', 'rumus: dua-target']],
    },
  }),
  'realisasi-tabel-tak-ada': rule<{ nama: string; tabel: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, tabel, similar }) => ({
      pesan: `realisasi ${nama} diambil dari tabel "${tabel}", yang tidak ada di berkas ini`,
      saran: similar === null ? 'tambahkan tabelnya' : `mungkin maksudnya "${similar}"`,
    }),
    en: ({ nama, tabel, similar }) => ({
      pesan: `the realisasi of ${nama} is taken from the table "${tabel}", which this file does not have`,
      saran: similar === null ? 'add the table' : `did you mean "${similar}"?`,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: { dari: nilai-unti, ambil: rata-rata, kolom: 2020 }
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              satuan: poin
              kolom: [2019, 2020]
              baris:
                - { nama: Unit Utara, nilai: { 2019: 79.10, 2020: 81.25 } }
                - { nama: Unit Selatan, nilai: { 2019: 80.40, 2020: 83.75 } }
        `,
      },
      mended: [['nilai-unti', 'nilai-unit']],
    },
  }),
  'realisasi-kolom-tak-ada': rule<{
    nama: string;
    tabel: string;
    kolom: string | null;
    known: readonly string[];
  }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, tabel, kolom, known }) => ({
      pesan:
        kolom === null
          ? `realisasi ${nama} diambil dari tabel "${tabel}" tanpa menyebut kolomnya`
          : `realisasi ${nama} diambil dari kolom "${kolom}", yang tidak ada pada tabel "${tabel}"`,
      saran: `pilih salah satu: ${known.join(', ')}`,
    }),
    en: ({ nama, tabel, kolom, known }) => ({
      pesan:
        kolom === null
          ? `the realisasi of ${nama} is taken from the table "${tabel}", but from which column is not said`
          : `the realisasi of ${nama} is taken from the column "${kolom}", which the table "${tabel}" does not have`,
      saran: `choose one of: ${known.join(', ')}`,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2021 }
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              satuan: poin
              kolom: [2019, 2020]
              baris:
                - { nama: Unit Utara, nilai: { 2019: 79.10, 2020: 81.25 } }
                - { nama: Unit Selatan, nilai: { 2019: 80.40, 2020: 83.75 } }
        `,
      },
      mended: [['kolom: 2021', 'kolom: 2020']],
    },
  }),
  'realisasi-ambil-tak-cocok': rule<{
    nama: string;
    tabel: string;
    jenis: DataTabel['jenis'];
    ambil: string;
  }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, tabel, jenis, ambil }) => ({
      pesan: `realisasi ${nama} mengambil ${ambil} dari tabel "${tabel}", yang berjenis ${jenis}`,
      saran: TAKEN[jenis].id,
    }),
    en: ({ nama, tabel, jenis, ambil }) => ({
      pesan: `the realisasi of ${nama} takes ${ambil} from the table "${tabel}", which is of jenis ${jenis}`,
      saran: TAKEN[jenis].en,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: { dari: nilai-unit, ambil: rata-rata-capaian }
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              satuan: poin
              kolom: [2019, 2020]
              baris:
                - { nama: Unit Utara, nilai: { 2019: 79.10, 2020: 81.25 } }
                - { nama: Unit Selatan, nilai: { 2019: 80.40, 2020: 83.75 } }
        `,
      },
      mended: [['rata-rata-capaian', 'rata-rata, kolom: 2020']],
    },
  }),
  'realisasi-lalu-tabel-kini': rule<{
    nama: string;
    tahun: number;
    tabel: string;
    jenis: DataTabel['jenis'];
  }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Tabel capaian dan komposit berisi satu tahun, yaitu tahun laporan; hasilnya bukan hasil tahun yang lalu.',
      en: "A capaian or komposit table is of one year, the report's own; its result is not that of an earlier one.",
    },
    id: ({ nama, tahun, tabel, jenis }) => ({
      pesan: `realisasi ${nama} tahun ${String(tahun)} diambil dari tabel "${tabel}" berjenis ${jenis}, yang berisi tahun laporan ini`,
      saran: `ketik angka tahun ${String(tahun)}, atau ambil dari kolomnya pada tabel nilai`,
    }),
    en: ({ nama, tahun, tabel, jenis }) => ({
      pesan: `the realisasi of ${nama} in ${String(tahun)} is taken from the table "${tabel}" of jenis ${jenis}, which is of the year of this report`,
      saran: `type the figure of ${String(tahun)}, or take it from the column of that year of a nilai table`,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: { dari: indeks, ambil: komposit }
          realisasi_lalu:
            2019: { S1.1: { dari: indeks, ambil: komposit } }
          tabel:
            - kode: indeks
              jenis: komposit
              judul: Indeks Layanan
              satuan: poin
              baris:
                - { nama: Kecepatan, bobot: 60, nilai: 82 }
                - { nama: Ketepatan, bobot: 40, nilai: 90 }
        `,
      },
      mended: [['2019: { S1.1: { dari: indeks, ambil: komposit } }', '2019: { S1.1: 83.4 }']],
    },
  }),
  'realisasi-satuan-beda': rule<{
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
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: { dari: kinerja, ambil: rata-rata-capaian }
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - { indikator: Indeks Layanan, satuan: poin, target: 80, realisasi: 78 }
        `,
      },
      mended: [
        [
          'realisasi:\n  S1.1: { dari: kinerja, ambil: rata-rata-capaian }',
          'realisasi:\n  S1.1: 82.5',
        ],
      ],
    },
  }),
});

/** A realisasi taken from a table must name one that is there, a column of it, and a value that it gives. */
export const checkRealisasiTurunan: Check = ({ workspace, hasil: { data } }) => {
  const lalu = [...data.realisasiLalu].flatMap(([tahun, content]) =>
    [...content].flatMap(([kode, realisasi]) => {
      const wrong = checkTurunan(kode, realisasi, data.tabel, workspace);
      return wrong.length > 0 ? wrong : checkYear(kode, tahun, realisasi, data.tabel, workspace);
    }),
  );
  const now = [...data.realisasi].flatMap(([kode, realisasi]) =>
    checkTurunan(kode, realisasi, data.tabel, workspace),
  );
  return [...now, ...lalu];
};

/** The columns of a nilai table may be years; what other tables give is this year's. */
function checkYear(
  nama: string,
  tahun: number,
  { turunan, asal }: Realisasi,
  daftar: readonly DataTabel[],
  workspace: Workspace,
): Finding[] {
  const tabel = daftar.find(({ kode }) => kode === turunan?.dari);
  if (tabel === undefined || tabel.jenis === 'nilai') return [];
  const fakta = { nama, tahun, tabel: tabel.kode, jenis: tabel.jenis };
  return [report(originRules['realisasi-lalu-tabel-kini'], fakta, locate(workspace, asal, 'dari'))];
}

function checkTurunan(
  nama: string,
  { turunan, asal }: Realisasi,
  daftar: readonly DataTabel[],
  workspace: Workspace,
): Finding[] {
  if (turunan === null) return [];
  if (turunan.dari === null) return checkUnit(nama, turunan.ambil, asal, workspace);
  const { dari, ambil, kolom } = turunan;
  const tabel = daftar.find(({ kode }) => kode === dari);
  if (tabel === undefined) {
    const kode = daftar.map((one) => one.kode);
    const fakta = { nama, tabel: dari, similar: nearest(dari, kode) };
    return [report(originRules['realisasi-tabel-tak-ada'], fakta, locate(workspace, asal, 'dari'))];
  }
  if (tabel.jenis !== kindOf(ambil)) {
    const fakta = { nama, tabel: dari, jenis: tabel.jenis, ambil };
    return [
      report(originRules['realisasi-ambil-tak-cocok'], fakta, locate(workspace, asal, 'ambil')),
    ];
  }
  if (tabel.jenis !== 'nilai') return [];
  const certain = kolom === null ? tabel.kolom.length === 1 : tabel.kolom.includes(kolom);
  if (certain) return [];
  const fakta = { nama, tabel: dari, kolom, known: tabel.kolom };
  return [report(originRules['realisasi-kolom-tak-ada'], fakta, locate(workspace, asal, 'kolom'))];
}

/** The kind of table that it is taken of. */
function kindOf(ambil: Ambil): DataTabel['jenis'] {
  if (ambil === 'komposit') return ambil;
  return ambil === 'rata-rata-capaian' ? 'capaian' : 'nilai';
}

/** Units give figures, of which no mean of capaian is taken as of a table. */
function checkUnit(
  nama: string,
  ambil: Ambil,
  asal: Realisasi['asal'],
  workspace: Workspace,
): Finding[] {
  if (kindOf(ambil) === 'nilai') return [];
  const fakta = { nama, tabel: 'unit', jenis: 'nilai', ambil } as const;
  return [
    report(originRules['realisasi-ambil-tak-cocok'], fakta, locate(workspace, asal, 'ambil')),
  ];
}

/** An indicator that nothing was measured for; a source that is wrong is reported as that. */
export const checkRealisasiKosong: Check = ({ workspace, hasil }) => {
  const file = `${String(hasil.tahun)}/realisasi.yaml`;
  // A file that is missing or wrong has been reported by the reader.
  if (!workspace.dokumen.has(file)) return [];
  return allIndikator(hasil).flatMap(({ indikator, target, realisasi }) => {
    if (isFigure(realisasi)) return [];
    const { alasan } = realisasi;
    if (alasan !== 'realisasi-kosong' && alasan !== 'tanpa-nilai') return [];
    const promised = target ?? indikator.target.get(hasil.tahun) ?? null;
    const fakta = {
      nama: sebutIndikator(indikator),
      target: promised === null ? null : formatTarget(promised),
      catatan: (hasil.data.realisasi.get(indikator.kode)?.catatan ?? null) !== null,
    };
    const position = locateKey(
      workspace,
      wholeFile('realisasi', hasil.tahun),
      'realisasi',
      indikator.kode,
    );
    return [report(originRules['realisasi-kosong'], fakta, position)];
  });
};

/** T / R × 100 cannot be computed on a realisasi of zero or less. */
export const checkZeroRealisasi: Check = ({ workspace, hasil }) => [
  ...allIndikator(hasil).flatMap(({ indikator, realisasi, capaian }): Finding[] => {
    if (isFigure(capaian) || capaian.alasan !== 'realisasi-nol') return [];
    const fakta = { nama: sebutIndikator(indikator), realisasi: formatTerhitung(realisasi) };
    const position = placeOfRealisasi(workspace, hasil, indikator);
    return [report(originRules['realisasi-nol'], fakta, position)];
  }),
  ...hasil.tabel.flatMap((tabel) =>
    tabel.jenis !== 'capaian'
      ? []
      : tabel.baris.flatMap(({ baris, realisasi, capaian }) => {
          if (isFigure(capaian) || capaian.alasan !== 'realisasi-nol') return [];
          const fakta = { nama: `"${baris.indikator}"`, realisasi: formatTerhitung(realisasi) };
          return [
            report(originRules['realisasi-nol'], fakta, locate(workspace, baris.asal, 'realisasi')),
          ];
        }),
  ),
];

/** The unit of a derived realisasi is that of its table, in whatever spelling. */
export const checkSatuanTurunan: Check = ({ workspace, hasil }) =>
  allIndikator(hasil).flatMap(({ indikator, realisasi: nilai }) => {
    const realisasi = hasil.data.realisasi.get(indikator.kode);
    const tabel = hasil.data.tabel.find(({ kode }) => kode === realisasi?.turunan?.dari);
    // A source that gives nothing is another rule's business, and a count of rows has a unit of its own.
    if (!isFigure(nilai) || !realisasi || !tabel || realisasi.turunan?.ambil === 'cacah') return [];
    const satuanTabel = tabel.jenis === 'capaian' ? 'persen' : tabel.satuan;
    if (satuanTabel === null || unitOf(satuanTabel) === unitOf(indikator.satuan)) return [];
    const fakta = {
      nama: sebutIndikator(indikator),
      satuan: indikator.satuan,
      tabel: tabel.kode,
      satuanTabel,
    };
    return [
      report(
        originRules['realisasi-satuan-beda'],
        fakta,
        locate(workspace, realisasi.asal, 'dari'),
      ),
    ];
  });

/** One word for one unit: spelling is another rule's business. */
function unitOf(satuan: string): string {
  const tidy = satuan.trim().toLowerCase();
  if (/^(?:%|persen(?:tase)?|percent)(?: \(%\))?$/.test(tidy)) return 'persen';
  return /^(?:poin|point|nilai|skor|indeks|angka)$/.test(tidy) ? 'poin' : tidy;
}
