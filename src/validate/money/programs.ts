// Programs: which sasaran they support, and whether one is there twice.

import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { formatDesimal } from '../../compose/format.ts';
import { budgetDocument } from '../../compose/wording/terms.ts';
import { addUp } from '../../decimal.ts';
import { nearest } from '../../source/nearest.ts';
import {
  below,
  startOf,
  locate,
  locateKey,
  type KegiatanLevel,
  type Program,
  wholeFile,
  type Workspace,
} from '../../source/workspace.ts';
import type { HasilProgram } from '../../calculate/anggaran.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import { flattenKegiatan } from '../../calculate/kegiatan.ts';
import { LEVELS } from './levels.ts';
import type { Check } from '../check.ts';
import { isMistyped, nameKey, words } from '../documents/compare-names.ts';
import { sebutRupiah } from '../naming.ts';

export const LAPOR = {
  id: 'Yang belum dilaporkan bukan nol: serapan baru dapat dihitung setelah semuanya ada.',
  en: 'What is not reported is not zero: absorption can be calculated once all of it is there.',
};

export const KAITAN = {
  id: 'Efisiensi dan serapan sasaran hanya benar bila setiap program menyebut sasaran yang didukungnya.',
  en: 'Efficiency and absorption of a sasaran are right only if each program says which it supports.',
};

