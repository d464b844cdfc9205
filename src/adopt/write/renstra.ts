// The plan of a draft.

import type { Draft, DraftGoal, DraftIndicator } from '../draft.ts';
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
  writeGoals(yaml, 'tujuan', goals.tujuan, misi);
  if (goals.sasaran.length === 0) yaml.line(0, 'sasaran: []');
  const [only] = goals.tujuan.length === 1 ? goals.tujuan : [];
  writeGoals(yaml, 'sasaran', goals.sasaran, misi, only?.kode);
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
  key: string,
  goals: readonly DraftGoal[],
  misi: ReadonlyMap<string, string>,
  tujuan?: string,
): void {
  if (goals.length > 0) yaml.line(0, `${key}:`);
  for (const goal of goals) {
    yaml.line(2, `- kode: ${goal.kode}`);
    yaml.text(4, 'nama', goal.nama.text, goal.nama.origin);
    const served = goal.misi === null ? undefined : misi.get(goal.misi);
    if (served !== undefined) yaml.line(4, `misi: ${served}`);
    if (tujuan !== undefined) yaml.line(4, `tujuan: ${tujuan}`);
    yaml.line(4, 'indikator:');
    for (const one of goal.indikator) writeIndicator(yaml, one);
  }
}

const EXPLAINED = ['definisi', 'sumber_data', 'penanggung_jawab', 'alasan'] as const;

function writeIndicator(yaml: YamlText, one: DraftIndicator): void {
  yaml.line(6, `- kode: ${one.kode}`);
  yaml.text(8, 'nama', one.nama.text, one.nama.origin);
  if (one.satuan === null) yaml.line(8, '# TODO: satuan tidak disebut laporan');
  yaml.line(8, `satuan: ${scalar(one.satuan?.text ?? '-')}`, one.satuan?.origin);
  if (one.polaritas !== 'maksimal' || one.rumus !== null)
    yaml.line(8, `polaritas: ${one.polaritas}`, 'menurut capaian yang tercetak');
  if (one.rumus !== null) yaml.line(8, `rumus: ${one.rumus}`);
  yaml.value(8, 'capaian_maksimum', one.cap, `batas ${one.kode}`);
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
