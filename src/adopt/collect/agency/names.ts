// What the agency, its region and the body above it are called: the first page says it, else what is said most often.

import { capitalised } from '../../../language.ts';
import type { Place } from '../../../audit/document.ts';
import type { DraftAgency } from '../../draft.ts';

/** A line of text with its place. */
export interface TextLine {
  readonly text: string;
  readonly place: Place;
}

export interface AgencyNames {
  readonly jenis: DraftAgency['jenis'];
  readonly nama: TextLine | null;
  readonly daerah: TextLine | null;
  readonly induk: TextLine | null;
  readonly judul: TextLine | null;
  readonly nomor: TextLine | null;
}

const WORD = String.raw`\p{Lu}[\p{L}'-]*`;
/** What no name of a region goes on with. */
const AFTER = String.raw`(?!(?:Dan|Yang|Tahun|Nomor|Provinsi|Kabupaten|Kota|Sebagai|Dengan|Untuk|Pada|Di|Dalam|Dari|Ke|Kepada|Oleh|Atas|Serta|Ini|Adalah|Merupakan|Telah|Akan|Selaku|Selanjutnya|Selain|Nama|Jabatan|NIP|TA)\b)`;
const PLACE = String.raw`${AFTER}${WORD}(?: ${AFTER}${WORD}){0,3}`;
const REGION = new RegExp(String.raw`\b((?:Kabupaten|Kota|Provinsi) ${PLACE})`, 'gu');
const GOVERNMENT = new RegExp(
  String.raw`\b(Pemerintah (?:Daerah )?(?:Kabupaten|Kota|Provinsi) ${PLACE})`,
  'gu',
);
/** Those whose name may hold that of their region. */
const WITH_REGION =
  'Polres|Polresta|Polrestabes|Polda|Polsek|Universitas|Institut|Politeknik|Sekolah Tinggi|Kejaksaan Negeri|Kejaksaan Tinggi';
const KINDS =
  'Dinas|Badan|Inspektorat|Sekretariat|Satuan|Kecamatan|Kelurahan|Rumah Sakit|RSUD|Kantor|Bagian|Direktorat|Balai|Pengadilan|Kementerian';
const IS_AGENCY = new RegExp(
  String.raw`^(?:${KINDS}|${WITH_REGION}|Puskesmas|RSUP|UPTD?|Komisi|Loka|Pusat)\b`,
  'u',
);
const IS_WITH_REGION = new RegExp(String.raw`^(?:${WITH_REGION})\b`, 'u');
const TITLE = /^laporan (?:(?:akuntabilitas )?kinerja)(?: instansi pemerintah)?$/i;
const USUAL_TITLE = /instansi pemerintah$/i;
const NUMBER = /^nomor\s*:?\s*(\S{3,60})$/i;
/** Those that have offices of their own in the regions. */
const ABOVE =
  /^(?:kementerian|mahkamah|direktorat jenderal|kejaksaan|kepolisian|badan (?:pengawas|pusat|nasional|pertanahan|kepegawaian|pemeriksa))\b/i;
const KIND_ALONE = /^rumah sakit(?: umum)?(?: daerah)?$/i;
const MINISTRY = /^(?:kementerian|mahkamah|kejaksaan agung|kepolisian negara)\b/i;
const UNIT =
  /^(?:direktorat jenderal|sekretariat jenderal|inspektorat jenderal|sekretariat utama|deputi|badan)\b/i;
const COVER_LINES = 15;

/** The lines before the first part of the report. */
export function firstPage(lines: readonly TextLine[], part: RegExp): readonly TextLine[] {
  const end = lines.findIndex(({ text }) => part.test(text));
  return lines.slice(0, Math.min(COVER_LINES, end === -1 ? COVER_LINES : end));
}

export function findNames(lines: readonly TextLine[], cover: readonly TextLine[]): AgencyNames {
  const front = goingOn(cover.map((line) => inMixedCase(withoutTail(line))));
  const first = (test: RegExp) => front.find(({ text }) => test.test(text)) ?? null;
  const title = first(TITLE);
  const number = cover.find(({ text }) => NUMBER.test(text));
  const bodies = fromAbove(front.filter(({ text }) => IS_AGENCY.test(text) || ABOVE.test(text)));
  const region = findName(front, REGION);
  const own = bodies.at(-1) ?? null;
  const body = bodyOf(lines, own, region);
  const above = bodies.filter((one) => one !== own).at(-1) ?? null;
  const isCentral = [own, above].some(
    (one) => one !== null && (ABOVE.test(one.text) || IS_WITH_REGION.test(one.text)),
  );
  // A region reports on itself where its first page names nobody else.
  const government =
    own === null && (region !== null || body === null)
      ? (findName(front, GOVERNMENT) ??
        (isRegionsOwn(front, region) ? governmentOf(region) : null) ??
        (body === null ? findName(lines, GOVERNMENT) : null))
      : null;
  const nama = government ?? body;
  return {
    jenis: kindOf(nama, above, government !== null),
    nama,
    daerah:
      own !== null && IS_WITH_REGION.test(own.text)
        ? null
        : (region ?? (isCentral ? null : findName(lines, REGION))),
    induk: above,
    judul: title === null || USUAL_TITLE.test(title.text) ? null : title,
    nomor: number === undefined ? null : { ...number, text: NUMBER.exec(number.text)?.[1] ?? '' },
  };
}

