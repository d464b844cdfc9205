// Indicators that are no numbers: their values are words of a scale or days. Which indicators are, and what each of
// their scalars means, is known from the Renstra; a file is read with that, so that its schema finds the figures.

import { isYear } from '../period.ts';
import { Decimal } from '../decimal.ts';
import { report, type Finding } from '../diagnostic/rule.ts';
import { entered, type Entered } from '../formula/figure.ts';
import { findLevel, LEVEL_SCALES, ownScale, type LevelScale } from '../formula/scale.ts';
import { keysOf } from '../record.ts';
import { nearest } from './nearest.ts';
import { valueRules } from './rules/values.ts';
import { isDay, isMapping, suggestDate } from './schema/leaf.ts';
import { Scalar, type Tree } from './yaml/tree.ts';
import { parseNumber } from './yaml/number.ts';
import { ReadScalar } from './yaml/read-scalar.ts';

export type MeasureKind =
  | { readonly jenis: 'predikat'; readonly scale: LevelScale }
  | { readonly jenis: 'tanggal' }
  /** What its schema refuses: of its values nothing is told until that is mended. */
  | { readonly jenis: 'refused' };

/** By kode of an indicator; those of numbers are not in it. */
export type MeasureKinds = ReadonlyMap<string, MeasureKind>;

type Mapping = { readonly [key: string]: Tree };

/** The kinds of the indicators that a Renstra states. */
export function kindsOf(tree: Tree): MeasureKinds {
  if (Array.isArray(tree)) {
    return new Map((tree as readonly Tree[]).flatMap((one) => [...kindsOf(one)]));
  }
  if (!isMapping(tree)) return new Map();
  const kode = tree['kode'];
  const kind = kindOfMapping(tree);
  if (kind !== null && kode instanceof Scalar) return new Map([[kode.text.trim(), kind]]);
  return new Map(Object.values(tree).flatMap((one) => [...kindsOf(one)]));
}

/** The tree with the values of such indicators understood; a tree without any is given back as it is. */
export function understand(tree: Tree, kinds: MeasureKinds): Tree {
  if (Array.isArray(tree)) return mapList(tree as readonly Tree[], (one) => understand(one, kinds));
  if (!isMapping(tree)) return tree;
  const own = kindOfMapping(tree);
  return mapEntries(tree, (child, key) => {
    if (own !== null && OWN_VALUES.has(key)) return ofKind(child, own);
    const kind = kinds.get(key);
    return kind === undefined ? understand(child, kinds) : ofKind(child, kind);
  });
}

/** What holds values in the mapping of an indicator or of a row. */
const OWN_VALUES: ReadonlySet<string> = new Set(['target', 'realisasi', 'kondisi_awal']);

/** A value, its mapping with remarks, a list of them, or one a year; of quarters a list of targets and one of realisasi. */
function ofKind(node: Tree, kind: MeasureKind): Tree {
  if (node instanceof Scalar) return new ReadScalar(node, read(node, kind));
  if (Array.isArray(node)) return mapList(node as readonly Tree[], (one) => ofKind(one, kind));
  if (!isMapping(node)) return node;
  return mapEntries(node, (child, key) =>
    key === 'nilai' || OWN_VALUES.has(key) || isYear(key) ? ofKind(child, kind) : child,
  );
}

/** What has not changed is not made anew: large data have no such values. */
function mapList(list: readonly Tree[], change: (child: Tree) => Tree): Tree {
  const changed = list.map(change);
  return changed.every((child, i) => child === list[i]) ? list : changed;
}

/** Mappings of a tree have no prototype, and keep none. */
function mapEntries(node: Mapping, change: (child: Tree, key: string) => Tree): Tree {
  let changed: Record<string, Tree> | null = null;
  for (const [key, child] of Object.entries(node)) {
    const now = change(child, key);
    if (now === child) continue;
    changed ??= Object.assign(Object.create(null) as Record<string, Tree>, node);
    changed[key] = now;
  }
  return changed ?? node;
}

function kindOfMapping(node: Mapping): MeasureKind | null {
  const jenis = node['jenis'];
  if (!(jenis instanceof Scalar)) return null;
  if (jenis.text === 'tanggal') return { jenis: 'tanggal' };
  // A table has a `jenis` of another kind, and no target.
  if (jenis.text !== 'predikat') {
    return jenis.text === 'angka' || !('target' in node) ? null : { jenis: 'refused' };
  }
  const scale = scaleOf(node['skala']);
  return scale === null ? { jenis: 'refused' } : { jenis: 'predikat', scale };
}

/** What is wrong with a scale is said by its schema. */
function scaleOf(skala: Tree | undefined): LevelScale | null {
  if (skala instanceof Scalar) return shippedScale(skala.text);
  if (!Array.isArray(skala)) return null;
  const levels = (skala as readonly Tree[]).flatMap((one) => {
    const name = isMapping(one) ? one['nilai'] : one;
    if (!(name instanceof Scalar)) return [];
    return [{ name: name.text.trim(), score: isMapping(one) ? scoreOf(one['skor']) : null }];
  });
  const names = new Set(levels.map(({ name }) => name.toLowerCase()));
  return levels.length > 0 && names.size === skala.length ? ownScale(levels) : null;
}

function scoreOf(skor: Tree | undefined): Decimal | null {
  const score = skor instanceof Scalar ? parseNumber(skor, 'angka', skor.position) : null;
  return score !== null && 'nilai' in score ? score.nilai : null;
}

function shippedScale(text: string): LevelScale | null {
  const name = keysOf(LEVEL_SCALES).find((one) => one === text.trim());
  return name === undefined ? null : LEVEL_SCALES[name];
}

function read(scalar: Scalar, kind: MeasureKind): Entered | Finding {
  const text = scalar.text.trim();
  if (kind.jenis === 'refused') return entered(new Decimal(0), 0, scalar.position);
  return kind.jenis === 'tanggal' ? readDay(text, scalar) : readLevel(text, scalar, kind.scale);
}

function readLevel(text: string, { position }: Scalar, scale: LevelScale): Entered | Finding {
  const level = findLevel(scale, text);
  if (level === undefined) {
    const names = scale.levels.map(({ name }) => name);
    const fakta = { tertulis: text, similar: nearest(text, names), skala: names };
    return report(valueRules['predikat-tak-dikenal'], fakta, position);
  }
  const { name, score } = level;
  const figure = entered(score, score.decimalPlaces(), position);
  return { form: { kind: 'level', name, written: text, scale }, ...figure };
}

const DAY = /^(?:19|20|21)\d\d-\d\d-\d\d$/;
const DAY_LENGTH = 86_400_000;

function readDay(text: string, { position }: Scalar): Entered | Finding {
  if (!DAY.test(text) || !isDay(text)) {
    const suggested = suggestDate(text);
    const tulis = suggested !== null && DAY.test(suggested) ? suggested : null;
    return report(valueRules['hari-salah'], { tertulis: text, write: tulis }, position);
  }
  const days = new Decimal(Date.parse(`${text}T00:00:00Z`)).div(DAY_LENGTH);
  return { form: { kind: 'day', day: text }, ...entered(days, 0, position) };
}
