// The data format as zod schemas: every key that a user may write, as data/README.md describes it. A file each.

import type * as z from 'zod';
import type { skemaAnggaran } from './anggaran.ts';
import type { skemaKeterangan } from './lampiran.ts';
import type { skemaLkjip } from './lkjip.ts';
import type { skemaOrganisasi } from './organisasi.ts';
import type { skemaRealisasi } from './realisasi.ts';
import type { skemaRenstra } from './renstra.ts';
import type { skemaTarget } from './target.ts';
import type { skemaTriwulan } from './triwulan.ts';

export { skemaAnggaran, type WrittenBudget } from './anggaran.ts';
export { skemaKeterangan } from './lampiran.ts';
export { JENIS_INSTANSI, skemaLkjip } from './lkjip.ts';
export { skemaOrganisasi } from './organisasi.ts';
export { JENIS_PEMBANDING, skemaRealisasi } from './realisasi.ts';
export { skemaRenstra } from './renstra.ts';
export { KAKI, WARNA } from './tabel.ts';
export { BAB, BAGIAN, HURUF, KERTAS, type HurufTertulis } from './tampilan.ts';
export { DASAR_CAPAIAN, skemaTarget } from './target.ts';
export { skemaTriwulan, STATUS_AKSI } from './triwulan.ts';
export { HASIL_UNIT, type UnitTertulis } from './unit.ts';
export type { WrittenComparator, WrittenStatus, WrittenTarget, WrittenValue } from './value.ts';

export type SettingsFile = z.infer<typeof skemaLkjip>;
export type RenstraFile = z.infer<typeof skemaRenstra>;
export type TargetFile = z.infer<typeof skemaTarget>;
export type RealisasiFile = z.infer<typeof skemaRealisasi>;
export type AnggaranFile = z.infer<typeof skemaAnggaran>;
export type OrganisasiFile = z.infer<typeof skemaOrganisasi>;
export type TriwulanFile = z.infer<typeof skemaTriwulan>;
export type KeteranganFile = z.infer<typeof skemaKeterangan>;
