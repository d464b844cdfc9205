// Every command, in the order of the help. Each file holds what a command is called with; what it does is loaded when it runs, so that help is fast.

import { auditCommand } from './audit.ts';
import { buildCommand } from './build.ts';
import { completionCommand } from './completion.ts';
import { diffCommand } from './diff.ts';
import { doctorCommand } from './doctor.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { guideCommand } from './guide.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { mergeCommand } from './merge.ts';
import { newCommand } from './new.ts';
import { reviewCommand } from './review.ts';
import { schemaCommand } from './schema.ts';
import { textCommand } from './text.ts';
import { validateCommand } from './validate.ts';
import { watchCommand } from './watch.ts';
import type { CommandRecord } from './terminal/command.ts';

export const COMMANDS: readonly CommandRecord[] = [
  buildCommand,
  mergeCommand,
  validateCommand,
  auditCommand,
  reviewCommand,
  diffCommand,
  explainCommand,
  watchCommand,
  newCommand,
  initCommand,
  exportCommand,
  importCommand,
  guideCommand,
  textCommand,
  schemaCommand,
  doctorCommand,
  completionCommand,
];
