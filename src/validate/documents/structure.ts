// The structure of the agency: superiors that are not there, and positions under one another in a circle.

import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { nearest } from '../../source/nearest.ts';
import { locate, type Organisasi, type Workspace } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { circleWords, findCircles } from './circles.ts';
import { shorten } from '../../diagnostic/words.ts';

const SUSUNAN = {
  id: 'Jabatan yang atasannya keliru tercetak bukan pada tempatnya dalam susunan organisasi.',
  en: 'A position whose superior is wrong is printed out of its place in the structure.',
};

export const structureRules = ruleSet({
  'jabatan-atasan-tak-ada': rule<{ jabatan: string; atasan: string; similar: string | null }>({
    tingkat: 'peringatan',
    mengapa: SUSUNAN,
    id: ({ jabatan, atasan, similar }) => ({
      pesan: `${shorten(jabatan)} berada di bawah "${shorten(atasan)}", yang tidak ada pada struktur`,
      saran:
        similar === null
          ? 'tambahkan jabatan itu pada struktur, atau tulis atasannya seperti tertulis di sana'
          : `mungkin maksudnya "${similar}"`,
    }),
    en: ({ jabatan, atasan, similar }) => ({
      pesan: `${shorten(jabatan)} is under "${shorten(atasan)}", which the structure does not have`,
      saran:
        similar === null
          ? 'add that position to struktur, or name the superior as it is written there'
          : `did you mean "${similar}"?`,
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          struktur:
            - { jabatan: Kepala Dinas, di_bawah: Bupati }
            - { jabatan: Sekretaris, di_bawah: Kepala Dians }
            - { jabatan: Kepala Bidang Pelayanan, di_bawah: Kepala Dinas }
        `,
      },
      mended: [['Kepala Dians', 'Kepala Dinas']],
    },
    cure: {
      id: 'tulis atasannya seperti pada "jabatan" di daftar itu; di sini mungkin maksudnya "Kepala Dinas". Atasan di luar instansi, misalnya Bupati, cukup dikosongkan.',
      en: 'write the superior as in "jabatan" of that list; here "Kepala Dinas" may be meant. A superior outside the agency, such as the Bupati, is left out.',
    },
  }),
  'jabatan-melingkar': rule<{ jabatan: readonly string[] }>({
    tingkat: 'peringatan',
    mengapa: SUSUNAN,
    id: ({ jabatan }) => ({
      pesan: `susunan organisasi melingkar: ${circleWords(jabatan, 'di bawah')}`,
      saran: 'hapus "di_bawah" pada jabatan yang paling atas, atau betulkan atasannya',
    }),
    en: ({ jabatan }) => ({
      pesan: `the structure goes round in a circle: ${circleWords(jabatan, 'under')}`,
      saran: 'remove "di_bawah" of the topmost position, or mend its superior',
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          struktur:
            - { jabatan: Kepala Dinas, di_bawah: Sekretaris }
            - { jabatan: Sekretaris, di_bawah: Kepala Dinas }
        `,
      },
      mended: [['Kepala Dinas, di_bawah: Sekretaris', 'Kepala Dinas']],
    },
  }),
});

/** Suggestions are worth their time for a few mistakes, not for a list of another agency. */
const SARAN_MAKSIMUM = 20;

/** Everybody's superior is in the list, and nobody is above themselves. */
export const checkStruktur: Check = ({ workspace, hasil: { data } }) => {
  const { organisasi } = data;
  if (organisasi === null) return [];
  return [...checkAtasan(organisasi, workspace), ...checkCycle(organisasi, workspace)];
};

function checkAtasan(organisasi: Organisasi, workspace: Workspace): Finding[] {
  const foreign = findUnknown(organisasi);
  const withoutSuperior = organisasi.struktur.filter(({ diBawah }) => diBawah === null).length;
  const top = withoutSuperior + foreign.filter(({ similar }) => similar === null).length;
  return foreign.flatMap(({ i, ...fakta }) => {
    // The one who heads all others may answer to somebody outside the agency.
    if (top === 1 && fakta.similar === null) return [];
    return [
      report(structureRules['jabatan-atasan-tak-ada'], fakta, place(i, organisasi, workspace)),
    ];
  });
}

/** Positions whose superior is not in the list, with the one that may be meant. */
function findUnknown({ struktur }: Organisasi) {
  const known = new Set(struktur.map(({ jabatan }) => jabatan));
  let banyak = 0;
  return struktur.flatMap(({ jabatan, diBawah: atasan }, i) => {
    if (atasan === null || known.has(atasan)) return [];
    const other = ++banyak > SARAN_MAKSIMUM ? [] : [...known].filter((one) => one !== jabatan);
    return [{ i, jabatan, atasan, similar: nearest(atasan, other) }];
  });
}

function checkCycle(organisasi: Organisasi, workspace: Workspace): Finding[] {
  const { struktur } = organisasi;
  const nomor = new Map(struktur.map(({ jabatan }, i) => [jabatan, i] as const).toReversed());
  const atasan = struktur.map(({ diBawah }) => nomor.get(diBawah ?? ''));
  return findCircles(atasan).flatMap((cycle) => {
    const fakta = { jabatan: cycle.map((i) => String(struktur[i]?.jabatan)) };
    return cycle
      .slice(0, 1)
      .map((i) =>
        report(structureRules['jabatan-melingkar'], fakta, place(i, organisasi, workspace)),
      );
  });
}

function place(i: number, { asal: { berkas: file } }: Organisasi, workspace: Workspace) {
  return locate(workspace, { berkas: file, keys: ['struktur', i] }, 'di_bawah');
}
