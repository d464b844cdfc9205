// What was probably meant where a text is no YAML: the library tells where it stumbled, not over what.

import { suggestDecimal } from './notation.ts';
import { findInvisible } from '../../diagnostic/invisible.ts';

/** What is wrong with a line, and what to write instead. */
export type Mistake =
  | { readonly what: 'tanpa-spasi'; readonly write: string }
  | { readonly what: 'strip' }
  | { readonly what: 'rupiah'; readonly typed: string; readonly write: string }
  | { readonly what: 'kutip'; readonly write: string }
  | { readonly what: 'titik-dua'; readonly write: string }
  | { readonly what: 'pagar'; readonly write: string }
  | { readonly what: 'kutip-word'; readonly write: string }
  | { readonly what: 'sesudah-kutip'; readonly write: string }
  | { readonly what: 'kutip-terbuka'; readonly tanda: string; readonly write: string }
  | { readonly what: 'kurung-terbuka'; readonly tanda: string; readonly tutup: string }
  | { readonly what: 'kurung-lebih'; readonly tanda: string }
  | { readonly what: 'kurung-menjorok'; readonly tanda: string; readonly spaces: number }
  | { readonly what: 'tanda-khusus'; readonly tanda: string; readonly write: string }
  | { readonly what: 'strip-rapat'; readonly write: string }
  | {
      readonly what: 'koma';
      readonly write: string | null;
      /** The same as one text, where it may be that. */
      readonly text: string | null;
    }
  | { readonly what: 'tanda-di-awal'; readonly tanda: string }
  | { readonly what: 'koma-lebih' }
  | { readonly what: 'garis-miring'; readonly write: string }
  | { readonly what: 'tanpa-titik-dua'; readonly write: string }
  | {
      readonly what: 'menjorok';
      readonly spaces: number;
      readonly expected: number;
      /** Whether it may go on with the text above. */
      readonly isText: boolean;
    }
  | { readonly what: 'tak-terlihat'; readonly tanda: string };

