// The rules over figures and money, in one list.

import type { Aturan } from './aturan.ts';
import { checkCapaian, checkCapaianAkhir } from './capaian.ts';
import { checkKondisiAwal, checkRealisasiLalu } from './kondisi-awal.ts';
import { checkKolom, checkTahunLalu, checkTahunTarget } from './kunci.ts';
import { checkPersen } from './realisasi-persen.ts';
import {
  checkRealisasiKosong,
  checkRealisasiNol,
  checkRealisasiTurunan,
  checkSatuanTurunan,
} from './realisasi-sumber.ts';
import { checkRealisasiMelonjak, checkRealisasiSama } from './realisasi-wajar.ts';
import { checkRentang, checkTargetKosong, checkTargetNol } from './target-angka.ts';
import { checkTercetak } from './tercetak.ts';
import {
  checkKeuanganSasaran,
  checkProgramKode,
  checkProgramNama,
  checkProgramSasaran,
  checkSasaranProgram,
} from './uang-program.ts';
import {
  checkAnggaranKosong,
  checkBelumDilaporkan,
  checkKeuanganBeda,
  checkPagu,
} from './uang-serapan.ts';
import { checkZona } from './zona.ts';

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
