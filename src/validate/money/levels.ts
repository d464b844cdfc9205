// What messages call the levels that money is planned on. An agency's own words are for its report.

import type { Bilingual } from '../../language.ts';
import type { KegiatanLevel } from '../../source/workspace.ts';

export const LEVELS: Readonly<Record<KegiatanLevel, Bilingual>> = {
  program: { id: 'program', en: 'program' },
  kegiatan: { id: 'kegiatan', en: 'kegiatan' },
  subKegiatan: { id: 'subkegiatan', en: 'sub-kegiatan' },
};
