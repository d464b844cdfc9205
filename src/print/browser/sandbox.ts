// Whether the browser gets its own sandbox. Without it the report is still printed with JavaScript off and every
// request refused, so a machine that cannot have one is no reason to fail.

import type { Bilingual } from '../../language.ts';
import type { Environment } from './environment.ts';

export interface SandboxPlan {
  readonly isOn: boolean;
  /** May it be left out when the system turns out not to allow it? */
  readonly mayFallBack: boolean;
  readonly reason: Bilingual;
}

/** `LKJIP_SANDBOX=1` insists on it, `LKJIP_SANDBOX=0` leaves it out; otherwise on, except for root. */
export function planSandbox(env: Environment): SandboxPlan {
  const wish = env['LKJIP_SANDBOX'];
  if (wish === '0') return off({ id: 'LKJIP_SANDBOX=0', en: 'LKJIP_SANDBOX=0' });
  if (wish === '1') {
    const reason = { id: 'LKJIP_SANDBOX=1', en: 'LKJIP_SANDBOX=1' };
    return { isOn: true, mayFallBack: false, reason };
  }
  if (process.getuid?.() === 0) {
    return off({
      id: 'dijalankan sebagai root: Chromium menolak kotak pasir',
      en: 'run by root: Chromium refuses its sandbox',
    });
  }
  return { isOn: true, mayFallBack: true, reason: { id: 'bawaan', en: 'by default' } };
}

/** The plan after the system has refused a sandbox. */
export function withoutSandbox(detail: string): SandboxPlan {
  return off({
    id: `sistem tidak mengizinkan kotak pasir (${detail})`,
    en: `the system does not allow a sandbox (${detail})`,
  });
}

function off(reason: Bilingual): SandboxPlan {
  return { isOn: false, mayFallBack: false, reason };
}
