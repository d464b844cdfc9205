// A workspace with findings that have exactly one meaning → its files without them. Pure: reads and writes nothing.

import { analyse } from '../analyse.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { tryDecode } from '../source/load/decode.ts';
import type { RawFile, RawWorkspace } from '../source/parse.ts';
import type { GatheredUnits } from '../source/unit.ts';
import { fixText } from './edits.ts';

/** A file as it was, and as it would be; the lines are as many as before. */
export interface FixedFile {
  readonly name: string;
  readonly from: Uint8Array;
  readonly before: string;
  readonly after: string;
}

/** One mistake may hide another. */
const ROUNDS = 8;

/** @param years as of `analyse` */
export function fixWorkspace(
  raw: RawWorkspace,
  years: readonly number[],
  units: GatheredUnits | undefined,
): readonly FixedFile[] {
  const refused = new Set<string>();
  let now = raw;
  let found = findingsOf(now, years, units);
  for (let round = 0; round < ROUNDS; round++) {
    const next = fixRound(now, found, refused);
    if (next === now) break;
    const after = findingsOf(next, years, units);
    const worse = changedFiles(now, next).filter((name) => isWorse(name, found, after));
    for (const name of worse) refused.add(name);
    now = withOld(next, now, worse);
    found = worse.length === 0 ? after : findingsOf(now, years, units);
  }
  return changedFiles(raw, now).map((name) => toFixed(name, raw, now));
}

const findingsOf = (
  raw: RawWorkspace,
  years: readonly number[],
  units: GatheredUnits | undefined,
): readonly Diagnostic[] => analyse(raw, years, 'id', units).diagnostics;

function fixRound(
  raw: RawWorkspace,
  diagnostics: readonly Diagnostic[],
  refused: ReadonlySet<string>,
): RawWorkspace {
  const files = raw.files.map((one): RawFile => {
    const own = diagnostics.filter(
      ({ position, fix, diterima }) =>
        fix !== undefined && diterima === undefined && position.berkas === one.file,
    );
    const text = own.length === 0 || refused.has(one.file) ? null : textOf(one);
    const fixed = text === null ? null : fixText(text, own);
    if (fixed === null || fixed === text) return one;
    return { ...one, content: new TextEncoder().encode(fixed) };
  });
  return files.some((one, i) => one !== raw.files[i]) ? { ...raw, files } : raw;
}

/** The text of a YAML file in which lines end as they do everywhere; null of any other. */
function textOf({ file, content }: RawFile): string | null {
  if (!/\.ya?ml$/i.test(file) || !(content instanceof Uint8Array)) return null;
  const text = tryDecode(content);
  return text === null || /\r(?!\n)/.test(text) ? null : text;
}

const changedFiles = (before: RawWorkspace, after: RawWorkspace): readonly string[] =>
  after.files.flatMap((one, i) => (one === before.files[i] ? [] : [one.file]));

/** Whether there are as many findings with a fix as before, or more that YAML stumbles over. */
function isWorse(
  name: string,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): boolean {
  const of = (list: readonly Diagnostic[]) =>
    list.filter(({ position }) => position.berkas === name);
  const stumbles = (list: readonly Diagnostic[]) =>
    of(list).filter(({ kode }) => kode.startsWith('yaml-')).length;
  const isThere = ({ kode, position, fix }: Diagnostic) =>
    fix !== undefined &&
    of(after).some(
      (one) =>
        one.kode === kode &&
        one.position.baris === position.baris &&
        JSON.stringify(one.fix) === JSON.stringify(fix),
    );
  const fixable = of(before).filter(({ fix }) => fix !== undefined);
  return stumbles(after) > stumbles(before) || fixable.every(isThere);
}

/** The later workspace, but for some files as they were. */
function withOld(
  after: RawWorkspace,
  before: RawWorkspace,
  names: readonly string[],
): RawWorkspace {
  const files = after.files.map((one, i) =>
    names.includes(one.file) ? (before.files[i] ?? one) : one,
  );
  return { ...after, files };
}

function toFixed(name: string, raw: RawWorkspace, now: RawWorkspace): FixedFile {
  const contentOf = ({ files }: RawWorkspace) =>
    files.find(({ file }) => file === name)?.content as Uint8Array;
  const text = (content: Uint8Array) => tryDecode(content) ?? '';
  const from = contentOf(raw);
  return { name, from, before: text(from), after: text(contentOf(now)) };
}
