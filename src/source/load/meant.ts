// What an entry of a workspace that is not read was probably meant to be: `Organisasi.yml`, `target.yaml.txt`, `Tahun 2025`.

import {
  DATA_FILE_NAMES,
  DATA_FILES,
  isTemplate,
  TOP_FOLDERS,
  YEAR_FILES,
  YEAR_FOLDER,
  YEAR_FOLDERS,
  yearFile,
  type DataFileName,
  type YearFileName,
} from '../layout.ts';
import { nearest, wordsOf } from '../nearest.ts';
import { BAGIAN } from '../schema/index.ts';

/** The name of a file without what editors, mail programs and other systems do to names. */
interface PlainName {
  /** Before the ending, in the case that was typed. */
  readonly stem: string;
  /** With its dot, in small letters and as lkjip writes it; empty where there is none. */
  readonly ending: string;
}

/** Endings that mean one of lkjip's. */
const SAME_ENDING: Readonly<Record<string, string>> = {
  '.yml': '.yaml',
  '.markdown': '.md',
  '.mkd': '.md',
  '.mdown': '.md',
};
/** What is put behind a whole name. */
const APPENDED = /(?:\.(?:txt|text|doc|bak|old|orig|tmp)|~|\s)+$/i;
const READ = /\.(?:ya?ml|md|markdown|mkd|mdown|hbs|css)$/i;

function plainName(name: string): PlainName {
  const typed = name.normalize('NFC').trim();
  const shorter = typed.replace(APPENDED, '');
  const whole = READ.test(shorter) ? shorter : typed;
  const dot = whole.lastIndexOf('.');
  if (dot <= 0 || /\s/.test(whole.slice(dot))) return { stem: whole, ending: '' };
  const ending = whole.slice(dot).toLowerCase();
  return { stem: whole.slice(0, dot).trim(), ending: SAME_ENDING[ending] ?? ending };
}

/** Whether an editor or git keeps an earlier state of another file in it. */
export function isBackup(name: string): boolean {
  return /(?:\.(?:bak|old|orig|tmp)|~)$/i.test(name);
}

/** @returns a path below the workspace, one of a folder with `/` at its end; null where nothing is near */
export function meantAtTop(name: string, isFolder: boolean): string | null {
  if (isFolder) return topFolder(name);
  const { stem, ending } = plainName(name);
  if (ending === '.yaml') return dataFile(stem, null);
  return ending === '.md' && isSection(stem) ? prose(YEAR_FOLDER, stem) : null;
}

/** As `meantAtTop`, for an entry of a year's folder. */
export function meantInYear(year: string, name: string, isFolder: boolean): string | null {
  if (isFolder) {
    const folder = nearFolder(name, YEAR_FOLDERS);
    return folder === null ? null : `${year}/${folder}/`;
  }
  const { stem, ending } = plainName(name);
  if (ending === '.yaml' || ending === '.txt') {
    const path = dataFile(stem, year);
    if (path !== null) return path;
  }
  if (ending === '.md') return prose(year, stem);
  if (isDocument(ending) && isSection(stem)) return prose(year, stem);
  return isPicture(ending) ? `${year}/gambar/${name}` : null;
}

/** As `meantAtTop`, for an entry of a year's `narasi/`. */
export function meantInProse(year: string, name: string, isFolder: boolean): string | null {
  if (isFolder) return `${year}/${nearFolder(name, { gambar: {} }) ?? 'narasi'}/`;
  const { stem, ending } = plainName(name);
  if (ending === '.md' || isDocument(ending)) return prose(year, stem);
  if (ending === '.yaml') return dataFile(stem, year);
  if (isPicture(ending)) return `${year}/gambar/${name}`;
  // The last part of `3.1-S1` looks like an ending.
  return isSection(name) ? prose(year, name) : null;
}

