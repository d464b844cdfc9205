// The rules over figures and money, in one list.

import type { Aturan } from './aturan.ts';
import { checkCapaian, checkCapaianAkhir } from './capaian/outliers.ts';
import { checkKondisiAwal, checkRealisasiLalu } from './realisasi/past.ts';
import { checkKolom, checkTahunLalu, checkTahunTarget } from './realisasi/keys.ts';
import { checkPersen } from './realisasi/percent.ts';
import {
  checkRealisasiKosong,
  checkRealisasiNol,
  checkRealisasiTurunan,
  checkSatuanTurunan,
} from './realisasi/origin.ts';
import { checkRealisasiMelonjak, checkRealisasiSama } from './realisasi/plausible.ts';
import { checkRentang, checkTargetKosong, checkTargetNol } from './target/figures.ts';
import { checkTercetak } from './printed/printed.ts';
import {
  checkKeuanganSasaran,
  checkProgramKode,
  checkProgramNama,
  checkProgramSasaran,
  checkSasaranProgram,
} from './money/programs.ts';
import {
  checkAnggaranKosong,
  checkBelumDilaporkan,
  checkKeuanganBeda,
  checkPagu,
} from './money/spending.ts';
import { checkZona } from './realisasi/zones.ts';

export const ATURAN_ANGKA: readonly Aturan[] = [
  checkTercetak,
  checkCapaian,
  checkCapaianAkhir,
  checkRentang,
  checkTargetNol,
  checkTargetKosong,
  checkRealisasiTurunan,
  checkRealisasiKosong,
  checkRealisasiNol,
  checkSatuanTurunan,
  checkRealisasiSama,
  checkRealisasiMelonjak,
  checkPersen,
  checkKondisiAwal,
  checkRealisasiLalu,
  checkZona,
  checkKolom,
  checkTahunTarget,
  checkTahunLalu,
  checkPagu,
  checkAnggaranKosong,
  checkBelumDilaporkan,
  checkKeuanganBeda,
  checkProgramSasaran,
  checkSasaranProgram,
  checkProgramKode,
  checkProgramNama,
  checkKeuanganSasaran,
];
