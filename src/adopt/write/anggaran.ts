// `anggaran.yaml` of a draft.

import type { Draft } from '../draft.ts';
import { scalar, schemaLine, YamlText, type WrittenFile } from './yaml-text.ts';

export function writeAnggaran({ money, year }: Draft, refused: ReadonlySet<string>): WrittenFile {
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('anggaran', true));
  yaml.text(0, 'sumber', money.sumber);
  yaml.line(0, money.program.length === 0 ? 'program: []' : 'program:');
  for (const one of money.program) {
    yaml.line(2, `- kode: ${one.kode}`);
    yaml.text(4, 'nama', one.nama.text, one.nama.origin);
    const { sasaran } = one;
    const several = sasaran === 'semua' ? sasaran : `[${sasaran.join(', ')}]`;
    if (sasaran.length > 0) yaml.line(4, `sasaran: ${sasaran.length === 1 ? sasaran[0] : several}`);
    yaml.text(4, 'bagian', one.bagian);
    yaml.value(4, 'anggaran', one.anggaran, `anggaran ${one.kode}`);
    yaml.value(4, 'realisasi', one.realisasi, `realisasi ${one.kode}`);
    yaml.value(4, 'serapan_tercetak', one.serapan, `serapan tercetak ${one.kode}`);
  }
  if (money.belanja.length > 0) yaml.line(0, 'belanja:');
  money.belanja.forEach(({ jenis, dipa, anggaran, realisasi }, i) => {
    yaml.line(2, `- jenis: ${scalar(jenis.text)}`, jenis.origin);
    if (dipa !== null) yaml.line(4, `dipa: ${JSON.stringify(dipa)}`);
    yaml.value(4, 'anggaran', anggaran, `anggaran belanja ${i}`);
    yaml.value(4, 'realisasi', realisasi, `realisasi belanja ${i}`);
  });
  if (money.shares.size > 0) yaml.line(0, 'capaian_keuangan:');
  for (const [kode, found] of money.shares) yaml.value(2, kode, found, `capaian keuangan ${kode}`);
  yaml.value(0, 'jumlah_tercetak', money.total, 'jumlah anggaran tercetak');
  yaml.value(0, 'jumlah_realisasi_tercetak', money.spent, 'jumlah realisasi tercetak');
  yaml.value(0, 'serapan_tercetak', money.absorbed, 'serapan tercetak');
  return yaml.toFile(`${year}/anggaran.yaml`);
}
