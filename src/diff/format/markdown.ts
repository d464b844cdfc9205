// The difference as a comment for a pull request: a summary line, the indicators in one table, details folded.

import type { Language } from '../../language.ts';
import type { Thing, Difference, Change } from '../difference.ts';
import {
  agencyOf,
  BAGIAN,
  besaranName,
  headingOf,
  judgementName,
  methodLine,
  partsOf,
  penilaianName,
  shown,
  sideNames,
  statusName,
  summaryOf,
  titleOf,
  unknownMethod,
  walk,
  type DiffFormatOptions,
} from './format.ts';

/** GitHub refuses comments of 65,536 characters. */
const MAX_LENGTH = 60_000;

export function formatMarkdown(difference: Difference, { language }: DiffFormatOptions): string {
  const core = [
    `### ${BAGIAN.judul[language]}: ${escapeMarkdown(titleOf(difference))}`,
    escapeMarkdown(agencyOf(difference)),
    `**${escapeMarkdown(summaryOf(difference, language))}**`,
    ...methodBlocks(difference, language),
    ...overview(difference, language),
  ].join('\n\n');
  const detailsOf = details(difference, language);
  if (core.length + detailsOf.length <= MAX_LENGTH) return `${core}\n${detailsOf}`;
  const catatan =
    language === 'id'
      ? 'Rinciannya terlalu panjang untuk satu komentar; lihat: lkjip diff --format html'
      : 'The details are too long for one comment; see: lkjip diff --format html';
  return `${truncate(core)}\n\n${catatan}\n`;
}

/** Ends at a line, so that no row of a table is cut. */
function truncate(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  return text.slice(0, text.lastIndexOf('\n', MAX_LENGTH));
}

/**
 * Text as text, wherever it stands: everything that Markdown or HTML would read becomes an entity, and neither
 * people nor addresses named in the data are notified or linked.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>|`*_[\]\\~#!$"']/g, (one) => `&#${String(one.codePointAt(0))};`)
    .replaceAll('://', '&#58;//')
    .replace(/www\./gi, (one) => `${one.slice(0, 3)}&#46;`)
    .replace(/@(?=[\w-])/g, '@\u2060');
}

function methodBlocks(difference: Difference, language: Language): readonly string[] {
  const without = unknownMethod(difference, language);
  const catatan = without === null ? [] : [escapeMarkdown(without)];
  if (difference.metode.length === 0) return catatan;
  const items = difference.metode.map((one) => `- ${escapeMarkdown(methodLine(one, language))}`);
  return [
    ...catatan,
    `**${BAGIAN.metode[language]}**: ${BAGIAN.metodeArti[language]}`,
    items.join('\n'),
  ];
}

/** Sasaran and indicators, a row each, with the figures that a reviewer asks for first. */
function overview(difference: Difference, language: Language): readonly string[] {
  const things = [...difference.tujuan, ...difference.sasaran].flatMap((one) => walk(one));
  const content = things.map((one) => one.thing).filter(({ status }) => status !== 'tetap');
  if (content.length === 0) return [];
  const kepala = [
    '',
    language === 'id' ? 'Indikator' : 'Indicator',
    'Realisasi',
    'Capaian',
    'Predikat',
  ];
  return [
    [
      row(kepala),
      row(['---', '---', '--:', '--:', '---']),
      ...content.map((one) => row(overviewRow(one, language))),
    ].join('\n'),
  ];
}

function overviewRow(thing: Thing, language: Language): readonly string[] {
  const { status, jenis } = thing;
  const judul = escapeMarkdown(headingOf({ ...thing, satuan: null }, language));
  const tanda = status === 'berubah' ? mark(thing, language) : statusName(status, language);
  const find = (besaran: Change['besaran']) => {
    const change = thing.ubah.find((one) => one.besaran === besaran);
    return change === undefined ? '' : arrow(change);
  };
  return [
    tanda,
    jenis === 'indikator' ? judul : `**${judul}**`,
    find('realisasi'),
    find('capaian'),
    find('predikat'),
  ];
}

/** Words, not colours alone, tell better from worse. */
function mark({ penilaian }: Thing, language: Language): string {
  if (penilaian === 'netral') return '·';
  return `${penilaian === 'lebih-baik' ? '🟢' : '🔴'} ${judgementName(penilaian, language)}`;
}

function arrow({ lama, baru, selisih }: Change): string {
  const discrepancy = selisih === null ? '' : ` (${selisih.tampil})`;
  return escapeMarkdown(`${shown(lama)} → ${shown(baru)}${discrepancy}`);
}

function details(difference: Difference, language: Language): string {
  const [lama, baru] = sideNames(difference);
  return partsOf(difference, language)
    .map(({ judul, thing: things }) =>
      [
        '',
        `<details><summary>${BAGIAN.rincian[language]}: ${judul}</summary>`,
        ...things.flatMap((root) =>
          walk(root).flatMap(({ thing: one }) => detailOf(one, [lama, baru], language)),
        ),
        '',
        '</details>',
        '',
      ].join('\n'),
    )
    .join('');
}

function detailOf(
  thing: Thing,
  [lama, baru]: readonly [string, string],
  language: Language,
): readonly string[] {
  const status = statusName(thing.status, language);
  const judul = `**${escapeMarkdown(headingOf(thing, language))}**${status === '' ? '' : ` (${status})`}`;
  if (thing.ubah.length === 0) return ['', judul];
  const kepala = ['', escapeMarkdown(lama), escapeMarkdown(baru), BAGIAN.selisih[language], ''];
  return [
    '',
    judul,
    '',
    row(kepala),
    row(['---', '--:', '--:', '--:', '---']),
    ...thing.ubah.map((change) =>
      row([
        escapeMarkdown(besaranName(change, language)),
        escapeMarkdown(shown(change.lama)),
        escapeMarkdown(shown(change.baru)),
        change.selisih?.tampil ?? '',
        penilaianName(change, language),
      ]),
    ),
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
