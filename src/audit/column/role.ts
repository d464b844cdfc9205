// What stands over a column, in words → what the column holds.

import { NOUGHTS } from '../../source/yaml/notation.ts';
import { fold } from '../table/head.ts';

/** What a column holds, as far as its head says. */
export type Role =
  | 'nomor'
  | 'nama'
  | 'satuan'
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'anggaran'
  | 'realisasi-anggaran'
  | 'serapan'
  | 'sisa'
  | 'selisih'
  | 'pertumbuhan'
  | 'efisiensi'
  | 'bobot'
  | 'nilai'
  | 'jumlah'
  | 'predikat'
  | 'keterangan'
  | 'lain';

/** What columns hold that is made of others. It adds up to nothing, but for differences, of which there is a sum. */
export const MADE: ReadonlySet<Role> = new Set<Role>([
  'capaian',
  'serapan',
  'efisiensi',
  'selisih',
  'pertumbuhan',
]);

/** What a name is of. */
export type ColumnSubject = 'sasaran' | 'indikator' | 'program' | 'lain';

/** What is in a column's cells, as far as they themselves say. */
export interface ColumnContent {
  /** Most of them are figures. */
  readonly isFigures: boolean;
  /** Most figures are amounts of money. */
  readonly isMoney: boolean;
  /** Most figures bear a percent sign. */
  readonly isPercent: boolean;
}

const WORDS = {
  nomor: /^(?:no|n o|nomor|no urut|kode|kode rekening|kd)$/,
  satuan: /^(?:satuan|unit satuan|sat|satuan target)$/,
  sasaran: /\b(?:sasaran|tujuan|misi|perspektif)\b/,
  indikator: /\bindikator\b|\biku\b|\bik\b/,
  program:
    /\b(?:program|kegiatan|sub kegiatan|subkegiatan|uraian|belanja|rincian|nama|jenis|komponen|kro|ro|output|dipa)\b/,
  sisa: /\b(?:sisa|saldo|tidak terserap|lebih kurang|kelebihan|silpa)\b/,
  selisih: /\b(?:selisih|kekurangan|deviasi|gap|kurang|perbedaan)\b/,
  pertumbuhan:
    /\b(?:pertumbuhan|kenaikan|penurunan|naik turun|perkembangan|peningkatan|perubahan)\b/,
  efisiensi: /\befisiensi\b|\bindeks efisiensi\b|\bie\b|\bte\b|\bse\b/,
  serapan: /\b(?:serapan|penyerapan|terserap|daya serap)\b|\bpenye rapan\b/,
  target: /\b(?:target|rencana|ditargetkan|kondisi awal|baseline|standar|trget|taget)\b/,
  realisasi: /\b(?:realisasi|realiasi|terealisasi|hasil|aktual|tercapai|realisai)\b/,
  capaian:
    /\b(?:capaian|pencapaian|ketercapaian|kemajuan|prestasi|tingkat capaian|persentase|prosentase|persen|presentase)\b|%/,
  anggaran: /\b(?:anggaran|pagu|alokasi|dpa|dppa|dipa|apbd|apbn|dana|biaya|belanja|keuangan)\b/,
  bobot: /\bbobot\b/,
  nilai: /\b(?:nilai|skor|score|indeks|index|poin)\b/,
  jumlah: /\b(?:jumlah|total|jml)\b/,
  predikat: /\b(?:predikat|kategori|kriteria|kualifikasi|status|interpretasi|grade)\b/,
  keterangan: /\b(?:keterangan|ket|penjelasan|sumber data|alasan|formula|penanggung jawab)\b/,
} as const;

/**
 * @param labels what stands over the column, from top to bottom: the last says most
 * @param title of the table
 */
