// What is written of programs and says nothing, or says the same twice.

import { report, rule, ruleSet, type Finding } from '../../diagnostic/rule.ts';
import { flattenKegiatan } from '../../calculate/kegiatan.ts';
import { below, locate, locateKey, type KegiatanLevel } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { LEVELS } from './levels.ts';
import { KAITAN, sebutProgram } from './programs.ts';

export const writtenRules = ruleSet({
  'program-sasaran-ganda': rule<{ nama: string; sasaran: string }>({
    tingkat: 'peringatan',
    mengapa: KAITAN,
    id: ({ nama, sasaran }) => ({
      pesan: `program ${nama} menyebut sasaran ${sasaran} dua kali; dihitung satu kali`,
      saran: `hapus salah satunya, atau ganti bila maksudnya sasaran lain`,
    }),
    en: ({ nama, sasaran }) => ({
      pesan: `the program ${nama} names the sasaran ${sasaran} twice; it counts once`,
      saran: 'remove one of them, or correct it if another sasaran is meant',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: [S1, S1], anggaran: 400000, realisasi: 380000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['[S1, S1]', '[S1, S2]']],
    },
  }),
  'program-bagian-nol': rule<{ nama: string; sasaran: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Sasaran tanpa bagian tampil didukung oleh program itu, tetapi tidak memperoleh rupiahnya.',
      en: 'A sasaran without a share is shown as supported by the program, but gets none of its rupiah.',
    },
    id: ({ nama, sasaran }) => ({
      pesan: `bagian sasaran ${sasaran} pada program ${nama} adalah 0 persen`,
      saran: `hapus ${sasaran} bila tidak didukung program ini, atau isi bagiannya`,
    }),
    en: ({ nama, sasaran }) => ({
      pesan: `the share of the sasaran ${sasaran} in the program ${nama} is 0 per cent`,
      saran: `remove ${sasaran} if this program does not support it, or fill in its share`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - kode: P01
              nama: Program Pelayanan
              sasaran: { S1: 100, S2: 0 }
              anggaran: 400000000
              realisasi: 380000000
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['{ S1: 100, S2: 0 }', '{ S1: 90, S2: 10 }']],
    },
  }),
  'rincian-kosong': rule<{ kunci: string; what: KegiatanLevel | null; nama: string }>({
    tingkat: 'info',
    mengapa: {
      id: 'Daftar yang ditulis tanpa isi sama dengan tidak ditulis: mungkin isinya tertinggal.',
      en: 'A list that is written without anything in it is as one that is not written: what was to stand in it may be left behind.',
    },
    id: ({ kunci, what, nama }) => ({
      pesan: `"${kunci}" ${what === null ? '' : `pada ${LEVELS[what].id} ${nama} `}ditulis tanpa isi`,
      saran: 'isi daftarnya, atau hapus kuncinya',
    }),
    en: ({ kunci, what, nama }) => ({
      pesan: `"${kunci}" ${what === null ? '' : `of the ${LEVELS[what].en} ${nama} `}is written without anything in it`,
      saran: 'fill in the list, or remove the key',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - kode: P01
              nama: Program Pelayanan
              sasaran: S1
              anggaran: 400000000
              realisasi: 380000000
              kegiatan: []
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['    kegiatan: []\n', '']],
    },
  }),
});

/** A list of sasaran names each of them once. */
export const checkSasaranTwice: Check = ({ workspace, hasil }) =>
  hasil.anggaran.program.flatMap(({ program }): readonly Finding[] =>
    program.repeated.map((sasaran) => {
      const fakta = { nama: sebutProgram(program), sasaran };
      return report(
        writtenRules['program-sasaran-ganda'],
        fakta,
        locate(workspace, program.asal, 'sasaran'),
      );
    }),
  );

/** Who has a share of a program has some of it. */
export const checkEmptyShare: Check = ({ workspace, hasil }) =>
  hasil.anggaran.program.flatMap(({ program }): readonly Finding[] =>
    [...(program.shares ?? [])].flatMap(([sasaran, { nilai }]) => {
      if (!nilai.isZero()) return [];
      const fakta = { nama: sebutProgram(program), sasaran };
      const place = locateKey(workspace, below(program.asal, 'sasaran'), sasaran);
      return [report(writtenRules['program-bagian-nol'], fakta, place)];
    }),
  );

/** What is written as a list has something in it. */
export const checkEmptyLists: Check = ({ workspace, hasil: { anggaran, data } }) => {
  const written = [
    ...anggaran.program.flatMap(flattenKegiatan).map(({ kegiatan }) => ({
      empty: kegiatan.empty,
      asal: below(kegiatan.asal),
      what: kegiatan.level,
      nama: sebutProgram(kegiatan),
    })),
    ...(data.anggaran === null
      ? []
      : [{ empty: data.anggaran.empty, asal: below(data.anggaran.asal), what: null, nama: '' }]),
  ];
  return written.flatMap(({ empty, what, nama, asal }): readonly Finding[] =>
    empty.map((key) => {
      const place = locateKey(workspace, asal, key);
      return report(writtenRules['rincian-kosong'], { kunci: key, what, nama }, place);
    }),
  );
};
