// `organisasi.yaml` of a draft.

import type { Draft } from '../draft.ts';
import { writeTables } from './tables.ts';
import { schemaLine, scalar, YamlText, type WrittenFile } from './yaml-text.ts';

export function writeOrganisasi(draft: Draft, refused: ReadonlySet<string>): WrittenFile {
  const { agency, year, tables } = draft;
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('organisasi', true));
  if (agency.tempat !== null || agency.kepala !== null) yaml.line(0, 'pengesahan:');
  yaml.text(2, 'tempat', agency.tempat?.text, agency.tempat?.origin);
  yaml.value(2, 'tanggal', agency.tanggal, 'tanggal pengesahan');
  if (agency.kepala !== null) {
    yaml.line(2, 'kepala:', agency.kepala.origin);
    yaml.text(4, 'jabatan', agency.kepala.jabatan);
    yaml.text(4, 'nama', agency.kepala.nama);
    yaml.text(4, 'pangkat', agency.kepala.pangkat);
    yaml.text(4, 'nip', agency.kepala.nip);
  }
  yaml.text(0, 'tugas', agency.tugas?.text, agency.tugas?.origin);
  if (agency.fungsi.length > 0) yaml.line(0, 'fungsi:');
  for (const { text, origin } of agency.fungsi) yaml.line(2, `- ${scalar(text)}`, origin);
  writeTables(
    yaml,
    tables.filter(({ isPersonnel }) => isPersonnel),
  );
  return yaml.toFile(`${year}/organisasi.yaml`);
}
