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
const PANJANG_MAKSIMUM = 60_000;

export function formatMarkdown(perbedaan: Difference, { bahasa }: DiffFormatOptions): string {
  const inti = [
    `### ${BAGIAN.judul[bahasa]}: ${escapeMarkdown(titleOf(perbedaan))}`,
    escapeMarkdown(agencyOf(perbedaan)),
    `**${escapeMarkdown(summaryOf(perbedaan, bahasa))}**`,
    ...methodBlocks(perbedaan, bahasa),
    ...overview(perbedaan, bahasa),
  ].join('\n\n');
  const rincian = details(perbedaan, bahasa);
  if (inti.length + rincian.length <= PANJANG_MAKSIMUM) return `${inti}\n${rincian}`;
  const catatan =
    bahasa === 'id'
      ? 'Rinciannya terlalu panjang untuk satu komentar; lihat: lkjip diff --format html'
      : 'The details are too long for one comment; see: lkjip diff --format html';
  return `${truncate(inti)}\n\n${catatan}\n`;
}

/** Ends at a line, so that no row of a table is cut. */
function truncate(teks: string): string {
  if (teks.length <= PANJANG_MAKSIMUM) return teks;
  return teks.slice(0, teks.lastIndexOf('\n', PANJANG_MAKSIMUM));
}

/**
 * Text as text, wherever it stands: everything that Markdown or HTML would read becomes an entity, and neither
 * people nor addresses named in the data are notified or linked.
 */
export function escapeMarkdown(teks: string): string {
  return teks
    .replace(/[&<>|`*_[\]\\~#!$"']/g, (satu) => `&#${String(satu.codePointAt(0))};`)
    .replaceAll('://', '&#58;//')
    .replace(/www\./gi, (satu) => `${satu.slice(0, 3)}&#46;`)
    .replace(/@(?=[\w-])/g, '@\u2060');
}

function methodBlocks(perbedaan: Difference, bahasa: Language): readonly string[] {
  const tanpa = unknownMethod(perbedaan, bahasa);
  const catatan = tanpa === null ? [] : [escapeMarkdown(tanpa)];
  if (perbedaan.metode.length === 0) return catatan;
  const butir = perbedaan.metode.map((satu) => `- ${escapeMarkdown(methodLine(satu, bahasa))}`);
  return [
    ...catatan,
    `**${BAGIAN.metode[bahasa]}**: ${BAGIAN.metodeArti[bahasa]}`,
    butir.join('\n'),
  ];
}

/** Sasaran and indicators, a row each, with the figures that a reviewer asks for first. */
function overview(perbedaan: Difference, bahasa: Language): readonly string[] {
  const benda = [...perbedaan.tujuan, ...perbedaan.sasaran].flatMap((satu) => walk(satu));
  const isi = benda.map((satu) => satu.benda).filter(({ status }) => status !== 'tetap');
  if (isi.length === 0) return [];
  const kepala = [
    '',
    bahasa === 'id' ? 'Indikator' : 'Indicator',
    'Realisasi',
    'Capaian',
    'Predikat',
  ];
  return [
    [
      row(kepala),
      row(['---', '---', '--:', '--:', '---']),
      ...isi.map((satu) => row(overviewRow(satu, bahasa))),
    ].join('\n'),
  ];
}

function overviewRow(benda: Thing, bahasa: Language): readonly string[] {
  const { status, jenis } = benda;
  const judul = escapeMarkdown(headingOf({ ...benda, satuan: null }, bahasa));
  const tanda = status === 'berubah' ? mark(benda, bahasa) : statusName(status, bahasa);
  const find = (besaran: Change['besaran']) => {
    const ubah = benda.ubah.find((satu) => satu.besaran === besaran);
    return ubah === undefined ? '' : arrow(ubah);
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
function mark({ penilaian }: Thing, bahasa: Language): string {
  if (penilaian === 'netral') return '·';
  return `${penilaian === 'lebih-baik' ? '🟢' : '🔴'} ${judgementName(penilaian, bahasa)}`;
}

function arrow({ lama, baru, selisih }: Change): string {
  const beda = selisih === null ? '' : ` (${selisih.tampil})`;
  return escapeMarkdown(`${shown(lama)} → ${shown(baru)}${beda}`);
}

function details(perbedaan: Difference, bahasa: Language): string {
  const [lama, baru] = sideNames(perbedaan);
  return partsOf(perbedaan, bahasa)
    .map(({ judul, benda }) =>
      [
        '',
        `<details><summary>${BAGIAN.rincian[bahasa]}: ${judul}</summary>`,
        ...benda.flatMap((akar) =>
          walk(akar).flatMap(({ benda: satu }) => detailOf(satu, [lama, baru], bahasa)),
        ),
        '',
        '</details>',
        '',
      ].join('\n'),
    )
    .join('');
}

function detailOf(
  benda: Thing,
  [lama, baru]: readonly [string, string],
  bahasa: Language,
): readonly string[] {
  const status = statusName(benda.status, bahasa);
  const judul = `**${escapeMarkdown(headingOf(benda, bahasa))}**${status === '' ? '' : ` (${status})`}`;
  if (benda.ubah.length === 0) return ['', judul];
  const kepala = ['', escapeMarkdown(lama), escapeMarkdown(baru), BAGIAN.selisih[bahasa], ''];
  return [
    '',
    judul,
    '',
    row(kepala),
    row(['---', '--:', '--:', '--:', '---']),
    ...benda.ubah.map((ubah) =>
      row([
        escapeMarkdown(besaranName(ubah, bahasa)),
        escapeMarkdown(shown(ubah.lama)),
        escapeMarkdown(shown(ubah.baru)),
        ubah.selisih?.tampil ?? '',
        penilaianName(ubah, bahasa),
      ]),
    ),
  ];
}

const row = (sel: readonly string[]): string => `| ${sel.join(' | ')} |`;
