// The data format as zod schemas: every key that a user may write, as data/README.md describes it. A file each.

import type * as z from 'zod';
import type { anggaranSchema } from './anggaran.ts';
import type { keteranganSchema } from './lampiran.ts';
import type { lkjipSchema } from './lkjip.ts';
import type { organisasiSchema } from './organisasi.ts';
import type { realisasiSchema } from './realisasi.ts';
import type { renstraSchema } from './renstra.ts';
import type { targetSchema } from './target.ts';
import type { triwulanSchema } from './triwulan.ts';

export { anggaranSchema, type WrittenBudget } from './anggaran.ts';
export { keteranganSchema } from './lampiran.ts';
export { JENIS_INSTANSI, lkjipSchema } from './lkjip.ts';
export { organisasiSchema } from './organisasi.ts';
export { JENIS_PEMBANDING, realisasiSchema } from './realisasi.ts';
export { renstraSchema } from './renstra.ts';
export { KAKI, WARNA } from './tabel.ts';
export { BAB, BAGIAN, HURUF, KERTAS, type HurufTertulis } from './tampilan.ts';
export { DASAR_CAPAIAN, targetSchema } from './target.ts';
export { triwulanSchema, STATUS_AKSI } from './triwulan.ts';
export { HASIL_UNIT, type UnitTertulis } from './unit.ts';
export type { WrittenComparator, WrittenStatus, WrittenTarget, WrittenValue } from './value.ts';

export type SettingsFile = z.infer<typeof lkjipSchema>;
export type RenstraFile = z.infer<typeof renstraSchema>;
export type TargetFile = z.infer<typeof targetSchema>;
export type RealisasiFile = z.infer<typeof realisasiSchema>;
export type AnggaranFile = z.infer<typeof anggaranSchema>;
export type OrganisasiFile = z.infer<typeof organisasiSchema>;
export type TriwulanFile = z.infer<typeof triwulanSchema>;
export type KeteranganFile = z.infer<typeof keteranganSchema>;
