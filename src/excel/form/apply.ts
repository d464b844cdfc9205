// The changes of a form and the workspace → the files with the new values in them, read once more to prove it.

import { namingFile } from '../../new/aliases.ts';
import { typedValue as typedFigure } from '../../new/typed-figure.ts';
import { fillValues, type FilledValue } from '../../new/fill.ts';
import { fullName } from '../../compose/wording/terms.ts';
import { findRenstra } from '../../calculate/laporan.ts';
import { isError, toDiagnostic } from '../../diagnostic/finding.ts';
import type { Finding } from '../../diagnostic/rule.ts';
import type { Language } from '../../language.ts';
import { parseDocument } from '../../source/yaml/document.ts';
import { parseWorkspace, type RawFile, type RawWorkspace } from '../../source/parse.ts';
import type { Workspace } from '../../source/workspace.ts';
import { isSameValue } from './cell-value.ts';
import type { FormChange } from './decide.ts';
import type { PlacedText } from './match.ts';
import { isDated, type Formulir, type FormValue, type ValueKind } from './form.ts';
import { makeFormulir } from './make-form.ts';
import { isSameBut } from './proof.ts';

/** The form of a year; undefined where the workspace has no such year, or no Renstra that covers it. */
export function formOfYear(workspace: Workspace, tahun: number): Formulir | undefined {
  const data = workspace.tahun.get(tahun);
  const renstra = findRenstra(workspace, tahun);
  if (data === undefined || renstra === undefined) return undefined;
  return makeFormulir(fullName(workspace.instansi), data, renstra);
}

/** A change where it stands in the new file. */
export interface PlacedChange extends FormChange {
  readonly line: number;
}

export interface AppliedForm {
  readonly files: readonly { readonly nama: string; readonly content: string }[];
  readonly changes: readonly PlacedChange[];
  /** What would be wrong with the new files, by the cells that make it so; they must not be written then. */
  readonly problems: readonly PlacedText[];
}

/** The first bytes of a file of some editors, which stay where they are. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Puts the changes into the texts of the files.
 * @param texts of the files as they are now
 * @throws UserError when aliases of a file cannot be written out
 * @throws Error when the new files would not say what was filled in, or say anything else anew; that is a bug
 */
export function applyChanges(
  raw: RawWorkspace,
  texts: ReadonlyMap<string, string>,
  changes: readonly FormChange[],
  tahun: number,
): AppliedForm {
  const changesIn = (name: string) => changes.filter(({ file }) => file === name);
  const names = [...new Set(changes.map(({ file }) => file))].sort();
  const files = names.map((nama) => {
    const filled = toYaml(changesIn(nama));
    return { nama, content: namingFile(nama, () => fillValues(texts.get(nama) ?? '', filled)) };
  });
  const parsed = parseWorkspace(withFiles(raw, files), [tahun]);
  const { workspace } = parsed;
  const findings = parsed.findings.filter(
    (one) => names.includes(one.position.berkas) && isError(one),
  );
  if (findings.length > 0) {
    const problems = findings.map((one) => toProblem(one, changesIn(one.position.berkas), files));
    return { files: [], changes: [], problems };
  }
  prove(workspace === null ? undefined : formOfYear(workspace, tahun), changes);
  for (const { nama, content } of files)
    proveRest(nama, texts.get(nama) ?? '', content, changesIn(nama));
  const lineOf = ({ file, path }: FormChange) =>
    workspace?.dokumen.get(file)?.placeOf(path).baris ?? 1;
  return {
    files: files.map(({ nama, content }) => ({
      nama,
      content: hasMark(raw, nama) ? `\ufeff${content}` : content,
    })),
    changes: changes.map((one) => ({ ...one, line: lineOf(one) })),
    problems: [],
  };
}

/** A place in a file that is not written is none to look at: the cell is, in which its value was typed. */
function toProblem(
  finding: Finding,
  changes: readonly FormChange[],
  files: AppliedForm['files'],
): PlacedText {
  const { berkas, baris, kolom } = finding.position;
  const read = parseDocument(berkas, files.find(({ nama }) => nama === berkas)?.content ?? '');
  const before = changes.flatMap((change) => {
    const place = 'source' in read ? read.source.placeOf(change.path) : null;
    return place?.baris === baris && place.kolom <= kolom ? [{ change, kolom: place.kolom }] : [];
  });
  const [nearest] = before.sort((a, b) => b.kolom - a.kolom);
  const text = (language: Language) => {
    const { pesan, saran } = toDiagnostic(finding, language);
    return saran === null ? pesan : `${pesan}; ${saran}`;
  };
  return { place: nearest?.change.place ?? berkas, text: { id: text('id'), en: text('en') } };
}

function withFiles(raw: RawWorkspace, files: AppliedForm['files']): RawWorkspace {
  const fresh = new Map(
    files.map(({ nama, content }) => [nama, new TextEncoder().encode(content)]),
  );
  const others = raw.files.filter(({ file }) => !fresh.has(file));
  const changed = [...fresh].map(([file, content]): RawFile => ({ file, content }));
  return { ...raw, files: [...others, ...changed] };
}

function hasMark(raw: RawWorkspace, name: string): boolean {
  const bytes = raw.files.find(({ file }) => file === name)?.content;
  return bytes instanceof Uint8Array && BYTE_ORDER_MARK.every((one, i) => bytes[i] === one);
}

/** A value that has an entry to itself, as parts and a status may, is the `nilai` of it where more is said beside. */
function toYaml(changes: readonly FormChange[]): readonly FilledValue[] {
  const holders = new Set(changes.map(({ path }) => JSON.stringify(path.slice(0, -1))));
  return changes.map(({ path, after, holds }) => {
    const text = typedValue(after, holds);
    return { path, text: holders.has(JSON.stringify(path)) ? `{ nilai: ${text} }` : text };
  });
}

function typedValue(value: FormValue, holds: ValueKind): string {
  if (value === null) return 'null';
  // A day stands as it is, as people write it there.
  if (typeof value === 'string' && isDated(holds)) return value;
  // A JSON string is a YAML string too.
  return typeof value === 'string' ? JSON.stringify(value) : typedFigure(value);
}

/** What was filled in must be what lkjip reads from the new files. */
function prove(form: Formulir | undefined, changes: readonly FormChange[]): void {
  const cells = form?.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) ?? [];
  const values = new Map<string, FormValue>();
  for (const cell of cells) if (cell.kind === 'fill') values.set(idOf(cell), cell.value);
  for (const change of changes) {
    const value = values.get(idOf(change));
    if (value === undefined || !isSameValue(value, change.after)) {
      throw new Error(`${idOf(change)} was not written as it was filled in`);
    }
  }
}

/** What was not filled in must be what it was. */
function proveRest(
  name: string,
  before: string,
  after: string,
  changes: readonly FormChange[],
): void {
  const filled = changes.map(({ path }) => path);
  if (!isSameBut(before, after, filled)) {
    throw new Error(`${name} changed where nothing was filled in`);
  }
}

/** A value alone is the `nilai` that it becomes when something is said of it. */
function idOf({ file, path }: Pick<FormChange, 'file' | 'path'>): string {
  const place = path.at(-1) === 'nilai' ? path.slice(0, -1) : path;
  return `${file}:${place.join('/')}`;
}
