// Tables of jenis komposit: weights that are no shares of a whole, and values that no range of their konversi holds.

import { addUp } from '../../decimal.ts';
import type { HasilBarisKomposit, HasilTabelKomposit } from '../../calculate/komposit.ts';
import { formatDesimal, formatRange, formatTerhitung } from '../../compose/format.ts';
import { type Finding, report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { locate, type Workspace } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { kutip } from '../naming.ts';

const INDEX = {
  id: 'Indeks komposit ialah jumlah bobot × nilai; bobot atau konversi yang keliru mengubahnya diam-diam.',
  en: 'A composite index is the sum of weight × value; wrong weights or ranges change it silently.',
};

const table = (bobot: string, nilai: string, sampai: string): string => `
  realisasi:
    T1.1: 73.4
    S1.1: { dari: indeks-layanan, ambil: komposit }
    S2.1: 11.5
  tabel:
    - kode: indeks-layanan
      jenis: komposit
      judul: Indeks Layanan
      satuan: poin
      baris:
        - { nama: Kecepatan, bobot: ${bobot}, nilai: 82 }
        - nama: Ketepatan
          bobot: 40
          nilai: ${nilai}
          konversi: [{ dari: 0, sampai: ${sampai}, indeks: 60 }, { dari: 70, sampai: 100, indeks: 90 }]
`;

export const compositeRules = ruleSet({
  'komposit-bobot': rule<{ tabel: string; jumlah: string }>({
    tingkat: 'peringatan',
    mengapa: INDEX,
    id: ({ tabel, jumlah }) => ({
      pesan: `bobot tabel ${tabel} berjumlah ${jumlah}, bukan 100 atau 1; indeksnya Σ bobot × nilai tanpa dibagi`,
      saran: 'perbaiki bobotnya, kecuali bobot itu memang poin',
    }),
    en: ({ tabel, jumlah }) => ({
      pesan: `the weights of the table ${tabel} sum to ${jumlah}, not to 100 or 1; its index is Σ weight × value, not divided`,
      saran: 'correct the weights, unless they are meant as points',
    }),
    example: {
      files: { '2020/realisasi.yaml': table('50', '90', '70') },
      mended: [['bobot: 50', 'bobot: 60']],
    },
  }),
  'nilai-di-luar-konversi': rule<{ nama: string; nilai: string }>({
    tingkat: 'galat',
    mengapa: INDEX,
    id: ({ nama, nilai }) => ({
      pesan: `nilai ${nama}, ${nilai}, di luar semua rentang konversinya, jadi tidak punya indeks`,
      saran: 'periksa nilainya, atau lengkapi konversinya sampai rentangnya bersambung',
    }),
    en: ({ nama, nilai }) => ({
      pesan: `the value of ${nama}, ${nilai}, is outside every range of its konversi, and so has no index`,
      saran: 'check the value, or complete the konversi so that its ranges meet',
    }),
    example: {
      files: { '2020/realisasi.yaml': table('60', '65', '60') },
      mended: [['sampai: 60', 'sampai: 70']],
    },
  }),
  'konversi-bertumpuk': rule<{ nama: string; satu: string; lain: string }>({
    tingkat: 'peringatan',
    mengapa: INDEX,
    id: ({ nama, satu, lain }) => ({
      pesan: `konversi ${nama} bertumpuk: ${satu} dan ${lain}; nilai di antaranya memperoleh indeks rentang yang lebih tinggi`,
      saran: 'betulkan batasnya, supaya setiap nilai berada pada satu rentang',
    }),
    en: ({ nama, satu, lain }) => ({
      pesan: `the ranges of the konversi of ${nama} overlap: ${satu} and ${lain}; a value in both has the index of the higher one`,
      saran: 'correct their bounds, so that each value is in one range',
    }),
    example: {
      files: { '2020/realisasi.yaml': table('60', '90', '80') },
      mended: [['sampai: 80', 'sampai: 70']],
    },
  }),
});

export const checkKomposit: Check = ({ workspace, hasil }) =>
  hasil.tabel.flatMap((tabel) =>
    tabel.jenis === 'komposit'
      ? [
          ...checkWeights(tabel, workspace),
          ...tabel.baris.flatMap((row) => checkRow(row, workspace)),
        ]
      : [],
  );

function checkWeights({ tabel, shares }: HasilTabelKomposit, workspace: Workspace): Finding[] {
  const [first] = tabel.baris;
  if (first === undefined || shares !== 'points') return [];
  const sum = addUp(tabel.baris.map(({ bobot }) => bobot.nilai));
  const facts = { tabel: kutip(tabel.kode), jumlah: formatDesimal(sum, sum.decimalPlaces()) };
  return [report(compositeRules['komposit-bobot'], facts, locate(workspace, first.asal, 'bobot'))];
}

function checkRow({ baris, nilai, indeks }: HasilBarisKomposit, workspace: Workspace): Finding[] {
  const nama = kutip(baris.nama);
  const isOutside = indeks?.nilai === null && indeks.alasan === 'di-luar-konversi';
  const sorted = baris.konversi.toSorted((a, b) => a.dari.nilai.cmp(b.dari.nilai));
  const overlaps = sorted.flatMap((one, i): Finding[] => {
    const before = sorted[i - 1];
    if (before === undefined || before.sampai.nilai.lte(one.dari.nilai)) return [];
    const facts = { nama, satu: formatRange(before), lain: formatRange(one) };
    const position = locate(workspace, one.asal, 'dari');
    return [report(compositeRules['konversi-bertumpuk'], facts, position)];
  });
  if (!isOutside) return overlaps;
  const facts = { nama, nilai: formatTerhitung(nilai) };
  const place = locate(workspace, baris.asal, 'nilai');
  return [report(compositeRules['nilai-di-luar-konversi'], facts, place), ...overlaps];
}
