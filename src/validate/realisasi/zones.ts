// Zones of a nilai table: gaps, overlaps, and the zone that the text gives a row.

import { isFigure } from '../../calculate/besaran.ts';
import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatBesaran } from '../../compose/format.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Angka } from '../../source/yaml/number.ts';
import { locate, type TabelNilai, type Workspace, type Zona } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { nameThree } from '../../diagnostic/words.ts';
import { printedRules } from '../printed/causes.ts';

const ZONA = {
  id: 'Batas zona harus menempatkan setiap nilai pada tepat satu zona.',
  en: 'The bounds of zones must put every value into exactly one.',
};

export const zoneRules = ruleSet({
  'zona-celah': rule<{
    bawah: string;
    atas: string;
    dari: string;
    sampai: string;
    nilai: readonly string[];
  }>({
    tingkat: 'peringatan',
    mengapa: ZONA,
    id: ({ bawah, atas, dari, sampai, nilai }) => ({
      pesan:
        `antara ${bawah} (sampai ${dari}) dan ${atas} (dari ${sampai}) ada celah` +
        (nilai.length === 0 ? '' : `; di dalamnya: ${nameThree(nilai, 'lainnya')}`),
      saran: 'rapatkan batasnya menurut sumber yang resmi',
    }),
    en: ({ bawah, atas, dari, sampai, nilai }) => ({
      pesan:
        `there is a gap between ${bawah} (to ${dari}) and ${atas} (from ${sampai})` +
        (nilai.length === 0 ? '' : `; in it: ${nameThree(nilai, 'more')}`),
      saran: 'close the bounds by the official source',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              satuan: poin
              kolom: [2020]
              zona:
                - { nama: Zona Kuning, dari: 56, sampai: 88, warna: kuning }
                - { nama: Zona Hijau, dari: 89, sampai: 110, warna: hijau }
              baris:
                - { nama: Unit Utara, nilai: { 2020: 88.35 } }
        `,
      },
      mended: [['dari: 89', 'dari: 88']],
    },
  }),
  'zona-tumpang-tindih': rule<{ bawah: string; atas: string; dari: string; sampai: string }>({
    tingkat: 'peringatan',
    mengapa: ZONA,
    id: ({ bawah, atas, dari, sampai }) => ({
      pesan: `${bawah} (sampai ${sampai}) dan ${atas} (dari ${dari}) tumpang tindih`,
      saran: 'pisahkan batasnya menurut sumber yang resmi',
    }),
    en: ({ bawah, atas, dari, sampai }) => ({
      pesan: `${bawah} (to ${sampai}) and ${atas} (from ${dari}) overlap`,
      saran: 'separate the bounds by the official source',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              satuan: poin
              kolom: [2020]
              zona:
                - { nama: Zona Kuning, dari: 56, sampai: 88, warna: kuning }
                - { nama: Zona Hijau, dari: 85, sampai: 110, warna: hijau }
              baris:
                - { nama: Unit Utara, nilai: { 2020: 92.51 } }
        `,
      },
      mended: [['dari: 85', 'dari: 88']],
    },
  }),
});

/** Every value must fall into exactly one zone. */
export const checkZona: Check = ({ workspace, hasil }) =>
  [...hasil.tabel, ...hasil.personel].flatMap((tabel) =>
    tabel.jenis === 'nilai' && tabel.tabel.zona.length > 0
      ? [...checkLimits(tabel, workspace), ...checkTercetak(tabel.tabel, workspace)]
      : [],
  );

function checkLimits({ tabel }: HasilTabelNilai, workspace: Workspace): Finding[] {
  const vertical = tabel.zona.filter(({ dari, sampai }) => dari.nilai.lte(sampai.nilai));
  const sorted = [...vertical].sort((a, b) => a.dari.nilai.comparedTo(b.dari.nilai));
  const named = tabel.baris.flatMap((one) =>
    [...one.nilai.values()].flatMap((n) => (isFigure(n) ? [[n, one.nama] as const] : [])),
  );
  const nilai = named.map(([n]) => n);
  const bulat = nilai.every((one) => one.nilai.isInteger());
  const nama = new Map(named);
  return sorted.slice(1).flatMap((atas, i): Finding[] => {
    const bawah = sorted[i] as Zona;
    const position = locate(workspace, atas.asal, 'dari');
    const fakta = { bawah: bawah.nama, atas: atas.nama };
    const distance = atas.dari.nilai.minus(bawah.sampai.nilai);
    if (distance.lt(0) || (distance.isZero() && nilai.some((n) => n.nilai.eq(atas.dari.nilai)))) {
      const limit = { dari: formatBesaran(atas.dari), sampai: formatBesaran(bawah.sampai) };
      return [report(zoneRules['zona-tumpang-tindih'], { ...fakta, ...limit }, position)];
    }
    // Between whole bounds, whole values have nothing to fall into.
    if (distance.isZero() || (bulat && distance.eq(1))) return [];
    const falls = nilai.filter(
      (n) => n.nilai.gt(bawah.sampai.nilai) && n.nilai.lt(atas.dari.nilai),
    );
    const gap = {
      dari: formatBesaran(bawah.sampai),
      sampai: formatBesaran(atas.dari),
      nilai: falls.map((n) => `${String(nama.get(n))} ${formatBesaran(n)}`),
    };
    return [report(zoneRules['zona-celah'], { ...fakta, ...gap }, position)];
  });
}

/** The zone is that of the last column, as the chart draws it. */
function checkTercetak({ zona, baris, kolom }: TabelNilai, workspace: Workspace): Finding[] {
  return baris.flatMap((one): Finding[] => {
    const { nama, zonaTercetak: tercetak, asal } = one;
    const angka = one.nilai.get(String(kolom.at(-1)));
    if (tercetak === null || angka === undefined || !isFigure(angka)) return [];
    const hit = zona.filter((z) => isIn(angka, z));
    if (hit.some((z) => isSame(z.nama, tercetak))) return [];
    const fakta = { nama, nilai: formatBesaran(angka), tercetak, zona: hit[0]?.nama ?? null };
    return [report(printedRules['tercetak-zona'], fakta, locate(workspace, asal, 'zona_tercetak'))];
  });
}

function isIn({ nilai }: Angka, { dari, sampai }: Zona): boolean {
  return nilai.gte(dari.nilai) && nilai.lte(sampai.nilai);
}

/** "hijau" and "Zona Hijau" are one. */
function isSame(a: string, b: string): boolean {
  const bare = (nama: string) =>
    nama
      .toLowerCase()
      .replace(/^zona\s+/, '')
      .trim();
  return bare(a) === bare(b);
}