export function roleOf(labels: readonly string[], content: ColumnContent, title = ''): Role {
  const own = fold(labels.at(-1) ?? '');
  const all = fold(labels.join(' '));
  if (WORDS.nomor.test(own)) return 'nomor';
  if (WORDS.satuan.test(own)) return 'satuan';
  // `Belanja Pegawai (51)`: the number is the kind's own.
  if (/^jenis belanja$/.test(own)) return 'nama';
  if (!content.isFigures) return wordRole(own, all);
  if (content.isMoney) return moneyRole(own, all);
  const role = figureRole(own, all, content);
  // A year alone is of what the title is about.
  const isTarget =
    role === 'nilai' &&
    TIME.test(own) &&
    /\btarget\b/.test(fold(title)) &&
    !/\b(?:realisasi|capaian|hasil)\b/.test(fold(title));
  return isTarget ? 'target' : role;
}

function wordRole(own: string, all: string): Role {
  if (WORDS.predikat.test(own)) return 'predikat';
  if (WORDS.keterangan.test(own)) return 'keterangan';
  // A column of grades or of what is not reported still is what its head says.
  if (WORDS.target.test(own)) return 'target';
  if (WORDS.realisasi.test(own))
    return WORDS.anggaran.test(all) || /\brp\b/.test(all) ? 'realisasi-anggaran' : 'realisasi';
  return 'nama';
}

/** A budget after a change; `Perubahan Anggaran` is by how much it was changed. */
const CHANGED_BUDGET =
  /\b(?:sebelum|setelah|sesudah) perubahan\b|\b(?:anggaran|pagu|apbd|dpa) perubahan\b/;
/** The same below a head that says of what: `Anggaran` over `Murni` and `Perubahan I`. */
const CHANGE = /^perubahan(?: (?:ke )?(?:i{1,3}|iv|[1-9]|pertama|kedua|ketiga|keempat))?$/;

/**
 * Beside what a budget was at first stands what it was changed to, not by how much, unless a further column says the former.
 * @param columns what stands over each column of a table, with what it holds
 */
export function withChangedBudgets<
  T extends { readonly labels: readonly string[]; readonly role: Role },
>(columns: readonly T[]): readonly T[] {
  const groupOf = ({ labels }: T) => fold(labels.slice(0, -1).join(' '));
  const own = ({ labels }: T) => fold(labels.at(-1) ?? '');
  return columns.map((one) => {
    if (one.role !== 'pertumbuhan' || !CHANGE.test(own(one))) return one;
    const beside = columns.filter(
      (other) => other.role === 'anggaran' && groupOf(other) === groupOf(one),
    );
    const isChanged =
      WORDS.anggaran.test(groupOf(one)) &&
      beside.length > 0 &&
      beside.every((other) => /\b(?:murni|awal|induk|semula)\b/.test(own(other)));
    return isChanged ? { ...one, role: 'anggaran' } : one;
  });
}

function moneyRole(own: string, all: string): Role {
  if (WORDS.sisa.test(own) || WORDS.selisih.test(own)) return 'sisa';
  if (WORDS.efisiensi.test(own)) return 'efisiensi';
  if (CHANGED_BUDGET.test(own) && !WORDS.realisasi.test(own)) return 'anggaran';
  if (WORDS.pertumbuhan.test(own)) return 'pertumbuhan';
  if (WORDS.realisasi.test(own)) return 'realisasi-anggaran';
  if (WORDS.anggaran.test(own) || WORDS.target.test(own)) return 'anggaran';
  if (WORDS.jumlah.test(own)) return 'jumlah';
  if (WORDS.realisasi.test(all)) return 'realisasi-anggaran';
  return WORDS.anggaran.test(all) || WORDS.target.test(all) ? 'anggaran' : 'nilai';
}

