// Budget against spending, program by program and sasaran by sasaran.

import { roundDecimal } from '../../decimal.ts';
import { isFigure } from '../../calculate/besaran.ts';
import { formatBesaran, formatDesimal } from '../../compose/format.ts';
import { budgetDocument } from '../../compose/wording/terms.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { HasilKegiatan } from '../../calculate/kegiatan.ts';
import { isWhole } from '../../calculate/serapan.ts';
import { locate, locateKey, type KegiatanLevel } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { sebutRupiah } from '../naming.ts';
import { LEVELS } from './levels.ts';
import { sebutProgram, LAPOR } from './programs.ts';

const PAGU = {
  id: 'Belanja tidak boleh melampaui pagu; angka yang lebih besar hampir pasti salah ketik.',
  en: 'Spending may not exceed its budget; a larger figure is almost certainly a typing mistake.',
};

export const spendingRules = ruleSet({
  'serapan-melebihi-pagu': rule<{ nama: string; realisasi: string; pagu: string }>({
    tingkat: 'galat',
    mengapa: PAGU,
    id: ({ nama, realisasi, pagu }) => ({
      pesan: `realisasi anggaran ${nama} ${realisasi} melebihi pagunya, ${pagu}`,
      saran: 'periksa kedua angkanya; bila pagu diubah, isi pagu sesudah perubahan',
    }),
    en: ({ nama, realisasi, pagu }) => ({
      pesan: `the spending of ${nama}, ${realisasi}, exceeds its budget, ${pagu}`,
      saran: 'check both figures; if the budget was changed, enter the changed one',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 480000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['480000000', '380000000']],
    },
  }),
  'anggaran-kosong': rule<{ what: KegiatanLevel; nama: string; dokumen: string }>({
    tingkat: 'peringatan',
    mengapa: LAPOR,
    id: ({ what, nama, dokumen }) => ({
      pesan: `anggaran ${LEVELS[what].id} ${nama} belum diisi, jadi jumlah anggaran belum mencakupnya`,
      saran: `isi pagunya dari ${dokumen}`,
    }),
    en: ({ what, nama, dokumen }) => ({
      pesan: `the budget of the ${LEVELS[what].en} ${nama} is not filled in, so the total does not include it`,
      saran: `enter its budget from the ${dokumen}`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2 }
        `,
      },
      mended: [['sasaran: S2 }', 'sasaran: S2, anggaran: 100000000, realisasi: 90000000 }']],
    },
  }),
  'anggaran-nol': rule<{ nama: string }>({
    tingkat: 'peringatan',
    mengapa: LAPOR,
    id: ({ nama }) => ({
      pesan: `anggaran program ${nama} nol, jadi serapannya tidak dapat dihitung`,
      saran: 'isi pagunya, atau hapus program yang tidak dianggarkan',
    }),
    en: ({ nama }) => ({
      pesan: `the budget of the program ${nama} is zero, so its absorption cannot be calculated`,
      saran: 'enter its budget, or remove a program that has none',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 0, realisasi: 0 }
        `,
      },
      mended: [['anggaran: 0, realisasi: 0', 'anggaran: 100000000, realisasi: 90000000']],
    },
  }),
  'anggaran-belum-dilaporkan': rule<{
    what: KegiatanLevel;
    nama: string | null;
    kurang: number;
    banyak: number;
  }>({
    tingkat: 'peringatan',
    mengapa: LAPOR,
    id: ({ what, nama, kurang, banyak }) => ({
      pesan:
        nama === null
          ? `realisasi anggaran belum diisi pada ${String(kurang)} dari ${String(banyak)} program, jadi serapan rupiah tidak dapat dihitung`
          : `realisasi anggaran ${LEVELS[what].id} ${nama} belum diisi, jadi jumlah serapan belum mencakupnya`,
      saran: 'isi dari laporan realisasi anggaran; 0 hanya bila memang tidak terpakai',
    }),
    en: ({ what, nama, kurang, banyak }) => ({
      pesan:
        nama === null
          ? `the spending of ${String(kurang)} out of ${String(banyak)} programs is not filled in, so no absorption of rupiah can be calculated`
          : `the spending of the ${LEVELS[what].en} ${nama} is not filled in, so the total absorption does not include it`,
      saran: 'enter it from the budget report; 0 only if nothing was spent',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000 }
        `,
      },
      mended: [['anggaran: 100000000 }', 'anggaran: 100000000, realisasi: 90000000 }']],
    },
  }),
  'keuangan-beda': rule<{ kode: string; tertulis: string; computed: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'capaian_keuangan hanya untuk sasaran yang rupiahnya tidak diketahui; bila rupiahnya ada, itulah yang dipakai.',
      en: 'capaian_keuangan is for a sasaran whose rupiah are not known; where they are, they are used.',
    },
    id: ({ kode, tertulis, computed }) => ({
      pesan: `capaian keuangan ${kode} tertulis ${tertulis}, tetapi menurut rupiah programnya ${computed}`,
      saran: `hapus ${kode} dari capaian_keuangan, atau perbaiki rupiahnya`,
    }),
    en: ({ kode, tertulis, computed }) => ({
      pesan: `capaian keuangan of ${kode} is stated as ${tertulis}, but the rupiah of its programs say ${computed}`,
      saran: `remove ${kode} from capaian_keuangan, or mend the rupiah`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
          capaian_keuangan: { S1: 87.16 }
        `,
      },
      mended: [['capaian_keuangan: { S1: 87.16 }\n', '']],
    },
  }),
});

