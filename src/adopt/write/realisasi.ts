// `realisasi.yaml` of a draft.

import type { Draft, DraftRealisasi } from '../draft.ts';
import { writeTables } from './tables.ts';
import { schemaLine, scalar, YamlText, type WrittenFile } from './yaml-text.ts';

export function writeRealisasi(draft: Draft, refused: ReadonlySet<string>): WrittenFile {
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('realisasi', true));
  yaml.line(0, '# "*_tercetak" adalah angka pada laporan: hanya untuk dibandingkan.');
  const kodes = [...draft.goals.tujuan, ...draft.goals.sasaran].flatMap(({ indikator }) =>
    indikator.map(({ kode }) => kode),
  );
  yaml.line(0, kodes.length === 0 ? 'realisasi: {}' : 'realisasi:');
  for (const kode of kodes) writeOne(yaml, kode, draft.realisasi.get(kode));
  writeEarlier(yaml, draft);
  if (draft.standards.size > 0) yaml.line(0, 'standar_nasional:');
  for (const [kode, found] of draft.standards) {
    if (found === null) yaml.line(2, `${kode}:`, 'laporan: tidak ada');
    else if (yaml.isFree(`standar ${kode}`)) {
      yaml.line(2, `${kode}:`);
      yaml.value(4, 'nilai', found, `standar ${kode}`);
    }
  }
  writeComparators(yaml, draft);
  writeGoalFigures(yaml, draft);
  writeTables(
    yaml,
    draft.tables.filter(({ isPersonnel }) => !isPersonnel),
  );
  return yaml.toFile(`${draft.year}/realisasi.yaml`);
}

function writeOne(yaml: YamlText, kode: string, one: DraftRealisasi | undefined): void {
  yaml.line(2, `${kode}:`);
  if (one === undefined) return;
  const { taken, value } = one;
  const isTaken = taken !== null && yaml.isFree(`dari ${kode}`);
  if (isTaken) {
    yaml.line(4, `dari: ${taken.table}`);
    yaml.mark(`dari ${kode}`);
    yaml.line(4, `ambil: ${taken.how}`);
    yaml.text(4, 'kolom', taken.column);
    yaml.value(4, 'realisasi_tercetak', value, `realisasi tercetak ${kode}`);
  } else yaml.value(4, 'nilai', value, `realisasi ${kode}`);
  yaml.text(4, 'sumber', one.sumber);
  yaml.value(4, 'capaian_tercetak', one.capaian, `capaian tercetak ${kode}`);
  yaml.value(4, 'capaian_akhir_tercetak', one.final, `capaian akhir tercetak ${kode}`);
}

function writeEarlier(yaml: YamlText, { earlier }: Draft): void {
  if (earlier.size > 0) yaml.line(0, 'realisasi_lalu:');
  for (const [year, figures] of [...earlier].sort(([a], [b]) => a - b)) {
    const free = [...figures].filter(([kode]) => yaml.isFree(`realisasi ${year} ${kode}`));
    if (free.length > 0) yaml.line(2, `${year}:`);
    for (const [kode, found] of free) yaml.value(4, kode, found, `realisasi ${year} ${kode}`);
  }
}

function writeComparators(yaml: YamlText, { comparators }: Draft): void {
  const free = [...comparators].filter(([kode]) => yaml.isFree(`pembanding ${kode}`));
  if (free.length > 0) yaml.line(0, 'pembanding:');
  for (const [kode, list] of free) {
    yaml.line(2, `${kode}:`);
    for (const { nama, jenis, values, sumber } of list) {
      yaml.line(4, `- nama: ${scalar(nama.text)}`, nama.origin);
      yaml.mark(`pembanding ${kode}`, [nama]);
      yaml.text(6, 'jenis', jenis);
      yaml.line(6, 'nilai:');
      for (const [year, found] of values) yaml.value(8, String(year), found, `pembanding ${kode}`);
      yaml.text(6, 'sumber', sumber);
    }
  }
}

function writeGoalFigures(yaml: YamlText, { goalFigures }: Draft): void {
  const filled = [...goalFigures].filter(([, figures]) => figures.size > 0);
  if (filled.length > 0) yaml.line(0, 'sasaran:');
  for (const [kode, figures] of filled) {
    yaml.line(2, `${scalar(kode)}:`);
    for (const [key, found] of figures) yaml.value(4, key, found, `${key} ${kode}`);
  }
}