export const programRules = ruleSet({
  'program-kosong': rule<{ dokumen: string }>({
    tingkat: 'peringatan',
    mengapa: LAPOR,
    id: ({ dokumen }) => ({
      pesan: 'belum ada satu program pun di berkas ini',
      saran: `isi "program:" dari ${dokumen} atau lampiran Perjanjian Kinerja`,
    }),
    en: ({ dokumen }) => ({
      pesan: 'this file has no program yet',
      saran: `fill in "program:" from the ${dokumen} or the annex of the Perjanjian Kinerja`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program: []
        `,
      },
      mended: [
        [
          'program: []',
          'program:\n  - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }\n  - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }',
        ],
      ],
    },
  }),
  'program-tanpa-sasaran': rule<{ nama: string }>({
    tingkat: 'peringatan',
    mengapa: KAITAN,
    id: ({ nama }) => ({
      pesan: `program ${nama} tidak menyebut sasaran yang didukungnya`,
      saran:
        'isi "sasaran:" dengan kode sasarannya; bila mendukung semuanya, seperti program penunjang, tulis "sasaran: semua"',
    }),
    en: ({ nama }) => ({
      pesan: `the program ${nama} does not say which sasaran it supports`,
      saran:
        'state the kode of its sasaran in "sasaran:"; if it supports all of them, write "sasaran: semua"',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['Program Pelayanan, anggaran', 'Program Pelayanan, sasaran: S1, anggaran']],
    },
  }),
  'program-sasaran-tak-dikenal': rule<{ nama: string; sasaran: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: KAITAN,
    id: ({ nama, sasaran, similar }) => ({
      pesan: `program ${nama} mendukung sasaran "${sasaran}", yang tidak ada pada Renstra`,
      saran: similar === null ? 'perbaiki kodenya' : `mungkin maksudnya "${similar}"`,
    }),
    en: ({ nama, sasaran, similar }) => ({
      pesan: `the program ${nama} supports the sasaran "${sasaran}", which the Renstra does not have`,
      saran: similar === null ? 'mend the kode' : `did you mean "${similar}"?`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S11, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['S11', 'S1']],
    },
  }),
  'program-sasaran-semua': rule<{ nama: string; others: readonly string[] }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Kata semua berarti setiap sasaran; di dalam daftar ia dibaca sebagai sebuah kode.',
      en: 'The word semua stands for every sasaran; in a list it is read as a code.',
    },
    id: ({ nama, others }) => ({
      pesan: `program ${nama} menyebut "semua" di dalam daftar sasaran`,
      saran: `tulis sasaran: semua, tanpa daftar${others.length === 0 ? '' : `; bila hanya untuk ${others.join(', ')}, hapus "semua"`}`,
    }),
    en: ({ nama, others }) => ({
      pesan: `the program ${nama} has "semua" within a list of sasaran`,
      saran: `write sasaran: semua, without a list${others.length === 0 ? '' : `; if it is for ${others.join(', ')} alone, remove "semua"`}`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - kode: P01
              nama: Program Pelayanan
              sasaran: [S2, semua]
              anggaran: 400000000
              realisasi: 380000000
        `,
      },
      mended: [['[S2, semua]', 'semua']],
    },
  }),
  /** `persen`: the shares in per cent, where they were entered as parts of 1. */
  'program-bagian-jumlah': rule<{ nama: string; jumlah: string; persen: string | null }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Bagian yang tidak berjumlah 100 persen menghilangkan sebagian anggaran dari tabel menurut sasaran, atau menghitungnya dua kali.',
      en: 'Shares that do not sum to 100 per cent lose a part of the budget in the table by sasaran, or count it twice.',
    },
    id: ({ nama, jumlah, persen }) => ({
      pesan: `bagian sasaran pada program ${nama} berjumlah ${jumlah} persen, bukan 100`,
      saran:
        persen !== null
          ? `bagian ditulis dalam persen, bukan pecahan: ${persen}`
          : 'perbaiki bagiannya hingga berjumlah 100; program yang dihitung seutuhnya pada setiap sasaran ditulis sebagai daftar, misalnya [S1, S2]',
    }),
    en: ({ nama, jumlah, persen }) => ({
      pesan: `the shares of the sasaran in the program ${nama} sum to ${jumlah} per cent, not to 100`,
      saran:
        persen !== null
          ? `shares are written in per cent, not as fractions: ${persen}`
          : 'correct them until they sum to 100; a program that counts in whole for each sasaran is written as a list, such as [S1, S2]',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - kode: P01
              nama: Program Pelayanan
              sasaran: { S1: 60, S2: 30 }
              anggaran: 400000000
              realisasi: 380000000
        `,
      },
      mended: [['S2: 30', 'S2: 40']],
    },
  }),
  'program-kode-ganda': rule<{ what: KegiatanLevel; kode: string; baris: number }>({
    tingkat: 'galat',
    mengapa: KAITAN,
    id: ({ what, kode, baris }) => ({
      pesan: `kode ${LEVELS[what].id} ${kode} sudah dipakai pada baris ${String(baris)}`,
      saran: `beri kode lain, atau hapus bila ${LEVELS[what].id} ini tertulis dua kali`,
    }),
    en: ({ what, kode, baris }) => ({
      pesan: `the kode ${kode} is already that of the ${LEVELS[what].en} at line ${String(baris)}`,
      saran: 'give it another kode, or remove it if it is there twice',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P01, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['P01, nama: Program Pengaduan', 'P02, nama: Program Pengaduan']],
    },
  }),
  'program-nama-ganda': rule<{
    kode: string;
    nama: string;
    anggaran: string;
    lain: string;
    anggaranLain: string;
    /** Null where the two are written alike. */
    namaLain: string | null;
    dokumen: string;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Program yang sama dengan dua anggaran dapat terhitung dua kali, atau salah satunya bernama keliru.',
      en: 'The same program with two budgets may be counted twice, or one of them has the wrong name.',
    },
    id: ({ kode, nama, anggaran, lain, anggaranLain, namaLain, dokumen }) => ({
      pesan:
        namaLain === null
          ? `nama program ${kode} (${anggaran}) sama dengan ${lain} (${anggaranLain}): "${nama}"`
          : `nama program ${kode} (${anggaran}), "${nama}", hampir sama dengan ${lain} (${anggaranLain}), "${namaLain}"`,
      saran: `pastikan namanya ke ${dokumen}; bila memang dua program, bedakan nama atau bagiannya`,
    }),
    en: ({ kode, nama, anggaran, lain, anggaranLain, namaLain, dokumen }) => ({
      pesan:
        namaLain === null
          ? `the program ${kode} (${anggaran}) has the name of ${lain} (${anggaranLain}): "${nama}"`
          : `the name of program ${kode} (${anggaran}), "${nama}", is nearly that of ${lain} (${anggaranLain}), "${namaLain}"`,
      saran: `make sure of its name in the ${dokumen}; if they are two, tell them apart by name`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pelayanan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['Program Pelayanan, sasaran: S2', 'Program Pengaduan, sasaran: S2']],
    },
  }),
  'sasaran-tanpa-program': rule<{ kode: string; nama: string }>({
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
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
        `,
      },
      mended: [
        [
          'realisasi: 380000000 }\n',
          'realisasi: 380000000 }\n  - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }\n',
        ],
      ],
    },
  }),
  'keuangan-sasaran-tak-dikenal': rule<{ kode: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: KAITAN,
    id: ({ kode, similar }) => ({
      pesan: `capaian_keuangan menyebut sasaran "${kode}", yang tidak ada pada Renstra`,
      saran: similar === null ? 'perbaiki kodenya' : `mungkin maksudnya "${similar}"`,
    }),
    en: ({ kode, similar }) => ({
      pesan: `capaian_keuangan names the sasaran "${kode}", which the Renstra does not have`,
      saran: similar === null ? 'mend the kode' : `did you mean "${similar}"?`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
          capaian_keuangan: { S12: 87.16 }
        `,
      },
      mended: [['S12: 87.16', 'S1: 95.00']],
    },
  }),
});

/** A program, or a part of one, by kode and name. */
export function sebutProgram({ kode, nama }: Pick<Program, 'kode' | 'nama'>): string {
  return `${kode} (${nama})`;
}

/** Every program supports a sasaran of the Renstra. */
export const checkProgramSasaran: Check = ({ workspace, hasil }) => {
  const kode = hasil.sasaran.map(({ sasaran }) => sasaran.kode);
  return hasil.anggaran.program.flatMap(({ program }): Finding[] => {
    const { asal } = program;
    const nama = sebutProgram(program);
    const supported = program.sasaran === 'semua' ? kode : program.sasaran;
    if (supported.length === 0) {
      return [
        report(programRules['program-tanpa-sasaran'], { nama }, locate(workspace, asal, 'kode')),
      ];
    }
    const unknown = supported.filter((sasaran) => !kode.includes(sasaran));
    return unknown.map((sasaran) => {
      const { isList, place } = placeOfSasaran(workspace, program, sasaran);
      if (isList && sasaran.toLowerCase() === 'semua') {
        const others = supported.filter((one) => one !== sasaran);
        return report(programRules['program-sasaran-semua'], { nama, others }, place);
      }
      const fakta = { nama, sasaran, similar: nearest(sasaran, [...kode, 'semua']) };
      return report(programRules['program-sasaran-tak-dikenal'], fakta, place);
    });
  });
};

/** Where a program names a sasaran: by itself, in a list, or as the key of its share. */
function placeOfSasaran(workspace: Workspace, { asal, sasaran, shares }: Program, one: string) {
  const whole = locate(workspace, asal, 'sasaran');
  const among = below(asal, 'sasaran');
  if (shares !== null) return { isList: false, place: locateKey(workspace, among, one) };
  const place = locate(workspace, asal, 'sasaran', sasaran.indexOf(one));
  const isList = place.baris !== whole.baris || place.kolom !== whole.kolom;
  return { isList, place };
}

/** The shares of a program are all of it. */
export const checkProgramBagian: Check = ({ workspace, hasil }) =>
  hasil.anggaran.program.flatMap(({ program }): Finding[] => {
    const { shares, asal } = program;
    if (shares === null) return [];
    const jumlah = addUp([...shares.values()].map(({ nilai }) => nilai));
    if (jumlah.eq(100)) return [];
    const fakta = {
      nama: sebutProgram(program),
      jumlah: formatDesimal(jumlah, jumlah.decimalPlaces()),
      persen: jumlah.eq(1) ? inPercent(shares) : null,
    };
    return [
      report(programRules['program-bagian-jumlah'], fakta, locate(workspace, asal, 'sasaran')),
    ];
  });

/** As they are to be typed: `{ S1: 33, S2: 67 }`. */
const inPercent = (shares: NonNullable<Program['shares']>): string =>
  `{ ${[...shares].map(([kode, { nilai }]) => `${kode}: ${nilai.times(100).toFixed()}`).join(', ')} }`;

/** Every sasaran has a program; without any program at all, that alone is said. */
export const checkSasaranProgram: Check = ({ workspace, hasil }) => {
  const { anggaran } = hasil.data;
  if (anggaran === null) return [];
  const { berkas: file } = anggaran.asal;
  if (anggaran.program.length === 0) {
    const fakta = { dokumen: budgetDocument(workspace.instansi) };
    return [report(programRules['program-kosong'], fakta, locateKey(workspace, anggaran.asal, 'program'))]; // prettier-ignore
  }
  const served = servedSasaran(hasil.sasaran);
  return hasil.sasaran.flatMap(({ sasaran: { kode, nama } }) =>
    served.has(kode)
      ? []
      : [report(programRules['sasaran-tanpa-program'], { kode, nama }, startOf(file))],
  );
};

/** Those that programs support, and those above them that they support in their turn. */
function servedSasaran(daftar: Hasil['sasaran']): ReadonlySet<string> {
  const above = new Map(daftar.map(({ sasaran: { kode, mendukung } }) => [kode, mendukung]));
  const served = new Set<string>();
  for (const { sasaran, program } of daftar) {
    let kode: string | null | undefined = program.length === 0 ? null : sasaran.kode;
    while (kode != null && !served.has(kode)) {
      served.add(kode);
      kode = above.get(kode);
    }
  }
  return served;
}

/** One kode, one program; within one program one kegiatan, and so on. */
export const checkProgramKode: Check = ({ workspace, hasil: { anggaran } }) => {
  const siblings = [
    anggaran.program,
    ...anggaran.program.flatMap(flattenKegiatan).map(({ parts }) => parts),
  ];
  return siblings
    .flatMap((all) => repeated(all, ({ kode }) => kode))
    .map(([{ kegiatan: pertama }, { kegiatan }]) => {
      const { baris } = locate(workspace, pertama.asal, 'kode');
      const fakta = { what: kegiatan.level, kode: kegiatan.kode, baris };
      const place = locate(workspace, kegiatan.asal, 'kode');
      return report(programRules['program-kode-ganda'], fakta, place);
    });
};

/** One name, one program: with two budgets, either a program is split or one of them is misnamed. */
export const checkProgramNama: Check = ({ workspace, hasil }) =>
  sameNames(hasil.anggaran.program).map(([pertama, kedua]) => {
    const { program } = kedua;
    const exact = bare(program.nama) === bare(pertama.program.nama);
    const fakta = {
      kode: program.kode,
      nama: program.nama,
      anggaran: sebutRupiah(kedua.anggaran),
      lain: pertama.program.kode,
      anggaranLain: sebutRupiah(pertama.anggaran),
      namaLain: exact ? null : pertama.program.nama,
      dokumen: budgetDocument(workspace.instansi),
    };
    return report(
      programRules['program-nama-ganda'],
      fakta,
      locate(workspace, program.asal, 'nama'),
    );
  });

function bare(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a program's name, without that it is a program. */
function wordsOf({ nama }: Program): readonly string[] {
  const kata = words(nama);
  return kata[0] === 'program' ? kata.slice(1) : kata;
}

/** An agency has a few dozen programs: only so many are held against each other letter by letter. */
const BANDING_MAKSIMUM = 300;

/** Each program whose name was there before, as it is or with a slip, with the first that had it. */
function sameNames(daftar: readonly HasilProgram[]): (readonly [HasilProgram, HasilProgram])[] {
  const same = repeated(daftar, ({ program }) => nameKey(wordsOf(program)));
  const twin = new Set(same.map(([, kedua]) => kedua));
  const other = daftar
    .slice(0, BANDING_MAKSIMUM)
    .filter((one) => !twin.has(one))
    .map((one) => ({ satu: one, kata: wordsOf(one.program) }));
  const similar = other.flatMap((kedua, i) => {
    const pertama = other.slice(0, i).find(({ kata }) => isMistyped(kata, kedua.kata));
    return pertama === undefined ? [] : [[pertama.satu, kedua.satu] as const];
  });
  return [...same, ...similar];
}

/** Each whose key was there before, with the first that had it. */
function repeated<T>(daftar: readonly T[], key: (one: T) => string): readonly (readonly [T, T])[] {
  const pertama = new Map<string, T>();
  return daftar.flatMap((one) => {
    const nama = key(one);
    const earlier = pertama.get(nama);
    if (earlier !== undefined) return [[earlier, one] as const];
    pertama.set(nama, one);
    return [];
  });
}

/** `capaian_keuangan` is of sasaran of the Renstra. */
export const checkKeuanganSasaran: Check = ({ workspace, hasil }) => {
  const kode = hasil.sasaran.map(({ sasaran }) => sasaran.kode);
  const { anggaran } = hasil.data;
  return [...(anggaran?.capaianKeuangan.keys() ?? [])]
    .filter((one) => !kode.includes(one))
    .map((one) => {
      const asal = wholeFile('anggaran', hasil.tahun);
      const fakta = { kode: one, similar: nearest(one, kode) };
      return report(
        programRules['keuangan-sasaran-tak-dikenal'],
        fakta,
        locateKey(workspace, asal, 'capaian_keuangan', one),
      );
    });
};
