// Who reports, who signs, and what the agency is there for, as the text says it.

import type { Place } from '../../../audit/document.ts';
import type { DraftAgency, DraftOfficer, Found } from '../../draft.ts';
import { originOf, type SourceReport } from '../../source.ts';
import { firstPage, findNames, type TextLine } from './names.ts';
import { collectStructure } from './structure.ts';
import { itemWords, tidy } from '../subject.ts';

export function collectAgency(report: SourceReport): DraftAgency {
  const lines = report.text
    .flat()
    .flatMap(({ text, broken = [text], place }) =>
      broken.map((line) => ({ text: tidy(line), place })),
    );
  const found = (line: TextLine | null): Found | null =>
    line === null
      ? null
      : { text: line.text, origin: originOf(report, line.place, null), cell: null };
  const named = findNames(lines, firstPage(lines, OTHER_PART));
  const signature = findSignature(lines);
  return {
    jenis: named.jenis,
    nama: found(named.nama),
    daerah: found(named.daerah),
    induk: found(named.induk),
    judul: found(named.judul),
    nomor: found(named.nomor),
    kepala:
      signature === null
        ? null
        : { ...signature.officer, origin: originOf(report, signature.place, null) },
    tempat: signature === null ? null : found({ text: signature.city, place: signature.place }),
    tanggal:
      signature?.date == null ? null : found({ text: signature.date, place: signature.place }),
    ...findVision(report),
    ...findDuties(report),
    struktur: collectStructure(report),
  };
}

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];
const DATED = new RegExp(
  String.raw`^(\p{Lu}[\p{L} .-]{2,40}?)\s*,\s*(\d{1,2})?\s*(${MONTHS.join('|')}|pebruari|nopember)\s+(20\d{2})\b\s*(.*)$`,
  'iu',
);

interface Signature {
  readonly city: string;
  readonly date: string | null;
  readonly officer: Omit<DraftOfficer, 'origin'>;
  readonly place: Place;
}

/** Who signs below the statement of a review has reviewed the report, and does not answer for it. */
const REVIEW =
  /^(?:(?:surat )?pernyataan (?:telah |hasil )?(?:di)?-?reviu\b|kami telah (?:me|di)reviu\b)/i;
/** What begins another part of a report. */
const OTHER_PART =
  /^(?:kata pengantar|prakata|sambutan|bab\b|ringkasan|ikhtisar|daftar|tim penyusun|(?:pernyataan )?perjanjian kinerja|lampiran)\b/i;

function isOfReview(lines: readonly TextLine[], at: number): boolean {
  const part = lines
    .slice(0, at)
    .findLast(({ text }) => REVIEW.test(text) || OTHER_PART.test(text));
  return part !== undefined && REVIEW.test(part.text);
}

/** A line of city and date, and below it office, name, rank and NIP. */
function findSignature(lines: readonly TextLine[]): Signature | null {
  for (const [i, { text, place }] of lines.entries()) {
    const [, city, day, month = '', year = '', rest = ''] = DATED.exec(text) ?? [];
    if (city === undefined || isOfReview(lines, i)) continue;
    const below = [rest, ...lines.slice(i + 1, i + 9).map((line) => line.text)].filter(
      (line) => line !== '',
    );
    const at = below.findIndex((line) => /\bNIP\b/i.test(line));
    const officer = at === -1 ? elected(below) : officerOf(below.slice(0, at + 1));
    if (officer === null) continue;
    return { city: tidy(city), date: dateOf(day, month, year), officer, place };
  }
  return null;
}

/** `Gubernur Contoh,` and below it a name: who was elected has no NIP. */
function elected([jabatan = '', nama = '']: readonly string[]): Omit<
  DraftOfficer,
  'origin'
> | null {
  const isHead = /^(?:gubernur|bupati|wali ?kota|menteri|ketua)\b.{0,80}$/i.test(jabatan);
  const isName = /^\p{Lu}[\p{L}'.-]+(?:,? \p{Lu}[\p{L}'.-]*){0,8}$/u.test(nama);
  if (!isHead || !isName) return null;
  return { jabatan: jabatan.replace(/,$/, ''), nama, pangkat: null, nip: null };
}