function figureRole(own: string, all: string, content: ColumnContent): Role {
  const isMoneyGroup = WORDS.anggaran.test(all) && !/\bkinerja\b/.test(own);
  if (WORDS.bobot.test(own) && !WORDS.capaian.test(own.replace('%', ''))) return 'bobot';
  if (WORDS.efisiensi.test(own)) return 'efisiensi';
  if (WORDS.serapan.test(own)) return 'serapan';
  if (WORDS.sisa.test(own)) return 'sisa';
  if (WORDS.selisih.test(own)) return 'selisih';
  if (WORDS.pertumbuhan.test(own)) return 'pertumbuhan';
  const share = WORDS.capaian.test(own);
  const isPlain = !share || /^(?:target|realisasi)\b/.test(own);
  if (isPlain && WORDS.target.test(own)) return 'target';
  if (isPlain && WORDS.realisasi.test(own))
    return content.isPercent && isMoneyGroup ? 'serapan' : 'realisasi';
  if (share) return isMoneyGroup ? 'serapan' : 'capaian';
  if (WORDS.jumlah.test(own)) return 'jumlah';
  return inherited(own, all);
}

/** Of an indicator that is counted in rupiah, what is planned and reached is no budget: its head names none. */
export function asMeasured(role: Role, labels: readonly string[]): Role {
  const all = fold(labels.join(' '));
  if (WORDS.anggaran.test(all) || /\brp\b|\brupiah\b/.test(all)) return role;
  if (role === 'anggaran') return 'target';
  return role === 'realisasi-anggaran' ? 'realisasi' : role;
}

const TIME =
  /^(?:(?:ta|tahun)? ?(?:19|20)\d{2}|(?:tw|triwulan|semester|smt) ?(?:[ivx]+|\d)|[ivx]+)$/;

/** A year or quarter alone is of what stands over it. */
function inherited(own: string, all: string): Role {
  const isTime = TIME.test(own);
  if (isTime || own === '') {
    if (WORDS.target.test(all)) return 'target';
    if (WORDS.realisasi.test(all)) return 'realisasi';
    if (WORDS.capaian.test(all)) return 'capaian';
  }
  if (WORDS.target.test(all) && !WORDS.nilai.test(own)) return 'target';
  return WORDS.nilai.test(own) || isTime ? 'nilai' : 'lain';
}

/** What ministries call the sasaran of a level; with a stroke between the two it is a column of either. */
const SASARAN_OF_LEVEL = /^(?:tujuan ?\/ ?)?sasaran (?:program|kegiatan|output)$/i;

export function subjectOf(labels: readonly string[]): ColumnSubject {
  if (SASARAN_OF_LEVEL.test((labels.at(-1) ?? '').trim())) return 'sasaran';
  const own = fold(labels.join(' '));
  if (WORDS.indikator.test(own) && !/^sasaran\b/.test(own)) return 'indikator';
  if (WORDS.program.test(own) && !/^(?:sasaran|tujuan)\b(?!.*program)/.test(own)) return 'program';
  return WORDS.sasaran.test(own) ? 'sasaran' : 'lain';
}

/** The year that a head names; the last of two. */
export function yearOf(labels: readonly string[]): number | null {
  const years = labels.join(' ').match(/\b(?:19|20)\d{2}\b/g);
  return years === null ? null : Number(years.at(-1));
}

/** The quarter or half that a head names. */
export function quarterOf(labels: readonly string[]): string | null {
  const [, kind = '', number = ''] =
    /\b(tw|triwulan|semester|smt|kuartal|q)\.?\s*([ivx]+|\d)\b/i.exec(labels.join(' ')) ?? [];
  if (number === '') return null;
  return `${/^s/i.test(kind) ? 'smt' : 'tw'} ${number.toLowerCase()}`;
}

const COUNTED_IN = new RegExp(
  String.raw`\((?:dalam\s)?(?:rp\.?\s?|rupiah\s?)?(${Object.keys(NOUGHTS).join('|')})(?:an)?(?:\srupiah)?\)`,
);

/** What a head says that its amounts are counted in. */
export function factorOf(labels: readonly string[]): number {
  const text = labels.join(' ').toLowerCase();
  const [, word = ''] = COUNTED_IN.exec(text) ?? [];
  if (word !== '') return 10 ** (NOUGHTS[word] as number);
  return /\(rp\.?\s?000\)/.test(text) ? 1e3 : 1;
}
