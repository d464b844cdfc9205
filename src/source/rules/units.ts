// Rules of figures that are taken from other workspaces.

import { nameSome } from '../../diagnostic/words.ts';
import { ruleSet, rule } from '../../diagnostic/rule.ts';

const CERTAIN = {
  id: 'Angka daerah hanya benar bila jelas dari unit mana saja asalnya.',
  en: 'A regency’s figure is only right where it is clear which units it comes from.',
};

export const unitRules = ruleSet({
  'ruang-salah': rule<{ tertulis: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Data dapat datang dari orang lain: ruang kerja hanya boleh membaca tetangganya, bukan isi komputer.',
      en: 'Data may come from others: a workspace may read its neighbours, not the machine.',
    },
    id: ({ tertulis }) => ({
      pesan: `"${tertulis}" bukan letak ruang kerja lain`,
      saran: 'tulis dari folder ini, misalnya ../dinas-*; ".." hanya satu kali, di depan',
    }),
    en: ({ tertulis }) => ({
      pesan: `"${tertulis}" is no place of another workspace`,
      saran: 'write it from this folder, such as ../dinas-*; ".." only once, in front',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
            S2.1: 11.5
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              kolom: [2020]
              baris: { ruang: ../../../rahasia, fakta: sandi }
        `,
      },
      mended: [
        [
          '{ ruang: ../../../rahasia, fakta: sandi }',
          '\n      - { nama: Unit Utara, nilai: { 2020: 82.5 } }',
        ],
      ],
    },
    cure: {
      id: 'tulis folder di samping atau di bawah ruang kerja ini.',
      en: 'write a folder beside or below this workspace.',
    },
  }),
  'unit-isian-salah': rule<object>({
    tingkat: 'galat',
    mengapa: CERTAIN,
    id: () => ({
      pesan: 'hasil yang diambil dari unit tidak jelas',
      saran:
        'pilih satu: indikator (capaian, realisasi), sasaran (capaian, serapan), fakta (tanpa hasil), atau tanpa kode (capaian, serapan, anggaran, realisasi-anggaran)',
    }),
    en: () => ({
      pesan: 'it is not clear which result is taken from the units',
      saran:
        'choose one: indikator (capaian, realisasi), sasaran (capaian, serapan), fakta (without hasil), or no kode (capaian, serapan, anggaran, realisasi-anggaran)',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
            S2.1: 11.5
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              kolom: [2020]
              baris: { ruang: ../dinas-*, sasaran: S1, hasil: realisasi }
        `,
        '../dinas-a/lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas A, daerah: Kabupaten Contoh }
        `,
      },
      mended: [['sasaran: S1, hasil: realisasi', 'indikator: S1.1, hasil: realisasi']],
    },
    cure: {
      id: 'sasaran hanya mempunyai capaian dan serapan; untuk realisasi sebutkan indikatornya.',
      en: 'a sasaran has capaian and serapan alone; for a realisasi name the indikator.',
    },
  }),
  'unit-kolom-bukan-tahun': rule<{ kolom: string }>({
    tingkat: 'galat',
    mengapa: CERTAIN,
    id: ({ kolom }) => ({
      pesan: `kolom "${kolom}" bukan tahun, padahal barisnya diambil dari unit`,
      saran: 'tulis tahun, misalnya kolom: [2019, 2020]',
    }),
    en: ({ kolom }) => ({
      pesan: `the column "${kolom}" is no year, but the rows are taken from units`,
      saran: 'write years, such as kolom: [2019, 2020]',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
            S2.1: 11.5
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              kolom: [2020, Tahun Ini]
              baris: { ruang: ../dinas-*, indikator: S1.1, hasil: realisasi }
        `,
        '../dinas-a/lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas A, daerah: Kabupaten Contoh }
        `,
      },
      mended: [['[2020, Tahun Ini]', '[2020]']],
    },
    cure: {
      id: 'pakai tahun sebagai kolom.',
      en: 'use years as columns.',
    },
  }),
  'unit-tak-ada': rule<{ pattern: readonly string[] }>({
    tingkat: 'galat',
    mengapa: CERTAIN,
    id: ({ pattern }) => ({
      pesan: `tidak ada ruang kerja (folder dengan lkjip.yaml) di ${nameSome(pattern)}`,
      saran: 'periksa nama foldernya; yang dapat dibaca hanya folder di samping dan di bawah ini',
    }),
    en: ({ pattern }) => ({
      pesan: `there is no workspace (a folder with lkjip.yaml) at ${nameSome(pattern, 'and')}`,
      saran: 'check the folder’s name; only folders beside and below this one can be read',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
            S2.1: 11.5
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              kolom: [2020]
              baris: { ruang: ../badan-*, indikator: S1.1 }
        `,
        '../dinas-a/lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas A, daerah: Kabupaten Contoh }
        `,
      },
      mended: [['../badan-*', '../dinas-*']],
    },
    cure: {
      id: 'betulkan nama foldernya.',
      en: 'mend the name of the folder.',
    },
  }),
  'unit-bergalat': rule<{
    unit: string;
    banyak: number;
    contoh: { tempat: string; pesan: string } | null;
  }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Angka unit yang datanya salah tidak dapat dipakai, dan tanpanya angka daerah tidak lengkap.',
      en: 'Figures of a unit whose data are wrong cannot be used, and without them the regency’s are incomplete.',
    },
    id: ({ unit, banyak, contoh }) => ({
      pesan: `data unit ${unit} memiliki ${banyak} galat${contoh === null ? '' : `; yang pertama di ${contoh.tempat}: ${contoh.pesan}`}`,
      saran: `perbaiki data unit itu; lihat: lkjip validate --data (folder ${unit})`,
    }),
    en: ({ unit, banyak, contoh }) => ({
      pesan: `the data of the unit ${unit} have ${banyak} errors${contoh === null ? '' : `; the first at ${contoh.tempat}: ${contoh.pesan}`}`,
      saran: `mend that unit's data; see: lkjip validate --data (the folder ${unit})`,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
            S2.1: 11.5
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              kolom: [2020]
              baris: { ruang: ../dinas-*, indikator: S1.1, hasil: realisasi }
        `,
        '../dinas-a/2020/realisasi.yaml': `
          realisasi:
            S1.1: 84,5
        `,
      },
      mended: [['84,5', '84.5']],
    },
    cure: {
      id: 'betulkan data unit itu.',
      en: "mend that unit's data.",
    },
  }),
  'unit-melingkar': rule<{ unit: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Angka yang dihitung dari dirinya sendiri tidak punya nilai.',
      en: 'A figure that is calculated from itself has no value.',
    },
    id: ({ unit }) => ({
      pesan: `angka unit ${unit} pada akhirnya diambil dari dirinya sendiri atau dari ruang kerja ini`,
      saran: 'ambil dari satu arah saja: daerah dari unit',
    }),
    en: ({ unit }) => ({
      pesan: `the figures of the unit ${unit} are in the end taken from itself or from this workspace`,
      saran: 'take them one way only: the regency from its units',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
            S2.1: 11.5
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              kolom: [2020]
              baris: { ruang: ../dinas-*, indikator: S1.1, hasil: realisasi }
        `,
        '../dinas-a/2020/realisasi.yaml': `
          realisasi:
            S1.1: { dari: { ruang: ../kabupaten, indikator: S1.1, hasil: realisasi }, ambil: rata-rata }
        `,
      },
      mended: [
        [
          '{ dari: { ruang: ../kabupaten, indikator: S1.1, hasil: realisasi }, ambil: rata-rata }',
          '84.5',
        ],
      ],
    },
    cure: {
      id: 'ketik realisasi unit di unitnya.',
      en: 'type the realisasi of the unit in the unit.',
    },
  }),
  'unit-terlalu-banyak': rule<{ unit: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Satu laporan membaca paling banyak 2.000 ruang kerja, bertingkat paling banyak tiga.',
      en: 'A report reads at most 2,000 workspaces, at most three levels deep.',
    },
    id: ({ unit }) => ({
      pesan: `unit ${unit} tidak dibaca: terlalu banyak, atau terlalu bertingkat`,
      saran: 'kurangi unitnya, atau ambil dari tingkat yang lebih dekat',
    }),
    en: ({ unit }) => ({
      pesan: `the unit ${unit} is not read: there are too many, or too many levels`,
      saran: 'take fewer units, or take them from a nearer level',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
            S2.1: 11.5
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              kolom: [2020]
              baris: { ruang: ../dinas-*, indikator: S1.1, hasil: realisasi }
        `,
        '../dinas-a/2020/realisasi.yaml': `
          realisasi:
            S1.1: { dari: { ruang: ../upt-a, indikator: S1.1 }, ambil: rata-rata }
        `,
        '../upt-a/2020/realisasi.yaml': `
          realisasi:
            S1.1: { dari: { ruang: ../pos-a, indikator: S1.1 }, ambil: rata-rata }
        `,
        '../pos-a/2020/realisasi.yaml': `
          realisasi:
            S1.1: { dari: { ruang: ../regu-a, indikator: S1.1 }, ambil: rata-rata }
        `,
        '../regu-a/2020/realisasi.yaml': `
          realisasi:
            S1.1: 84
        `,
      },
      mended: [['{ dari: { ruang: ../upt-a, indikator: S1.1 }, ambil: rata-rata }', '84']],
    },
    cure: {
      id: 'ambil angkanya dari tingkat yang lebih dekat.',
      en: 'take the figure from a nearer level.',
    },
  }),
  'unit-tanpa-nilai': rule<{ unit: readonly string[]; dari: number; kolom: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Unit tanpa nilai tidak ikut dihitung; pembaca perlu tahu dari berapa unit angkanya.',
      en: 'A unit without a value is left out; a reader needs to know of how many units a figure is.',
    },
    id: ({ unit, dari, kolom }) => ({
      pesan: `${unit.length} dari ${dari} unit belum bernilai untuk ${kolom} dan tidak ikut dihitung: ${nameSome(unit)}`,
      saran: 'lengkapi data unit itu, atau catat sebabnya pada "terima"',
    }),
    en: ({ unit, dari, kolom }) => ({
      pesan: `${unit.length} of ${dari} units have no value for ${kolom} and are left out: ${nameSome(unit, 'and')}`,
      saran: 'complete the data of those units, or note the reason under "terima"',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
            S2.1: 11.5
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              kolom: [2020]
              baris: { ruang: ../dinas-*, indikator: S1.1, hasil: realisasi }
        `,
        '../dinas-a/lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas A, daerah: Kabupaten Contoh }
        `,
        '../dinas-b/lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas B, daerah: Kabupaten Contoh }
        `,
        '../dinas-b/2020/realisasi.yaml': `
          realisasi:
            S1.1:
        `,
      },
      mended: [['S1.1:\n', 'S1.1: 83.1\n']],
    },
    cure: {
      id: 'lengkapi data unit itu.',
      en: "complete that unit's data.",
    },
  }),
  'unit-tak-dibaca': rule<object>({
    tingkat: 'galat',
    mengapa: CERTAIN,
    id: () => ({
      pesan: 'angka ini diambil dari ruang kerja lain, yang tidak dibaca di sini',
      saran: 'bandingkan berkas hasilnya (lkjip-TAHUN.json) sebagai ganti revisi git',
    }),
    en: () => ({
      pesan: 'this figure is taken from other workspaces, which are not read here',
      saran: 'compare results files (lkjip-TAHUN.json) instead of git revisions',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
            S2.1: 11.5
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              kolom: [2020]
              baris: { ruang: ../dinas-*, indikator: S1.1, hasil: realisasi }
        `,
      },
      mended: [
        [
          '{ ruang: ../dinas-*, indikator: S1.1, hasil: realisasi }',
          '\n      - { nama: Dinas A, nilai: { 2020: 82.5 } }',
        ],
      ],
      note: {
        id: 'Pada revisi git, misalnya `lkjip diff 2020@HEAD~1 2020`:',
        en: 'In a git revision, such as `lkjip diff 2020@HEAD~1 2020`:',
      },
    },
    cure: {
      id: 'bandingkan berkas hasilnya: `lkjip diff lama/lkjip-2020.json laporan/2020/lkjip-2020.json`.',
      en: 'compare results files: `lkjip diff lama/lkjip-2020.json laporan/2020/lkjip-2020.json`.',
    },
  }),
});
