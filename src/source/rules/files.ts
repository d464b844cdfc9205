// Rules of the loader: files that are not there, or that cannot be read.

import type { Bilingual, Language } from '../../language.ts';
import { ruleSet, rule } from '../../diagnostic/rule.ts';
import type { NameFlaw } from '../file-name.ts';

const UNREADABLE = {
  id: 'Berkas yang tak terbaca tidak boleh diam-diam dianggap kosong.',
  en: 'A file that cannot be read must not silently count as empty.',
};

/** What the system's codes, and our own, mean to an officer. */
const SEBAB: Readonly<Record<string, Bilingual>> = {
  EISDIR: { id: 'ini folder', en: 'it is a folder' },
  ENOTDIR: { id: 'ini bukan folder', en: 'it is not a folder' },
  ENOENT: { id: 'tautan ke berkas yang tidak ada', en: 'a link to a file that does not exist' },
  EACCES: { id: 'EACCES: hak akses', en: 'EACCES: permissions' },
  EPERM: { id: 'EPERM: hak akses', en: 'EPERM: permissions' },
  LUAR: { id: 'tautan ke luar ruang kerja', en: 'a link out of the workspace' },
  KHUSUS: { id: 'bukan berkas biasa', en: 'not a regular file' },
};

/** What is there in the place of a file that is missing. */
interface Mirip {
  readonly file: string;
  /** The path that it should have. */
  readonly meant: string;
}

/** A path of a folder ends in `/`. */
function thing(path: string, language: Language): string {
  if (path.endsWith('/')) return 'folder';
  return language === 'id' ? 'berkas' : 'file';
}

/** Documents of a word processor keep their text where a new name does not bring it out. */
const OTHER_DOCUMENT = /\.(?:docx?|odt|rtf)$/i;

/** What makes a path into the one that was meant; `name` is said where the message is not at the path itself. */
function renamed(path: string, meant: string, name?: string): Bilingual {
  if (OTHER_DOCUMENT.test(path)) {
    return { id: `salin teksnya ke ${meant}`, en: `copy its text to ${meant}` };
  }
  const [from, to] = [path, meant].map((one) => one.replace(/[^/]+\/?$/, ''));
  return from === to
    ? {
        id: `ganti ${name === undefined ? 'namanya' : `nama ${name}`} menjadi ${meant}`,
        en: `rename ${name ?? 'it'} to ${meant}`,
      }
    : {
        id: `pindahkan ${name === undefined ? '' : `${name} `}menjadi ${meant}`,
        en: `move ${name ?? 'it'} to ${meant}`,
      };
}

/** A size in bytes with one decimal, rounded up so that what is too large never looks like the limit. */
function sizeOf(bytes: number, language: Language): string {
  const [satuan, divide] = bytes < 1024 * 1024 ? ['kB', 1024] : ['MB', 1024 * 1024];
  const angka = String(Math.ceil((bytes / divide) * 10) / 10);
  return `${language === 'id' ? angka.replace('.', ',') : angka} ${satuan}`;
}

/** Why a name is none on Windows. */
const FLAWS: Readonly<Record<NameFlaw['kind'], (what: string) => Bilingual>> = {
  tanda: (what) => ({
    id: `tanda ${signOf(what)} tidak boleh di dalam nama`,
    en: `${signOf(what)} may not stand in a name`,
  }),
  perangkat: (what) => ({
    id: `${what.toUpperCase()} di sana nama perangkat`,
    en: `${what.toUpperCase()} is a device there`,
  }),
  akhir: (what) =>
    what === ' '
      ? { id: 'nama tidak boleh berakhir dengan spasi', en: 'a name may not end in a space' }
      : { id: 'nama tidak boleh berakhir dengan titik', en: 'a name may not end in a point' },
  panjang: (what) => ({
    id: `dengan foldernya panjangnya ${what} huruf, dan jalan di sana paling panjang 260`,
    en: `with its folder it has ${what} letters, and a path there has 260 at most`,
  }),
};

const MEND: Readonly<Record<NameFlaw['kind'], Bilingual>> = {
  tanda: { id: 'ganti namanya tanpa tanda itu', en: 'rename it without that sign' },
  perangkat: {
    id: 'ganti namanya; naskah cukup diberi nomor di depan, misalnya 3.1-aux.md',
    en: 'rename it; for prose a number in front will do, such as 3.1-aux.md',
  },
  akhir: { id: 'ganti namanya tanpa akhir itu', en: 'rename it without that end' },
  panjang: { id: 'pendekkan namanya', en: 'make its name shorter' },
};

