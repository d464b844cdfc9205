// Targets that are bounds, against the direction of their indicator.

import { formatTarget } from '../../compose/format.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { directionOf } from '../../calculate/capaian.ts';
import { isRentang, type CaraUkur, type Target } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allIndikator, kutip, sebutIndikator } from '../naming.ts';

export const directionRules = ruleSet({
  'batas-berlawanan': rule<{ nama: string; target: string; polaritas: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Batas menentukan arah capaian: "paling sedikit" berarti makin tinggi makin baik, "paling banyak" sebaliknya.',
      en: 'A bound decides the direction of capaian: with "paling sedikit" higher is better, with "paling banyak" lower.',
    },
    id: ({ nama, target, polaritas }) => ({
      pesan: `target ${nama} ${target}, tetapi polaritasnya ${polaritas}; capaiannya dihitung menurut batasnya`,
      saran: 'samakan keduanya: ganti polaritasnya, atau batasnya',
    }),
    en: ({ nama, target, polaritas }) => ({
      pesan: `the target of ${nama} is ${target}, but its polaritas is ${polaritas}; capaian goes by the bound`,
      saran: 'make them agree: change the polaritas, or the bound',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 80, S2.1: { paling_sedikit: 12 } } }
        `,
      },
      mended: [['{ paling_sedikit: 12 }', '{ paling_banyak: 12 }']],
    },
  }),
});

/** A polaritas that was left out is `maksimal`, and contradicts nothing. */
export const checkArahBatas: Check = ({ hasil }) => [
  ...allIndikator(hasil).flatMap(({ indikator, target }) =>
    opposed(sebutIndikator(indikator), indikator, target),
  ),
  ...hasil.tabel.flatMap((tabel) =>
    tabel.jenis === 'nilai'
      ? []
      : tabel.baris.flatMap(({ baris }) => opposed(kutip(baris.indikator), baris, baris.target)),
  ),
];

function opposed(nama: string, cara: CaraUkur, target: Target | null): Finding[] {
  const { polaritas } = cara;
  if (target === null || isRentang(target) || polaritas === 'maksimal') return [];
  if (directionOf(cara, target) === polaritas) return [];
  const fakta = { nama, target: formatTarget(target), polaritas };
  return [report(directionRules['batas-berlawanan'], fakta, target.posisi)];
}
