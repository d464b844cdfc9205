// The rules between documents and over time, in one list.

import type { Aturan } from './aturan.ts';
import { checkIndikatorDimuat } from './documents/left-out.ts';
import { checkJenjang, checkPerjanjianKinerja } from './documents/levels.ts';
import {
  checkIndikatorRealisasi,
  checkIndikatorTarget,
  checkJenjangDikenal,
  checkSasaranDikenal,
} from './documents/references.ts';
import { checkKodeGanda } from './documents/duplicates.ts';
import { checkJumlahSasaran, checkNamaDokumen } from './documents/names.ts';
import { checkNamaTarget } from './documents/target-in-name.ts';
import { checkPeriode, checkPeriodeGanda } from './time/periods.ts';
import {
  checkSatuanBeragam,
  checkSatuanBerbeda,
  checkSatuanBertentangan,
} from './documents/units.ts';
import { checkStruktur } from './documents/structure.ts';
import { checkTahunData, checkTahunKolom, checkTanggal } from './time/data-years.ts';
import { checkJudul, checkSumber, checkSumberRenstra } from './time/source-years.ts';
import { checkTargetBerbeda, checkTargetPerubahan } from './documents/targets.ts';

export const ATURAN_DOKUMEN: readonly Aturan[] = [
  checkTargetBerbeda,
  checkTargetPerubahan,
  checkIndikatorDimuat,
  checkNamaDokumen,
  checkJumlahSasaran,
  checkNamaTarget,
  checkSatuanBeragam,
  checkSatuanBerbeda,
  checkSatuanBertentangan,
  checkIndikatorTarget,
  checkIndikatorRealisasi,
  checkSasaranDikenal,
  checkJenjangDikenal,
  checkKodeGanda,
  checkJenjang,
  checkPerjanjianKinerja,
  checkStruktur,
  checkTahunData,
  checkTahunKolom,
  checkTanggal,
  checkSumber,
  checkJudul,
  checkSumberRenstra,
  checkPeriode,
  checkPeriodeGanda,
];
