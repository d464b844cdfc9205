// The order of the test files: what takes longest first, so that no worker is left with it at the end. A fresh clone has
// no times of an earlier run to go by.

import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { SLOW } from './projects.ts';

/** Files of one project in one go, so that they share their processes; fast ones last. */
function turnOf({ project, moduleId }: TestSpecification): number {
  if (project.name === 'alone') return 0;
  return SLOW.some((file) => moduleId.endsWith(`/${file}`)) ? 1 : 2;
}

/** Those of more than ten seconds. */
const LONGEST = [
  'situs/aksesibilitas',
  'guide/examples',
  'supply/package',
  'adopt/round-trip',
  'faults/kill',
  'print/conformance/reports',
  'cli/build-cache',
  'faults/faults',
  'faults/machine',
  'fuzz/fuzz',
  'ringkas/ringkas',
  'catalogue/catalogue',
  'hostile/long',
  'guide/walk',
  'situs/skrip',
  'print/session',
  'import/import',
  'audit/made-up',
];

function rankOf(file: TestSpecification): number {
  const place = LONGEST.findIndex((name) => file.moduleId.endsWith(`/test/${name}.test.ts`));
  const within = place === -1 ? LONGEST.length : place;
  return turnOf(file) * (LONGEST.length + 1) + within;
}

/** Otherwise as vitest does: by the time that each took, where that is known, or by size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rankOf(a) - rankOf(b));
  }
}