export interface FoundMistake {
  readonly mistake: Mistake;
  /** Counted from 0. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/**
 * Looks for a common mistake on the lines around an error: the line that it is on, those before it from the last that
 * has text, and what the error spans.
 */
export function findMistake(
  lines: readonly string[],
  from: number,
  to: number,
): FoundMistake | null {
  const before = lines.slice(0, from).findLastIndex((line) => line.trim() !== '');
  const candidates = [
    from,
    ...range(from + 1, Math.min(to, from + 3)),
    ...(before === -1 ? [] : [before]),
  ];
  for (const look of LOOKS) {
    for (const line of candidates) {
      const found = look(withoutComment(lines[line] ?? ''), lines[line] ?? '');
      if (found !== null) return { ...found, line };
    }
  }
  return null;
}

type Look = (code: string, whole: string) => Omit<FoundMistake, 'line'> | null;

const KEY = String.raw`[\p{L}\p{N}_][\p{L}\p{N}_.-]*`;

/** A text without quotes, and a key that may stand behind it. */
const PLAIN = String.raw`[^\s"'{}[\],:#&*!|>%@](?:[^"'{}[\],:#]*[^\s"'{}[\],:#])?`;
const SMALL_KEY = String.raw`[a-z][a-z_]*|[A-Z]+\d[\w.]*`;

const LOOKS: readonly Look[] = [
  (code) => {
    const found = findInvisible(code);
    if (found === null) return null;
    return { mistake: { what: 'tak-terlihat', tanda: found.sign }, column: found.at, length: 1 };
  },
  // `kota:Contoh`, `{S1.1:80}`; an address has two slashes behind its colon.
  matching(
    new RegExp(String.raw`(?<=^\s*(?:- )*|[{,]\s*)(${KEY}):(?!//)([^\s:,{}[\]]+)`, 'u'),
    ([, key = '', value = '']) => ({
      what: 'tanpa-spasi',
      write: `${key}: ${value}`,
    }),
  ),
  matching(/(?<=:\s+)-(?=\s*$)/, () => ({ what: 'strip' })),
  // `{ anggaran: Rp50.000.000,- }`: within brackets the comma begins something else.
  matching(
    /(?<=[{,[]\s*(?:[^\s:,{}[\]]+:\s+)?)((?:rp\.?\s*)?(?:\d{1,3}(?:\.\d{3})+|\d+)),-(?=\s*[,}\]])/iu,
    ([typed, money = '']) => ({
      what: 'rupiah',
      typed,
      write: suggestDecimal(money, 'rupiah') ?? money,
    }),
  ),
  // `-kode: S1`
  matching(/(?<=^\s*)-([\p{L}"'{[“].*)$/u, ([, rest = '']) => ({
    what: 'strip-rapat',
    write: `- ${rest.trim()}`,
  })),
  // `nama: “Bagian: Umum”`
  matching(/(?<=:\s+|- )[“”„‘’]([^“”„]*)[“”„‘’"]/, ([, inside = '']) => ({
    what: 'kutip-word',
    write: doubleQuoted(inside.trim()),
  })),
  // `nama: {{capaian "S1.1"}} persen`, `nama: {{capaian`
  matching(
    /(?<=:\s+|^\s*(?:- +)+)\{\{(?:.*\}\}[^,{}]*[^,{}\s]|.*\}\}|[^,}\]]*[^,}\]\s])/,
    ([text]) => ({ what: 'tanda-khusus', tanda: '{{', write: doubleQuoted(text) }),
  ),
  // `nama: @contoh`; within brackets as far as the next comma.
  matching(
    /(?<=:\s+|^\s*(?:- +)+)([%@`*&]|>=?(?=\s*\p{N})|\|(?=\s*\p{L})|,(?=\s)|\?(?=\s*$))(?:[^,}\]]*[^,}\]\s])?/u,
    ([text, tanda = '']) => ({ what: 'tanda-khusus', tanda, write: doubleQuoted(text) }),
  ),
  // `% catatan`, `@S1: 5`
  matching(/(?<=^\s*)[%@`|&*!?](?!\{)/, ([tanda]) => ({ what: 'tanda-di-awal', tanda })),
  // `nama: [A] Pelayanan`
  matching(/(?<=:\s+|^\s*(?:- +)+)(\[[^[\]{}]*\]\s*[^\s,}\]#:][^,{}[\]]*)$/, ([text]) => ({
    what: 'tanda-khusus',
    tanda: '[',
    write: doubleQuoted(text.trim()),
  })),
  // `{ target: 80 satuan: persen }`, `{ tanggal: 2020-09-01 nilai: 5 }`
  matching(
    new RegExp(String.raw`(?<=[{,]\s*${KEY}:\s+)(\d[\d.-]*|"[^"]*");?\s+(${KEY}:)(?=\s)`, 'u'),
    ([, value = '', key = '']) => ({ what: 'koma', write: `${value}, ${key}`, text: null }),
  ),
  // `{ dasar: DPPA sumber: [A] }`: no text goes on so.
  matching(
    new RegExp(
      String.raw`(?<=\{(?:[^{}]*,)?\s*${KEY}:\s+)(${PLAIN})\s+((?:${SMALL_KEY}):)(?=\s+["'{[])`,
      'u',
    ),
    ([, value = '', key = '']) => ({ what: 'koma', write: `${value}, ${key}`, text: null }),
  ),
  // `{ nama: Dinas satuan: persen }`: keys are of small letters, or codes.
  matching(
    new RegExp(
      String.raw`(?<=\{(?:[^{}]*,)?\s*${KEY}:\s+)(${PLAIN})\s+((?:${SMALL_KEY}):\s+[^\s"'{}[\],:#](?:[^"'{}[\],:#]*[^\s"'{}[\],:#])?)(?=\s*[,}])`,
      'u',
    ),
    ([text, value = '', next = '']) => ({
      what: 'koma',
      write: `${value}, ${next}`,
      text: doubleQuoted(text),
    }),
  ),
  // `nama: "Bagian "A" Umum"`
  matching(
    /(?<=:\s+|- )"([^"]*)"(?=[^\s,}\]#])(.*)"(?=\s*(?:[,}].*)?$)/,
    ([, first = '', rest = '']) => ({
      what: 'kutip',
      write: singleQuoted(`${first}"${rest}`),
    }),
  ),
  // `nama: "Dinas" Contoh`, `nama: 'Qur'an'`
  matching(/(?<=:\s+|- )("[^"]*"|'[^']*')(?=\s*[^\s,}\]#:])([^,{}[\]]*[^\s,{}[\]])/, ([text]) => ({
    what: 'sesudah-kutip',
    write: requoted(text),
  })),
  // `bagian: Sekretariat: Umum`
  matching(
    new RegExp(
      String.raw`(?<=${KEY}:\s+)([^\s"'{}[\],|>&*!%@#][^"'{}[\],]*:(?:\s+[^"'{}[\],]*[^\s"'{}[\],]|(?=\s*$)))`,
      'u',
    ),
    ([, value = '']) => ({
      what: 'titik-dua',
      write: doubleQuoted(value),
    }),
  ),
  // Within braces a comment swallows the closing one.
  (_, whole) => {
    const found = /[{,]\s*[^{},#]*?([^\s:,{}#]+ #[^,}]*)[,}]/.exec(whole);
    if (found === null) return null;
    const [, text = ''] = found;
    const column = whole.indexOf(text, found.index);
    return {
      mistake: { what: 'pagar', write: doubleQuoted(text.trim()) },
      column,
      length: text.length,
    };
  },
];

function matching(pattern: RegExp, mistake: (found: RegExpExecArray) => Mistake): Look {
  return (code) => {
    const found = pattern.exec(code);
    if (found === null) return null;
    return { mistake: mistake(found), column: found.index, length: found[0].length };
  };
}

/** Text between quotes that YAML reads as it stands. */
export function doubleQuoted(text: string): string {
  return text.includes('"') || text.includes('\\') ? singleQuoted(text) : `"${text}"`;
}

/** `'Qur'an'` is meant as one text; `"Dinas" Contoh` has quotes of its own. */
function requoted(text: string): string {
  const whole = /^'(.*)'$/.exec(text)?.[1];
  return doubleQuoted(whole ?? text);
}

/** The text between single quotes, in which nothing but they means anything. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Without what stands behind " #" outside quotes. */
function withoutComment(line: string): string {
  const found = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^"'#]|(?<=\S)#|["'])*/.exec(line)?.[0] ?? line;
  return found.length < line.length ? found : line;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
