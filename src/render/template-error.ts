// What to say when a template cannot be used: which file, which line, why.

import { EXIT, UserError } from '../error.ts';
import type { Bilingual } from '../language.ts';
import { TemplateLimit } from './budget.ts';

/** A place in a template; lines count from 1, columns from 0 as Handlebars has them. */
export interface TemplatePosition {
  readonly line: number;
  readonly column: number;
}

/** An error that names the template's file, and the place in it where it is known. */
export function templateError(
  file: string,
  position: TemplatePosition | null,
  reason: Bilingual,
  cause?: unknown,
): UserError {
  const place = position === null ? file : `${file}:${position.line}:${position.column + 1}`;
  return new UserError(
    {
      id: `templates/${place}: ${reason.id}`,
      en: `templates/${place}: ${reason.en}`,
    },
    { hint: TANPA_TEMPLAT, exitCode: EXIT.data, cause },
  );
}

const TANPA_TEMPLAT: Bilingual = {
  id: 'perbaiki atau hapus templat itu; tanpa templat itu dipakai templat bawaan',
  en: 'mend or remove that template; without it the shipped one is used',
};

/** Thrown where a template asks for a chart that the report has not; who calls the template puts its file to it. */
export class MissingChart extends Error {
  readonly sebutan: string;

  /** @param id whatever the template gave */
  constructor(id: unknown) {
    const sebutan = typeof id === 'string' ? `"${id}"` : typeof id;
    super(`no chart ${sebutan}`);
    this.sebutan = sebutan;
  }
}

/** Turns what Handlebars throws into an error of the template's file; what is no template error stays as it is. */
export function wrapTemplateError(file: string, error: unknown): unknown {
  const batas = reasonOfBounds(error);
  if (batas !== null) return templateError(file, null, batas, error);
  if (error instanceof MissingChart) return templateError(file, null, missingChart(error), error);
  if (!isHandlebarsError(error)) return error;
  const missing = /^"(.+?)" not defined in /.exec(error.message);
  const tanpaTemplat = /^The partial (.+?) could not be found$/.exec(error.message);
  if (tanpaTemplat !== null) {
    return templateError(file, null, unknownPartial(tanpaTemplat[1] ?? ''), error);
  }
  const position =
    error.lineNumber === undefined ? null : { line: error.lineNumber, column: error.column ?? 0 };
  const reason =
    missing === null
      ? { id: firstLine(error.message), en: firstLine(error.message) }
      : missingField(missing[1] ?? '');
  return templateError(file, position, reason, error);
}

/** A text can also grow beyond what a string may hold before it is measured. */
function reasonOfBounds(error: unknown): Bilingual | null {
  if (error instanceof TemplateLimit) return BOUNDS[error.batas];
  const isTooLong = error instanceof RangeError && error.message.includes('string length');
  return isTooLong ? BOUNDS.ukuran : null;
}

const BOUNDS: Readonly<Record<TemplateLimit['batas'], Bilingual>> = {
  ukuran: {
    id: 'keluarannya terlalu besar',
    en: 'its output is too large',
  },
  langkah: {
    id: 'mengulang terlalu sering; periksa {{#each}} di dalam {{#each}} dan templat yang saling memanggil',
    en: 'repeats too often; look at {{#each}} inside {{#each}} and at templates that call each other',
  },
  kedalaman: {
    id: 'memanggil dirinya sendiri tanpa akhir',
    en: 'calls itself without end',
  },
};

/** @param nama of a field that is asked for and does not exist */
export function missingField(nama: string): Bilingual {
  return { id: `"${nama}" tidak ada dalam laporan`, en: `the report has no "${nama}"` };
}

function missingChart({ sebutan }: MissingChart): Bilingual {
  return {
    id: `{{svg}}: tidak ada grafik ${sebutan}`,
    en: `{{svg}}: there is no chart ${sebutan}`,
  };
}

/** @param nama of a template that is called and does not exist */
export function unknownPartial(nama: string): Bilingual {
  return { id: `templat "${nama}" tidak ada`, en: `there is no template "${nama}"` };
}

interface HandlebarsError extends Error {
  readonly lineNumber?: number;
  readonly column?: number;
}

/** Parse errors of Handlebars are plain errors; they are told by their text. */
function isHandlebarsError(error: unknown): error is HandlebarsError {
  if (!(error instanceof Error)) return false;
  return 'lineNumber' in error || /^(Parse error|Lexical error) on line/.test(error.message);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
