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
import { schemaRules } from '../rules/schema.ts';

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
  const findings = hasil.error.issues.flatMap((issue) => toFindings(issue, document, schema));
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
    return issue.keys.map((key) => {
      const tempat = placesOfKey(key, schema, path);
      // A key that is known elsewhere is no other one that is misspelt.
      const similar = tempat.length > 0 ? null : nearest(key, known);
      const fakta = { kunci: key, similar, known, tempat };
      return report(schemaRules['kunci-tak-dikenal'], fakta, source.placeOfKey([...path, key]));
    });
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