function dateOf(day: string | undefined, month: string, year: string): string | null {
  const plain = month.toLowerCase().replace('pebruari', 'februari').replace('nopember', 'november');
  const number = String(MONTHS.indexOf(plain) + 1).padStart(2, '0');
  const date = day === undefined ? '' : `-${day.padStart(2, '0')}`;
  return number === '00' || Number(day ?? 1) > 28 + 3 ? null : `${year}-${number}${date}`;
}

/** @param lines from the office to the NIP, which may stand in one line with the rank */
function officerOf(lines: readonly string[]): Omit<DraftOfficer, 'origin'> | null {
  const last = lines.at(-1) ?? '';
  const digits = /\bNIP\W*([\d ]{18,30})/i.exec(last)?.[1]?.replaceAll(' ', '') ?? '';
  const before = tidy(last.replace(/\bNIP\b.*$/i, ''));
  const rest = [...lines.slice(0, -1), ...(before === '' ? [] : [before])];
  const isRank = (line: string) => /^(?:pembina|penata|pengatur|juru)\b/i.test(line);
  const named = rest.findLastIndex((line) => !isRank(line));
  const jabatan = tidy(rest.slice(0, named).join(' ')).replace(/,$/, '');
  if (named < 1 || jabatan === '' || jabatan.length > 120) return null;
  return {
    jabatan,
    nama: rest[named] ?? null,
    pangkat: rest.slice(named + 1).find(isRank) ?? null,
    nip: /^\d{18}$/.test(digits) ? digits : null,
  };
}

const ITEM = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–•●▪*])\s*/;

/** The items of the list behind a paragraph that leads to it. */
function listBehind(report: SourceReport, lead: RegExp): readonly Found[] {
  const { paragraphs } = report;
  const at = paragraphs.findIndex(({ text }) => lead.test(text));
  const items: Found[] = [];
  for (const { text, lines } of at === -1 ? [] : paragraphs.slice(at + 1)) {
    if (!ITEM.test(text)) break;
    const origin = originOf(report, lines[0]?.place ?? null, null);
    items.push({ text: itemWords(text.replace(ITEM, '')), origin, cell: null });
  }
  return items;
}

function findVision(report: SourceReport): Pick<DraftAgency, 'visi' | 'misi'> {
  const text = report.paragraphs.map((one) => one.text);
  const at = text.findIndex(
    (one) => /\bvisi\b.{0,120}:\s*(?:[“"]|$)/i.test(one) && !/\bmisi\b/i.test(one),
  );
  const joined = at === -1 ? '' : text.slice(at, at + 2).join(' ');
  const visi = /\bvisi\b.{0,120}:\s*[“"]([^“”"]{10,300})[”"]/i.exec(joined)?.[1] ?? '';
  const place = report.paragraphs[at]?.lines[0]?.place ?? null;
  return {
    visi:
      visi === '' ? null : { text: tidy(visi), origin: originOf(report, place, null), cell: null },
    misi: listBehind(report, /\b(?:dijabarkan|dituangkan|terdiri).{0,60}\bmisi\b.{0,40}:\s*$/i),
  };
}

function findDuties(report: SourceReport): Pick<DraftAgency, 'tugas' | 'fungsi'> {
  const duty = report.paragraphs.find(({ text }) =>
    /\bmempunyai tugas (?!pokok dan|dan)/i.test(text),
  );
  const tugas = /\bmempunyai tugas\s+(?:pokok\s+)?([^.:]{20,600})\./i.exec(duty?.text ?? '')?.[1];
  const place = duty?.lines[0]?.place ?? null;
  return {
    tugas:
      tugas === undefined
        ? null
        : { text: tidy(tugas), origin: originOf(report, place, null), cell: null },
    fungsi: listBehind(report, /\bmenyelenggarakan fungsi\b[^.]{0,60}:\s*$/i),
  };
}
