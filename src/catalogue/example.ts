// The examples of the rules, run: what `lkjip validate` or `lkjip audit` finds in their files, and in the files once mended.

import { diagnose } from '../analyse.ts';
import { auditDocument } from '../audit/audit.ts';
import { readDocument } from '../audit/read/read-document.ts';
import { toDiagnostics } from '../audit/report/diagnostics.ts';
import type { Language } from '../language.ts';
import { yearOf, type Period } from '../period.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { AnyRule, Example, ExampleFiles } from '../diagnostic/rule.ts';
import { gatherUnits } from '../units/gather.ts';
import { findTooLarge, unreadable } from '../source/load/load.ts';
import { listingOf, surveyWorkspace } from '../source/load/survey.ts';
import type { RawFile, RawWorkspace } from '../source/parse.ts';
import { findBroken } from '../source/assets/photo.ts';
import type { AnnexLook } from '../source/workspace.ts';
import { BASE } from './base.ts';
import { dedent } from './dedent.ts';

type Content = RawFile['content'];

/** Files by their path; one without content is not there. */
type Files = Readonly<Record<string, Content | undefined>>;

/** What may stand in brackets behind the path of a file whose state is the example, not its text. */
const STATES: Readonly<Record<string, (path: string, text: string) => Content | undefined>> = {
  'tidak ada': () => undefined,
  folder: (path) => unreadable(path, 'EISDIR'),
  '5 MB': (path) => findTooLarge(path, 5 * 1024 * 1024),
  'Windows-1252': (_, text) => Buffer.from(text, 'latin1'),
  terpotong: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]),
};

const A4 = { width: 595, height: 842 };
/** The states of files to be bound in, and what a look into them gives. */
const LOOKS: Readonly<Record<string, AnnexLook>> = {
  'terkunci kata sandi': {
    kind: 'broken',
    reason: { id: 'terkunci kata sandi', en: 'is locked with a password' },
    advice: { id: 'buka kuncinya', en: 'unlock it' },
  },
  '1.200 halaman': {
    kind: 'pdf',
    sheets: Array.from({ length: 1200 }, () => ({ ...A4, flaws: [] })),
  },
  'huruf tidak disertakan': { kind: 'pdf', sheets: [{ ...A4, flaws: ['font'] }] },
  CMYK: { kind: 'pdf', sheets: [{ ...A4, flaws: ['inks'] }] },
};

/** A file of an example as it is shown: its path in a comment of the first line, then its text. */
export interface ShownFile {
  readonly kind: 'yaml' | 'markdown' | 'jpg';
  readonly path: string;
  /** In Indonesian, as "tidak ada"; null where the text says it all. */
  readonly state: string | null;
  readonly text: string;
}

/** The files that have the finding. */
export function wrongFiles({ example }: AnyRule): readonly ShownFile[] {
  return showAll(example.files);
}

/** The files of an example with what is wrong put right; none where leaving them out mends it. */
export function mendedFiles({ example: { files, mended } }: AnyRule): readonly ShownFile[] {
  if (mended === undefined) return [];
  if (!isEdits(mended)) return showAll(mended);
  const texts = Object.entries(files).map(([path, text]) => [path, dedent(text)] as const);
  return showAll(Object.fromEntries(texts.map(([path, text]) => [path, edit(text, mended)])));
}

function isEdits(mended: Example['mended']): mended is readonly (readonly [string, string])[] {
  return Array.isArray(mended);
}

function edit(text: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((now, [wrong, right]) => now.replace(wrong, () => right), text);
}

function showAll(files: ExampleFiles): readonly ShownFile[] {
  return Object.entries(files).map(([name, text]) => show(name, dedent(text)));
}

function show(name: string, body: string): ShownFile {
  const [, path = name, state = null] = /^(\S+)(?: \(([^)]+)\))?$/.exec(name) ?? [];
  const behind = state === null ? '' : ` (${state})`;
  if (!path.endsWith('.md')) {
    const kind = /\.ya?ml$/.test(path) ? 'yaml' : 'jpg';
    return { kind, path, state, text: `# ${path}${behind}\n${body}` };
  }
  const text = `<!-- ${path}${behind} -->\n${body === '' ? '' : `\n${body}`}`;
  return { kind: 'markdown', path, state, text };
}

/** All that is found, in one language as in the other. */
export type InBoth = Readonly<Record<Language, readonly Diagnostic[]>>;

