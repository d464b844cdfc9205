// The way of measuring held against itself: scales in which a rating can never be got, a cap below what is to be reached.

import { formatBesaran } from '../../compose/format.ts';
import { report, rule, ruleSet, type Finding } from '../../diagnostic/rule.ts';
import type { Angka } from '../../source/yaml/number.ts';
import type { Jenjang, Skala } from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import { allIndikator, sebutIndikator } from '../naming.ts';

export const scaleRules = ruleSet({
  'skala-minimum-sama': rule<{ predikat: string; other: string; minimum: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Dua predikat dengan batas bawah yang sama tidak dapat dibedakan: yang satu tidak pernah diperoleh, dan tabel skalanya tercetak "≥ 100 dan < 100".',
      en: 'Two ratings of one minimum cannot be told apart: one of them is never got, and the table of the scale says "≥ 100 and < 100".',
    },
    id: ({ predikat, other, minimum }) => ({
      pesan: `predikat "${predikat}" dan "${other}" sama-sama mulai dari ${minimum}`,
      saran: 'beri batas bawah yang berbeda, atau hapus salah satunya',
    }),
    en: ({ predikat, other, minimum }) => ({
      pesan: `the ratings "${predikat}" and "${other}" both begin at ${minimum}`,
      saran: 'give them different minimums, or remove one',
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          metode:
            skala_capaian:
              - { predikat: Sangat Berhasil, minimum: 100 }
              - { predikat: Berhasil, minimum: 100 }
              - { predikat: Kurang Berhasil, minimum: 0 }
        `,
      },
      mended: [
        [
          'Berhasil, minimum: 100 }\n    - { predikat: Kurang',
          'Berhasil, minimum: 80 }\n    - { predikat: Kurang',
        ],
      ],
    },
  }),
  'batas-di-bawah-target': rule<{ nama: string | null; maksimum: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Target yang tercapai bernilai 100 persen; dengan batas yang lebih rendah tidak ada indikator yang pernah disebut mencapai targetnya.',
      en: 'A target that is reached counts 100 per cent; with a lower cap no indikator is ever told to reach its target.',
    },
    id: ({ nama, maksimum }) => ({
      pesan: `capaian${nama === null ? '' : ` ${nama}`} dibatasi ${maksimum} persen, lebih rendah daripada target yang tercapai`,
      saran: 'tulis batas 100 atau lebih pada capaian_maksimum, atau hapus',
    }),
    en: ({ nama, maksimum }) => ({
      pesan: `the capaian${nama === null ? '' : ` of ${nama}`} is capped at ${maksimum} per cent, below a target that is reached`,
      saran: 'write a cap of 100 or more as capaian_maksimum, or remove it',
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          metode: { capaian_maksimum: 80 }
        `,
      },
      mended: [['capaian_maksimum: 80', 'capaian_maksimum: 120']],
    },
  }),
});

export const checkScales: Check = ({ workspace: { metode }, hasil }) => [
  ...[metode.skalaCapaian, metode.status].flatMap(sameMinimum),
  ...hasil.data.tabel.flatMap((tabel) => (tabel.jenis === 'nilai' ? sameMinimum(tabel.skala) : [])),
];

function sameMinimum(skala: Skala | null): readonly Finding[] {
  if (skala === null || typeof skala === 'string') return [];
  const first = new Map<string, Jenjang>();
  return skala.flatMap((one): Finding[] => {
    const key = one.minimum.nilai.toFixed();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, one);
      return [];
    }
    const fakta = {
      predikat: other.predikat,
      other: one.predikat,
      minimum: formatBesaran(one.minimum),
    };
    return [report(scaleRules['skala-minimum-sama'], fakta, one.minimum.position)];
  });
}

const REACHED = 100;

export const checkCap: Check = ({ workspace, hasil }: CheckInput) => [
  ...capBelow(null, workspace.metode.capaianMaksimum),
  ...allIndikator(hasil).flatMap(({ indikator }) =>
    capBelow(sebutIndikator(indikator), indikator.capaianMaksimum),
  ),
];

function capBelow(nama: string | null, cap: Angka | null): readonly Finding[] {
  if (cap === null || cap.nilai.gte(REACHED)) return [];
  const fakta = { nama, maksimum: formatBesaran(cap) };
  return [report(scaleRules['batas-di-bawah-target'], fakta, cap.position)];
}