/** A sign to read; of those that nobody sees, its number. */
function signOf(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 32 ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : sign;
}

/** What git begins the lines with. */
const MARKS = '"<<<<<<<", "|||||||", "=======", ">>>>>>>"';

export const fileRules = ruleSet({
  'berkas-hilang': rule<{ file: string; similar: Mirip | null }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Tanpa berkas ini laporan tidak dapat disusun.',
      en: 'The report cannot be made without this file.',
    },
    id: ({ file, similar }) => ({
      pesan: `berkas ${file} tidak ada${similar === null ? '' : `; yang ada ${similar.file}`}`,
      saran:
        similar === null
          ? `buat ${file}; contohnya ada di data/README.md` +
            (file === 'lkjip.yaml' ? ', dan lkjip init membuat ruang kerja baru' : '')
          : renamed(similar.file, similar.meant, similar.file).id,
    }),
    en: ({ file, similar }) => ({
      pesan: `the file ${file} does not exist${similar === null ? '' : `; there is ${similar.file}`}`,
      saran:
        similar === null
          ? `create ${file}; data/README.md has an example` +
            (file === 'lkjip.yaml' ? ', and lkjip init makes a new workspace' : '')
          : renamed(similar.file, similar.meant, similar.file).en,
    }),
    example: {
      files: {
        '2020/anggaran.yaml (tidak ada)': '',
      },
    },
    cure: {
      id: 'buat berkasnya; contohnya ada di data/README.md. Bila berkasnya ada dengan nama yang sedikit lain, nama itu disebut.',
      en: 'create the file; data/README.md has an example. Where it is there under a slightly other name, that name is said.',
    },
  }),
  'berkas-terlewat': rule<{ file: string; meant: string; ada: boolean }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Isi berkas yang namanya sedikit lain tidak ikut ke dalam laporan, dan tidak ada yang melihatnya.',
      en: 'What is in a file with a slightly other name is missing from the report, and nobody sees it.',
    },
    id: ({ file, meant, ada: isFigure }) => ({
      pesan: isFigure
        ? `${thing(file, 'id')} ini tidak dibaca; yang dibaca ${meant}`
        : `${thing(file, 'id')} ini tidak dibaca; mungkin maksudnya ${meant}`,
      saran: isFigure
        ? `pindahkan isinya ke ${meant} bila belum ada di sana, lalu hapus ${thing(file, 'id')} ini`
        : renamed(file, meant).id,
    }),
    en: ({ file, meant, ada: isFigure }) => ({
      pesan: isFigure
        ? `this ${thing(file, 'en')} is not read; ${meant} is`
        : `this ${thing(file, 'en')} is not read; was ${meant} meant?`,
      saran: isFigure
        ? `move what is in it to ${meant} if it is not there yet, then remove this ${thing(file, 'en')}`
        : renamed(file, meant).en,
    }),
    example: {
      files: {
        '2020/organisasi.yaml (tidak ada)': '',
        '2020/Organisasi.yml': `
          tugas: melaksanakan urusan pemerintahan.
        `,
        '2020/4.3-penutup.md': `
          Naskah di samping folder narasi.
        `,
      },
    },
    cure: {
      id: 'ganti nama atau pindahkan berkasnya ke tempat yang disebut; nama berkas selalu dengan huruf kecil, berakhir .yaml atau .md. Salinan yang tidak dipakai lebih baik dihapus.',
      en: 'rename or move the file to the place that is named; names of files are in small letters and end in .yaml or .md. A copy that is not used is better removed.',
    },
  }),
  'berkas-kembar': rule<{ lain: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Di Windows dan macOS, dua nama yang hanya berbeda huruf besar-kecil atau susunan hurufnya menunjuk satu berkas: salah satunya hilang.',
      en: 'On Windows and macOS, two names that differ in capitals or in how letters are composed mean one file: one of them is lost.',
    },
    id: ({ lain }) => ({
      pesan: `nama ${thing(lain, 'id')} ini hanya berbeda huruf besar-kecil atau susunan huruf dari ${lain}`,
      saran: 'beri salah satunya nama lain, atau hapus bila tersalin dua kali',
    }),
    en: ({ lain }) => ({
      pesan: `the name of this ${thing(lain, 'en')} differs from ${lain} in capitals or in how its letters are composed alone`,
      saran: 'give one of them another name, or remove it if it was copied twice',
    }),
    example: {
      files: {
        '2020/narasi/3.1-s1.md': `
          Pelayanan diselenggarakan di setiap unit.
        `,
      },
    },
  }),
  'nama-bukan-windows': rule<NameFlaw>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Satu nama yang tidak dikenal Windows membuat ruang kerja ini tidak dapat dibuka di sana: git dan pengurai ZIP berhenti di berkas itu.',
      en: 'One name that Windows does not know keeps the workspace from being opened there: git and unzipping stop at that file.',
    },
    id: (flaw) => ({
      pesan: `Windows tidak dapat memuat nama ini: ${FLAWS[flaw.kind](flaw.what).id}`,
      saran: MEND[flaw.kind].id,
    }),
    en: (flaw) => ({
      pesan: `Windows cannot have this name: ${FLAWS[flaw.kind](flaw.what).en}`,
      saran: MEND[flaw.kind].en,
    }),
    example: {
      files: {
        '2020/narasi/aux.md': `
          Pelayanan diselenggarakan di setiap unit.
        `,
      },
    },
    cure: {
      id: 'ganti namanya: tanpa tanda < > : " \\ | ? *, tanpa titik atau spasi di akhir, bukan nama perangkat (con, prn, aux, nul, com1–com9, lpt1–lpt9, juga dengan akhiran), dan tidak terlalu panjang. Naskah cukup diberi nomor di depan: 3.1-aux.md.',
      en: 'rename it: without < > : " \\ | ? *, without a point or space at its end, no device (con, prn, aux, nul, com1–com9, lpt1–lpt9, with an ending or without), and not too long. For prose a number in front will do: 3.1-aux.md.',
    },
  }),
  'berkas-tak-dipakai': rule<{ file: string }>({
    tingkat: 'info',
    mengapa: {
      id: 'Yang tidak dibaca disebut, supaya tidak ada yang disangka ikut tercetak.',
      en: 'What is not read is named, so that nobody thinks that it is printed.',
    },
    id: ({ file }) => ({
      pesan: `${thing(file, 'id')} ini tidak dibaca`,
      saran:
        'yang dibaca di sini disebut di data/README.md; yang bukan data lebih baik di luar folder ini',
    }),
    en: ({ file }) => ({
      pesan: `this ${thing(file, 'en')} is not read`,
      saran: 'data/README.md names what is read here; what is no data is better kept elsewhere',
    }),
    example: {
      files: {
        '2020/perjanjian.yaml': `
          target: { S1.1: 90 }
        `,
      },
    },
    cure: {
      id: 'berkas yang dibaca disebut di data/README.md; pindahkan isinya ke sana, atau simpan berkas ini di luar folder tahun. README dan lembar kerja (.xlsx, .csv) boleh tetap di sana.',
      en: 'data/README.md names the files that are read; move what is in it there, or keep this file outside the folder of the year. A README and spreadsheets (.xlsx, .csv) may stay.',
    },
  }),
  'berkas-tak-terbaca': rule<{ sebab: string }>({
    tingkat: 'galat',
    mengapa: UNREADABLE,
    id: ({ sebab }) => ({
      pesan: `berkas tidak dapat dibaca (${SEBAB[sebab]?.id ?? sebab})`,
      saran: 'periksa apakah ini berkas biasa dan hak aksesnya',
    }),
    en: ({ sebab }) => ({
      pesan: `the file cannot be read (${SEBAB[sebab]?.en ?? sebab})`,
      saran: 'check that it is a regular file, and its permissions',
    }),
    example: {
      files: {
        '2020/realisasi.yaml (folder)': '',
      },
    },
    cure: {
      id: 'periksa apakah ini berkas biasa dan hak aksesnya; tautan ke luar ruang kerja tidak diikuti.',
      en: 'check that it is a regular file, and its permissions; links out of the workspace are not followed.',
    },
  }),
  'berkas-kosong': rule<object>({
    tingkat: 'galat',
    mengapa: UNREADABLE,
    id: () => ({ pesan: 'berkas ini kosong', saran: 'isi menurut data/README.md' }),
    en: () => ({ pesan: 'this file is empty', saran: 'fill it in (data/README.md)' }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          # menunggu data dari bagian keuangan
        `,
      },
      mended: [['# menunggu data dari bagian keuangan', 'program: []']],
    },
    cure: {
      id: 'isi menurut data/README.md; target.yaml, realisasi.yaml, dan anggaran.yaml yang belum ada datanya cukup berisi kuncinya, misalnya "program: []". Berkas lain boleh dihapus.',
      en: 'fill it in (data/README.md); a target.yaml, realisasi.yaml or anggaran.yaml without data yet needs its key alone, such as "program: []". Other files may be removed.',
    },
  }),
  'berkas-terlalu-besar': rule<{ ukuran: number; limit: number }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Berkas data sebesar itu hampir pasti salah taruh.',
      en: 'A data file of that size is almost certainly there by mistake.',
    },
    id: ({ ukuran, limit }) => ({
      pesan: `berkas berukuran ${sizeOf(ukuran, 'id')}, paling besar ${sizeOf(limit, 'id')}`,
      saran: 'pindahkan berkas yang bukan data lkjip dari sini',
    }),
    en: ({ ukuran, limit }) => ({
      pesan: `the file has ${sizeOf(ukuran, 'en')}, at most ${sizeOf(limit, 'en')} are read`,
      saran: 'move what is not lkjip data elsewhere',
    }),
    example: {
      files: {
        '2020/realisasi.yaml (5 MB)': '',
      },
    },
    cure: {
      id: 'pindahkan berkas yang bukan data lkjip dari ruang kerja; naskah (.md) paling besar 256 KB, berkas data 4 MB.',
      en: 'move what is not lkjip data out of the workspace; prose (.md) has 256 KB at most, a data file 4 MB.',
    },
  }),
  /** `hasNull`: UTF-16 without its mark looks so too. */
  'berkas-bukan-utf8': rule<{ hasNull: boolean }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Huruf yang rusak akan tercetak rusak.',
      en: 'Broken letters would be printed broken.',
    },
    id: ({ hasNull }) =>
      hasNull
        ? {
            pesan: 'di sini ada karakter NUL (U+0000), yang tidak terlihat',
            saran:
              'simpan ulang berkas dengan pengodean UTF-8; bila sudah, hapus bagian ini lalu ketik ulang',
          }
        : {
            pesan: 'teks di sini bukan UTF-8',
            saran: 'simpan ulang berkas dengan pengodean UTF-8',
          },
    en: ({ hasNull }) =>
      hasNull
        ? {
            pesan: 'there is a NUL (U+0000) here, which cannot be seen',
            saran: 'save the file again as UTF-8; if it is, delete this part and type it again',
          }
        : { pesan: 'the text here is not UTF-8', saran: 'save the file again as UTF-8' },
    example: {
      files: {
        '2020/organisasi.yaml (Windows-1252)': `
          tugas: >-
            menyelenggarakan pelayanan kafé dan wisata daerah
        `,
      },
    },
    cure: {
      id: 'simpan ulang berkas dengan pengodean UTF-8 (di Notepad: Save As, Encoding: UTF-8).',
      en: 'save the file again as UTF-8 (in Notepad: Save As, Encoding: UTF-8).',
    },
  }),
  'penanda-konflik': rule<{
    penanda: string;
    sampai: { readonly penanda: string; readonly baris: number } | null;
  }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Dari dua versi yang belum digabungkan tidak pasti mana yang benar, dan keduanya akan tercetak.',
      en: 'Of two versions that are not merged it is not certain which is right, and both would be printed.',
    },
    id: ({ penanda, sampai }) => ({
      pesan:
        sampai === null
          ? `penanda penggabungan git tertinggal di sini: "${penanda}"`
          : `penggabungan git belum diselesaikan, dari "${penanda}" sampai "${sampai.penanda}" di baris ${String(sampai.baris)}`,
      saran: `pilih isi yang benar, lalu hapus setiap baris penanda: ${MARKS}`,
    }),
    en: ({ penanda, sampai }) => ({
      pesan:
        sampai === null
          ? `a mark of a git merge was left here: "${penanda}"`
          : `a git merge is not settled, from "${penanda}" to "${sampai.penanda}" on line ${String(sampai.baris)}`,
      saran: `choose what is right, then remove each line of marks: ${MARKS}`,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
          <<<<<<< HEAD
            S1.1: 95.5
          =======
            S1.1: 96
          >>>>>>> cabang
        `,
      },
      mended: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: 96
        `,
      },
    },
    cure: {
      id: 'pilih isi yang benar, lalu hapus baris "<<<<<<<", "|||||||", "=======" dan ">>>>>>>". "git diff --check" menunjukkan penanda yang masih tertinggal di berkas lain.',
      en: 'choose what is right, then remove the lines "<<<<<<<", "|||||||", "=======" and ">>>>>>>". "git diff --check" shows marks that are left in other files.',
    },
  }),
});
