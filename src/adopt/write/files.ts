// The data files of a draft.

import type { Draft } from '../draft.ts';
import { writeAnggaran } from './anggaran.ts';
import { writeLkjip } from './lkjip.ts';
import { writeOrganisasi } from './organisasi.ts';
import { writeRealisasi } from './realisasi.ts';
import { writeRenstra } from './renstra.ts';
import { writeTarget } from './target.ts';
import { writeTriwulan } from './triwulan.ts';
import type { WrittenFile } from './yaml-text.ts';

/** @param refused what is left out, since it would stop the report */
export function writeFiles(draft: Draft, refused: ReadonlySet<string>): readonly WrittenFile[] {
  return [
    writeLkjip(draft, refused),
    writeRenstra(draft, refused),
    writeTarget(draft, refused),
    writeRealisasi(draft, refused),
    writeTriwulan(draft, refused),
    writeAnggaran(draft, refused),
    writeOrganisasi(draft, refused),
  ].filter(({ text }) => /^[^#\s]/m.test(text));
}
