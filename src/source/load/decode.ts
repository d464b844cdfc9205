// Bytes → text, strictly UTF-8.

import { report, type Finding } from '../../diagnostic/rule.ts';
import { fileRules } from '../rules/files.ts';

const LF = 0x0a;

/** The text of `isi` without a byte order mark and with \n where \r alone ends lines, or a finding at the first byte that is not UTF-8. */
export function decodeUtf8(berkas: string, isi: Uint8Array): string | Finding {
  const teks = tryDecode(isi);
  // A carriage return alone ends a line on old machines, and does to YAML; every reader after this one looks for \n.
  if (teks !== null && !teks.includes('\0')) return teks.replace(/\r(?!\n)/g, '\n');
  return report(fileRules['berkas-bukan-utf8'], {}, { berkas, ...firstBroken(isi) });
}

/** The text of UTF-8; null where it is none. */
export function tryDecode(isi: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return null;
  }
}

/** UTF-8 never spans a line feed, so each line can be tried alone. */
function firstBroken(isi: Uint8Array): { baris: number; kolom: number } {
  let mulai = 0;
  for (let baris = 1; mulai <= isi.length; baris++) {
    const lf = isi.indexOf(LF, mulai);
    const akhir = lf === -1 ? isi.length : lf;
    const piece = isi.subarray(mulai, akhir);
    const teks = tryDecode(piece);
    if (teks === null || teks.includes('\0')) return { baris, kolom: brokenColumn(piece) };
    mulai = akhir + 1;
  }
  return { baris: 1, kolom: 1 };
}

function brokenColumn(baris: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(baris);
  const broken = loose.search(/[\uFFFD\0]/);
  return broken === -1 ? 1 : broken + 1;
}
