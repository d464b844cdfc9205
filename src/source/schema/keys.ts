// Which keys the data format knows, and where: asked only when something is wrong.

import type * as z from 'zod';
import { DATA_FILES, YEAR_FOLDER } from '../layout.ts';
import type { KeyPath } from '../yaml/tree.ts';
import { alternatives, jsonSchema, readsText } from './leaf.ts';
import type { KeyPlace } from '../rules/schema.ts';

/** A key that is known in more places than these would be sent nowhere in particular. */
const FEW = 2;

/** Whatever a type is made of; each kind of type has some of these. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
}
type Part = readonly [key: string | null, type: z.core.$ZodType];

const definitionOf = (type: z.core.$ZodType): Definition => type._zod.def as Definition;

/** What is inside a type: the fields of a mapping by key, the items of a list and of a mapping with keys of the user's own by null. */
function partsOf(type: z.core.$ZodType): readonly Part[] {
  const { shape = {}, element, valueType, innerType, in: input } = definitionOf(type);
  const items = [element, valueType].filter((one) => one !== undefined);
  const wrapped = [innerType, input, ...(alternatives(type) ?? [])];
  return [
    ...Object.entries(shape),
    ...items.map((one): Part => [null, one]),
    ...wrapped.flatMap((one) => (one === undefined ? [] : partsOf(one))),
  ];
}

/** The keys of the mapping that belongs at a place of a file; empty where none does. */
export function keysAt(schema: z.core.$ZodType, path: KeyPath): readonly string[] {
  const keys = typesAt(schema, path)
    .flatMap(partsOf)
    .map(([key]) => key);
  return [...new Set(keys)].filter((key) => key !== null);
}

/** What stands at a place of a file: a type for each way that it may be written. */
function typesAt(schema: z.core.$ZodType, path: KeyPath): readonly z.core.$ZodType[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const next = partsOf(schema).filter(([key]) => key === null || key === step);
  return next.flatMap(([, type]) => typesAt(type, rest));
}

/** Whether whatever stands under a key in a file is text, in all of its places; false of a key that the file does not know. */
export function holdsOnlyText(schema: z.core.$ZodType, key: string): boolean {
  const types = typesUnder(schema).get(key) ?? [];
  return types.length > 0 && types.every(isText);
}

function isText(type: z.core.$ZodType): boolean {
  if (readsText(type)) return true;
  const { innerType, in: input } = definitionOf(type);
  const inner = [innerType, input].filter((one) => one !== undefined);
  return inner.length > 0 && inner.every(isText);
}

type TypesByKey = ReadonlyMap<string, readonly z.core.$ZodType[]>;

/** A file may be cut at a thousand commas. */
const underKeys = new WeakMap<z.core.$ZodType, TypesByKey>();

/** By key, the types that stand under it anywhere in a type. */
function typesUnder(type: z.core.$ZodType): TypesByKey {
  const before = underKeys.get(type);
  if (before !== undefined) return before;
  const found = new Map<string, z.core.$ZodType[]>();
  const seen = new Set<z.core.$ZodType>();
  const visit = (one: z.core.$ZodType): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const [key, part] of partsOf(one)) {
      if (key !== null) found.set(key, [...(found.get(key) ?? []), part]);
      visit(part);
    }
  };
  visit(type);
  underKeys.set(type, found);
  return found;
}

/**
 * Where a key of the format belongs that is not known where it stands: nearest below that place, else the few places of
 * it in the same file, else the few other files at whose top it stands; empty where it is known nowhere, or in too many.
 * @param path of the mapping that it stands in
 * @param present the keys that are known beside it there
 */
export function placesOfKey(
  wanted: string,
  schema: z.core.$ZodType,
  path: KeyPath,
  present: readonly string[],
): readonly KeyPlace[] {
  const kinds = typesAt(schema, path).flatMap((type) => kindsWith(type, wanted));
  if (kinds.length > 0) return [{ file: null, under: [], jenis: [...new Set(kinds)] }];
  const below = typesAt(schema, path).flatMap((type) => placesIn(type, wanted));
  const depth = Math.min(...below.map((under) => under.length));
  const nearest = below.filter((under) => under.length === depth);
  if (path.length > 0 && depth === 0) {
    const together = typesAt(schema, path).flatMap((type) => shapesWith(type, wanted));
    const without = present.filter((key) => !together.some((shape) => key in shape));
    return without.length === 0 ? [] : [{ file: null, under: [], without }];
  }
  if (path.length > 0 && nearest.length === 1) return here(nearest);
  const inFile = placesIn(schema, wanted);
  if (inFile.length > 0) return inFile.length <= FEW ? here(inFile) : [];
  const others = Object.values(DATA_FILES).flatMap(({ path: file, schema: other }) =>
    partsOf(other).some(([key]) => key === wanted)
      ? [{ file: file.replace(`${YEAR_FOLDER}/`, ''), under: [] }]
      : [],
  );
  return others.length <= FEW ? others : [];
}

/** The `jenis` of the shapes of a mapping that know a key: with another one it is not known there. */
function kindsWith(type: z.core.$ZodType, wanted: string): readonly string[] {
  const { shape = {}, innerType, in: input } = definitionOf(type);
  const inner = [innerType, input, ...(alternatives(type) ?? [])].filter(
    (one) => one !== undefined,
  );
  const jenis = shape['jenis'];
  const words = wanted in shape && jenis !== undefined ? jsonSchema.get(jenis)?.['enum'] : [];
  return [
    ...((words as readonly string[] | undefined) ?? []),
    ...inner.flatMap((one) => kindsWith(one, wanted)),
  ];
}

/** The shapes of a mapping that know a key. */
function shapesWith(type: z.core.$ZodType, wanted: string): readonly object[] {
  const { shape, innerType, in: input } = definitionOf(type);
  const inner = [innerType, input, ...(alternatives(type) ?? [])].filter(
    (one) => one !== undefined,
  );
  const own = shape !== undefined && wanted in shape ? [shape] : [];
  return [...own, ...inner.flatMap((one) => shapesWith(one, wanted))];
}

const here = (places: readonly (readonly string[])[]): readonly KeyPlace[] =>
  places.map((under) => ({ file: null, under }));

/** Its keys are words for what other files hold: none is sent there. */
const WORDS = 'istilah';

/** By key, the keys that it lies under, for each of its places in a type. */
type Places = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A file may be wrong in a thousand keys, and the same types stand in many places: each is gone through once. */
const known = new WeakMap<z.core.$ZodType, Places>();

const placesIn = (type: z.core.$ZodType, wanted: string): readonly (readonly string[])[] =>
  placesOf(type).get(wanted) ?? [];

function placesOf(type: z.core.$ZodType): Places {
  const before = known.get(type);
  if (before !== undefined) return before;
  const found = new Map<string, Map<string, readonly string[]>>();
  const add = (key: string, under: readonly string[]): void => {
    const places = found.get(key) ?? new Map<string, readonly string[]>();
    found.set(key, places.set(under.join('/'), under));
  };
  for (const [key, part] of partsOf(type)) {
    if (key !== null) add(key, []);
    if (key === WORDS) continue;
    for (const [inner, places] of placesOf(part)) {
      for (const under of places) add(inner, key === null ? under : [key, ...under]);
    }
  }
  const places = new Map([...found].map(([key, one]) => [key, [...one.values()]]));
  known.set(type, places);
  return places;
}
