// `anggaran.yaml` of a draft.

import type { Draft, DraftProgram } from '../draft.ts';
import { scalar, schemaLine, YamlText, type WrittenFile } from './yaml-text.ts';

export function writeAnggaran({ money, year }: Draft, refused: ReadonlySet<string>): WrittenFile {
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('anggaran', true));
  yaml.text(0, 'sumber', money.sumber);
  yaml.line(0, money.program.length === 0 ? 'program: []' : 'program:');
  for (const one of money.program) {
    yaml.line(2, `- kode: ${one.kode}`);
    yaml.text(4, 'nama', one.nama.text, one.nama.origin);
    const supported = supportedBy(one);
    if (supported !== null) yaml.line(4, `sasaran: ${supported}`);
    yaml.text(4, 'bagian', one.bagian);
    writeBudget(yaml, one, `anggaran ${one.kode}`);
    yaml.value(4, 'realisasi', one.realisasi, `realisasi ${one.kode}`);
    yaml.value(4, 'serapan_tercetak', one.serapan, `serapan tercetak ${one.kode}`);
  }
  if (money.belanja.length > 0) yaml.line(0, 'belanja:');
  money.belanja.forEach(({ jenis, dipa, realisasi, ...budget }, i) => {
    yaml.line(2, `- jenis: ${scalar(jenis.text)}`, jenis.origin);
    if (dipa !== null) yaml.line(4, `dipa: ${JSON.stringify(dipa)}`);
    writeBudget(yaml, budget, `anggaran belanja ${i}`);
    yaml.value(4, 'realisasi', realisasi, `realisasi belanja ${i}`);
  });
  if (money.shares.size > 0) yaml.line(0, 'capaian_keuangan:');
  for (const [kode, found] of money.shares) yaml.value(2, kode, found, `capaian keuangan ${kode}`);
  yaml.value(0, 'jumlah_tercetak', money.total, 'jumlah anggaran tercetak');
  yaml.value(0, 'jumlah_realisasi_tercetak', money.spent, 'jumlah realisasi tercetak');
  yaml.value(0, 'serapan_tercetak', money.absorbed, 'serapan tercetak');
  return yaml.toFile(`${year}/anggaran.yaml`);
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
  { awal, anggaran }: Pick<DraftProgram, 'awal' | 'anggaran'>,
  said: string,
): void {
  if (awal === null) {
    yaml.value(4, 'anggaran', anggaran, said);
    return;
  }
  if (!yaml.isFree(said)) return;
  yaml.line(4, 'anggaran:');
  yaml.value(6, 'awal', awal, said);
  yaml.line(6, 'perubahan:');
  yaml.value(8, '- nilai', anggaran, said);
}
