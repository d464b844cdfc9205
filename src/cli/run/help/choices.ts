// Which values are offered where a list of them is known, from the places that read them.

import { FORMATS } from '../../../build/formats.ts';
import { AGENCY_KINDS } from '../../../init/kinds.ts';
import { DATA_FILE_NAMES } from '../../../source/layout.ts';
import { AUDIT_FORMAT } from '../audit.ts';
import { REVIEW_FORMAT } from '../review/paper.ts';
import { FORMAT_DIFF } from '../diff/diff.ts';
import { EXPLAIN_FORMAT } from '../explain.ts';
import { PROGRESS } from '../build/events.ts';
import { SIDES } from '../form/import.ts';
import { GUIDE_NAMES } from './guide.ts';
import { CI_SERVICES } from '../init/recipes.ts';
import { LEVELS, VALIDATE_FORMAT } from '../validate.ts';

export interface Choice {
  readonly kind: 'choice';
  readonly values: readonly string[];
  /** Whether several may be given, joined by commas. */
  readonly isList: boolean;
}

const oneOf = (values: readonly string[]): Choice => ({ kind: 'choice', values, isList: false });
const someOf = (values: readonly string[]): Choice => ({ kind: 'choice', values, isList: true });

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** By command and option, `lkjip` for those before a command; a command alone for its arguments. */
export const CHOICES: Readonly<Record<string, Choice>> = {
  'lkjip --lang': oneOf(['id', 'en']),
  'build --format': someOf(FORMATS),
  'build --progress': oneOf(PROGRESS),
  'validate --format': oneOf(VALIDATE_FORMAT),
  'validate --only': oneOf(LEVELS),
  'audit --format': someOf([...AUDIT_FORMAT, ...REVIEW_FORMAT]),
  'review --format': someOf(REVIEW_FORMAT),
  'diff --format': oneOf(FORMAT_DIFF),
  'explain --format': oneOf(EXPLAIN_FORMAT),
  'init --jenis': oneOf(AGENCY_KINDS),
  'init --ci': oneOf(CI_SERVICES),
  'import --take': oneOf(SIDES),
  panduan: oneOf(GUIDE_NAMES),
  schema: oneOf(DATA_FILE_NAMES),
  completion: oneOf(SHELLS),
};
