// Codes of the structure in organisasi.yaml.

import { entri } from '../entri.ts';
import { ringkas } from '../kata.ts';

const SUSUNAN = {
  id: 'Jabatan yang atasannya keliru tercetak bukan pada tempatnya dalam susunan organisasi.',
  en: 'A position whose superior is wrong is printed out of its place in the structure.',
};
const JABATAN_MAKSIMUM = 6;

/** "A di bawah B, B di bawah A"; a long circle is cut short. */
function circle(jabatan: readonly string[], dibawah: string): string {
  const pasangan = jabatan.map((satu, i) => {
    const atasan = jabatan[(i + 1) % jabatan.length] ?? satu;
    return `${ringkas(satu)} ${dibawah} ${ringkas(atasan)}`;
  });
  const tampil = pasangan.slice(0, JABATAN_MAKSIMUM).join(', ');
  return pasangan.length > JABATAN_MAKSIMUM ? `${tampil}, …` : tampil;
}

export const organisasi = {
  'jabatan-atasan-tak-ada': entri<{ jabatan: string; atasan: string; mirip: string | null }>({
    tingkat: 'peringatan',
    mengapa: SUSUNAN,
    id: ({ jabatan, atasan, mirip }) => ({
      pesan: `${ringkas(jabatan)} berada di bawah "${ringkas(atasan)}", yang tidak ada pada struktur`,
      saran:
        mirip === null
          ? 'tambahkan jabatan itu pada struktur, atau tulis atasannya seperti tertulis di sana'
          : `mungkin maksudnya "${mirip}"`,
    }),
    en: ({ jabatan, atasan, mirip }) => ({
      pesan: `${ringkas(jabatan)} is under "${ringkas(atasan)}", which the structure does not have`,
      saran:
        mirip === null
          ? 'add that position to struktur, or name the superior as it is written there'
          : `did you mean "${mirip}"?`,
    }),
  }),
  'jabatan-melingkar': entri<{ jabatan: readonly string[] }>({
    tingkat: 'peringatan',
    mengapa: SUSUNAN,
    id: ({ jabatan }) => ({
      pesan: `susunan organisasi melingkar: ${circle(jabatan, 'di bawah')}`,
      saran: 'hapus "di_bawah" pada jabatan yang paling atas, atau betulkan atasannya',
    }),
    en: ({ jabatan }) => ({
      pesan: `the structure goes round in a circle: ${circle(jabatan, 'under')}`,
      saran: 'remove "di_bawah" of the topmost position, or mend its superior',
    }),
  }),
};
