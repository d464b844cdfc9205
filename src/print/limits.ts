// How long a step may take and who may stop it: one watch over all steps of a print or of a launch.

import type { Bilingual } from '../language.ts';
import { timeUpError, type UserError } from '../error.ts';

/** The steps of printing, in their order; `onPhase` hears them and a timeout names the one it struck. */
export const PHASES = {
  siapkan: { id: 'menyiapkan peramban', en: 'preparing the browser' },
  luncurkan: { id: 'menjalankan peramban', en: 'starting the browser' },
  muat: { id: 'memuat laporan', en: 'loading the report' },
  cetakCepat: { id: 'mencetak untuk nomor halaman', en: 'printing for the page numbers' },
  cetak: { id: 'mencetak PDF', en: 'printing the PDF' },
  periksa: { id: 'memeriksa PDF', en: 'checking the PDF' },
} as const satisfies Record<string, Bilingual>;

export type Phase = keyof typeof PHASES;

export interface Limits {
  /** Stops the work; the promise then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole of it. */
  readonly timeout?: number | undefined;
  readonly onPhase?: ((phase: Phase) => void) | undefined;
}

export interface Watch {
  /** Runs one step, unless the watch has stopped; rejects as soon as the watch stops, whatever the step does. */
  run<T>(phase: Phase, work: () => Promise<T> | T): Promise<T>;
  /** True once the time is up or the signal has fired. */
  readonly isOver: boolean;
  /** Must be called when the work is done, or the timer holds the process open. */
  stop(): void;
}

function timeoutError(phase: Phase, timeout: number): UserError {
  return timeUpError(PHASES[phase], timeout, {
    id: 'coba lagi saat mesin tidak sibuk, atau beri waktu lebih panjang',
    en: 'try again when the machine is less busy, or allow more time',
  });
}

/**
 * Starts the clock. When the time is up or the signal fires, `kill` is run first and only then do the steps reject,
 * so that whoever sees the error also sees that no process is left.
 */
export function startWatch(
  limits: Limits & { readonly timeout: number; readonly kill: () => Promise<void> },
): Watch {
  let phase: Phase | undefined;
  const state = { isOver: false };
  let reject: (reason: unknown) => void = () => undefined;
  const ended = new Promise<never>((_, fail) => {
    reject = fail;
  });
  ended.catch(() => undefined);

  const end = (reason: () => unknown): void => {
    if (state.isOver) return;
    state.isOver = true;
    const error = reason();
    void limits.kill().finally(() => reject(error));
  };
  const onAbort = (): void => end(() => limits.signal?.reason);
  const timer = setTimeout(
    () => end(() => timeoutError(phase ?? 'siapkan', limits.timeout)),
    limits.timeout,
  );
  limits.signal?.addEventListener('abort', onAbort, { once: true });
  if (limits.signal?.aborted) onAbort();

  return {
    async run(next, work) {
      if (state.isOver) return ended;
      if (phase !== next) limits.onPhase?.(next);
      phase = next;
      const result = Promise.resolve(work());
      result.catch(() => undefined);
      try {
        const value = await Promise.race([result, ended]);
        if (!hasStopped(state)) return value;
      } catch (error) {
        if (!hasStopped(state)) throw error;
      }
      // The kill itself ends the step, one way or the other: the reason of the stop is what counts.
      return ended;
    },
    get isOver() {
      return state.isOver;
    },
    stop() {
      clearTimeout(timer);
      limits.signal?.removeEventListener('abort', onAbort);
    },
  };
}

/** A step may take long: whether the watch has stopped since is another question each time. */
function hasStopped(state: { readonly isOver: boolean }): boolean {
  return state.isOver;
}
