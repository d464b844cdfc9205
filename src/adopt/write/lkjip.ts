// `lkjip.yaml` of a draft.

import { writeKepala } from './organisasi.ts';
import type { Draft } from '../draft.ts';
import { schemaLine, YamlText, type WrittenFile } from './yaml-text.ts';

/** What stands for what no report says. */
export const UNKNOWN = { nama: 'Nama instansi', daerah: 'Nama daerah' } as const;

export function writeLkjip({ agency, year }: Draft): WrittenFile {
  const yaml = new YamlText(new Set());
  yaml.line(0, schemaLine('lkjip', false));
  yaml.line(0, `# Dari laporan ${year} yang sudah terbit; yang tidak tertampung ada di sisa.md.`);
  yaml.line(0, 'versi: 1');
  yaml.line(0, 'instansi:');
  const named = (key: 'nama' | 'daerah') => {
    const found = agency[key];
    if (found === null) yaml.line(2, `# TODO: ${key} tidak terbaca dari laporan`);
    yaml.text(2, key, found?.text ?? UNKNOWN[key], found?.origin);
  };
  named('nama');
  named('daerah');
  yaml.text(2, 'kota', agency.tempat?.text, agency.tempat?.origin);
  writeKepala(yaml, agency.kepala);
  return yaml.toFile('lkjip.yaml');
}
