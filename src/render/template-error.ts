// What to say when a template cannot be used: which file, which line, why.

import { EXIT, UserError } from '../error.ts';
import type { Teks } from '../bahasa.ts';

/** A place in a template; lines count from 1, columns from 0 as Handlebars has them. */
export interface TemplatePosition {
  readonly line: number;
  readonly column: number;
}

/** An error that names the template's file, and the place in it where it is known. */
export function templateError(
  file: string,
  position: TemplatePosition | null,
  reason: Teks,
  cause?: unknown,
): UserError {
  const place = position === null ? file : `${file}:${position.line}:${position.column + 1}`;
  return new UserError(
    {
      id: `templates/${place}: ${reason.id}`,
      en: `templates/${place}: ${reason.en}`,
    },
    { exitCode: EXIT.data, cause },
  );
}

/** Turns what Handlebars throws into an error of the template's file; what is no template error stays as it is. */
export function wrapTemplateError(file: string, error: unknown): unknown {
  if (!isHandlebarsError(error)) return error;
  const missing = /^"(.+?)" not defined in /.exec(error.message);
  const position =
    error.lineNumber === undefined ? null : { line: error.lineNumber, column: error.column ?? 0 };
  const reason =
    missing === null
      ? { id: firstLine(error.message), en: firstLine(error.message) }
      : {
          id: `"${missing[1]}" tidak ada dalam laporan`,
          en: `the report has no "${missing[1]}"`,
        };
  return templateError(file, position, reason, error);
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
