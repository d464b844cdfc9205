// Years in running text: which are named, and which only belong to the number of a regulation or to a period.

/** Why a year counts: of rules of data, documents and prose. */
export const YEAR_OF_DATA = {
  id: 'Laporan tahun ini harus memakai data tahun ini; data tahun lain mengubah capaian tanpa terlihat.',
  en: 'A report of one year must rest on data of that year; other data changes capaian unseen.',
};

export const LEFT_OVER = {
  id: 'Tahun yang tertinggal dari laporan lama adalah tanda pertama "LKjIP salin tempel" bagi evaluator.',
  en: 'A year left over from an older report is what evaluators first recognise a copied report by.',
};

export const PERIOD = {
  id: 'Target hanya berlaku dalam periode Renstranya.',
  en: 'Targets hold within the period of their Renstra only.',
};

const RENTANG =
  /(?<!\d)((?:19|20)\d\d)\s*(?:-|–|—|s\.?d\.?|s\/d|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?((?:19|20)\d\d)(?!\d)/gi;
/** "Nomor 8 Tahun 2006", "No. 061-5449 Tahun 2019", "PP 8/2006": a regulation's own year. */
const PERATURAN = new RegExp(
  [
    String.raw`\b(?:nomor|no\.?)\s{0,3}:?\s{0,3}\S{1,40}\s+(?:tahun|thn?\.?)\s+(?:19|20)\d\d`,
    String.raw`\b(?:lembaran|berita)\s+(?:daerah|negara)[^;()\d]{0,60}\btahun\s+(?:19|20)\d\d`,
    String.raw`\b(?:uu|pp|perpres|inpres|keppres|perda|perbup|perwali|pergub|permen\w{0,12}|kepmen\w{0,12}|pmk|se)\s+\d{1,4}\s+(?:tahun|thn?\.?)\s+(?:19|20)\d\d`,
    String.raw`(?<![\w./-])\d[\w.-]{0,20}(?:\/[\w.-]{1,20}){0,4}\/(?:19|20)\d\d(?!\d)`,
  ].join('|'),
  'gi',
);
const TAHUN = /(?<![\d.,/-])(?:19|20)\d\d(?![\d/-]|[.,]\d)/g;

export interface MentionedYear {
  readonly tahun: number;
  /** Where in the text. */
  readonly mulai: number;
}

/** Replaces what is no year of the text's own by spaces, so that places stay. */
export function blankRegulations(text: string): string {
  return text.replace(PERATURAN, (content) => ' '.repeat(content.length));
}

/** Replaces periods such as 2018-2023 by spaces, so that places stay. */
export function blankPeriods(text: string): string {
  return text.replace(RENTANG, (content) => ' '.repeat(content.length));
}

/** The years that a text names by themselves, with their places; not those of regulations and periods. */
export function findYears(text: string): readonly MentionedYear[] {
  const polos = blankPeriods(blankRegulations(text));
  return [...polos.matchAll(TAHUN)].map((match) => ({
    tahun: Number(match[0]),
    mulai: match.index,
  }));
}

export function namedYears(text: string): readonly number[] {
  const dalamRentang = namedRanges(text).flatMap(({ dari, sampai }) => [dari, sampai]);
  return [...new Set([...findYears(text).map(({ tahun }) => tahun), ...dalamRentang])];
}

/** Periods such as 2018-2023. */
export function namedRanges(text: string): readonly { dari: number; sampai: number }[] {
  return [...text.matchAll(RENTANG)].map(([, dari, sampai]) => ({
    dari: Number(dari),
    sampai: Number(sampai),
  }));
}
