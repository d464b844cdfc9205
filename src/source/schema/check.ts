// Holds a parsed file against its schema, and words zod's issues as findings with a place.

import type * as z from 'zod';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, report } from '../../diagnostic/rule.ts';
import { describe } from '../yaml/number.ts';
import type { YamlDocument, YamlFile } from '../yaml/document.ts';
import { Scalar, type KeyPath, type Tree } from '../yaml/tree.ts';
import { nearest } from '../nearest.ts';
import { keysAt, placesOfKey } from './keys.ts';
import { isMapping, knownKeys, knownKeysAsMessage } from './leaf.ts';
import { schemaRules, type KeyPlace } from '../rules/schema.ts';

/**
 * The typed content of a file, or all that is wrong with it.
 * @param tree of the document, as far as it is known what its scalars mean
 * @returns findings with places; zod's own sentences never get out
 */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  document: YamlDocument,
  tree: Tree = document.tree,
): T | readonly Finding[] {
  const hasil = schema.safeParse(tree, { error: knownKeysAsMessage });
  if (hasil.success) return hasil.data;
  const told = hasil.error.issues.map((issue) => {
    const key = keyOf(issue.path as KeyPath);
    return { key, issue, findings: toFindings(issue, document, schema) };
  });
  const meant = new Set(told.flatMap(({ issue, findings }) => meantKeys(issue, findings)));
  // A key that was misspelt, or written one level too high, is not missing as well.
  const findings = told.flatMap((one) => (meant.has(one.key) ? [] : one.findings));
  const said = new Set<string>();
  return findings.filter(({ rule, facts, position }) => {
    const content = JSON.stringify([rule.kode, facts, position]);
    return !said.has(content) && said.add(content);
  });
}

export function isFindings(hasil: unknown): hasil is readonly Finding[] {
  return Array.isArray(hasil);
}

function toFindings(
  issue: z.core.$ZodIssue,
  { source, tree }: YamlDocument,
  schema: z.ZodType,
): Finding[] {
  const path = issue.path as KeyPath;
  const position = source.placeOf(path);
  const leaf = leafInstead(issue, tree);
  if (leaf !== undefined) {
    return [wrongShape('susunan', leaf.value, keysAt(schema, leaf.path), leaf.value.position)];
  }
  if (issue.code === 'too_small') return [empty(issue, path, source)];
  const nilai = valueAt(tree, path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue);
    const present = known.filter((key) => nilai !== undefined && isMapping(nilai) && key in nilai);
    const findings = issue.keys.map((key) => {
      const tempat = placesOfKey(key, schema, path, present);
      // A key that is known elsewhere is no other one that is misspelt.
      const similar = tempat.length > 0 ? null : nearest(key, known);
      const fakta = { kunci: key, similar, known, tempat };
      return report(schemaRules['kunci-tak-dikenal'], fakta, source.placeOfKey([...path, key]));
    });
    // Keys of another way to write the same are one mistake.
    const others = findings.filter(({ facts }) =>
      (facts as UnknownKey).tempat.some((one) => one.without !== undefined),
    );
    return findings.filter((one) => !others.includes(one) || one === others[0]);
  }
  const defaults =
    issue.code === 'custom' ? (issue.params?.['temuan'] as Finding | undefined) : undefined;
  if (defaults !== undefined) {
    return [
      { ...defaults, position: defaults.position.berkas === '' ? position : defaults.position },
    ];
  }
  if (nilai === undefined || nilai === null || issue.code === 'custom') {
    return [missing(path, nilai, source)];
  }
  const harus = issue.code === 'invalid_type' && issue.expected === 'array' ? 'daftar' : 'susunan';
  return [wrongShape(harus, nilai, harus === 'susunan' ? keysAt(schema, path) : [], position)];
}

const keyOf = (path: KeyPath): string => JSON.stringify(path);

/** The keys that unknown ones stand for in their mapping. */
function meantKeys(issue: z.core.$ZodIssue, findings: readonly Finding[]): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return findings.flatMap(({ rule, facts }) => {
    if (rule.kode !== 'kunci-tak-dikenal') return [];
    const { similar, known, tempat } = facts as UnknownKey;
    const above = tempat.flatMap(({ file, under }) => (file === null ? under.slice(0, 1) : []));
    const here = similar === null ? above.filter((key) => known.includes(key)) : [similar];
    return here.map((key) => keyOf([...(issue.path as KeyPath), key]));
  });
}

interface UnknownKey {
  readonly similar: string | null;
  readonly known: readonly string[];
  readonly tempat: readonly KeyPlace[];
}

function wrongShape(
  harus: 'daftar' | 'susunan',
  nilai: Tree,
  known: readonly string[],
  position: Position,
): Finding {
  return report(schemaRules['jenis-salah'], { harus, tertulis: describe(nilai), known }, position);
}

interface Leaf {
  readonly value: Scalar;
  readonly path: KeyPath;
}

/** The scalar that stands where a mapping belongs; zod takes it for a mapping and complains of its fields. */
function leafInstead(issue: z.core.$ZodIssue, pohon: Tree): Leaf | undefined {
  const path = issue.path as KeyPath;
  let nilai: Tree | undefined = pohon;
  for (const [i, step] of path.entries()) {
    if (nilai instanceof Scalar) return { value: nilai, path: path.slice(0, i) };
    nilai = valueAt(nilai, [step]);
  }
  const isLeaf = issue.code === 'unrecognized_keys' && nilai instanceof Scalar;
  return isLeaf ? { value: nilai as Scalar, path } : undefined;
}

/**
 * A missing key has no place of its own: the mapping that lacks it has. Of an item of a list the key is named that
 * the list stands under.
 */
function missing(path: KeyPath, nilai: Tree | undefined, source: YamlFile): Finding {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const fakta = { kunci: key, ada: nilai !== undefined };
  return report(schemaRules['kunci-kurang'], fakta, source.placeOf(path));
}

/** A list without items, told of the key that it stands under; the schema gives as message what could stand in it. */
function empty({ message }: z.core.$ZodIssue, path: KeyPath, source: YamlFile): Finding {
  const fakta = { kunci: String(path.at(-1)), contoh: message };
  return report(schemaRules['daftar-kosong'], fakta, source.placeOfKey(path));
}

function valueAt(pohon: Tree | undefined, path: KeyPath): Tree | undefined {
  let nilai: Tree | undefined = pohon;
  for (const step of path) {
    if (Array.isArray(nilai)) nilai = (nilai as readonly Tree[])[Number(step)];
    else if (nilai !== undefined && isMapping(nilai)) nilai = nilai[String(step)];
    else return undefined;
  }
  return nilai;
}
