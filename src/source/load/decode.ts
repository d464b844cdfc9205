// Bytes → text, strictly UTF-8.

import { report, type Finding } from '../../diagnostic/rule.ts';
import { fileRules } from '../rules/files.ts';

const LF = 0x0a;

/** The text of `content` without a byte order mark and with \n where \r alone ends lines, or a finding at the first byte that is not UTF-8. */
export function decodeUtf8(file: string, content: Uint8Array): string | Finding {
  const text = tryDecode(content);
  // A carriage return alone ends a line on old machines, and does to YAML; every reader after this one looks for \n.
  if (text !== null && !text.includes('\0')) return text.replace(/\r(?!\n)/g, '\n');
  const facts = { hasNull: text !== null };
  return report(fileRules['berkas-bukan-utf8'], facts, { berkas: file, ...firstBroken(content) });
}

/** The text of UTF-8; null where it is none. */
export function tryDecode(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

/** UTF-8 never spans a line feed, so each line can be tried alone. */
function firstBroken(content: Uint8Array): { baris: number; kolom: number } {
  let mulai = 0;
  for (let baris = 1; mulai <= content.length; baris++) {
    const lf = content.indexOf(LF, mulai);
    const akhir = lf === -1 ? content.length : lf;
    const piece = content.subarray(mulai, akhir);
    const text = tryDecode(piece);
    if (text === null || text.includes('\0')) return { baris, kolom: brokenColumn(piece) };
    mulai = akhir + 1;
  }
  return { baris: 1, kolom: 1 };
}

function brokenColumn(baris: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(baris);
  const broken = loose.search(/[\uFFFD\0]/);
  return broken === -1 ? 1 : broken + 1;
}
