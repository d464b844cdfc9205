// Budget against spending, program by program and sasaran by sasaran.

import { bulatkan } from '../../decimal.ts';
import { ada } from '../../calculate/besaran.ts';
import { formatBesaran, formatDesimal } from '../../compose/format.ts';
import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { locate, locateKey } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';
import { sebutRupiah } from '../naming.ts';
import { sebutProgram } from './programs.ts';

/** Nothing may spend more than it has, in rupiah or in the per cent stated for a sasaran. */
export const checkPagu: Aturan = ({ hasil }) => [
  ...hasil.anggaran.program.flatMap(({ program, anggaran, realisasi }): Finding[] => {
    if (!ada(anggaran) || !ada(realisasi) || program.realisasi === null) return [];
    if (realisasi.nilai.lte(anggaran.nilai)) return [];
    const fakta = {
      nama: sebutProgram(program),
      realisasi: sebutRupiah(realisasi),
      pagu: sebutRupiah(anggaran),
    };
    return [temuan('serapan-melebihi-pagu', fakta, program.realisasi.posisi)];
  }),
  ...[...(hasil.data.anggaran?.capaianKeuangan ?? [])].flatMap(([kode, angka]): Finding[] => {
    if (angka.nilai.lte(100)) return [];
    const fakta = { nama: kode, realisasi: `${formatBesaran(angka)} persen`, pagu: '100 persen' };
    return [temuan('serapan-melebihi-pagu', fakta, angka.posisi)];
  }),
];

/** A program without a budget, or with one of zero. */
export const checkAnggaranKosong: Aturan = ({ ruang, hasil }) =>
  hasil.anggaran.program.flatMap(({ program, anggaran }): Finding[] => {
    const nama = sebutProgram(program);
    if (!ada(anggaran)) {
      return [temuan('anggaran-kosong', { nama }, locateKey(ruang, program.asal, 'anggaran'))];
    }
    if (!anggaran.nilai.isZero()) return [];
    return [temuan('anggaran-nol', { nama }, locate(ruang, program.asal, 'anggaran'))];
  });

/** Budgets without spending: one word for all where none is reported, else one for each. */
export const checkBelumDilaporkan: Aturan = ({ ruang, hasil }) => {
  const { program } = hasil.anggaran;
  const kurang = program.filter(({ realisasi }) => !ada(realisasi));
  const [pertama] = kurang;
  if (pertama === undefined) return [];
  const fakta = { kurang: kurang.length, banyak: program.length };
  if (kurang.length > 1 && kurang.length === program.length) {
    const posisi = locateKey(ruang, pertama.program.asal, 'realisasi');
    return [temuan('anggaran-belum-dilaporkan', { nama: null, ...fakta }, posisi)];
  }
  return kurang.map(({ program: satu }) => {
    const posisi = locateKey(ruang, satu.asal, 'realisasi');
    return temuan('anggaran-belum-dilaporkan', { nama: sebutProgram(satu), ...fakta }, posisi);
  });
};

/** A stated percentage beside rupiah that are all known must be theirs, at the decimals that it has. */
export const checkKeuanganBeda: Aturan = ({ hasil }) =>
  [...(hasil.data.anggaran?.capaianKeuangan ?? [])].flatMap(([kode, angka]): Finding[] => {
    const serapan = hasil.anggaran.sasaran.get(kode)?.serapan;
    if (serapan === undefined || !ada(serapan)) return [];
    if (bulatkan(serapan.nilai, angka.desimal).eq(angka.nilai)) return [];
    const desimal = Math.max(serapan.desimal, angka.desimal);
    const fakta = {
      kode,
      tertulis: `${formatBesaran(angka)} persen`,
      hitung: `${formatDesimal(serapan.nilai, desimal)} persen`,
    };
    return [temuan('keuangan-beda', fakta, angka.posisi)];
  });
