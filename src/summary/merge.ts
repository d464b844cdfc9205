// The summaries of all machines → one, and what does not fit together.

import type { Bilingual } from '../language.ts';
import { compare } from '../diagnostic/finding.ts';
import { printable } from '../diagnostic/format/text.ts';
import { EXIT, UserError } from '../error.ts';
import { summaryJson, type AgencyOutcome, type Summary } from './summary.ts';

/** A summary, and the file that it was read from. */
export interface SummaryFile {
  readonly file: string;
  readonly content: Summary;
}

export interface MergedSummary {
  readonly ringkasan: Summary;
  /** Parts that no file holds. */
  readonly missing: readonly number[];
  /** What the user should know: parts that were given twice, agencies that are missing. */
  readonly catatan: readonly Bilingual[];
}

/**
 * Joins summaries of one tree; the same file given twice counts once. The result is a summary again, so that parts can
 * be joined in stages.
 * @throws UserError when they are of different trees, or when two of them tell different things of one part
 */
export function mergeRingkasan(daftar: readonly SummaryFile[]): MergedSummary {
  const [pertama] = daftar;
  if (pertama === undefined) throw new Error('nothing to merge');
  for (const one of daftar) sameTree(pertama, one);
  const { dari } = pertama.content.bagian;
  const { pemilik, catatan, inUse: used } = ownersOf(daftar);
  const exists = [...pemilik.keys()].sort((a, b) => a - b);
  const lost = range(dari).filter((nomor) => !pemilik.has(nomor));
  const instansi = used
    .flatMap(({ content }) => content.instansi)
    .sort((a, b) => compare(a.ruang, b.ruang));
  refuseDoubles(instansi);
  const { versi, jenis, lkjip, pohon } = pertama.content;
  if (lost.length > 0) catatan.push(missing(lost, dari));
  else if (instansi.length !== pohon.instansi)
    catatan.push(tooFew(instansi.length, pohon.instansi));
  const ringkasan = { versi, jenis, lkjip, pohon, bagian: { dari, ada: exists }, instansi };
  return { ringkasan, missing: lost, catatan };
}

function sameTree(a: SummaryFile, b: SummaryFile): void {
  const same =
    a.content.bagian.dari === b.content.bagian.dari &&
    a.content.pohon.sidik === b.content.pohon.sidik &&
    a.content.pohon.instansi === b.content.pohon.instansi;
  if (same && a.content.lkjip === b.content.lkjip) return;
  throw refuse(
    {
      id: `${b.file} bukan dari build yang sama dengan ${a.file}: ${difference(a.content, b.content).id}`,
      en: `${b.file} is not from the same build as ${a.file}: ${difference(a.content, b.content).en}`,
    },
    {
      id: 'gabungkan hanya ringkasan dari satu commit, satu versi lkjip, dan pembagian yang sama',
      en: 'merge only summaries of one commit, one version of lkjip and one division into parts',
    },
  );
}

function difference(a: Summary, b: Summary): Bilingual {
  if (a.lkjip !== b.lkjip) {
    return { id: `lkjip ${b.lkjip}, bukan ${a.lkjip}`, en: `lkjip ${b.lkjip}, not ${a.lkjip}` };
  }
  if (a.bagian.dari !== b.bagian.dari) {
    return {
      id: `${b.bagian.dari} bagian, bukan ${a.bagian.dari}`,
      en: `${b.bagian.dari} parts, not ${a.bagian.dari}`,
    };
  }
  return { id: 'daftar instansinya berbeda', en: 'it has another list of agencies' };
}

/** The file of each part; of a file given twice the first. */
function ownersOf(daftar: readonly SummaryFile[]) {
  const owners = new Map<number, SummaryFile>();
  const catatan: Bilingual[] = [];
  const used: SummaryFile[] = [];
  for (const one of daftar) {
    const duplicates = one.content.bagian.ada.filter((nomor) => owners.has(nomor));
    const [nomor] = duplicates;
    const other = nomor === undefined ? undefined : owners.get(nomor);
    if (other === undefined) {
      used.push(one);
      for (const baru of one.content.bagian.ada) owners.set(baru, one);
    } else if (summaryJson(other.content) === summaryJson(one.content)) {
      catatan.push({
        id: `${one.file} sama dengan ${other.file}; dihitung satu kali`,
        en: `${one.file} is the same as ${other.file}; it counts once`,
      });
    } else {
      throw contradiction(nomor ?? 0, other.file, one.file);
    }
  }
  return { pemilik: owners, catatan, inUse: used };
}

function contradiction(nomor: number, a: string, b: string): UserError {
  return refuse(
    {
      id: `bagian ${nomor} ada di ${a} dan di ${b}, dengan isi yang berbeda`,
      en: `part ${nomor} is in ${a} and in ${b}, and they differ`,
    },
    {
      id: 'hapus yang lama, lalu ulangi',
      en: 'remove the old one and try again',
    },
  );
}

/** `instansi` in order: doubles are neighbours. */
function refuseDoubles(instansi: readonly AgencyOutcome[]): void {
  const duplicate = instansi.find((one, i) => one.ruang === instansi[i - 1]?.ruang);
  if (duplicate === undefined) return;
  throw refuse(
    {
      id: `instansi ${printable(duplicate.ruang)} ada dalam dua bagian`,
      en: `the agency ${printable(duplicate.ruang)} is in two parts`,
    },
    {
      id: 'susun ulang semua bagian dengan pembagian yang sama',
      en: 'build all parts again with one division',
    },
  );
}

function missing(lost: readonly number[], dari: number): Bilingual {
  const nomor = lost.slice(0, 20).join(', ') + (lost.length > 20 ? ', …' : '');
  return {
    id: `${lost.length} dari ${dari} bagian tidak ada: ${nomor}`,
    en: `${lost.length} of ${dari} parts are missing: ${nomor}`,
  };
}

function tooFew(exists: number, expected: number): Bilingual {
  return {
    id: `ada ${exists} instansi, seharusnya ${expected}: sebuah bagian terhenti di tengah jalan`,
    en: `there are ${exists} agencies instead of ${expected}: a part was stopped on its way`,
  };
}

function refuse(text: Bilingual, hint: Bilingual): UserError {
  return new UserError(text, { hint, exitCode: EXIT.usage });
}

const range = (sampai: number) => Array.from({ length: sampai }, (_, i) => i + 1);
