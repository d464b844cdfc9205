// One temporary folder for a whole run: whatever its tests and the programs that they start make in the machine's, is made
// there, and goes with it. Of what lkjip makes for itself nothing may be left by then.

import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'lkjip-tes-';
/** What lkjip makes in a temporary folder for the time that it runs: the profile of a browser, a browser being unpacked. */
const OWN = /^lkjip-(?:profil|chromium)-/;

const nameOf = (process: number | string): string => `${PREFIX}${String(process)}-`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Runs that were killed left theirs. */
function removeLeftovers(machine: string): void {
  for (const name of readdirSync(machine)) {
    const [, pid] = /^lkjip-tes-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(machine, name), { recursive: true, force: true });
  }
}

/** Before the first worker starts, which takes over what the environment says. */
export default function setup(): (() => void) | undefined {
  const machine = tmpdir();
  // Each project asks for it.
  if (machine.includes(nameOf(process.pid))) return undefined;
  removeLeftovers(machine);
  const folder = mkdtempSync(join(machine, nameOf(process.pid)));
  // Some tests are other users.
  chmodSync(folder, 0o755);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  return () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    const left = readdirSync(folder).filter((name) => OWN.test(name));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    if (left.length > 0) throw new Error(`lkjip has left behind: ${left.join()}`);
  };
}
