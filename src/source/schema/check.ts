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
  skema: z.ZodType<T>,
  document: YamlDocument,
  tree: Tree = document.tree,
): T | readonly Finding[] {
  const hasil = skema.safeParse(tree, { error: knownKeysAsMessage });
  if (hasil.success) return hasil.data;
  const temuan = hasil.error.issues.flatMap((issue) => toFindings(issue, document, skema));
  const dikatakan = new Set<string>();
  return temuan.filter(({ rule, facts, posisi }) => {
    const isi = JSON.stringify([rule.kode, facts, posisi]);
    return !dikatakan.has(isi) && dikatakan.add(isi);
  });
}

export function isFindings(hasil: unknown): hasil is readonly Finding[] {
  return Array.isArray(hasil);
}

function toFindings(
  issue: z.core.$ZodIssue,
  { source, tree }: YamlDocument,
  skema: z.ZodType,
): Finding[] {
  const jalur = issue.path as KeyPath;
  const posisi = source.placeOf(jalur);
  const daun = leafInstead(issue, tree);
  if (daun !== undefined) {
    return [wrongShape('susunan', daun.value, keysAt(skema, daun.path), daun.value.posisi)];
  }
  if (issue.code === 'too_small') return [empty(issue, jalur, source)];
  const nilai = valueAt(tree, jalur);
  if (issue.code === 'unrecognized_keys') {
    const dikenal = knownKeys(issue);
    return issue.keys.map((kunci) => {
      const tempat = placesOfKey(kunci, skema, jalur);
      // A key that is known elsewhere is no other one that is misspelt.
      const mirip = tempat.length > 0 ? null : nearest(kunci, dikenal);
      const fakta = { kunci, mirip, dikenal, tempat };
      return report(schemaRules['kunci-tak-dikenal'], fakta, source.placeOfKey([...jalur, kunci]));
    });
  }
  const bawaan =
    issue.code === 'custom' ? (issue.params?.['temuan'] as Finding | undefined) : undefined;
  if (bawaan !== undefined) {
    return [{ ...bawaan, posisi: bawaan.posisi.berkas === '' ? posisi : bawaan.posisi }];
  }
  if (nilai === undefined || nilai === null || issue.code === 'custom') {
    return [missing(jalur, nilai, source)];
  }
  const harus = issue.code === 'invalid_type' && issue.expected === 'array' ? 'daftar' : 'susunan';
  return [wrongShape(harus, nilai, harus === 'susunan' ? keysAt(skema, jalur) : [], posisi)];
}

function wrongShape(
  harus: 'daftar' | 'susunan',
  nilai: Tree,
  dikenal: readonly string[],
  posisi: Position,
): Finding {
  return report(schemaRules['jenis-salah'], { harus, tertulis: describe(nilai), dikenal }, posisi);
}

interface Leaf {
  readonly value: Scalar;
  readonly path: KeyPath;
}

/** The scalar that stands where a mapping belongs; zod takes it for a mapping and complains of its fields. */
function leafInstead(issue: z.core.$ZodIssue, pohon: Tree): Leaf | undefined {
  const path = issue.path as KeyPath;
  let nilai: Tree | undefined = pohon;
  for (const [i, langkah] of path.entries()) {
    if (nilai instanceof Scalar) return { value: nilai, path: path.slice(0, i) };
    nilai = valueAt(nilai, [langkah]);
  }
  const isLeaf = issue.code === 'unrecognized_keys' && nilai instanceof Scalar;
  return isLeaf ? { value: nilai as Scalar, path } : undefined;
}

/**
 * A missing key has no place of its own: the mapping that lacks it has. Of an item of a list the key is named that
 * the list stands under.
 */
function missing(jalur: KeyPath, nilai: Tree | undefined, source: YamlFile): Finding {
  const kunci = jalur.findLast((langkah) => typeof langkah === 'string') ?? '';
  const fakta = { kunci, ada: nilai !== undefined };
  return report(schemaRules['kunci-kurang'], fakta, source.placeOf(jalur));
}

/** A list without items, told of the key that it stands under; the schema gives as message what could stand in it. */
function empty({ message }: z.core.$ZodIssue, jalur: KeyPath, source: YamlFile): Finding {
  const fakta = { kunci: String(jalur.at(-1)), contoh: message };
  return report(schemaRules['daftar-kosong'], fakta, source.placeOfKey(jalur));
}

function valueAt(pohon: Tree | undefined, jalur: KeyPath): Tree | undefined {
  let nilai: Tree | undefined = pohon;
  for (const langkah of jalur) {
    if (Array.isArray(nilai)) nilai = (nilai as readonly Tree[])[Number(langkah)];
    else if (nilai !== undefined && isMapping(nilai)) nilai = nilai[String(langkah)];
    else return undefined;
  }
  return nilai;
}
