// What the preview serves at one moment: every path with its bytes, and what the browser is told. Plain values.

import type { Language } from '../language.ts';
import { digest } from '../digest.ts';
import type { Diagnostic, Tingkat } from '../diagnostic/diagnostic.ts';
import { severityName, summaryLine } from '../diagnostic/format/format.ts';
import { quoteLine, type SourceFrame } from '../diagnostic/format/text.ts';
import type { UserError } from '../error.ts';
import type { OutputFile } from '../output/files.ts';
import { KATA, type PreviewWords } from './words.ts';

/** A file as it is served. */
export interface ServedFile {
  /** Its media type. */
  readonly jenis: string;
  readonly content: string | Uint8Array;
}

/** A finding as the overlay shows it; all of it is text, never markup. */
export interface ShownFinding {
  readonly tingkat: Tingkat;
  readonly nama: string;
  /** `data/2020/target.yaml:7:12`; null where no line is to blame. */
  readonly tempat: string | null;
  readonly pesan: string;
  readonly saran: string | null;
  readonly kode: string | null;
  readonly kutipan: SourceFrame | null;
}

/** What the browser is told after every rebuild. */
export interface News {
  /** Hash of the page; the browser fetches it when it shows another. */
  readonly halaman: string;
  /** Whether the page is older than the data, because these have errors; then nothing is printed either. */
  readonly basi: boolean;
  readonly ringkasan: string;
  readonly temuan: readonly ShownFinding[];
  /** Name of the PDF; null before there is a page. */
  readonly pdf: string | null;
  readonly kata: PreviewWords;
}

export interface PreviewState {
  /** By the decoded path of the URL: nothing else is ever served. */
  readonly files: ReadonlyMap<string, ServedFile>;
  readonly news: News;
}

/** More findings than anyone reads in a browser; `lkjip validate` shows all of them. */
const MAX_FINDINGS = 200;
const ORDER: readonly Tingkat[] = ['galat', 'peringatan', 'info'];

const JENIS: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

export function serving(nama: string, content: string | Uint8Array): ServedFile {
  const ending = nama.split('.').at(-1)?.toLowerCase() ?? '';
  return { jenis: JENIS[ending] ?? 'application/octet-stream', content };
}

/** The state before the first build is done. */
export function initialState(clientFiles: readonly OutputFile[], language: Language): PreviewState {
  const kata = KATA[language];
  const html = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>lkjip</title>
</head>
<body></body>
</html>
`;
  const { halaman, files } = pageOf(html, [], clientFiles);
  const news = { halaman, basi: true, ringkasan: kata.menyusun, temuan: [], pdf: null, kata };
  return { files, news };
}

/**
 * The state with a new page.
 * @param tahun of the report
 * @param keluaran the files of the built site; the page is the one `.html` at their top
 * @param clientFiles the script and the style sheet of the overlay
 */
export function withPage(
  state: PreviewState,
  tahun: number,
  keluaran: readonly OutputFile[],
  clientFiles: readonly OutputFile[],
): PreviewState {
  const main = keluaran.find(({ nama }) => nama.endsWith('.html') && !nama.includes('/'));
  if (main === undefined) throw new Error('the build made no page');
  const html =
    typeof main.content === 'string' ? main.content : new TextDecoder().decode(main.content);
  const aset = keluaran.filter((one) => one !== main);
  const { halaman, files } = pageOf(html, aset, clientFiles);
  // Other pages of the site link back to it by its name.
  const home = files.get('/');
  if (home !== undefined) files.set(`/${main.nama}`, home);
  return { files, news: { ...state.news, halaman, pdf: `lkjip-${tahun}.pdf` } };
}

function pageOf(html: string, aset: readonly OutputFile[], clientFiles: readonly OutputFile[]) {
  const content = new Map(aset.map((one) => [one.nama, one.content]));
  const versioned = html
    // The header has one of its own, which lets the script of the preview in.
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/i, '')
    // A changed picture or style sheet gets another address, so that the browser notices.
    .replace(/"(aset\/[^"?#]+)"/g, (all, address: string) => {
      const bytes = content.get(unescapeHtml(address));
      return bytes === undefined ? all : `"${address}?v=${hash(bytes)}"`;
    });
  const halaman = hash(versioned);
  const insert = `<meta name="lkjip-halaman" content="${halaman}">
<script src="/pratinjau/pratinjau.js" defer></script>
`;
  const kepala = versioned.indexOf('</head>');
  const tempat = kepala < 0 ? versioned.length : kepala;
  const whole = versioned.slice(0, tempat) + insert + versioned.slice(tempat);
  const files = new Map<string, ServedFile>([['/', serving('index.html', whole)]]);
  for (const { nama, content: bytes } of aset) files.set(`/${nama}`, serving(nama, bytes));
  for (const { nama, content: bytes } of clientFiles) {
    files.set(`/pratinjau/${nama}`, serving(nama, bytes));
  }
  return { halaman, files };
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
}

function hash(content: string | Uint8Array): string {
  return digest(content).slice(0, 16);
}

export interface FindingOptions {
  readonly language: Language;
  /** Put before every path. */
  readonly prefix: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The state with what was found in the data; the page stays. */
export function withFindings(
  state: PreviewState,
  diagnostics: readonly Diagnostic[],
  basi: boolean,
  options: FindingOptions,
): PreviewState {
  const sorted = ORDER.flatMap((tingkat) => diagnostics.filter((one) => one.tingkat === tingkat));
  const findings = sorted.slice(0, MAX_FINDINGS).map((one) => shownFinding(one, options));
  const ringkasan = summaryLine(diagnostics, options.language);
  return { ...state, news: { ...state.news, basi, ringkasan, temuan: findings } };
}

function shownFinding(one: Diagnostic, { language, prefix, texts }: FindingOptions): ShownFinding {
  const { kode, tingkat, position, pesan, saran } = one;
  return {
    tingkat,
    nama: severityName(tingkat, language),
    tempat: `${prefix}${position.berkas}:${position.baris}:${position.kolom}`,
    pesan,
    saran,
    kode,
    kutipan: quoteLine(one, texts),
  };
}

/** The state after a rebuild that could not be finished; the page stays. */
export function withFailure(
  state: PreviewState,
  error: UserError,
  language: Language,
): PreviewState {
  const finding = shownError(error, language);
  const ringkasan = finding.nama;
  return { ...state, news: { ...state.news, basi: true, ringkasan, temuan: [finding] } };
}

export function shownError({ text, hint }: UserError, language: Language): ShownFinding {
  return {
    tingkat: 'galat',
    nama: severityName('galat', language),
    tempat: null,
    pesan: text[language],
    saran: hint?.[language] ?? null,
    kode: null,
    kutipan: null,
  };
}
