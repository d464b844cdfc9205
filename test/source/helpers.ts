// What the tests of the source stage share: text in, places of findings out.

import type { Finding } from '../../src/diagnostic/rule.ts';
import { parseDocument, type YamlDocument, type YamlFile } from '../../src/source/yaml/document.ts';
import { parseWorkspace, type ParsedWorkspace } from '../../src/source/parse.ts';

/** `kode@baris:kolom`, as short as an expectation can be. */
export const tempat = ({ rule: { kode }, position: posisi }: Finding): string =>
  `${kode}@${String(posisi.baris)}:${String(posisi.kolom)}`;

/** As `tempat`, with the file. */
export const tempatBerkas = (finding: Finding): string =>
  `${finding.position.berkas} ${tempat(finding)}`;

/** The findings of a YAML text, by place. */
export function temuanYaml(teks: string): string[] {
  const hasil = parseDocument('uji.yaml', teks);
  return ('findings' in hasil ? hasil.findings : hasil).map(tempat);
}

/** The document of a YAML text that must be sound. */
export function dokumen(teks: string): YamlFile & Pick<YamlDocument, 'tree'> {
  const hasil = parseDocument('uji.yaml', teks);
  if (!('findings' in hasil)) throw new Error(hasil.map(tempat).join(', '));
  return { ...hasil.source, tree: hasil.tree };
}

export const RUANG: Readonly<Record<string, string>> = {
  'lkjip.yaml': 'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kota Contoh }\n',
  'renstra-2019-2024.yaml': `periode: { mulai: 2019, selesai: 2024 }
sasaran:
  - kode: S1
    nama: Sasaran satu
    indikator:
      - { kode: S1.1, nama: Indikator satu, satuan: persen, target: { 2020: 90 } }
`,
  '2020/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 90 } }]\n',
  '2020/realisasi.yaml': 'realisasi: { S1.1: 95.5 }\n',
  '2020/anggaran.yaml': 'program: []\n',
};

/** Reads a workspace of texts: `RUANG` with some files put in, or left out where they are null. */
export function bacaRuang(
  replaced: Readonly<Record<string, string | Uint8Array | null>> = {},
  tahun: readonly number[] = [2020],
): ParsedWorkspace {
  const isi = Object.entries({ ...RUANG, ...replaced });
  const berkas = isi.flatMap(([nama, teks]) => {
    if (teks === null) return [];
    return [{ file: nama, content: typeof teks === 'string' ? Buffer.from(teks) : teks }];
  });
  return parseWorkspace({ files: berkas, pictures: [] }, tahun);
}

/** The places of all findings of a workspace. */
export function temuanRuang(
  replaced: Readonly<Record<string, string | Uint8Array | null>>,
  tahun?: readonly number[],
): string[] {
  return bacaRuang(replaced, tahun).findings.map(tempatBerkas);
}
