// The difference as a page of its own, side by side, in the report's style. It asks nothing of any network.

import { escapeHtml, escapeStyle } from '../../escape.ts';
import type { Language } from '../../language.ts';
import type { Thing, ComparedFigure, Penilaian, Difference, Change } from '../difference.ts';
import {
  agencyOf,
  BAGIAN,
  besaranName,
  headingOf,
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

/** No script, no request: the page is opened from wherever a CI job left it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

export function formatHtml(difference: Difference, { language, style }: DiffFormatOptions): string {
  const judul = `${BAGIAN.judul[language]} ${titleOf(difference)}`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(judul)}</title>`,
    '<style>',
    // A style sheet may be the workspace's own: none ends the element it stands in.
    escapeStyle(style),
    '</style>',
    '</head>',
    '<body class="perbedaan">',
    ...header(difference, language),
    '<main>',
    ...methodSection(difference, language),
    ...partsOf(difference, language).flatMap((bagian) => section(bagian, difference, language)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function header(difference: Difference, language: Language): readonly string[] {
  return [
    '<header class="sampul">',
    `<h1>${escapeHtml(`${BAGIAN.judul[language]} ${titleOf(difference)}`)}</h1>`,
    `<p class="instansi">${escapeHtml(agencyOf(difference))}</p>`,
    `<p class="ringkasan">${escapeHtml(summaryOf(difference, language))}</p>`,
    '</header>',
  ];
}

function methodSection(difference: Difference, language: Language): readonly string[] {
  const without = unknownMethod(difference, language);
  if (difference.metode.length === 0 && without === null) return [];
  const items = difference.metode.map((one) => `<li>${escapeHtml(methodLine(one, language))}</li>`);
  return [
    '<section class="bab metode" id="metode">',
    ...(without === null ? [] : [`<p>${escapeHtml(without)}</p>`]),
    ...(items.length === 0
      ? []
      : [
          `<h2>${BAGIAN.metode[language]}</h2>`,
          `<p>${BAGIAN.metodeArti[language]}</p>`,
          '<ul>',
          ...items,
          '</ul>',
        ]),
    '</section>',
  ];
}

function section(
  { judul, thing: things }: { readonly judul: string; readonly thing: readonly Thing[] },
  difference: Difference,
  language: Language,
): readonly string[] {
  return [
    '<section class="bab">',
    `<h2>${judul}</h2>`,
    ...things.flatMap((one) => table(one, difference, language)),
    '</section>',
  ];
}

function table(root: Thing, difference: Difference, language: Language): readonly string[] {
  const [lama, baru] = sideNames(difference).map(escapeHtml);
  return [
    '<div class="tabel gulir">',
    '<table>',
    `<caption>${heading(root, language)}</caption>`,
    '<thead>',
    '<tr>',
    `<th scope="col">${BAGIAN.besaran[language]}</th>`,
    `<th scope="col">${lama ?? ''}</th>`,
    `<th scope="col">${baru ?? ''}</th>`,
    `<th scope="col">${BAGIAN.selisih[language]}</th>`,
    `<th scope="col">${BAGIAN.arti[language]}</th>`,
    '</tr>',
    '</thead>',
    ...walk(root).flatMap(({ thing, dalam }) => [
      `<tbody class="${thing.status}">`,
      ...(dalam === 0 ? [] : groupHead(thing, language)),
      ...thing.ubah.flatMap((change) => row(change, language)),
      '</tbody>',
    ]),
    '</table>',
    '</div>',
  ];
}

function heading(thing: Thing, language: Language): string {
  const status = statusName(thing.status, language);
  const label = status === '' ? '' : `<strong class="status">${status}:</strong> `;
  return `${label}${escapeHtml(headingOf(thing, language))}`;
}

function groupHead(thing: Thing, language: Language): readonly string[] {
  return [
    '<tr>',
    `<th class="benda" scope="rowgroup" colspan="5">${heading(thing, language)}</th>`,
    '</tr>',
  ];
}

const TONE: Readonly<Record<Penilaian, string>> = {
  'lebih-baik': ' class="nada-baik"',
  'lebih-buruk': ' class="nada-kurang"',
  netral: '',
};

/** What is no figure stands at the left of its column. */
const KATA: ReadonlySet<ComparedFigure> = new Set([
  'nama',
  'sasaran',
  'predikat',
  'status',
  'keterangan-efisiensi',
  'indikator',
  'keluaran',
  'jadwal',
  'penanggung-jawab',
]);

function row(change: Change, language: Language): readonly string[] {
  const classes = KATA.has(change.besaran) ? '' : ' class="angka"';
  return [
    '<tr>',
    `<th scope="row">${escapeHtml(besaranName(change, language))}</th>`,
    `<td${classes}>${escapeHtml(shown(change.lama))}</td>`,
    `<td${classes}>${escapeHtml(shown(change.baru))}</td>`,
    `<td class="angka">${change.selisih?.tampil ?? ''}</td>`,
    `<td${TONE[change.penilaian]}>${penilaianName(change, language)}</td>`,
    '</tr>',
  ];
}
