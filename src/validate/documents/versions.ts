// The versions of the Perjanjian Kinerja: in their order, since the last one is what BAB III measures against.

import { documentOfYear } from '../../calculate/tren.ts';
import { formatTanggal } from '../../compose/format.ts';
import { type Finding, report, rule, ruleSet } from '../../diagnostic/rule.ts';
import type { Bilingual } from '../../language.ts';
import { isBefore } from '../../period.ts';
import { locate, type DokumenTarget, type Workspace } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { documentName } from './documents.ts';

/** A version and the one before it that it cannot follow, by name and day. */
interface Misplaced {
  readonly versi: string;
  readonly sebelumnya: string;
}

const MENGAPA: Bilingual = {
  id: 'Versi yang terakhir ditulis dipakai sebagai dasar capaian; urutan yang keliru mengukur terhadap target yang sudah diganti.',
  en: 'The version that is written last is what capaian is measured against; a wrong order measures against targets that were replaced.',
};
const SARAN: Bilingual = {
  id: 'tulis yang murni lebih dahulu, satu saja, lalu setiap perubahan menurut tanggalnya',
  en: 'write the one that is murni first, then each perubahan in the order of their dates',
};
export const versionRules = ruleSet({
  'perjanjian-kinerja-terakhir': rule<Misplaced>({
    tingkat: 'galat',
    mengapa: MENGAPA,
    id: ({ versi, sebelumnya }) => ({
      pesan: `${versi} ditulis sesudah ${sebelumnya}, sehingga capaian diukur terhadap target yang sudah diganti`,
      saran: SARAN.id,
    }),
    en: ({ versi, sebelumnya }) => ({
      pesan: `${versi} stands behind ${sebelumnya}, so capaian is measured against targets that were replaced`,
      saran: SARAN.en,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, tanggal: 2020-10-12, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }
            - { versi: perubahan, tanggal: 2020-10-02, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }
        `,
      },
      mended: [['2020-10-02', '2020-11-02']],
    },
    cure: {
      id: 'pindahkan versi yang berlaku ke tempat terakhir; bila tanggal atau "versi" yang keliru, betulkan itu.',
      en: 'move the version in force to the last place; where its date or "versi" is wrong, mend that.',
    },
  }),
  'perjanjian-kinerja-urutan': rule<Misplaced>({
    tingkat: 'peringatan',
    mengapa: MENGAPA,
    id: ({ versi, sebelumnya }) => ({
      pesan: `${versi} ditulis sesudah ${sebelumnya}`,
      saran: SARAN.id,
    }),
    en: ({ versi, sebelumnya }) => ({
      pesan: `${versi} stands behind ${sebelumnya}`,
      saran: SARAN.en,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }
            - { versi: murni, tanggal: 2020-09-01, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }
        `,
      },
      mended: [['versi: murni, tanggal', 'versi: perubahan, tanggal']],
    },
  }),
});

/** Murni is the first and the only one, and no version is dated before one above it. */
export const checkVersions: Check = ({ workspace, hasil: { data } }) => {
  const versions = data.perjanjianKinerja;
  const measured = documentOfYear(data);
  return versions.flatMap((one, i): readonly Finding[] => {
    const above = versions.slice(0, i);
    const later = above.findLast((other) => isReplacedBy(one, other));
    if (later !== undefined) return [misplaced(one, later, one === measured, workspace)];
    const murni = above.findLast(({ jenis }) => jenis === 'murni' && one.jenis === 'murni');
    // Probably a perubahan with the wrong name: in its place.
    return murni === undefined ? [] : [misplaced(one, murni, false, workspace)];
  });
};

/** Whether a version above is later, by its date or because murni comes before every perubahan. */
const isReplacedBy = (one: DokumenTarget, above: DokumenTarget): boolean =>
  (one.jenis === 'murni' && above.jenis === 'perubahan') ||
  (one.tanggal !== null && above.tanggal !== null && isBefore(one.tanggal, above.tanggal));

function misplaced(
  one: DokumenTarget,
  before: DokumenTarget,
  isWrong: boolean,
  workspace: Workspace,
): Finding {
  const code = isWrong ? 'perjanjian-kinerja-terakhir' : 'perjanjian-kinerja-urutan';
  const fakta = { versi: nameOf(one), sebelumnya: nameOf(before) };
  return report(versionRules[code], fakta, locate(workspace, one.asal, 'versi'));
}

function nameOf(version: DokumenTarget): string {
  const { jenis, tanggal } = version;
  // Its date says which it is: where the order is wrong a number would not.
  const name = `${documentName(version, [])}${jenis === 'murni' ? ' murni' : ''}`;
  return tanggal === null ? name : `${name} ${formatTanggal(tanggal)}`;
}
