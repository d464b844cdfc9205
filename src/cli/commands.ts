// Every command, in the order of the help. Each file holds what a command is called with; what it does is loaded when it runs, so that help is fast.

import { addAudit } from './audit.ts';
import { addBuild } from './build.ts';
import { addCompletion } from './completion.ts';
import { addDiff } from './diff.ts';
import { addDoctor } from './doctor.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addGuide } from './guide.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addMerge } from './merge.ts';
import { addNew } from './new.ts';
import { addReview } from './review.ts';
import { addSchema } from './schema.ts';
import { addText } from './text.ts';
import { addValidate } from './validate.ts';
import { addWatch } from './watch.ts';
import type { CommandContext } from './terminal/command.ts';

export const COMMANDS: readonly ((context: CommandContext) => void)[] = [
  addBuild,
  addMerge,
  addValidate,
  addAudit,
  addReview,
  addDiff,
  addExplain,
  addWatch,
  addNew,
  addInit,
  addExport,
  addImport,
  addGuide,
  addText,
  addSchema,
  addDoctor,
  addCompletion,
];
