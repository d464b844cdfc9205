// The page of the site with all that it needs inside it, and a policy that lets nothing else in.

import type { Laporan } from '../../compose/report.ts';
import { EXIT, UserError } from '../../error.ts';
import { escapeStyle } from '../../escape.ts';
import { renderHtml, type RenderOptions } from '../html.ts';
import { renderSiteStylesheet } from '../stylesheet.ts';
import { PAGE_SCRIPT } from '../templates.ts';

/** How `dokumen.hbs` leads to the two files that stand in the page here. */
const STYLE_LINK = '<link rel="stylesheet" href="aset/gaya.css">';
const SCRIPT_LINK = `<script src="aset/${PAGE_SCRIPT}" defer></script>`;

interface OneFileOptions extends Omit<RenderOptions, 'ragam' | 'asalUrl' | 'documents' | 'policy'> {
  /** SHA-256 of a text, in base64. */
  readonly sha256: (text: string) => string;
}

/**
 * Renders the page as one file; the same input gives the same bytes.
 * @param options pictures and typefaces as `data:` URIs
 * @throws UserError when a template of the workspace leads to a file beside the page
 */
export function renderOneFile(laporan: Laporan, options: OneFileOptions): string {
  const style = asParsed(escapeStyle(renderSiteStylesheet(laporan, options)));
  const script = asParsed(options.templates[PAGE_SCRIPT] ?? '');
  const policy = policyOf(options.sha256(style), options.sha256(script));
  const page = renderHtml(laporan, { ...options, ragam: 'situs', policy });
  const end = page.lastIndexOf('</body>');
  const html =
    page
      .slice(0, end)
      .replace(STYLE_LINK, () => `<style>${style}</style>`)
      .replace(`${SCRIPT_LINK}\n`, '') + `<script>${script}</script>\n${page.slice(end)}`;
  const [, beside] = /<(?:link|script|img|source|a)\b[^>]*\s(?:href|src)="(aset\/[^"]*)"/.exec(html) ?? []; // prettier-ignore
  if (beside !== undefined) throw leadsOut(beside);
  return html;
}

/** What the parser of a browser makes of the text of an element, of which the hash is taken. */
const asParsed = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');

/** The page runs this script and shows this style, and loads nothing at all; widths of columns are `style` attributes. */
const policyOf = (styleHash: string, scriptHash: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    `style-src 'sha256-${styleHash}'`,
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const leadsOut = (file: string): UserError =>
  new UserError(
    {
      id: `templat memuat ${file}, padahal halaman satu berkas tidak punya berkas lain`,
      en: `a template loads ${file}, but a page of one file has none beside it`,
    },
    {
      hint: {
        id: 'pakai baris <link> dan <script> dokumen.hbs bawaan, dan masukkan gayanya ke gaya.css',
        en: 'keep the <link> and <script> lines of the shipped dokumen.hbs, and put styles into gaya.css',
      },
      exitCode: EXIT.data,
    },
  );
