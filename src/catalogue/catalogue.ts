// Every rule of every stage, in the sections of the README. What `explain`, SARIF and the README know of a code is read here.

import { auditRules } from '../audit/rules.ts';
import type { Bilingual } from '../language.ts';
import { outlineRules } from '../compose/rules/outline.ts';
import { photoRules } from '../compose/rules/photos.ts';
import { proseRules } from '../compose/rules/prose.ts';
import type { AnyRule } from '../diagnostic/rule.ts';
import { fileRules } from '../source/rules/files.ts';
import { lookRules } from '../source/rules/look.ts';
import { schemaRules } from '../source/rules/schema.ts';
import { unitRules } from '../source/rules/units.ts';
import { workspaceRules } from '../source/rules/workspace.ts';
import { yamlRules } from '../source/rules/yaml.ts';
import { acceptanceRules } from '../validate/accept.ts';
import { ROOMS } from '../validate/rooms.ts';

export interface Section {
  readonly title: Bilingual;
  readonly rules: readonly AnyRule[];
}

type Rules = Readonly<Record<string, AnyRule>>;

function section(title: Bilingual, ...sets: readonly Rules[]): Section {
  return { title, rules: sets.flatMap((set) => Object.values(set)) };
}

/** The rules of some rooms of validate/, in the order of their concerns. */
function rulesIn(...rooms: readonly (keyof typeof ROOMS)[]): readonly Rules[] {
  return rooms.flatMap((room) => ROOMS[room].map(({ rules }): Rules => rules));
}

export const CATALOGUE: readonly Section[] = [
  section({ id: 'Berkas dan YAML', en: 'Files and YAML' }, fileRules, yamlRules),
  section({ id: 'Format data', en: 'Data format' }, schemaRules),
  section({ id: 'Angka', en: 'Figures' }, ...rulesIn('printed', 'capaian', 'target', 'realisasi')),
  section({ id: 'Uang', en: 'Money' }, ...rulesIn('money')),
  section({ id: 'Dokumen', en: 'Documents' }, ...rulesIn('documents')),
  section({ id: 'Waktu', en: 'Time' }, ...rulesIn('time')),
  section({ id: 'Narasi', en: 'Prose' }, ...rulesIn('prose')),
  section(
    { id: 'Naskah dan susunan laporan', en: 'Expressions and outline' },
    proseRules,
    outlineRules,
    photoRules,
  ),
  section({ id: 'Kelengkapan', en: 'Completeness' }, ...rulesIn('completeness')),
  section({ id: 'Ruang kerja', en: 'Workspace' }, acceptanceRules, workspaceRules),
  section({ id: 'Angka dari unit', en: 'Figures of units' }, unitRules),
  section({ id: 'Tampilan', en: 'Look' }, lookRules, ...rulesIn('look')),
  section({ id: 'Laporan yang sudah jadi', en: 'Finished reports' }, auditRules),
];

/** Every rule by its code. */
export const RULES: ReadonlyMap<string, AnyRule> = new Map(
  CATALOGUE.flatMap(({ rules }) => rules.map((rule) => [rule.kode, rule] as const)),
);
