// The data format as zod schemas: every key that a user may write, as data/README.md describes it. A file each in skema/.

import type * as z from 'zod';
import type { skemaAnggaran } from './skema/anggaran.ts';
import type { skemaLkjip } from './skema/lkjip.ts';
import type { skemaOrganisasi } from './skema/organisasi.ts';
import type { skemaRealisasi } from './skema/realisasi.ts';
import type { skemaRenstra } from './skema/renstra.ts';
import type { skemaTarget } from './skema/target.ts';

export { skemaAnggaran } from './skema/anggaran.ts';
export { skemaLkjip } from './skema/lkjip.ts';
export { skemaOrganisasi } from './skema/organisasi.ts';
export { skemaRealisasi } from './skema/realisasi.ts';
export { skemaRenstra } from './skema/renstra.ts';
export { WARNA } from './skema/tabel.ts';
export { BAGIAN, HURUF, KERTAS, type HurufTertulis } from './skema/tampilan.ts';
export { DASAR_CAPAIAN, skemaTarget } from './skema/target.ts';
export { HASIL_UNIT, type UnitTertulis } from './skema/unit.ts';
export type { TargetTertulis } from './skema/umum.ts';

export type BerkasLkjip = z.infer<typeof skemaLkjip>;
export type BerkasRenstra = z.infer<typeof skemaRenstra>;
export type BerkasTarget = z.infer<typeof skemaTarget>;
export type BerkasRealisasi = z.infer<typeof skemaRealisasi>;
export type BerkasAnggaran = z.infer<typeof skemaAnggaran>;
export type BerkasOrganisasi = z.infer<typeof skemaOrganisasi>;
