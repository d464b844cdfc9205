// Diagnostics as SARIF 2.1.0, which code scanning on GitHub, GitLab and in editors reads.

import type { Diagnostic, Position, Tingkat } from '../diagnostic.ts';
import { compare } from '../finding.ts';
import type { FormatOptions } from './format.ts';
import { printable } from './text.ts';

const LEVEL: Readonly<Record<Tingkat, string>> = {
  galat: 'error',
  peringatan: 'warning',
  info: 'note',
};

export function formatSarif(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const kode = [...new Set(diagnostics.map((one) => one.kode))].sort(compare);
  const sidik = new Fingerprints(options.texts);
  const content = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lkjip',
            version: options.versi,
            rules: kode.map((one) => ruleOf(one, options)),
          },
        },
        language: options.language,
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((one) => result(one, kode.indexOf(one.kode), sidik, options)),
      },
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What the catalogue says of a code. */
function ruleOf(kode: string, { rules, language }: FormatOptions) {
  const rule = rules?.get(kode);
  return {
    id: kode,
    shortDescription: { text: rule?.mengapa[language] ?? kode },
    defaultConfiguration: { level: LEVEL[rule?.tingkat ?? 'peringatan'] },
  };
}

function result(
  diagnostic: Diagnostic,
  ruleIndex: number,
  sidik: Fingerprints,
  options: FormatOptions,
) {
  const { kode, tingkat, position, pesan, saran, diterima } = diagnostic;
  const kata = options.language === 'id' ? 'Saran' : 'Help';
  const kalimat = [pesan, ...(saran === null ? [] : [`${kata}: ${saran}`])].map(printable);
  return {
    ruleId: kode,
    ruleIndex,
    level: LEVEL[tingkat],
    message: { text: kalimat.join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(`${options.prefix}${position.berkas}`) },
          region: region(position, options.texts),
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: sidik.of(diagnostic) },
    ...(diterima === undefined
      ? {}
      : {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: printable(diterima) },
          ],
        }),
  };
}

/** A relative URI reference: every segment percent-encoded, the slashes kept. */
function toUri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** One line at most, so that a value over several lines marks its beginning. */
function region({ berkas, baris, kolom, panjang }: Position, texts: FormatOptions['texts']) {
  const awal = { startLine: baris, startColumn: kolom };
  const width = lineOf(texts, berkas, baris).length;
  if (panjang === undefined || width < kolom) return awal;
  return { ...awal, endColumn: Math.min(kolom + panjang, width + 1) };
}

function lineOf(texts: FormatOptions['texts'], file: string, baris: number): string {
  return texts.get(file)?.split('\n')[baris - 1]?.replace(/\r$/, '') ?? '';
}

/**
 * Tells findings apart by code, file and the text of the line, so that lines inserted above do not make
 * old findings look new; `:2` is the second with the same three.
 */
class Fingerprints {
  readonly #teks: FormatOptions['texts'];
  readonly #terpakai = new Map<string, number>();

  constructor(texts: FormatOptions['texts']) {
    this.#teks = texts;
  }

  of({ kode, position: { berkas, baris } }: Diagnostic): string {
    const content = lineOf(this.#teks, berkas, baris).trim();
    const sidik = fingerprint([kode, berkas, content].join('\u0000'));
    const to = (this.#terpakai.get(sidik) ?? 0) + 1;
    this.#terpakai.set(sidik, to);
    return `${sidik}:${String(to)}`;
  }
}

const STARTS = [0x811c9dc5, 0x9e3779b9];

/** A short name for a text: FNV-1a over UTF-16 code units, twice from different starts: 16 hexadecimal digits. No cryptography, only the same on every machine. */
function fingerprint(text: string): string {
  return STARTS.map((start) => {
    let value = start;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