/** As `meantAtTop`, for a file among the annexes of a year: the titles of the others. */
export function meantAmongAnnexes(year: string, name: string): string | null {
  const { stem, ending } = plainName(name);
  const isTitles = ending === '.yaml' || ending === '.txt' || ending === '.md';
  const near = isTitles && nearest(wordsOf(stem).join(''), ['keterangan', 'judul', 'daftar']);
  return near === false || near === null ? null : yearFile('keterangan', year);
}

/** As `meantAtTop`, for an entry of `templates/`. */
export function meantAmongTemplates(name: string, isFolder: boolean): string | null {
  const { stem, ending } = plainName(name);
  return isTemplate(ending) && !isFolder ? `templates/${stem}${ending}` : null;
}

/** Whether a name is that of `lkjip.yaml` but for its case and ending, so that a workspace was meant. */
export function isMeantLkjip(name: string): boolean {
  const { stem, ending } = plainName(name);
  return stem.toLowerCase() === 'lkjip' && ending === '.yaml' && !isBackup(name);
}

function prose(year: string, stem: string): string {
  return `${year}/narasi/${stem}.md`;
}

/** Prose is named after the section it fills, mostly with the number of its chapter: `3.1-S1`, `kata-pengantar`. */
function isSection(stem: string): boolean {
  return /^\d+(?:\.\d+)*-/.test(stem) || SECTIONS.includes(stem.toLowerCase());
}
const SECTIONS: readonly string[] = Object.values(BAGIAN).flat();

function isDocument(ending: string): boolean {
  return /^\.(?:txt|docx?|odt|rtf)$/.test(ending);
}

function isPicture(ending: string): boolean {
  return /^\.(?:jpe?g|jfif|png|webp|svg|heic|gif|bmp|tiff?)$/.test(ending);
}

/** The data file whose name is a word of the stem, else the nearest one. */
function dataFile(stem: string, year: string | null): string | null {
  const words = wordsOf(stem);
  const name =
    DATA_FILE_NAMES.find((one) => words.includes(one)) ??
    (words.includes('rencana') && words.includes('strategis') ? 'renstra' : null) ??
    nearest(words.join(''), DATA_FILE_NAMES);
  return name === null ? null : pathOf(name as DataFileName, stem, year);
}

function pathOf(name: DataFileName, stem: string, year: string | null): string {
  const years = yearsIn(stem);
  if (name === 'renstra') return `renstra-${years.length === 2 ? years.join('-') : '*'}.yaml`;
  if (!isOfYear(name)) return DATA_FILES[name].path;
  return yearFile(name, year ?? years[0] ?? YEAR_FOLDER);
}

function isOfYear(name: DataFileName): name is YearFileName {
  return name in YEAR_FILES;
}

/** Words that stand before or behind the year in the name of its folder. */
const AROUND_YEAR =
  'tahun thn th ta t a anggaran data lkjip lakip lkj laporan kinerja salinan dari copy of baru final'.split(
    ' ',
  );

function topFolder(name: string): string | null {
  const [year, ...others] = yearsIn(name);
  const isYear = wordsOf(name).every((word) => AROUND_YEAR.includes(word));
  if (year !== undefined && others.length === 0) return isYear ? `${year}/` : null;
  const folder = nearest(wordsOf(name).join(''), [...TOP_FOLDER_NAMES, 'narasi']);
  if (folder === null) return null;
  return folder in TOP_FOLDERS ? `${folder}/` : `${YEAR_FOLDER}/${folder}/`;
}

const TOP_FOLDER_NAMES = Object.keys(TOP_FOLDERS);

/** What else the folders of a year are called. */
const FOLDER_WORDS: Readonly<Record<string, string>> = {
  foto: 'gambar',
  photos: 'gambar',
  images: 'gambar',
  naskah: 'narasi',
};

function nearFolder(name: string, known: Readonly<Record<string, unknown>>): string | null {
  const word = wordsOf(name).join('');
  const other = FOLDER_WORDS[word];
  if (other !== undefined) return other in known ? other : null;
  return nearest(word, Object.keys(known));
}

function yearsIn(text: string): readonly string[] {
  return text.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? [];
}
