// The plan of a draft.

import type { Draft, DraftGoal, DraftIndicator, DraftLevel, Found } from '../draft.ts';
import { schemaLine, scalar, YamlText, type WrittenFile } from './yaml-text.ts';

export function writeRenstra(draft: Draft, refused: ReadonlySet<string>): WrittenFile {
  const { period, agency, goals, planSource } = draft;
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('renstra', false));
  if (period.origin === null) yaml.line(0, '# TODO: periode Renstra tidak terbaca dari laporan');
  yaml.line(0, `periode: { mulai: ${period.from}, selesai: ${period.to} }`, period.origin);
  yaml.text(0, 'sumber', planSource);
  yaml.text(0, 'visi', agency.visi?.text, agency.visi?.origin);
  const misi = writeMisi(yaml, draft);
  writePerspectives(yaml, draft);
  writeGoals(yaml, draft, 'tujuan', misi);
  if (goals.sasaran.length === 0) yaml.line(0, 'sasaran: []');
  const [only] = goals.tujuan.length === 1 ? goals.tujuan : [];
  writeGoals(yaml, draft, 'sasaran', misi, only?.kode);
  return yaml.toFile(`renstra-${period.from}-${period.to}.yaml`);
}

/** Kode of each misi by its words; those that only a tujuan names stand behind the others. */
function writeMisi(yaml: YamlText, { agency, goals }: Draft): ReadonlyMap<string, string> {
  const served = goals.tujuan.flatMap(({ misi, nama }) =>
    misi === null ? [] : [{ text: misi, origin: nama.origin }],
  );
  const known = new Set(agency.misi.map(({ text }) => text));
  const others = served.filter(
    ({ text }, i) => !known.has(text) && served.findIndex((one) => one.text === text) === i,
  );
  const all = [...agency.misi, ...others];
  if (all.length > 0) yaml.line(0, 'misi:');
  for (const [i, { text, origin }] of all.entries()) {
    yaml.line(2, `- kode: M${i + 1}`);
    yaml.text(4, 'nama', text, origin);
    if (served.some((one) => one.text === text)) yaml.line(4, 'didukung: true');
  }
  return new Map(all.map(({ text }, i) => [text, `M${i + 1}`]));
}

/** @param tujuan the only one that there is, which all sasaran serve */
function writeGoals(
  yaml: YamlText,
  draft: Draft,
  key: 'tujuan' | 'sasaran',
  misi: ReadonlyMap<string, string>,
  tujuan?: string,
): void {
  const goals = draft.goals[key];
  if (goals.length > 0) yaml.line(0, `${key}:`);
  for (const goal of goals) {
    yaml.line(2, `- kode: ${goal.kode}`);
    yaml.text(4, 'nama', goal.nama.text, goal.nama.origin);
    const served = goal.misi === null ? undefined : misi.get(goal.misi);
    if (served !== undefined) yaml.line(4, `misi: ${served}`);
    const parent = goal.tujuan ?? tujuan;
    if (parent !== undefined) yaml.line(4, `tujuan: ${parent}`);
    writeStanding(yaml, goal, draft);
    if (goal.indikator.length > 0) yaml.line(4, 'indikator:');
    for (const one of goal.indikator) writeIndicator(yaml, one, draft.weights.get(one.kode));
  }
}

/** Where a sasaran stands among the others. */
function writeStanding(
  yaml: YamlText,
  { kode }: DraftGoal,
  { manner, perspectives, weights }: Draft,
): void {
  yaml.text(4, 'jenjang', manner.jenjang.get(kode));
  yaml.text(4, 'perspektif', perspectives.find(({ sasaran }) => sasaran.includes(kode))?.kode);
  yaml.value(4, 'bobot', weights.get(kode), `bobot ${kode}`);
}

function writePerspectives(yaml: YamlText, { perspectives }: Draft): void {
  if (perspectives.length > 0) yaml.line(0, 'perspektif:');
  for (const { kode, nama, bobot } of perspectives) {
    yaml.line(2, `- kode: ${scalar(kode)}`);
    yaml.text(4, 'nama', nama.text, nama.origin);
    yaml.value(4, 'bobot', bobot, `bobot ${kode}`);
  }
}

/** What it is measured in, where that is no number. */
function writeKind(yaml: YamlText, { kind, nama }: DraftIndicator): void {
  if (kind === null) return;
  if (kind.jenis === null) {
    const words = kind.words.map((word) => JSON.stringify(word)).join(', ');
    yaml.line(8, `# TODO: urutan ${words} tidak tersurat dalam laporan; tulis "jenis: predikat" dan "skala" dari yang terburuk, lalu target dan realisasinya`, nama.origin); // prettier-ignore
    return;
  }
  yaml.line(8, `jenis: ${kind.jenis}`);
  if (kind.jenis === 'tanggal') return;
  const { skala } = kind;
  if (typeof skala === 'string') yaml.line(8, `skala: ${skala}`);
  else yaml.line(8, `skala: [${skala.map(levelText).join(', ')}]`);
}

/** Whether the data of it are numbers, as they are of words that have no scale. */
const isOfNumbers = ({ kind }: DraftIndicator): boolean => kind === null || kind.jenis === null;

const levelText = ({ name, score }: DraftLevel): string =>
  score === null ? JSON.stringify(name) : `{ nilai: ${JSON.stringify(name)}, skor: ${score} }`;

const EXPLAINED = ['definisi', 'sumber_data', 'penanggung_jawab', 'alasan'] as const;

function writeIndicator(yaml: YamlText, one: DraftIndicator, bobot: Found | undefined): void {
  yaml.line(6, `- kode: ${one.kode}`);
  yaml.text(8, 'nama', one.nama.text, one.nama.origin);
  writeKind(yaml, one);
  if (one.satuan === null && isOfNumbers(one)) yaml.line(8, '# TODO: satuan tidak disebut laporan');
  if (one.satuan !== null || isOfNumbers(one))
    yaml.line(8, `satuan: ${scalar(one.satuan?.text ?? '-')}`, one.satuan?.origin);
  if (!one.isSure) yaml.line(8, '# TODO: periksa polaritas; lebih dari satu cocok');
  // The direction of words is that of their scale, of days that of the calendar.
  if (one.kind === null && (one.polaritas !== 'maksimal' || one.rumus !== null))
    yaml.line(8, `polaritas: ${one.polaritas}`, 'menurut capaian yang tercetak');
  if (one.rumus !== null) yaml.line(8, `rumus: ${one.rumus}`);
  yaml.value(8, 'capaian_maksimum', one.cap, `batas ${one.kode}`);
  yaml.value(8, 'bobot', bobot, `bobot ${one.kode}`);
  if (one.isIku) yaml.line(8, 'iku: true');
  for (const key of EXPLAINED) {
    const [found, said] = [one.explained[key], `${key} ${one.kode}`];
    if (found === undefined || !yaml.isFree(said)) continue;
    yaml.text(8, key, found.text, found.origin);
    yaml.mark(said, [found]);
  }
  yaml.value(8, 'kondisi_awal', one.start, `kondisi awal ${one.kode}`);
  const targets = [...one.targets]
    .sort(([a], [b]) => a - b)
    .filter(([year]) => yaml.isFree(`target ${year} ${one.kode}`));
  if (targets.length > 0) yaml.line(8, 'target:');
  for (const [year, found] of targets)
    yaml.value(10, String(year), found, `target ${year} ${one.kode}`);
}
