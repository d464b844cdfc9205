// `anggaran.yaml` of a draft.

import type {
  Draft,
  DraftActivity,
  DraftChange,
  DraftMoney,
  DraftOwnIndicator,
  DraftProgram,
} from '../draft.ts';
import { scalar, schemaLine, YamlText, type WrittenFile } from './yaml-text.ts';

export function writeAnggaran({ money, year }: Draft, refused: ReadonlySet<string>): WrittenFile {
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('anggaran', true));
  yaml.text(0, 'sumber', money.sumber);
  yaml.line(0, money.program.length === 0 ? 'program: []' : 'program:');
  for (const one of money.program) {
    yaml.line(2, `- kode: ${scalar(one.kode)}`);
    yaml.text(4, 'nama', one.nama.text, one.nama.origin);
    const supported = supportedBy(one);
    if (supported !== null) yaml.line(4, `sasaran: ${supported}`);
    yaml.text(4, 'bagian', one.bagian);
    const fund = fundOf(one, one.kode, money.funds);
    yaml.text(4, 'sumber_dana', fund);
    // What the parts sum to is typed with them; a budget that was changed is told of the programme alone.
    if (one.changed !== null || !isSum(one, 'anggaran'))
      writeBudget(yaml, one, `anggaran ${one.kode}`, money.change);
    if (!isSum(one, 'realisasi'))
      yaml.value(4, 'realisasi', one.realisasi, `realisasi ${one.kode}`);
    yaml.value(4, 'serapan_tercetak', one.serapan, `serapan tercetak ${one.kode}`);
    writeIndicators(yaml, 4, one.indikator, one.kode);
    writeParts(yaml, 4, one.parts, { path: one.kode, fund, funds: money.funds });
  }
  if (money.belanja.length > 0) yaml.line(0, 'belanja:');
  money.belanja.forEach(({ jenis, dipa, realisasi, ...budget }, i) => {
    yaml.line(2, `- jenis: ${scalar(jenis.text)}`, jenis.origin);
    if (dipa !== null) yaml.line(4, `dipa: ${JSON.stringify(dipa)}`);
    writeBudget(yaml, budget, `anggaran belanja ${i}`, money.change);
    yaml.value(4, 'realisasi', realisasi, `realisasi belanja ${i}`);
  });
  if (money.shares.size > 0) yaml.line(0, 'capaian_keuangan:');
  for (const [kode, found] of money.shares) yaml.value(2, kode, found, `capaian keuangan ${kode}`);
  yaml.value(0, 'jumlah_tercetak', money.total, 'jumlah anggaran tercetak');
  yaml.value(0, 'jumlah_realisasi_tercetak', money.spent, 'jumlah realisasi tercetak');
  yaml.value(0, 'serapan_tercetak', money.absorbed, 'serapan tercetak');
  return yaml.toFile(`${year}/anggaran.yaml`);
}

const AMOUNTS = ['anggaran', 'realisasi'] as const;
type Amount = (typeof AMOUNTS)[number];
const LEVELS = ['kegiatan', 'sub_kegiatan'];

/** Whether there are parts, and what is typed of them gives the figure of the whole again. */
function isSum({ parts, ...one }: Pick<DraftActivity, Amount | 'parts'>, of: Amount): boolean {
  const whole = one[of];
  const known = parts.flatMap((part) => part[of] ?? []);
  const sum = known.reduce((all, { text }) => all + BigInt(text), 0n);
  return (
    whole !== null &&
    known.length > 0 &&
    known.length === parts.length &&
    sum === BigInt(whole.text)
  );
}

/** Of what all of a thing's rupiah come from; null where they are of several sources, or nobody says. */
function fundOf(
  { parts }: Pick<DraftActivity, 'parts'>,
  path: string,
  funds: DraftMoney['funds'],
): string | null {
  if (parts.length === 0) return funds.get(path) ?? null;
  const below = parts.map((part) => fundOf(part, `${path}/${part.kode}`, funds));
  return below.every((one) => one === below[0]) ? (below[0] ?? null) : null;
}

/** What stands above parts: its path, and the source that they follow. */
interface Above {
  readonly path: string;
  readonly fund: string | null;
  readonly funds: DraftMoney['funds'];
}

/** What a programme consists of, with its own below it. */
function writeParts(
  yaml: YamlText,
  indent: number,
  parts: readonly DraftActivity[],
  { path, fund: followed, funds }: Above,
  [level, ...below] = LEVELS,
): void {
  if (parts.length === 0) return;
  yaml.line(indent, `${level ?? ''}:`);
  for (const one of parts) {
    const own = `${path}/${one.kode}`;
    yaml.line(indent + 2, `- kode: ${scalar(one.kode)}`);
    yaml.text(indent + 4, 'nama', one.nama.text, one.nama.origin);
    const fund = fundOf(one, own, funds);
    if (fund !== followed) yaml.text(indent + 4, 'sumber_dana', fund);
    for (const of of AMOUNTS) {
      if (!isSum(one, of)) yaml.value(indent + 4, of, one[of], `${of} ${own}`);
    }
    writeIndicators(yaml, indent + 4, one.indikator, own);
    writeParts(yaml, indent + 4, one.parts, { path: own, fund, funds }, below);
  }
}

function writeIndicators(
  yaml: YamlText,
  indent: number,
  indicators: readonly DraftOwnIndicator[],
  path: string,
): void {
  if (indicators.length === 0) return;
  yaml.line(indent, 'indikator:');
  indicators.forEach(({ nama, satuan, polaritas, target, realisasi }, i) => {
    const said = `indikator ${i + 1} ${path}`;
    yaml.line(indent + 2, `- nama: ${scalar(nama.text)}`, nama.origin);
    yaml.text(indent + 4, 'satuan', satuan);
    if (polaritas !== 'maksimal') yaml.line(indent + 4, `polaritas: ${polaritas}`);
    yaml.value(indent + 4, 'target', target, `target ${said}`);
    yaml.value(indent + 4, 'realisasi', realisasi, `realisasi ${said}`);
  });
}

/** One kode, several, all, or what of its rupiah is for each. */
function supportedBy({ sasaran, shares }: DraftProgram): string | null {
  if (shares !== null)
    return `{ ${shares.map(({ kode, text }) => `${kode}: ${text}`).join(', ')} }`;
  if (sasaran === 'semua') return sasaran;
  return sasaran.length > 1 ? `[${sasaran.join(', ')}]` : (sasaran[0] ?? null);
}

/** A budget that was changed is left out whole, or not at all: the one when the year began is no other. */
function writeBudget(
  yaml: YamlText,
  { changed, anggaran }: Pick<DraftProgram, 'changed' | 'anggaran'>,
  said: string,
  change: DraftChange | null,
): void {
  if (changed === null) {
    yaml.value(4, 'anggaran', anggaran, said);
    return;
  }
  if (!yaml.isFree(said)) return;
  yaml.line(4, 'anggaran:');
  yaml.value(6, 'awal', changed.awal, said);
  yaml.line(6, 'perubahan:');
  for (const { nilai, dasar } of changed.between) {
    yaml.value(8, '- nilai', nilai, said);
    yaml.text(10, 'dasar', dasar);
  }
  yaml.value(8, '- nilai', anggaran, said);
  yaml.text(10, 'dasar', change?.dasar ?? changed.last);
  if (change?.tanggal != null) yaml.line(10, `tanggal: ${change.tanggal}`);
}
