// Every rule of every stage, in the sections of the README. What `explain`, SARIF and the README know of a code is read here.

import { auditRules } from '../audit/rules.ts';
import type { Bilingual } from '../language.ts';
import { outlineRules } from '../compose/rules/outline.ts';
import { photoRules } from '../compose/rules/photos.ts';
import { proseRules } from '../compose/rules/prose.ts';
import type { AnyRule } from '../diagnostic/rule.ts';
import { annexRules } from '../source/rules/annex.ts';
import { fileRules } from '../source/rules/files.ts';
import { lookRules } from '../source/rules/look.ts';
import { schemaRules } from '../source/rules/schema.ts';
import { valueRules } from '../source/rules/values.ts';
import { unitRules } from '../source/rules/units.ts';
import { workspaceRules } from '../source/rules/workspace.ts';
import { yamlRules } from '../source/rules/yaml.ts';
import { acceptanceRules } from '../validate/accept.ts';
import { ROOMS } from '../validate/rooms.ts';

export interface Section {
  readonly title: Bilingual;
  /** What its findings are about, in the words of a report for the public. */
  readonly topic: string;
  readonly rules: readonly AnyRule[];
}

type Rules = Readonly<Record<string, AnyRule>>;

function section(title: Bilingual, topic: string, ...sets: readonly Rules[]): Section {
  return { title, topic, rules: sets.flatMap((set) => Object.values(set)) };
}

/** The rules of some rooms of validate/, in the order of their concerns. */
function rulesIn(...rooms: readonly (keyof typeof ROOMS)[]): readonly Rules[] {
  return rooms.flatMap((room) => ROOMS[room].map(({ rules }): Rules => rules));
}

export const CATALOGUE: readonly Section[] = [
  section(
    { id: 'Berkas dan YAML', en: 'Files and YAML' },
    'penulisan berkas data',
    fileRules,
    yamlRules,
  ),
  section({ id: 'Format data', en: 'Data format' }, 'penulisan data', schemaRules, valueRules),
  section(
    { id: 'Angka', en: 'Figures' },
    'kewajaran angka',
    ...rulesIn('printed', 'capaian', 'target', 'realisasi'),
  ),
  section({ id: 'Uang', en: 'Money' }, 'anggaran dan realisasinya', ...rulesIn('money')),
  section({ id: 'Dokumen', en: 'Documents' }, 'perbedaan antardokumen', ...rulesIn('documents')),
  section({ id: 'Waktu', en: 'Time' }, 'tahun data dan tanggal', ...rulesIn('time')),
  section({ id: 'Narasi', en: 'Prose' }, 'isi naskah', ...rulesIn('prose')),
  section(
    { id: 'Naskah dan susunan laporan', en: 'Expressions and outline' },
    'susunan naskah',
    proseRules,
    outlineRules,
    photoRules,
    annexRules,
  ),
  section(
    { id: 'Kelengkapan', en: 'Completeness' },
    'kelengkapan data',
    ...rulesIn('completeness'),
  ),
  section(
    { id: 'Ruang kerja', en: 'Workspace' },
    'pengaturan laporan',
    acceptanceRules,
    workspaceRules,
  ),
  section({ id: 'Angka dari unit', en: 'Figures of units' }, 'data dari unit', unitRules),
  section({ id: 'Tampilan', en: 'Look' }, 'tampilan laporan', lookRules, ...rulesIn('look')),
  section(
    { id: 'Laporan yang sudah jadi', en: 'Finished reports' },
    'laporan yang sudah jadi',
    auditRules,
  ),
];

/** Every rule by its code. */
export const RULES: ReadonlyMap<string, AnyRule> = new Map(
  CATALOGUE.flatMap(({ rules }) => rules.map((rule) => [rule.kode, rule] as const)),
);

/** What findings of each code are about, by the words of their section. */
export const TOPICS: ReadonlyMap<string, string> = new Map(
  CATALOGUE.flatMap(({ topic, rules }) => rules.map(({ kode }) => [kode, topic] as const)),
);
