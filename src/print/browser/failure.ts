// Why a browser did not start, told from how its process ended: pure, so that each reason has a test.

import type { Bilingual } from '../../language.ts';
import { EXIT, UserError } from '../../error.ts';
import { shortageOf } from '../../machine/shortage.ts';
import type { Exit } from './launch.ts';

export type FailureKind = 'pustaka' | 'kotak-pasir' | 'izin' | 'format' | 'mati';

export interface LaunchFailure {
  readonly kind: FailureKind;
  readonly path: string;
  /** The library's file name, or the last line that the browser wrote. */
  readonly detail: string;
}

const SANDBOX =
  /No usable sandbox|sandbox_host_linux|zygote_host_impl|Failed to move to new namespace|setuid sandbox|credentials\.cc|Running as root without --no-sandbox/i;
const LIBRARY = /error while loading shared libraries: ([^:\s]+)/;
const LIBRARY_VERSION = /(\S+): version [`'](\S+)' not found/;

/**
 * Tells the reasons apart by the process's end and its stderr.
 * @throws UserError where the machine starts no process at all
 */
export function classifyFailure(path: string, exit: Exit, log: string): LaunchFailure {
  const code = exit.error?.code;
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'izin', path, detail: code };
  const shortage = shortageOf(exit.error);
  if (shortage !== undefined) throw shortage;
  if (code !== undefined) return { kind: 'format', path, detail: code };
  const library = LIBRARY.exec(log)?.[1];
  if (library !== undefined) return { kind: 'pustaka', path, detail: library };
  const version = LIBRARY_VERSION.exec(log);
  if (version !== null) return { kind: 'pustaka', path, detail: `${version[1]} (${version[2]})` };
  if (SANDBOX.test(log)) return { kind: 'kotak-pasir', path, detail: lastLine(log) };
  const end = exit.signal ?? `exit ${exit.code}`;
  return { kind: 'mati', path, detail: [end, lastLine(log)].filter(Boolean).join(': ') };
}

function lastLine(log: string): string {
  return log.trim().split('\n').at(-1)?.trim() ?? '';
}

/** The error to show for a failure. */
export function launchError(failure: LaunchFailure): UserError {
  const { text, hint } = DESCRIPTIONS[failure.kind](failure.path, failure.detail);
  return new UserError(text, { hint, exitCode: EXIT.environment });
}

const DESCRIPTIONS: Readonly<
  Record<FailureKind, (path: string, detail: string) => { text: Bilingual; hint: Bilingual }>
> = {
  pustaka: (path, detail) => ({
    text: {
      id: `Peramban ${path} tidak dapat dijalankan: pustaka sistem ${detail} tidak ada.`,
      en: `The browser ${path} cannot start: the system library ${detail} is missing.`,
    },
    hint: {
      id: 'Pasang pustaka itu (di Debian/Ubuntu: apt-get install libnss3 libnspr4 libexpat1), atau pakai peramban bawaan: npm install @sparticuz/chromium.',
      en: 'Install that library (Debian/Ubuntu: apt-get install libnss3 libnspr4 libexpat1), or use the packaged browser: npm install @sparticuz/chromium.',
    },
  }),
  'kotak-pasir': (path, detail) => ({
    text: {
      id: `Peramban ${path} tidak dapat membuat kotak pasirnya (sandbox): ${detail}`,
      en: `The browser ${path} cannot set up its sandbox: ${detail}`,
    },
    hint: {
      id: 'Izinkan user namespace di sistem ini, atau hapus LKJIP_SANDBOX=1 agar lkjip mencetak tanpa kotak pasir.',
      en: 'Allow user namespaces on this system, or remove LKJIP_SANDBOX=1 to let lkjip print without the sandbox.',
    },
  }),
  izin: (path, detail) => ({
    text: {
      id: `Peramban ${path} tidak boleh dijalankan (${detail}).`,
      en: `The browser ${path} may not be run (${detail}).`,
    },
    hint: {
      id: 'Periksa izin berkas itu dan apakah disknya dipasang dengan noexec.',
      en: "Check that file's permissions and whether its disk is mounted noexec.",
    },
  }),
  format: (path, detail) => ({
    text: {
      id: `Peramban ${path} bukan program untuk sistem ini (${detail}).`,
      en: `The browser ${path} is not a program for this system (${detail}).`,
    },
    hint: {
      id: 'Pasang chromium dari sistem ini, lalu sebutkan jalurnya di LKJIP_BROWSER.',
      en: "Install this system's own chromium and name its path in LKJIP_BROWSER.",
    },
  }),
  mati: (path, detail) => ({
    text: {
      id: `Peramban ${path} mati saat dijalankan (${detail}).`,
      en: `The browser ${path} died while starting (${detail}).`,
    },
    hint: {
      id: 'Jalankan `lkjip doctor`, atau sebutkan peramban lain di LKJIP_BROWSER.',
      en: 'Run `lkjip doctor`, or name another browser in LKJIP_BROWSER.',
    },
  }),
};

/** There is nothing to try: no browser on the machine and no package. */
export function noBrowserError(): UserError {
  return new UserError(
    {
      id: 'Tidak ada peramban Chromium untuk mencetak PDF.',
      en: 'There is no Chromium browser to print the PDF with.',
    },
    {
      hint: {
        id: 'Jalankan npm install @sparticuz/chromium, pasang chromium, atau sebutkan jalurnya di LKJIP_BROWSER. HTML tetap dapat dibuat dengan --format html.',
        en: 'Run npm install @sparticuz/chromium, install chromium, or name its path in LKJIP_BROWSER. HTML can still be made with --format html.',
      },
      exitCode: EXIT.environment,
    },
  );
}
