// Rupiah from which digits were lost, or into which some have slipped: hardly anything spent, a budget that jumps, an efficiency beyond belief.

import { isFigure } from '../../calculate/besaran.ts';
import type { HasilKegiatan } from '../../calculate/kegiatan.ts';
import type { HasilGoal } from '../../calculate/laporan.ts';
import { isWhole, type HasilKeuangan } from '../../calculate/serapan.ts';
import { formatBesaran, formatTerhitung } from '../../compose/format.ts';
import type { Decimal } from '../../decimal.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { report, rule, ruleSet, type Finding } from '../../diagnostic/rule.ts';
import { METHODS } from '../../formula/efficiency.ts';
import { locate, type BudgetChanges, type Workspace } from '../../source/workspace.ts';
import { IMPLAUSIBLE } from '../capaian/outliers.ts';
import type { Check } from '../check.ts';
import { sebutRupiah } from '../naming.ts';
import { LOST_DIGIT } from '../realisasi/plausible.ts';
import { budgetsWithChanges } from './belanja.ts';
import { sebutProgram } from './programs.ts';

export const amountRules = ruleSet({
  'serapan-janggal': rule<{ nama: string; serapan: string; amounts: readonly string[] | null }>({
    tingkat: 'peringatan',
    mengapa: IMPLAUSIBLE,
    id: ({ nama, serapan, amounts }) => ({
      pesan:
        `serapan ${nama} hanya ${serapan} persen` +
        (amounts === null ? '' : ` (${amounts.join(' dari ')})`),
      saran:
        amounts === null
          ? 'isi dalam persen: 98.2 untuk 98,2 persen; bila memang serendah itu, jelaskan pada naskah'
          : 'periksa banyaknya digit kedua angka; bila memang serendah itu, jelaskan pada naskah',
    }),
    en: ({ nama, serapan, amounts }) => ({
      pesan:
        `only ${serapan} per cent of the budget of ${nama} was spent` +
        (amounts === null ? '' : ` (${amounts.join(' of ')})`),
      saran:
        amounts === null
          ? 'enter it in per cent: 98.2 for 98,2 per cent; if it was that little, explain it in the prose'
          : 'count the digits of both figures; if it was that little, explain it in the prose',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['380000 ', '380000000 ']],
    },
  }),
  'perubahan-anggaran-janggal': rule<{
    nama: string;
    nilai: string;
    sebelum: string;
    sesudah: string | null;
  }>({
    tingkat: 'peringatan',
    mengapa: IMPLAUSIBLE,
    id: ({ nama, nilai, sebelum, sesudah }) => ({
      pesan: `perubahan anggaran ${nama} menjadi ${nilai} jauh dari ${sebelum} sebelumnya${sesudah === null ? '' : ` dan ${sesudah} sesudahnya`}`,
      saran:
        'periksa banyaknya digit; bila memang diubah sebesar itu, jelaskan pada naskah realisasi anggaran',
    }),
    en: ({ nama, nilai, sebelum, sesudah }) => ({
      pesan: `the change of the budget of ${nama} to ${nilai} is far from the ${sebelum} before it${sesudah === null ? '' : ` and the ${sesudah} after it`}`,
      saran: 'count its digits; if it was changed that much, explain it in the prose of the budget',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - kode: P01
              nama: Program Pelayanan
              sasaran: [S1, S2]
              anggaran:
                awal: 400000000
                perubahan:
                  - { tanggal: 2020-06-01, nilai: 42000000, dasar: DPPA }
                  - { tanggal: 2020-09-01, nilai: 410000000, dasar: DPPA }
              realisasi: 390000000
        `,
      },
      mended: [['42000000,', '420000000,']],
    },
  }),
  'efisiensi-janggal': rule<{
    kode: string;
    indeks: string;
    standar: string;
    capaian: string;
    serapan: string;
  }>({
    tingkat: 'peringatan',
    mengapa: IMPLAUSIBLE,
    id: ({ kode, indeks, standar, capaian, serapan }) => ({
      pesan: `indeks efisiensi ${kode} ${indeks}, berlipat kali standarnya, ${standar} (hasil ${capaian} persen dengan belanja ${serapan} persen)`,
      saran:
        'periksa realisasi anggaran dan capaiannya; hasil sebesar itu dengan belanja sekecil itu perlu dijelaskan',
    }),
    en: ({ kode, indeks, standar, capaian, serapan }) => ({
      pesan: `the index of efficiency of ${kode} is ${indeks}, many times its standard, ${standar} (a result of ${capaian} per cent for ${serapan} per cent of the budget)`,
      saran: 'check spending and capaian; so much for so little wants an explanation',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 60000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['60000000 ', '360000000 ']],
    },
  }),
});

/** Below a tenth: where a digit of the spending is lost, or the budget has one too many, no more is left. */
const LITTLE = 10;
const isLittle = (percent: Decimal): boolean => percent.gt(0) && percent.lt(LITTLE);

/** Nothing at all is told by other rules; it is no slip of digits. */
export const checkLittleSpent: Check = ({ workspace, hasil: { anggaran, data } }) => [
  ...anggaran.program
    .flatMap(littleSpent)
    .map((one) =>
      tellLittle(sebutProgram(one.kegiatan), one, () =>
        locate(workspace, one.kegiatan.asal, 'realisasi'),
      ),
    ),
  ...(anggaran.belanja?.dipa ?? [])
    .flatMap(({ rows }) => rows)
    .filter(isLittleSpent)
    .map((row) =>
      tellLittle(row.belanja.jenis, row, () => locate(workspace, row.belanja.asal, 'realisasi')),
    ),
  ...[...(data.anggaran?.capaianKeuangan ?? [])].flatMap(([kode, angka]): Finding[] => {
    if (!isLittle(angka.nilai)) return [];
    const fakta = { nama: kode, serapan: formatBesaran(angka), amounts: null };
    return [report(amountRules['serapan-janggal'], fakta, angka.position)];
  }),
];

function tellLittle(nama: string, money: HasilKeuangan, place: () => Position): Finding {
  const { anggaran, realisasi, serapan } = money;
  const fakta = {
    nama,
    serapan: formatTerhitung(serapan),
    amounts: [sebutRupiah(realisasi), sebutRupiah(anggaran)],
  };
  return report(amountRules['serapan-janggal'], fakta, place());
}

const isLittleSpent = ({ anggaran, realisasi, serapan }: HasilKeuangan): boolean =>
  isWhole(anggaran) && isWhole(realisasi) && isFigure(serapan) && isLittle(serapan.nilai);

/** The lowest of which hardly anything was spent. */
function littleSpent(one: HasilKegiatan): readonly HasilKegiatan[] {
  const below = one.parts.flatMap(littleSpent);
  if (below.length > 0) return below;
  return isLittleSpent(one) ? [one] : [];
}

/** A budget that is changed by a digit more or less; of one that goes back again, the one between is told. */
export const checkBudgetJump: Check = ({ workspace, hasil: { anggaran } }) =>
  budgetsWithChanges(anggaran).flatMap(({ nama, changes }) =>
    changes === null ? [] : jumps(nama, changes, workspace),
  );

function jumps(nama: string, { awal, perubahan }: BudgetChanges, workspace: Workspace): Finding[] {
  const amounts = [awal, ...perubahan.map(({ nilai }) => nilai)];
  return perubahan.flatMap(({ nilai, asal }, i): Finding[] => {
    const [earlier, before, after] = [amounts[i - 1], amounts[i], perubahan[i + 1]];
    const jump = directionFrom(before?.nilai, nilai.nilai);
    const isReturn = jump !== 0 && directionFrom(earlier?.nilai, before?.nilai) === -jump;
    if (jump === 0 || isReturn || !before) return [];
    const next = directionFrom(nilai.nilai, after?.nilai.nilai);
    const fakta = {
      nama,
      nilai: sebutRupiah(nilai),
      sebelum: sebutRupiah(before),
      sesudah: after !== undefined && next === -jump ? sebutRupiah(after.nilai) : null,
    };
    return [report(amountRules['perubahan-anggaran-janggal'], fakta, locate(workspace, asal))];
  });
}

/** 1 where an amount has a digit more than the one before, −1 where it has one less, else 0. */
function directionFrom(before: Decimal | undefined, after: Decimal | undefined): -1 | 0 | 1 {
  if (before === undefined || after === undefined || before.isZero() || after.isZero()) return 0;
  if (after.gte(before.times(LOST_DIGIT))) return 1;
  return before.gte(after.times(LOST_DIGIT)) ? -1 : 0;
}

/** So many times its standard no index is of ordinary thrift. */
const MANY = 5;

/** What has to do with money of which hardly anything was spent is told there. */
export const checkEfficiencyIndex: Check = ({ workspace, hasil }) =>
  hasil.sasaran.flatMap((goal): Finding[] => {
    const { metode, indeks, standar, realisasiSasaran, realisasiKeuangan } = goal.efisiensi;
    if (METHODS[metode].verdict.against !== 'standar' || !isFigure(indeks) || !isFigure(standar))
      return [];
    if (indeks.nilai.lt(standar.nilai.times(MANY)) || isToldLittle(goal)) return [];
    const { kode, asal } = goal.sasaran;
    const fakta = {
      kode,
      indeks: formatBesaran(indeks),
      standar: formatBesaran(standar),
      capaian: formatTerhitung(realisasiSasaran),
      serapan: formatTerhitung(realisasiKeuangan),
    };
    return [report(amountRules['efisiensi-janggal'], fakta, locate(workspace, asal))];
  });

const isToldLittle = ({ program, capaianKeuangan }: HasilGoal): boolean =>
  program.some((one) => littleSpent(one).length > 0) ||
  (isFigure(capaianKeuangan) && isLittle(capaianKeuangan.nilai));
