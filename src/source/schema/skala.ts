// A rating scale: one by name, or the workspace's own list.

import * as z from 'zod';
import { angka, byShape, namedOnce, choices, words } from './leaf.ts';

const skalaSendiri = z
  .array(
    z.strictObject({
      predikat: words().describe('Nama predikat, misalnya Memuaskan'),
      minimum: angka().describe('Nilai terendah yang memperoleh predikat ini'),
    }),
  )
  .superRefine(namedOnce(({ predikat }) => predikat))
  .describe('Daftar predikat dengan batas bawahnya');
type Skala = string | z.infer<typeof skalaSendiri>;

export const skala = (nama: readonly string[]) =>
  byShape<Skala>([choices(nama), skalaSendiri], (pohon) =>
    Array.isArray(pohon) ? skalaSendiri : undefined,
  );