/** A line of the cover without the year and the letters by which a report is called behind it. */
const withoutTail = (line: TextLine): TextLine => ({
  ...line,
  text: line.text
    .replace(/\s*\((?:lkj(?:ip)?|lakip|lakin)\)$/i, '')
    .replace(/(?<=\p{L}) tahun (?:anggaran )?20\d{2}$/iu, ''),
});

/** The agency last: where the body above it stands at the foot, the lines are to be read from there. */
function fromAbove(bodies: readonly TextLine[]): readonly TextLine[] {
  const [first, last] = [bodies[0]?.text ?? '', bodies.at(-1)?.text ?? ''];
  const isUpwards = [MINISTRY, ABOVE].some((above) => above.test(last) && !above.test(first));
  return isUpwards ? [...bodies].reverse() : bodies;
}

/** A line of the region alone, below which no agency stands. */
const isRegionsOwn = (front: readonly TextLine[], region: TextLine | null): boolean =>
  region !== null && front.some(({ text }) => text === region.text);

const governmentOf = (region: TextLine | null): TextLine | null =>
  region === null ? null : { ...region, text: `Pemerintah ${region.text}` };

/** The name on the first page, as the text writes it; else the one that the text says most often before its region. */
function bodyOf(
  lines: readonly TextLine[],
  own: TextLine | null,
  region: TextLine | null,
): TextLine | null {
  const counted = findName(lines, agencyOf((region ?? findName(lines, REGION))?.text ?? null));
  if (own !== null && IS_WITH_REGION.test(own.text) && !/\bTahun\b/u.test(own.text)) return own;
  if (own === null || /\b(?:Tahun|Kabupaten|Kota|Provinsi)\b/u.test(own.text)) return counted;
  if (counted === null) return own;
  // A name that is broken in two lines is written whole elsewhere.
  const isPart = counted.text.toLowerCase().startsWith(own.text.toLowerCase());
  return isPart || KIND_ALONE.test(own.text) ? counted : own;
}

function kindOf(
  nama: TextLine | null,
  above: TextLine | null,
  isGovernment: boolean,
): AgencyNames['jenis'] {
  if (isGovernment) return 'pemda';
  const name = nama?.text ?? '';
  if (IS_WITH_REGION.test(name)) return 'satker';
  if (above === null) return MINISTRY.test(name) ? 'kementerian' : 'opd';
  return MINISTRY.test(above.text) && UNIT.test(name) ? 'eselon1' : 'satker';
}

/** An agency is named before its region, or before a year. */
function agencyOf(region: string | null): RegExp {
  const name = String.raw`(?:${KINDS})(?:,? (?:dan |serta )?(?!Kabupaten\b|Kota\b|Kab\b|Provinsi\b|Tahun\b)${WORD}){0,12}?`;
  const behind = region === null ? String.raw`Kabupaten|Kota|Kab\.|Provinsi` : `${region}|Kab\\.`;
  return new RegExp(String.raw`\b(${name})(?= (?:${behind}|Tahun\b))`, 'gu');
}

/** The name that is said most often; of capitals alone only where it is said no other way. */
function findName(lines: readonly TextLine[], pattern: RegExp): TextLine | null {
  const counted = new Map<string, { line: TextLine; times: number }>();
  for (const line of lines.map(inMixedCase)) {
    for (const [, name = ''] of line.text.matchAll(pattern)) {
      const one = counted.get(name) ?? { line: { ...line, text: name }, times: 0 };
      one.times++;
      counted.set(name, one);
    }
  }
  const sorted = [...counted.values()].sort((a, b) => b.times - a.times);
  return sorted[0]?.line ?? null;
}

/** A name that is broken at `dan` goes on in the next line. */
function goingOn(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.reduce<readonly TextLine[]>((all, line) => {
    const last = all.at(-1);
    if (last === undefined || !/(?:,| dan| serta)$/i.test(last.text)) return [...all, line];
    return [...all.slice(0, -1), { ...last, text: `${last.text} ${line.text}` }];
  }, []);
}

/** Words that are written in capitals wherever they stand. */
const CAPITALS =
  /^(?:rsud|rsup|uptd?|dprd|kpp|kpu|bps|bpkp|bpom|pom|blud|ri|dki|di|bpbd|bkpsdm|bappeda)$/;

/** A line of capitals as it would be written in a sentence. */
function inMixedCase(line: TextLine): TextLine {
  if (/\p{Ll}/u.test(line.text)) return line;
  const text = line.text.toLowerCase().replace(/\p{L}+/gu, (word, at: number) => {
    if (CAPITALS.test(word) && (word !== 'di' || at === 0)) return word.toUpperCase();
    return /^(?:dan|di|ke|dari|yang|untuk)$/.test(word) ? word : capitalised(word);
  });
  return { ...line, text };
}
