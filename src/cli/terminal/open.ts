// Opening what lkjip itself has made with the user's own programs, where somebody sits before a screen.

import type { Bilingual, Language } from '../../language.ts';
import { openerOf } from '../../platform.ts';
import type { Io } from './io.ts';

/** Opens it, or says why not and what to open by hand: that it is not shown makes no run fail. */
export async function openForReader(
  target: string,
  io: Io,
  language: Language,
  platform: NodeJS.Platform = process.platform,
): Promise<void> {
  if (io.launch === undefined) {
    say(NO_TERMINAL, target, io, language);
    return;
  }
  const opener = openerOf(platform, io.env, target);
  const isOpened = opener !== null && (await io.launch(opener.command, opener.args));
  if (!isOpened) say(NO_PROGRAM, target, io, language);
}

const NO_TERMINAL = {
  id: 'tidak dibuka: --open hanya untuk orang di depan terminal',
  en: 'not opened: --open is for people at a terminal',
};
const NO_PROGRAM = {
  id: 'tidak dapat dibuka dari sini; bukalah sendiri',
  en: 'it cannot be opened from here; open it yourself',
};

function say(why: Bilingual, target: string, io: Io, language: Language): void {
  io.stderr(`${why[language]}: ${target}\n`);
}
