// The rules between documents and over time, in one list.

import type { Aturan } from './aturan.ts';
import { checkIndikatorDimuat } from './indikator-dimuat.ts';
import { checkJenjang, checkPerjanjianKinerja } from './jenjang.ts';
import {
  checkIndikatorRealisasi,
  checkIndikatorTarget,
  checkJenjangDikenal,
  checkSasaranDikenal,
} from './kode-dikenal.ts';
import { checkKodeGanda } from './kode-ganda.ts';
import { checkJumlahSasaran, checkNamaDokumen } from './nama-dokumen.ts';
import { checkNamaTarget } from './nama-target.ts';
import { checkPeriode, checkPeriodeGanda } from './periode.ts';
import { checkSatuanBeragam, checkSatuanBerbeda, checkSatuanBertentangan } from './satuan.ts';
import { checkStruktur } from './struktur.ts';
import { checkTahunData, checkTahunKolom, checkTanggal } from './tahun-data.ts';
import { checkJudul, checkSumber, checkSumberRenstra } from './tahun-sumber.ts';
import { checkTargetBerbeda, checkTargetPerubahan } from './target-berbeda.ts';

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