/** What is found in the files that have the finding. */
export function runWrong(rule: AnyRule): Promise<InBoth> {
  const { command, years = [] } = rule.example;
  const files = wrongFiles(rule);
  return command === 'audit' ? auditFiles(files) : runFiles(files, years);
}

/** What is found in them once they are mended. */
export function runMended(rule: AnyRule): Promise<InBoth> {
  const files = mendedFiles(rule);
  return rule.example.command === 'audit' ? auditFiles(files) : runFiles(files, []);
}

/** What is found in finished reports. */
async function auditFiles(reports: readonly ShownFile[]): Promise<InBoth> {
  const found = await Promise.all(
    reports.map(async ({ path, text }) => {
      const { findings } = auditDocument(await readDocument(toBytes(text)));
      return { path, findings };
    }),
  );
  const inOne = (language: Language) =>
    found.flatMap(({ path, findings }) => toDiagnostics(path, findings, language));
  return { id: inOne('id'), en: inOne('en') };
}

/** What is found in the small workspace with these files in it; a `../folder/` makes a unit beside it. */
export async function runFiles(
  shown: readonly ShownFile[],
  years: readonly Period[],
): Promise<InBoth> {
  const files: Files = { ...base(), ...Object.fromEntries(shown.map(contentOf)) };
  const raw = toRaw(files);
  const units = new Map([['kabupaten', raw]]);
  for (const path of Object.keys(files)) {
    const [, folder] = /^\.\.\/([^/]+)\//.exec(path) ?? [];
    if (folder !== undefined) units.set(folder, toRaw(filesOf(files, folder)));
  }
  // Without any unit it is as in a git revision: they are not read.
  if (units.size === 1) return diagnose(raw, years);
  const find = (from: string, pattern: string) => {
    const names = [...units.keys()].filter((one) => matches(one, pattern.replace('../', '')));
    const others = names.filter((one) => one !== from);
    return Promise.resolve(others.map((workspace) => ({ workspace, way: `../${workspace}` })));
  };
  const load = (folder: string) => Promise.resolve(units.get(folder) ?? raw);
  // What stands in the way of a unit is a sentence within a finding.
  const inOne = async (language: Language) => {
    const from = years.map(yearOf);
    const gathered = await gatherUnits(raw, 'kabupaten', from, { find, load }, language);
    return diagnose(raw, years, gathered)[language];
  };
  return { id: await inOne('id'), en: await inOne('en') };
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function base(): Files {
  return Object.fromEntries(Object.entries(BASE).map(([path, text]) => [path, toBytes(text)]));
}

function contentOf({ path, state, text }: ShownFile): readonly [string, Content | undefined] {
  if (state === null) return [path, toBytes(text)];
  if (LOOKS[state] !== undefined) return [path, toBytes(state)];
  const make = STATES[state];
  if (make === undefined) throw new Error(`${path}: "${state}" is not in STATES`);
  return [path, make(path, text)];
}

function toRaw(entries: Files): RawWorkspace {
  const own = Object.entries(entries).flatMap(([file, content]) =>
    content === undefined || file.startsWith('../') ? [] : [{ file, content }],
  );
  const { files, pictures, annexes, unread } = surveyWorkspace(
    listingOf(own.map(({ file }) => ({ file, isLink: false }))),
  );
  const broken = own.flatMap(({ file, content }) => {
    if (!pictures.includes(file) || !(content instanceof Uint8Array)) return [];
    const why = findBroken(file, Buffer.from(content));
    return why === null ? [] : [[file, why] as const];
  });
  return {
    files: own.filter(({ file }) => files.includes(file)),
    pictures,
    unread,
    assets: [],
    brokenPictures: new Map(broken),
    annexes,
    annexLooks: new Map(
      own.flatMap(({ file, content }) => {
        const state = content instanceof Uint8Array ? new TextDecoder().decode(content) : '';
        const look = annexes.includes(file) ? LOOKS[state] : undefined;
        return look === undefined ? [] : [[file, look] as const];
      }),
    ),
  };
}

/** The small workspace again, with what the example puts into this folder. */
function filesOf(files: Files, folder: string): Files {
  const prefix = `../${folder}/`;
  const own = Object.entries(files).flatMap(([path, content]) =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), content] as const] : [],
  );
  return { ...base(), ...Object.fromEntries(own) };
}

/** `*` alone has a meaning in a pattern. */
function matches(name: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name);
}
