// Progress: a line drawn in place on a terminal, plain lines elsewhere. Also the clock of `--timeout`.

import type { Language, Bilingual } from '../../language.ts';
import { timeUpError, type UserError } from '../../error.ts';
import type { Io } from './io.ts';

export interface Progress {
  /** Names what begins now; throws when the time is already up. */
  readonly step: (text: Bilingual) => void;
  /** Milliseconds that are left; undefined without a limit. */
  readonly remaining: () => number | undefined;
  /** Takes the line of the terminal away. */
  readonly done: () => void;
}

const CLEAR_LINE = '\r\u001b[2K';

/** What is shown of each step: a line on the terminal, nothing, or whatever a function makes of it. */
export type ShownSteps = 'line' | 'none' | ((text: Bilingual) => void);

/** @param timeout milliseconds for the whole run */
export function startProgress(
  io: Io,
  language: Language,
  timeout: number | undefined,
  shown: ShownSteps,
): Progress {
  const mulai = performance.now();
  let now: Bilingual = { id: 'memulai', en: 'starting' };
  const remaining = () =>
    timeout === undefined ? undefined : Math.max(0, timeout - (performance.now() - mulai));
  const draw = (text: Bilingual) => {
    if (shown === 'none') return;
    if (shown !== 'line') shown(text);
    else if (io.isTerminal) io.stderr(`${CLEAR_LINE}${text[language]} …`);
    else io.stderr(`${text[language]}\n`);
  };
  return {
    step(text) {
      if (remaining() === 0) throw timeoutError(now, timeout ?? 0);
      io.signal.throwIfAborted();
      now = text;
      draw(text);
    },
    remaining,
    done() {
      if (shown === 'line' && io.isTerminal) io.stderr(CLEAR_LINE);
    },
  };
}

function timeoutError(step: Bilingual, timeout: number): UserError {
  return timeUpError(step, timeout, {
    id: 'beri waktu lebih panjang dengan --timeout',
    en: 'allow more time with --timeout',
  });
}
