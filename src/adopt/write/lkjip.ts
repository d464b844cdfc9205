// `lkjip.yaml` of a draft.

import { writeKepala } from './organisasi.ts';
import type { Draft, DraftScale } from '../draft.ts';
import { schemaLine, YamlText, type WrittenFile } from './yaml-text.ts';

const SCALE = 'skala capaian';

/** A report that prints its scale goes on to do so. */
function writeScale(yaml: YamlText, { steps, origin, cells }: DraftScale): void {
  yaml.line(0, 'metode:');
  yaml.line(2, 'legenda: true');
  yaml.line(2, 'skala_capaian:', origin);
  for (const { name, minimum } of steps) {
    yaml.line(4, `- { predikat: ${JSON.stringify(name)}, minimum: ${minimum} }`);
    yaml.mark(SCALE);
  }
  yaml.mark(
    SCALE,
    cells.map((cell) => ({ cell })),
  );
}

/** What stands for what no report says. */
export const UNKNOWN = { nama: 'Nama instansi', daerah: 'Nama daerah' } as const;

export function writeLkjip(
  { agency, year, scale }: Draft,
  refused: ReadonlySet<string>,
): WrittenFile {
  const yaml = new YamlText(refused);
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
  if (scale !== null && yaml.isFree(SCALE)) writeScale(yaml, scale);
  return yaml.toFile('lkjip.yaml');
}
