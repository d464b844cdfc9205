// Codes that stand for two things at once.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { locate, type Asal, type Workspace } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';

interface Berkode {
  readonly kode: string;
  readonly asal: Asal;
}

/** Sasaran and indikator share one list: prose and expressions tell them apart by kode alone. */
export const checkKodeGanda: Aturan = ({ ruang, hasil: { data, renstra } }) => {
  const indikator = (daftar: readonly { readonly indikator: readonly Berkode[] }[]) =>
    daftar.flatMap((satu) => satu.indikator);
  const { misi, tujuan, sasaran } = renstra;
  return [
    ...findTwice(ruang, 'misi', misi),
    ...findTwice(ruang, 'tujuan', tujuan),
    ...findTwice(ruang, 'sasaran atau indikator', [
      ...sasaran,
      ...indikator(tujuan),
      ...indikator(sasaran),
    ]),
    ...findTwice(ruang, 'tabel', [...data.tabel, ...(data.organisasi?.tabel ?? [])]),
  ];
};

function findTwice(ruang: Workspace, apa: string, daftar: readonly Berkode[]): Finding[] {
  const pertama = new Map<string, Asal>();
  return daftar.flatMap(({ kode, asal }) => {
    const lama = pertama.get(kode);
    if (lama === undefined) {
      pertama.set(kode, asal);
      return [];
    }
    const { berkas, baris } = locate(ruang, lama, 'kode');
    const fakta = { apa, kode, pertama: `${berkas} baris ${String(baris)}` };
    return [temuan('kode-ganda', fakta, locate(ruang, asal, 'kode'))];
  });
}
