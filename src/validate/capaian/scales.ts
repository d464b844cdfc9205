// The way of measuring held against itself: scales in which a rating can never be got or a better one counts less, a cap below what is
// to be reached.

import { formatBesaran } from '../../compose/format.ts';
import { report, rule, ruleSet, type Finding } from '../../diagnostic/rule.ts';
import type { Angka } from '../../source/yaml/number.ts';
import { below, locate, type Jenjang, type Skala } from '../../source/workspace.ts';
import { ketetapan } from '../../formula/figure.ts';
import type { LevelScale } from '../../formula/scale.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { scaleOfWords } from '../../calculate/tren.ts';
import type { Check, CheckInput } from '../check.ts';
import { allIndikator, kutip, sebutIndikator } from '../naming.ts';

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
  'skala-minimum-terendah': rule<{ predikat: string; minimum: string }>({
    tingkat: 'info',
    mengapa: {
      id: 'Predikat terendah mencakup semua yang di bawah predikat lain, berapa pun batas bawahnya; tabel skalanya tidak memuat batas itu.',
      en: 'The lowest rating takes all that is below the others, whatever its minimum; the table of the scale does not print it.',
    },
    id: ({ predikat, minimum }) => ({
      pesan: `batas bawah ${minimum} predikat terendah, "${predikat}", tidak berpengaruh: capaian di bawahnya pun mendapat predikat itu`,
      saran: `tulis "minimum: 0", atau tambahkan predikat bagi capaian di bawah ${minimum}`,
    }),
    en: ({ predikat, minimum }) => ({
      pesan: `the minimum ${minimum} of the lowest rating, "${predikat}", has no effect: what is below it gets that rating too`,
      saran: `write "minimum: 0", or add a rating for what is below ${minimum}`,
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          metode:
            skala_capaian:
              - { predikat: Berhasil, minimum: 100 }
              - { predikat: Belum Berhasil, minimum: 10 }
        `,
      },
      mended: [['minimum: 10 }', 'minimum: 0 }']],
    },
  }),
  'skala-skor-turun': rule<{
    nama: string;
    level: string;
    skor: string;
    below: string;
    above: string;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Skala ditulis dari yang terburuk; bila skornya turun, predikat yang lebih baik mendapat capaian yang lebih rendah.',
      en: 'A scale is written with the worst first; where its scores fall, a better rating gets a lower capaian.',
    },
    id: ({ nama, level, skor, below, above }) => ({
      pesan: `pada skala ${nama}, skor "${level}" (${skor}) lebih rendah daripada skor "${below}" (${above}) yang ditulis sebelumnya`,
      saran: 'urutkan skala dari yang terburuk, atau perbaiki skornya',
    }),
    en: ({ nama, level, skor, below, above }) => ({
      pesan: `in the scale of ${nama}, the score of "${level}" (${skor}) is lower than that of "${below}" (${above}) before it`,
      saran: 'write the scale with the worst first, or mend the scores',
    }),
    example: {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - kode: S1.1
                  nama: Nilai Pelayanan
                  jenis: predikat
                  skala: [{ nilai: Baik, skor: 98 }, { nilai: Sangat Baik, skor: 95 }]
                  target: { 2020: Baik, 2023: Sangat Baik }
        `,
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { S1.1: Baik } }
        `,
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: Baik
        `,
      },
      mended: [['skor: 98', 'skor: 89']],
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

export const checkLowest: Check = ({ workspace: { metode } }) =>
  [metode.skalaCapaian, metode.status].flatMap(lowestMinimum);

/** Of capaian, which begins at 0; a table's values may begin higher, as those of a survey from 1 to 4 do. */
function lowestMinimum(skala: Skala | null): readonly Finding[] {
  if (skala === null || typeof skala === 'string') return [];
  const [lowest] = [...skala].sort((a, b) => a.minimum.nilai.comparedTo(b.minimum.nilai));
  if (lowest === undefined || lowest.minimum.nilai.lte(0)) return [];
  const { predikat, minimum } = lowest;
  const fakta = { predikat, minimum: formatBesaran(minimum) };
  return [report(scaleRules['skala-minimum-terendah'], fakta, minimum.position)];
}

/** Scores of a scale's levels rise with their order, of an indikator and of a row. */
export const checkScores: Check = ({ workspace, hasil }) => [
  ...allIndikator(hasil).flatMap(({ indikator, tren }) =>
    falling(sebutIndikator(indikator), scaleOfWords(tren), () =>
      locate(workspace, below(indikator.asal, 'skala')),
    ),
  ),
  ...hasil.tabel.flatMap((tabel) =>
    tabel.jenis !== 'capaian'
      ? []
      : tabel.baris.flatMap(({ baris }) =>
          falling(kutip(baris.indikator), scaleOfWords([baris]), () =>
            locate(workspace, below(baris.asal, 'skala')),
          ),
        ),
  ),
];

function falling(nama: string, scale: LevelScale | null, place: () => Position): Finding[] {
  if (scale === null) return [];
  const { levels } = scale;
  return levels.flatMap(({ name, score }, i): Finding[] => {
    const before = levels[i - 1];
    if (before === undefined || score.gte(before.score)) return [];
    const fakta = {
      nama,
      level: name,
      skor: formatBesaran(ketetapan(score)),
      below: before.name,
      above: formatBesaran(ketetapan(before.score)),
    };
    return [report(scaleRules['skala-skor-turun'], fakta, place())];
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
