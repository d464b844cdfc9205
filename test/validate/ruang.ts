// Workspaces for the tests of the rules: small ones from texts, and the real one of data/.

import { fileURLToPath } from 'node:url';
import { analyse, type Analysis } from '../../src/analyse.ts';
import type { Language } from '../../src/language.ts';
import { computeLaporan, findRenstra } from '../../src/calculate/laporan.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { sortDiagnostics, toDiagnostic } from '../../src/diagnostic/finding.ts';
import type { Finding } from '../../src/diagnostic/rule.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { parseWorkspace, type RawWorkspace } from '../../src/source/parse.ts';
import type { Check, CheckInput } from '../../src/validate/check.ts';
import { ROOMS } from '../../src/validate/rooms.ts';
import { checkPassed } from '../../src/validate/target/past.ts';
import { onceEach } from '../shared/once-each.ts';

/** A path to its text; a text of a later argument replaces that of an earlier one. */
export type Berkas = Readonly<Record<string, string>>;

/** The least that a report of 2020 needs: one sasaran, one indikator, nothing to complain about. */
export const MINIMAL: Berkas = {
  'lkjip.yaml': 'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\n',
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - { kode: T1, nama: Meningkatkan pelayanan, indikator: [] }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    tujuan: T1
    indikator:
      - { kode: S1.1, nama: Nilai pelayanan, satuan: poin, target: { 2019: 80, 2020: 80, 2023: 90 } }
`,
  '2020/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80 } }\n',
  '2020/realisasi.yaml': 'realisasi:\n  S1.1: 84\n',
  '2020/anggaran.yaml': 'program: []\n',
};

/** What rules look at, from texts; throws when the texts themselves have findings. */
export function bahan(...berkas: readonly Berkas[]): CheckInput {
  return bahanTahun(2020, ...berkas);
}

export function bahanTahun(tahun: number, ...berkas: readonly Berkas[]): CheckInput {
  return calculate(rawOf(berkas), tahun);
}

/** What a command has of a workspace of 2020: everything found, and its report unless that is stopped. */
export function analyseTexts(...berkas: readonly Berkas[]): Analysis {
  return analyseTextsIn('id', ...berkas);
}

export function analyseTextsIn(bahasa: Language, ...berkas: readonly Berkas[]): Analysis {
  return analyse(rawOf(berkas), [2020], bahasa);
}

function rawOf(berkas: readonly Berkas[]): RawWorkspace {
  const isi = Object.entries(Object.assign({}, ...berkas) as Berkas);
  const files = isi.map(([file, teks]) => ({ file, content: new TextEncoder().encode(teks) }));
  return { files, pictures: [] };
}

/** The workspace in `data/`. */
export async function bahanData(tahun = 2020): Promise<CheckInput> {
  return bahanFolder(fileURLToPath(new URL('../../data', import.meta.url)), tahun);
}

export async function bahanFolder(folder: string, tahun = 2020): Promise<CheckInput> {
  return calculate(await loadOnce(folder), tahun);
}

const loadOnce = onceEach((folder: string) => loadWorkspace(folder));

function calculate(raw: RawWorkspace, tahun: number): CheckInput {
  const { workspace: ruang, findings: findings } = parseWorkspace(raw, [tahun]);
  const data = ruang?.tahun.get(tahun);
  const renstra = ruang ? findRenstra(ruang, tahun) : undefined;
  if (findings.length > 0 || ruang === null || data === undefined || renstra === undefined) {
    throw new Error(`the test workspace cannot be read:\n${word(findings, 'id').join('\n')}`);
  }
  return { workspace: ruang, hasil: computeLaporan(ruang, data, renstra) };
}

/** The findings of rules, worded and sorted as `lkjip validate` prints their first lines. */
export function word(findings: readonly Finding[], bahasa: Language = 'id'): string[] {
  return wordAll(sortDiagnostics(findings.map((one) => inBoth(one)[bahasa])));
}

/** Whatever any test finds is worded in both languages, and each is whole. */
function inBoth(found: Finding): Readonly<Record<Language, Diagnostic>> {
  const both = { id: toDiagnostic(found, 'id'), en: toDiagnostic(found, 'en') };
  const texts = Object.values(both).flatMap(({ pesan, saran }) => [pesan, saran ?? '-']);
  const broken = texts.find((text) => /undefined|\bnull\b|NaN|\[object|^\s*$/.test(text));
  if (broken !== undefined || both.id.pesan === both.en.pesan) {
    throw new Error(`badly worded: ${found.rule.kode}: ${broken ?? both.id.pesan}`);
  }
  return both;
}

/** The first lines of what `lkjip validate` prints. */
export function wordAll(daftar: readonly Diagnostic[]): string[] {
  return daftar.map(
    ({ kode, tingkat, pesan, position: { berkas, baris, kolom } }) =>
      `${berkas}:${String(baris)}:${String(kolom)}: ${tingkat}: ${pesan} [${kode}]`,
  );
}

/** What rules say of a workspace. */
export function periksa(isi: CheckInput, ...aturan: readonly Check[]): string[] {
  return word(aturan.flatMap((one) => one(isi)));
}

/** What is advised beside each message, in the same order as `periksa`. */
export function saran(isi: CheckInput, ...aturan: readonly Check[]): (string | null)[] {
  const findings = aturan.flatMap((one) => one(isi));
  return sortDiagnostics(findings.map((one) => inBoth(one).id)).map((d) => d.saran);
}

/** The checks of some rooms. */
export function checksOf(...rooms: readonly (keyof typeof ROOMS)[]): readonly Check[] {
  return rooms.flatMap((room) => ROOMS[room].flatMap(({ checks }): readonly Check[] => checks));
}

/** Those over figures and money; what the past has overtaken comes up everywhere, and has tests of its own. */
export const FIGURE_CHECKS = checksOf('printed', 'capaian', 'target', 'realisasi', 'money').filter(
  (check) => check !== checkPassed,
);
