// `organisasi.yaml` of a draft.

import type { Draft, DraftOfficer } from '../draft.ts';
import { writeTables } from './tables.ts';
import { schemaLine, scalar, YamlText, type WrittenFile } from './yaml-text.ts';

export function writeOrganisasi(draft: Draft, refused: ReadonlySet<string>): WrittenFile {
  const { agency, year, tables } = draft;
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('organisasi', true));
  if (agency.tempat !== null || agency.kepala !== null) yaml.line(0, 'pengesahan:');
  yaml.text(2, 'tempat', agency.tempat?.text, agency.tempat?.origin);
  yaml.value(2, 'tanggal', agency.tanggal, 'tanggal pengesahan');
  writeKepala(yaml, agency.kepala);
  yaml.text(0, 'tugas', agency.tugas?.text, agency.tugas?.origin);
  if (agency.fungsi.length > 0) yaml.line(0, 'fungsi:');
  for (const { text, origin } of agency.fungsi) yaml.line(2, `- ${scalar(text)}`, origin);
  if (agency.struktur.length > 0) yaml.line(0, 'struktur:');
  for (const { jabatan, nama, below, origin } of agency.struktur) {
    yaml.line(2, `- jabatan: ${scalar(jabatan)}`, origin);
    yaml.text(4, 'nama', nama);
    yaml.text(4, 'di_bawah', below);
  }
  writeTables(
    yaml,
    tables.filter(({ isPersonnel }) => isPersonnel),
  );
  return yaml.toFile(`${year}/organisasi.yaml`);
}

/** Who signs, below the agency and below the signature of the year alike. */
export function writeKepala(yaml: YamlText, kepala: DraftOfficer | null): void {
  if (kepala === null) return;
  yaml.line(2, 'kepala:', kepala.origin);
  yaml.text(4, 'jabatan', kepala.jabatan);
  yaml.text(4, 'nama', kepala.nama);
  yaml.text(4, 'pangkat', kepala.pangkat);
  yaml.text(4, 'nip', kepala.nip);
}
