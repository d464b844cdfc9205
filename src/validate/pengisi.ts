// Placeholder text that was never replaced.

import { temuan } from '../diagnostic/finding.ts';
import type { Aturan } from './aturan.ts';
import { readNaskah } from './naskah.ts';

const PENGISI = new RegExp(
  [
    String.raw`\blorem ipsum\b`,
    String.raw`(?<![\p{L}])(?:TODO|FIXME|TBD|TBA)(?![\p{L}])`,
    String.raw`(?<![\p{L}\p{N}])[xX]{3,}(?![\p{L}\p{N}])`,
    String.raw`\b(?:isi|tulis|lengkapi|sebutkan|uraikan|jelaskan|ketik)(?:kan)? di ?sini\b`,
    String.raw`\b(?:belum diisi|akan diisi|mohon diisi|diisi kemudian|teks contoh|contoh teks)\b`,
    // "[nama kegiatan]": brackets that are no link stay in the text.
    String.raw`\[[\p{L}][\p{L}\p{N} /.,-]{1,60}\]`,
    String.raw`(?<=^|[\s(“"])(?:\.{3,}|…+)(?=$|[\s).,;:”"])`,
    String.raw`_{3,}`,
  ].join('|'),
  'gu',
);
const KATA = new RegExp(PENGISI.source, 'giu');
/** Abbreviations in capitals only: "todo" and "tba" are parts of other words and names. */
const HURUF_BESAR = /^(?:todo|fixme|tbd|tba)$/i;

export const checkPengisi: Aturan = ({ hasil: { data } }) =>
  [...data.narasi.values()].flatMap((narasi) =>
    readNaskah(narasi).alinea.flatMap((alinea) =>
      [...alinea.teks.matchAll(KATA)]
        .filter(([isi]) => !HURUF_BESAR.test(isi) || isi === isi.toUpperCase())
        .map(({ 0: isi, index }) =>
          temuan('narasi-belum-ditulis', { isi }, alinea.posisi(index, isi.length)),
        ),
    ),
  );
