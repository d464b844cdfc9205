// What to say when a template cannot be used: which file, which line, why.

import { EXIT, UserError } from '../error.ts';
import type { Bilingual } from '../language.ts';
import { TemplateLimit } from './budget.ts';

/** A place in a template; lines count from 1, columns from 0 as Handlebars has them, and are not always known. */
export interface TemplatePosition {
  readonly line: number;
  readonly column?: number | undefined;
}

/** An error that names the template's file, and the place in it where it is known. */
export function templateError(
  file: string,
  position: TemplatePosition | null,
  reason: Bilingual,
  cause?: unknown,
): UserError {
  const { line, column } = position ?? {};
  const place = [file, line, column === undefined ? undefined : column + 1]
    .filter((part) => part !== undefined)
    .join(':');
  return new UserError(
    {
      id: `templates/${place}: ${reason.id}`,
      en: `templates/${place}: ${reason.en}`,
    },
    { hint: WITHOUT_TEMPLATE, exitCode: EXIT.data, cause },
  );
}

const WITHOUT_TEMPLATE: Bilingual = {
  id: 'perbaiki atau hapus templat itu; tanpa templat itu dipakai templat bawaan',
  en: 'mend or remove that template; without it the shipped one is used',
};

/** Thrown where a template asks for a chart that the report has not; who calls the template puts its file to it. */
export class MissingChart extends Error {
  /** What the template gave for an id; null where that is no text. */
  readonly id: string | null;

  constructor(id: unknown) {
    const name = typeof id === 'string' ? id : null;
    super(`no chart ${name ?? typeof id}`);
    this.id = name;
  }
}

/**
 * Turns what Handlebars throws into an error of the template's file; what is no template error stays as it is.
 * @param isOwn whether the template is the workspace's: one that looks into what is not there (`../judul` at the top, `a.b.c`)
 * makes Handlebars stumble, and would be our fault in a shipped one
 */
export function wrapTemplateError(file: string, error: unknown, isOwn: boolean): unknown {
  const limit = reasonOfBounds(error);
  if (limit !== null) return templateError(file, null, limit, error);
  if (error instanceof MissingChart) return templateError(file, null, missingChart(error), error);
  if (isOwn && error instanceof TypeError) return templateError(file, null, stumble(error), error);
  if (!(error instanceof Error)) return error;
  const syntax = syntaxError(error.message);
  if (syntax !== null) return templateError(file, syntax.position, syntax.reason, error);
  if (!isHandlebarsError(error)) return error;
  const { lineNumber: line, column, message } = error;
  const partial = /^The partial (.+?) could not be found$/.exec(message)?.[1];
  if (partial !== undefined) return templateError(file, null, unknownPartial(partial), error);
  return templateError(
    file,
    line === undefined ? null : { line, column },
    reasonOf(message),
    error,
  );
}

function reasonOf(message: string): Bilingual {
  const missing = /^"(.+?)" not defined in /.exec(message)?.[1];
  if (missing !== undefined) return missingField(missing);
  const [, opened, closed] = /^(\S+) doesn't match (\S+) - /.exec(message) ?? [];
  if (opened !== undefined && closed !== undefined) {
    return {
      id: `{{#${opened}}} ditutup dengan {{/${closed}}}`,
      en: `{{#${opened}}} is closed by {{/${closed}}}`,
    };
  }
  return { id: firstLine(message), en: firstLine(message) };
}

function stumble({ message }: TypeError): Bilingual {
  const field = /\(reading '(.+)'\)$/.exec(message)?.[1];
  return field === undefined
    ? { id: firstLine(message), en: firstLine(message) }
    : {
        id: `"${field}" dicari dalam isi yang tidak ada`,
        en: `"${field}" is looked for in something that is not there`,
      };
}

/** Of what cannot be read Handlebars tells the line, and shows what stands there above a pointer. */
function syntaxError(
  message: string,
): { readonly position: TemplatePosition; readonly reason: Bilingual } | null {
  const [, line, shown] =
    /^(?:Parse|Lexical) error on line (\d+)[^\n]*\n([^\n]*)\n-*\^/.exec(message) ?? [];
  if (line === undefined || shown === undefined) return null;
  const isEnd = message.endsWith("got 'EOF'");
  return {
    position: { line: Number(line) },
    reason: {
      id: `${isEnd ? 'berakhir sebelum yang dibuka ditutup' : 'tidak dapat dibaca'}: ${shown}`,
      en: `${isEnd ? 'ends before what was opened is closed' : 'cannot be read'}: ${shown}`,
    },
  };
}

/** A text can also grow beyond what a string may hold before it is measured. */
function reasonOfBounds(error: unknown): Bilingual | null {
  if (error instanceof TemplateLimit) return BOUNDS[error.limit];
  const isTooLong = error instanceof RangeError && error.message.includes('string length');
  return isTooLong ? BOUNDS.ukuran : null;
}

const BOUNDS: Readonly<Record<TemplateLimit['limit'], Bilingual>> = {
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

function missingChart({ id }: MissingChart): Bilingual {
  return id === null
    ? { id: '{{svg}}: id grafik harus berupa teks', en: '{{svg}}: the id of a chart must be text' }
    : { id: `{{svg}}: tidak ada grafik "${id}"`, en: `{{svg}}: there is no chart "${id}"` };
}

/** @param nama of a template that is called and does not exist */
export function unknownPartial(nama: string): Bilingual {
  return { id: `templat "${nama}" tidak ada`, en: `there is no template "${nama}"` };
}

interface HandlebarsError extends Error {
  readonly lineNumber?: number;
  readonly column?: number;
}

const isHandlebarsError = (error: Error): error is HandlebarsError => 'lineNumber' in error;

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
