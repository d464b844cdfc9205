// What was probably meant where a text is no YAML: the library tells where it stumbled, not over what.

import { findInvisible } from '../../diagnostic/invisible.ts';

/** What is wrong with a line, and what to write instead. */
export type Mistake =
  | { readonly apa: 'tanpa-spasi'; readonly tulis: string }
  | { readonly apa: 'strip' }
  | { readonly apa: 'kutip'; readonly tulis: string }
  | { readonly apa: 'titik-dua'; readonly tulis: string }
  | { readonly apa: 'pagar'; readonly tulis: string }
  | { readonly apa: 'kutip-word'; readonly tulis: string }
  | { readonly apa: 'sesudah-kutip'; readonly tulis: string }
  | { readonly apa: 'kutip-terbuka'; readonly tanda: string; readonly tulis: string }
  | { readonly apa: 'kurung-terbuka'; readonly tanda: string; readonly tutup: string }
  | { readonly apa: 'kurung-lebih'; readonly tanda: string }
  | { readonly apa: 'kurung-menjorok'; readonly tanda: string; readonly spasi: number }
  | { readonly apa: 'tanda-khusus'; readonly tanda: string; readonly tulis: string }
  | { readonly apa: 'strip-rapat'; readonly tulis: string }
  | {
      readonly apa: 'koma';
      readonly tulis: string | null;
      /** The same as one text, where it may be that. */
      readonly teks: string | null;
    }
  | { readonly apa: 'tanda-di-awal'; readonly tanda: string }
  | { readonly apa: 'koma-lebih' }
  | { readonly apa: 'garis-miring'; readonly tulis: string }
  | { readonly apa: 'tanpa-titik-dua'; readonly tulis: string }
  | {
      readonly apa: 'menjorok';
      readonly spasi: number;
      readonly seharusnya: number;
      /** Whether it may go on with the text above. */
      readonly isText: boolean;
    }
  | { readonly apa: 'tak-terlihat'; readonly tanda: string };

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

const LOOKS: readonly Look[] = [
  (code) => {
    const found = findInvisible(code);
    if (found === null) return null;
    return { mistake: { apa: 'tak-terlihat', tanda: found.sign }, column: found.at, length: 1 };
  },
  // `kota:Contoh`, `{S1.1:80}`; an address has two slashes behind its colon.
  matching(
    new RegExp(String.raw`(?<=^\s*(?:- )*|[{,]\s*)(${KEY}):(?!//)([^\s:,{}[\]]+)`, 'u'),
    ([, key = '', value = '']) => ({
      apa: 'tanpa-spasi',
      tulis: `${key}: ${value}`,
    }),
  ),
  matching(/(?<=:\s+)-(?=\s*$)/, () => ({ apa: 'strip' })),
  // `-kode: S1`
  matching(/(?<=^\s*)-([\p{L}"'{[“].*)$/u, ([, rest = '']) => ({
    apa: 'strip-rapat',
    tulis: `- ${rest.trim()}`,
  })),
  // `nama: “Bagian: Umum”`
  matching(/(?<=:\s+|- )[“”„‘’]([^“”„]*)[“”„‘’"]/, ([, inside = '']) => ({
    apa: 'kutip-word',
    tulis: doubleQuoted(inside.trim()),
  })),
  // `nama: {{capaian "S1.1"}} persen`, `nama: {{capaian`
  matching(
    /(?<=:\s+|^\s*(?:- +)+)\{\{(?:.*\}\}[^,{}]*[^,{}\s]|.*\}\}|[^,}\]]*[^,}\]\s])/,
    ([text]) => ({ apa: 'tanda-khusus', tanda: '{{', tulis: doubleQuoted(text) }),
  ),
  // `nama: @contoh`; within brackets as far as the next comma.
  matching(
    /(?<=:\s+|^\s*(?:- +)+)([%@`*&]|>=?(?=\s*\p{N})|\|(?=\s*\p{L})|,(?=\s)|\?(?=\s*$))(?:[^,}\]]*[^,}\]\s])?/u,
    ([text, tanda = '']) => ({ apa: 'tanda-khusus', tanda, tulis: doubleQuoted(text) }),
  ),
  // `% catatan`, `@S1: 5`
  matching(/(?<=^\s*)[%@`|&*!?](?!\{)/, ([tanda]) => ({ apa: 'tanda-di-awal', tanda })),
  // `nama: [A] Pelayanan`
  matching(/(?<=:\s+|^\s*(?:- +)+)(\[[^[\]{}]*\]\s*[^\s,}\]#:][^,{}[\]]*)$/, ([text]) => ({
    apa: 'tanda-khusus',
    tanda: '[',
    tulis: doubleQuoted(text.trim()),
  })),
  // `{ target: 80 satuan: persen }`
  matching(
    new RegExp(String.raw`(?<=[{,]\s*${KEY}:\s+)([\d.]+|"[^"]*");?\s+(${KEY}:)(?=\s)`, 'u'),
    ([, value = '', key = '']) => ({ apa: 'koma', tulis: `${value}, ${key}`, teks: null }),
  ),
  // `{ nama: Dinas satuan: persen }`: keys are of small letters, or codes.
  matching(
    new RegExp(
      String.raw`(?<=\{(?:[^{}]*,)?\s*${KEY}:\s+)([^\s"'{}[\],:#&*!|>%@](?:[^"'{}[\],:#]*[^\s"'{}[\],:#])?)\s+((?:[a-z][a-z_]*|[A-Z]+\d[\w.]*):\s+[^\s"'{}[\],:#](?:[^"'{}[\],:#]*[^\s"'{}[\],:#])?)(?=\s*[,}])`,
      'u',
    ),
    ([text, value = '', next = '']) => ({
      apa: 'koma',
      tulis: `${value}, ${next}`,
      teks: doubleQuoted(text),
    }),
  ),
  // `nama: "Bagian "A" Umum"`
  matching(
    /(?<=:\s+|- )"([^"]*)"(?=[^\s,}\]#])(.*)"(?=\s*(?:[,}].*)?$)/,
    ([, first = '', rest = '']) => ({
      apa: 'kutip',
      tulis: singleQuoted(`${first}"${rest}`),
    }),
  ),
  // `nama: "Dinas" Contoh`, `nama: 'Qur'an'`
  matching(/(?<=:\s+|- )("[^"]*"|'[^']*')(?=\s*[^\s,}\]#:])([^,{}[\]]*[^\s,{}[\]])/, ([text]) => ({
    apa: 'sesudah-kutip',
    tulis: requoted(text),
  })),
  // `bagian: Sekretariat: Umum`
  matching(
    new RegExp(
      String.raw`(?<=${KEY}:\s+)([^\s"'{}[\],|>&*!%@#][^"'{}[\],]*:(?:\s+[^"'{}[\],]*[^\s"'{}[\],]|(?=\s*$)))`,
      'u',
    ),
    ([, value = '']) => ({
      apa: 'titik-dua',
      tulis: doubleQuoted(value),
    }),
  ),
  // Within braces a comment swallows the closing one.
  (_, whole) => {
    const found = /[{,]\s*[^{},#]*?([^\s:,{}#]+ #[^,}]*)[,}]/.exec(whole);
    if (found === null) return null;
    const [, text = ''] = found;
    const column = whole.indexOf(text, found.index);
    return {
      mistake: { apa: 'pagar', tulis: doubleQuoted(text.trim()) },
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
