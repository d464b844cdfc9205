// The values that weights make, on two sides: of each perspektif, and of the whole agency.

import type { Sides } from './sides.ts';
import { matchByKode } from './pairs.ts';
import { judgeHigher } from './judgement.ts';
import type { Thing } from './difference.ts';
import type { ResultsFile } from './results-file.ts';
import { changeOf, changeOfText, isTold, leadingPenilaian, renameOf, statusOf } from './changes.ts';

type Part = NonNullable<ResultsFile['skor']>['perspektif'][number];

export function compareScorecard(banding: Sides): readonly Thing[] {
  const pairs = matchByKode(partsOf(banding.lama), partsOf(banding.baru));
  return [...pairs]
    .map(([kode, { lama, baru }]): Thing => {
      const penilaian = judgeHigher(lama?.capaian ?? null, baru?.capaian ?? null);
      const changes = [
        ...renameOf(lama, baru, banding.tahun),
        ...changeOf('bobot', lama?.bobot ?? null, baru?.bobot ?? null, 'netral'),
        ...changeOf('capaian', lama?.capaian ?? null, baru?.capaian ?? null, penilaian),
        ...changeOfText('status', lama?.status ?? null, baru?.status ?? null, penilaian),
      ];
      return {
        jenis: kode === NKO.kode ? 'nko' : 'perspektif',
        kode,
        nama: (baru ?? lama)?.nama ?? '',
        satuan: null,
        status: statusOf(lama, baru, changes),
        penilaian: leadingPenilaian(changes, 'capaian'),
        ubah: changes,
        anak: [],
      };
    })
    .filter(isTold);
}

const NKO = { kode: 'nko', nama: 'Nilai Kinerja Organisasi', bobot: null } as const;

/** The whole stands after its parts. */
function partsOf({ skor }: ResultsFile): readonly Part[] {
  if (skor === null) return [];
  const { perspektif, nko } = skor;
  return nko === null
    ? perspektif
    : [...perspektif, { ...NKO, capaian: nko.nilai, status: nko.status }];
}
