// The index page of a build over many agencies: what each came to, where its reports are, and the figures of all of them
// together. One element a line, so that git shows what has changed. It asks nothing of any network.

import { formatRupiah, formatTerhitung, TIADA } from '../compose/format.ts';
import { computeSerapan } from '../calculate/serapan.ts';
import { Decimal, addUp } from '../decimal.ts';
import { escapeHtml, escapeStyle } from '../escape.ts';
import { entered, kosong, type Terhitung } from '../formula/figure.ts';
import type { Language } from '../language.ts';
import { PEMBULATAN } from '../source/normalise.ts';
import type { AgencyOutcome, ReportFigures, Summary, WrittenReport } from './summary.ts';

/** By which lkjip knows a page again that it may replace. */
export const INDEX_MARK = '<meta name="generator" content="lkjip: indeks">';

/** No script, no request. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const WORDS = {
  id: {
    title: 'Indeks laporan kinerja',
    skip: 'Langsung ke daftar instansi',
    counts: (all: number, done: number, rest: number) =>
      `${all} instansi: ${done} tersusun, ${rest} belum tersusun.`,
    together: 'Semua instansi',
    agencies: 'Laporan tiap instansi',
    unbuilt: 'Belum tersusun',
    region: 'tabel, dapat digulir',
    heads: {
      year: 'Tahun',
      agency: 'Instansi',
      reached: 'Indikator mencapai target',
      missed: 'Belum mencapai',
      unmeasured: 'Belum terukur atau nihil',
      budget: 'Anggaran',
      spent: 'Realisasi',
      absorbed: 'Serapan',
      findings: 'Temuan',
      documents: 'Dokumen',
      cause: 'Sebab',
    },
    of: (part: number, all: number) => `${part} dari ${all}`,
    findings: (errors: number, warnings: number) => `${errors} galat, ${warnings} peringatan`,
    partial: 'sebagian',
    summed: (part: number, all: number) =>
      `Uang: jumlah ${part} dari ${all} laporan, yaitu yang anggaran dan realisasinya lengkap dan bukan gabungan dari instansi lain. Serapan ialah realisasi dibagi anggaran dari jumlah itu.`,
    counted: (gathered: number) =>
      `${gathered} laporan yang memakai angka instansi lain tidak ikut dijumlahkan.`,
    failed: 'gagal disusun',
  },
  en: {
    title: 'Index of performance reports',
    skip: 'Skip to the agencies',
    counts: (all: number, done: number, rest: number) =>
      `${all} agencies: ${done} built, ${rest} not built.`,
    together: 'All agencies',
    agencies: 'Reports of each agency',
    unbuilt: 'Not built',
    region: 'table, can be scrolled',
    heads: {
      year: 'Year',
      agency: 'Agency',
      reached: 'Indicators that met their target',
      missed: 'Not met',
      unmeasured: 'Not measured, or nihil',
      budget: 'Budget',
      spent: 'Spent',
      absorbed: 'Absorbed',
      findings: 'Findings',
      documents: 'Documents',
      cause: 'Reason',
    },
    of: (part: number, all: number) => `${part} of ${all}`,
    findings: (errors: number, warnings: number) => `${errors} errors, ${warnings} warnings`,
    partial: 'in part',
    summed: (part: number, all: number) =>
      `Money: the sum of ${part} of ${all} reports, those whose budget and spending are complete and not gathered from other agencies. Absorbed is what was spent by the budget of that sum.`,
    counted: (gathered: number) =>
      `${gathered} reports that use figures of other agencies are not added up.`,
    failed: 'could not be built',
  },
} as const;
type Words = (typeof WORDS)[Language];

/** @param style the style sheets of the page */
export function indexPage({ instansi }: Summary, language: Language, style: string): string {
  const words = WORDS[language];
  const built = instansi.filter(({ laporan }) => laporan.length > 0);
  const others = instansi.filter(({ laporan }) => laporan.length === 0);
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    INDEX_MARK,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${words.title}</title>`,
    '<style>',
    escapeStyle(style),
    '</style>',
    '</head>',
    '<body class="indeks">',
    `<a class="lompat" href="#instansi">${words.skip}</a>`,
    '<header class="sampul">',
    `<h1>${words.title}</h1>`,
    `<p class="ringkasan">${words.counts(instansi.length, built.length, others.length)}</p>`,
    '</header>',
    '<main id="isi">',
    ...together(built, words),
    ...agencies(built, words),
    ...unbuilt(others, words),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A row a year, of all reports on it. */
function together(built: readonly AgencyOutcome[], words: Words): readonly string[] {
  const reports = built.flatMap(({ laporan }) => laporan);
  const years = [...new Set(reports.map(({ tahun }) => tahun))].sort((a, b) => a - b);
  const sums = years.map((year) => {
    const figures = reports.flatMap(({ tahun, angka }) =>
      tahun === year && angka !== null ? [angka] : [],
    );
    return { year, sum: sumOf(figures) };
  });
  const { year, reached, missed, unmeasured, budget, spent, absorbed } = words.heads;
  return sectionOf('daerah', words.together, [
    ...tableOf([year, reached, missed, unmeasured, budget, spent, absorbed], words, [
      ...sums.flatMap(({ year: one, sum }) =>
        row([
          heading(String(one)),
          figure(words.of(sum.tercapai, sum.indikator)),
          figure(String(sum.belum)),
          figure(String(sum.takTerukur)),
          figure(formatRupiah(sum.anggaran)),
          figure(formatRupiah(sum.realisasi)),
          figure(percent(formatTerhitung(sum.serapan))),
        ]),
      ),
    ]),
    ...sums.flatMap(({ year: one, sum: { summed, all, gathered } }) => [
      ...(summed === all ? [] : [`<p>${one}: ${words.summed(summed, all)}</p>`]),
      ...(gathered === 0 ? [] : [`<p>${one}: ${words.counted(gathered)}</p>`]),
    ]),
  ]);
}

interface YearSum extends Pick<ReportFigures, 'indikator' | 'tercapai' | 'belum' | 'takTerukur'> {
  readonly anggaran: Terhitung;
  readonly realisasi: Terhitung;
  readonly serapan: Terhitung;
  /** How many of the reports the money is of. */
  readonly summed: number;
  readonly all: number;
  readonly gathered: number;
}

/** What counts once: money and indicators that were gathered from other workspaces are theirs. */
function sumOf(figures: readonly ReportFigures[]): YearSum {
  const own = figures.filter(({ gabungan }) => !gabungan);
  const whole = own.filter(({ lengkap }) => lengkap);
  const count = (key: 'indikator' | 'tercapai' | 'belum' | 'takTerukur') =>
    own.reduce((sum, one) => sum + one[key], 0);
  const money = (key: 'anggaran' | 'realisasi'): Terhitung =>
    whole.length === 0
      ? kosong('anggaran-belum-dilaporkan')
      : entered(addUp(whole.map((one) => new Decimal(one[key] ?? 0))), 0, NOWHERE);
  const [anggaran, realisasi] = [money('anggaran'), money('realisasi')];
  return {
    indikator: count('indikator'),
    tercapai: count('tercapai'),
    belum: count('belum'),
    takTerukur: count('takTerukur'),
    anggaran,
    realisasi,
    serapan: computeSerapan(anggaran, realisasi, PEMBULATAN),
    summed: whole.length,
    all: own.length,
    gathered: figures.length - own.length,
  };
}

/** The sums are shown alone: nobody asks where they stand. */
const NOWHERE = { berkas: 'ringkasan', baris: 1, kolom: 1 };

function agencies(built: readonly AgencyOutcome[], words: Words): readonly string[] {
  const { agency, year, reached, absorbed, findings, documents } = words.heads;
  return sectionOf(
    'instansi',
    words.agencies,
    tableOf(
      [agency, year, reached, absorbed, findings, documents],
      words,
      built.flatMap((one) => agencyRows(one, words)),
    ),
  );
}

/** A row a report; the agency and its findings stand beside all of its own. */
function agencyRows(one: AgencyOutcome, words: Words): readonly string[] {
  const { ruang, nama, laporan, galat, peringatan } = one;
  const name = nama ?? ruang;
  const span = laporan.length === 1 ? '' : ` rowspan="${laporan.length}"`;
  return laporan.flatMap((report, i) => {
    const isFirst = i === 0;
    return row([
      ...(isFirst
        ? [
            `<th scope="${span === '' ? 'row' : 'rowgroup'}"${span}>${escapeHtml(name)} <span class="ruang">${escapeHtml(ruang)}</span></th>`,
          ]
        : []),
      `<td>${report.tahun}</td>`,
      ...figuresCells(report, words),
      ...(isFirst ? [`<td${span}>${words.findings(galat, peringatan)}</td>`] : []),
      '<td>',
      '<ul class="dokumen">',
      ...report.berkas.flatMap((file) => documentLink(file, name, report.tahun)),
      '</ul>',
      '</td>',
    ]);
  });
}

function figuresCells({ angka }: WrittenReport, words: Words): readonly string[] {
  if (angka === null) return [figure(TIADA), figure(TIADA)];
  const absorbed = percent(angka.serapan ?? TIADA);
  const isPart = angka.serapan !== null && !angka.lengkap;
  return [
    figure(words.of(angka.tercapai, angka.indikator)),
    figure(isPart ? `${absorbed} (${words.partial})` : absorbed),
  ];
}

/** Leads to a file beside the page or below it; a summary may be anybody's, so nothing else is led to. */
function documentLink(file: string, agency: string, year: number): readonly string[] {
  const parts = file.split('/');
  const isNowhere = parts.some((part) => part === '' || part === '.' || part === '..');
  // Half of a character that takes two is in no address.
  if (isNowhere || /\p{Cs}/u.test(file)) return [];
  const href = `./${parts.map(encodeURIComponent).join('/')}`;
  const [, kind = '', type = ''] =
    /^lkjip-\d+(?:-([\w-]+))?\.(\w+)$/.exec(parts.at(-1) ?? '') ?? [];
  const label = `${type.toUpperCase()} ${kind}`.trim() || (parts.at(-1) ?? '');
  const spoken = escapeHtml(`${label}, ${agency}, ${year}`);
  return [`<li><a href="${href}" aria-label="${spoken}">${escapeHtml(label)}</a></li>`];
}

function unbuilt(others: readonly AgencyOutcome[], words: Words): readonly string[] {
  if (others.length === 0) return [];
  const { agency, findings, cause } = words.heads;
  const rows = others.flatMap(({ ruang, nama, galat, peringatan, masalah: [first], sebab }) =>
    row([
      heading(nama ?? ruang, ruang),
      `<td>${words.findings(galat, peringatan)}</td>`,
      `<td>${escapeHtml(first === undefined ? (sebab ?? words.failed) : `${first.berkas}:${first.baris}: ${first.pesan}`)}</td>`,
    ]),
  );
  return sectionOf('belum', words.unbuilt, tableOf([agency, findings, cause], words, rows));
}

function sectionOf(id: string, title: string, content: readonly string[]): readonly string[] {
  return [
    `<section class="bab" id="${id}" aria-labelledby="judul-${id}">`,
    `<h2 id="judul-${id}">${title}</h2>`,
    ...content,
    '</section>',
  ];
}

/** On a narrow screen it is scrolled, by keys as well. */
function tableOf(
  heads: readonly string[],
  words: Words,
  rows: readonly string[],
): readonly string[] {
  return [
    `<div class="gulir" role="group" aria-label="${words.region}" tabindex="0">`,
    '<table>',
    '<thead>',
    ...row(heads.map((head) => `<th scope="col">${head}</th>`)),
    '</thead>',
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

const row = (cells: readonly string[]): readonly string[] => ['<tr>', ...cells, '</tr>'];
const figure = (text: string): string => `<td class="angka">${escapeHtml(text)}</td>`;
const percent = (text: string): string => (text === TIADA ? text : `${text}%`);

function heading(text: string, beside = ''): string {
  const small = beside === '' ? '' : ` <span class="ruang">${escapeHtml(beside)}</span>`;
  return `<th scope="row">${escapeHtml(text)}${small}</th>`;
}