/** Nothing may spend more than it has, in rupiah or in the per cent stated for a sasaran. */
export const checkPagu: Check = ({ workspace, hasil }) => [
  ...hasil.anggaran.program.flatMap(overspent).map(({ kegiatan, anggaran, realisasi }) => {
    const fakta = {
      nama: sebutProgram(kegiatan),
      realisasi: sebutRupiah(realisasi),
      pagu: sebutRupiah(anggaran),
    };
    const place = kegiatan.realisasi?.position ?? locate(workspace, kegiatan.asal, 'kode');
    return report(spendingRules['serapan-melebihi-pagu'], fakta, place);
  }),
  ...(hasil.anggaran.belanja?.dipa ?? [])
    .flatMap(({ rows }) => rows)
    .flatMap(({ belanja: { jenis, asal }, anggaran, realisasi }): Finding[] => {
      if (!isFigure(anggaran) || !isFigure(realisasi) || realisasi.nilai.lte(anggaran.nilai))
        return [];
      const fakta = {
        nama: jenis,
        realisasi: sebutRupiah(realisasi),
        pagu: sebutRupiah(anggaran),
      };
      const place = locate(workspace, asal, 'realisasi');
      return [report(spendingRules['serapan-melebihi-pagu'], fakta, place)];
    }),
  ...[...(hasil.data.anggaran?.capaianKeuangan ?? [])].flatMap(([kode, angka]): Finding[] => {
    if (angka.nilai.lte(100)) return [];
    const fakta = { nama: kode, realisasi: `${formatBesaran(angka)} persen`, pagu: '100 persen' };
    return [report(spendingRules['serapan-melebihi-pagu'], fakta, angka.position)];
  }),
];

/** The lowest that have spent too much: what is above them may have for that reason alone. */
function overspent(one: HasilKegiatan): readonly HasilKegiatan[] {
  const below = one.parts.flatMap(overspent);
  if (below.length > 0) return below;
  const { anggaran, realisasi } = one;
  const isOver = isWhole(anggaran) && isWhole(realisasi) && realisasi.nilai.gt(anggaran.nilai);
  return isOver ? [one] : [];
}

/** The highest that have nothing of a figure, of what is not whole for their lack of it. */
function lacking(one: HasilKegiatan, bagian: 'anggaran' | 'realisasi'): readonly HasilKegiatan[] {
  const figure = one[bagian];
  if (isWhole(figure)) return [];
  return isFigure(figure) ? one.parts.flatMap((part) => lacking(part, bagian)) : [one];
}

/** What has no budget, and a program with one of zero. */
export const checkAnggaranKosong: Check = ({ workspace, hasil }) =>
  hasil.anggaran.program.flatMap((program): Finding[] => {
    const without = lacking(program, 'anggaran').map(({ kegiatan }) => {
      const dokumen = budgetDocument(workspace.instansi);
      const fakta = { what: kegiatan.level, nama: sebutProgram(kegiatan), dokumen };
      const place = locateKey(workspace, kegiatan.asal, 'anggaran');
      return report(spendingRules['anggaran-kosong'], fakta, place);
    });
    if (!isWhole(program.anggaran) || !program.anggaran.nilai.isZero()) return without;
    const fakta = { nama: sebutProgram(program.program) };
    const place = locate(workspace, program.program.asal, 'anggaran');
    return [report(spendingRules['anggaran-nol'], fakta, place)];
  });

/** Budgets without spending: one word for all where none is reported, else one for each. */
export const checkBelumDilaporkan: Check = ({ workspace, hasil }) => {
  const { program } = hasil.anggaran;
  const kurang = program.flatMap((one) => lacking(one, 'realisasi'));
  const [pertama] = kurang;
  if (pertama === undefined) return [];
  const rule = spendingRules['anggaran-belum-dilaporkan'];
  const fakta = { kurang: kurang.length, banyak: program.length };
  const placeOf = ({ kegiatan: { asal } }: HasilKegiatan) =>
    locateKey(workspace, asal, 'realisasi');
  if (program.length > 1 && program.every(({ realisasi }) => !isFigure(realisasi))) {
    return [report(rule, { what: 'program', nama: null, ...fakta }, placeOf(pertama))];
  }
  return kurang.map((one) => {
    const { level: what } = one.kegiatan;
    return report(rule, { what, nama: sebutProgram(one.kegiatan), ...fakta }, placeOf(one));
  });
};

/** A stated percentage beside rupiah that are all known must be theirs, at the decimals that it has. */
export const checkOtherKeuangan: Check = ({ hasil }) =>
  [...(hasil.data.anggaran?.capaianKeuangan ?? [])].flatMap(([kode, angka]): Finding[] => {
    const serapan = hasil.anggaran.sasaran.get(kode)?.serapan;
    if (serapan === undefined || !isFigure(serapan) || serapan.incomplete) return [];
    if (roundDecimal(serapan.nilai, angka.desimal).eq(angka.nilai)) return [];
    const desimal = Math.max(serapan.desimal, angka.desimal);
    const fakta = {
      kode,
      tertulis: `${formatBesaran(angka)} persen`,
      computed: `${formatDesimal(serapan.nilai, desimal)} persen`,
    };
    return [report(spendingRules['keuangan-beda'], fakta, angka.position)];
  });
