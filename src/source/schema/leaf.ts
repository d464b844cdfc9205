// The zod types of the data format's leaves: each takes a scalar with its place and reads the text that was typed.

import * as z from 'zod';
import { insideCurly } from '../../diagnostic/curly-quotes.ts';
import { report, type Finding, type Rule } from '../../diagnostic/rule.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import type { CompoundKind } from '../yaml/compound.ts';
import { describe, parseNumber, type Angka } from '../yaml/number.ts';
import { type Tree, Scalar } from '../yaml/tree.ts';
import { nearest } from '../nearest.ts';
import { ReadScalar } from '../yaml/read-scalar.ts';
import type { NumberKind } from '../yaml/notation.ts';
import { lookRules } from '../rules/look.ts';
import { schemaRules } from '../rules/schema.ts';
import { valueRules } from '../rules/values.ts';
import { unitRules } from '../rules/units.ts';

/** What a leaf is in JSON Schema, read by `lkjip schema`. */
export const jsonSchema = z.registry<Readonly<Record<string, unknown>>>();

/** Nothing stands where something is needed. */
const EMPTY = Symbol('kosong');

/** Of a finding that gets the place of the value it is about. */
export const NO_PLACE: Position = { berkas: '', baris: 1, kolom: 1 };

const anything = z.custom<Tree | undefined>(() => true);

/**
 * A leaf type: `read` gives the value, or the finding that refuses it. The finding travels as the
 * parameter of a zod issue; `parse.ts` gives it the place of the issue's path where it has none.
 */
function leaf<T>(
  schema: Readonly<Record<string, unknown>>,
  read: (pohon: Tree) => T | Finding | typeof EMPTY,
): z.ZodType<T> {
  const type = anything.transform((pohon, context): T => {
    const hasil = pohon === undefined || pohon === null ? EMPTY : read(pohon);
    if (hasil === EMPTY) {
      context.issues.push({ code: 'custom', input: pohon, params: { kosong: true } });
      return z.NEVER;
    }
    if (!isFinding(hasil)) return hasil;
    context.issues.push({ code: 'custom', input: pohon, params: { temuan: hasil } });
    return z.NEVER;
  });
  jsonSchema.add(type, schema);
  return type;
}

/** One type for all who ask for it: what `describe` adds is added to a clone. */
function shared<T, K = void>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const type = made.get(key) ?? make(key);
    made.set(key, type);
    return type;
  };
}

function isFinding(hasil: unknown): hasil is Finding {
  return typeof hasil === 'object' && hasil !== null && 'rule' in hasil && 'facts' in hasil;
}

function refuse<Facts extends object>(
  rule: Rule<Facts>,
  facts: NoInfer<Facts>,
  pohon: Tree,
): Finding {
  return report(rule, facts, pohon instanceof Scalar ? pohon.position : NO_PLACE);
}

/** The text without blanks around it, in composed letters: one name is one, whichever system typed it (macOS decomposes). */
const typedText = ({ text }: Scalar): string => text.trim().normalize('NFC');

/** A leaf that reads any text. */
function textLeaf<T>(
  schema: Readonly<Record<string, unknown>>,
  read: (pohon: Tree) => T | Finding | typeof EMPTY,
): z.ZodType<T> {
  const type = leaf(schema, read);
  anyText.add(type, { isText: true });
  return type;
}
/** A registry, since it knows the clones that `.describe()` makes. */
const anyText = z.registry<{ readonly isText: true }>();

export const readsText = (type: z.core.$ZodType): boolean => anyText.get(type)?.isText === true;

/**
 * Any text, on one or more lines; a bare number such as `2018` counts as its text. `""` and blanks are as good as
 * nothing: a name of blanks would leave a hole in the report.
 */
export const words = shared(() =>
  textLeaf({ type: ['string', 'number'], pattern: '\\S' }, (pohon) => {
    const content = readText(pohon);
    return content === '' ? EMPTY : content;
  }),
);

/** A text that may be left out, or be `""`. */
export const optionalText = shared(() =>
  textLeaf({ type: ['string', 'number'] }, (pohon) => {
    const content = readText(pohon);
    return content === '' ? null : content;
  }).nullish(),
);

/** What `read` makes of a scalar; a list or a mapping in its place is refused. */
function ofScalar<T>(pohon: Tree, read: (scalar: Scalar) => T): T | Finding {
  if (pohon instanceof Scalar) return read(pohon);
  return refuse(schemaRules['jenis-salah'], { harus: 'teks', tertulis: describe(pohon) }, pohon);
}

const readText = (pohon: Tree): string | Finding =>
  ofScalar(pohon, (scalar) => {
    const content = typedText(scalar);
    return FILLED_PATTERN.test(content) ? content : '';
  });
/** Something that can be seen. */
const FILLED_PATTERN = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/** @param refused what is wrong with a text that is no kode */
const kodeLeaf = (refused: (text: string, scalar: Scalar) => Finding) =>
  shared(() =>
    leaf({ type: ['string', 'number'], pattern: KODE_PATTERN.source }, (pohon) =>
      ofScalar(pohon, (scalar) => {
        const content = typedText(scalar);
        return KODE_PATTERN.test(content) ? content : refused(content, scalar);
      }),
    ),
  );

const noKode = (tertulis: string, scalar: Scalar): Finding =>
  refuse(schemaRules['kode-salah'], { tertulis }, scalar);

/** The identity of a thing across files and years; `1.10` and `05` keep their text. */
export const kode = kodeLeaf(noKode);

/** A kode where several may stand: `S1, S2` is meant for a list of them. */
export const kodeAmongSeveral = kodeLeaf((tertulis, scalar) => {
  const several = tertulis.split(/\s*[,;&+/]\s*|\s+dan\s+/).filter((one) => one !== '');
  return several.length > 1 && several.every((one) => KODE_PATTERN.test(one))
    ? refuse(schemaRules['kode-tanpa-kurung'], { tertulis, kode: several }, scalar)
    : noKode(tertulis, scalar);
});
export const KODE_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** Where other workspaces are, from this one: `../dinas-*`, `opd/*`. Only beside and below it. */
export const workspacePattern = shared(() =>
  leaf({ type: 'string', pattern: WORKSPACE_PATTERN.source, maxLength: 200 }, (pohon) =>
    ofScalar(pohon, (scalar) => {
      const content = scalar.text.trim();
      if (content.length <= 200 && WORKSPACE_PATTERN.test(content))
        return content.replace(/\/$/, '');
      return refuse(unitRules['ruang-salah'], { tertulis: content }, scalar);
    }),
  ),
);
/** Names that begin with a dot are hidden; `..` may lead out once. */
const WORKSPACE_PATTERN =
  /^(?:\.\.\/)?(?:[\p{L}\p{N}*_][\p{L}\p{N}*_. -]*\/){0,5}[\p{L}\p{N}*_][\p{L}\p{N}*_. -]*\/?$/u;

/** A figure; `positif` refuses negative ones, `pembagi` 0 as well, `rupiah` those with decimals. */
export const angka = (jenis: NumberKind = 'angka') => angkaOf(jenis);
const angkaOf = shared((jenis: NumberKind) =>
  leaf<Angka>(JSON_ANGKA[jenis], (pohon) => parseNumber(pohon, jenis, NO_PLACE)),
);
const JSON_ANGKA: Readonly<Record<NumberKind, Readonly<Record<string, unknown>>>> = {
  angka: { type: ['number', 'string'], pattern: '^[-+]?\\d+(\\.\\d+)?$' },
  positif: { type: ['number', 'string'], minimum: 0, pattern: '^\\+?\\d+(\\.\\d+)?$' },
  rupiah: { type: ['integer', 'string'], minimum: 0, pattern: '^\\+?\\d+$' },
  pembagi: { type: ['number', 'string'], exclusiveMinimum: 0, pattern: '^\\+?\\d+(\\.\\d+)?$' },
};

/** A figure, or what stands for one where its indicator is no number; what else may stand in its place is told by its keys. */
const figureOrWord = (kind: CompoundKind) =>
  shared(() =>
    leaf<Angka>(JSON_KATA, (pohon) =>
      pohon instanceof ReadScalar ? pohon.figure : parseNumber(pohon, 'angka', NO_PLACE, kind),
    ),
  );
export const reachedFigure = figureOrWord('angka');
export const plannedFigure = figureOrWord('target');
export const comparedFigure = figureOrWord('pembanding');
const JSON_KATA = {
  type: ['number', 'string'],
  pattern: '^(?:[-+]?\\d+(?:\\.\\d+)?|\\d{4}-\\d\\d-\\d\\d|.*[A-Za-z].*)$',
};

/** A year with four digits. */
export const tahun = shared(() =>
  leaf(JSON_TAHUN, (pohon) => {
    if (pohon instanceof Scalar && YEAR_PATTERN.test(pohon.text)) return Number(pohon.text);
    return refuse(schemaRules['tahun-salah'], { tertulis: bare(pohon) }, pohon);
  }),
);
const JSON_TAHUN = {
  type: ['integer', 'string'],
  minimum: 1900,
  maximum: 2199,
  pattern: '^(?:19|20|21)\\d\\d$',
};
export const YEAR_PATTERN = /^(?:19|20|21)\d\d$/;

/** A day or a month, as `2021-02-26` or `2021-02`. */
export const tanggal = shared(() =>
  leaf({ type: 'string', pattern: DATE_PATTERN.source }, (pohon) => {
    if (pohon instanceof Scalar && DATE_PATTERN.test(pohon.text) && isDay(pohon.text)) {
      return pohon.text;
    }
    const tertulis = bare(pohon);
    return refuse(schemaRules['tanggal-salah'], { tertulis, write: suggestDate(tertulis) }, pohon);
  }),
);
const DATE_PATTERN = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

const BULAN = 'jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des'.split('|');

/** `20 Februari 2026`, `20/2/2026`, `20-02-2026` → `2026-02-20`; null where no day can be read. */
export function suggestDate(tertulis: string): string | null {
  const [, hari = '', bulan = '', tahun = ''] =
    /^(?:(\d{1,2})[\s./-]+)?(\d{1,2}|[a-z]{3,9})[\s./-]+((?:19|20|21)\d\d)$/i.exec(tertulis) ?? [];
  const order = /^\d/.test(bulan)
    ? Number(bulan)
    : BULAN.indexOf(bulan.slice(0, 3).toLowerCase()) + 1;
  const bagian = [tahun, ...[order, ...(hari === '' ? [] : [Number(hari)])].map(twoDigits)];
  const saran = bagian.join('-');
  return DATE_PATTERN.test(saran) && isDay(saran) ? saran : null;
}

const twoDigits = (angka: number): string => String(angka).padStart(2, '0');

/** Whether `2021-02-26`, or the first of `2021-02`, is in the calendar. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 1] = text.split('-').map(Number);
  // What is beyond a month or a year runs on into the next one.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `true` or `false`, `ya` or `tidak`. */
export const yesOrNo = shared(() =>
  leaf({ enum: [true, false, 'ya', 'tidak'] }, (pohon) => {
    if (pohon instanceof Scalar && typeof pohon.value === 'boolean') return pohon.value;
    const kata = pohon instanceof Scalar ? pohon.text.trim().toLowerCase() : '';
    if (kata === 'ya' || kata === 'tidak') return kata === 'ya';
    const fakta = { harus: 'benar-salah', tertulis: describe(pohon) } as const;
    return refuse(schemaRules['jenis-salah'], fakta, pohon);
  }),
);

/** A colour, `#rrggbb`. Unquoted it is a comment, and so an empty value is refused as well. */
export const warna = () => {
  const type = anything.transform((pohon, context): string => {
    if (pohon instanceof Scalar && COLOUR_PATTERN.test(pohon.text)) return pohon.text.toLowerCase();
    const tertulis = pohon === undefined || pohon === null ? '' : bare(pohon);
    const fault = report(schemaRules['warna-salah'], { tertulis }, NO_PLACE);
    context.issues.push({ code: 'custom', input: pohon, params: { temuan: fault } });
    return z.NEVER;
  });
  jsonSchema.add(type, { type: 'string', pattern: COLOUR_PATTERN.source });
  return type;
};
const COLOUR_PATTERN = /^#[0-9a-fA-F]{6}$/;

/** A file of a folder at the workspace's top, as `gambar/lambang.svg`. */
export const fileIn = (folder: string, ending: readonly string[]) => {
  const pattern = new RegExp(`^${folder}/[^/\\\\]+\\.(?:${ending.join('|')})$`, 'i');
  return leaf({ type: 'string', pattern: `^${folder}/[^/\\\\]+$` }, (pohon) => {
    const content = bare(pohon);
    if (pattern.test(content)) return content;
    return refuse(
      lookRules['berkas-tampilan-salah'],
      { tertulis: content, folder, suffix: ending },
      pohon,
    );
  });
};

/** A small whole number from `dari` to `sampai`. */
export const bulat = (dari: number, sampai: number) =>
  leaf({ type: 'integer', minimum: dari, maximum: sampai }, (pohon) => {
    const content =
      pohon instanceof Scalar && /^\d{1,9}$/.test(pohon.text) ? Number(pohon.text) : NaN;
    if (content >= dari && content <= sampai) return content;
    const options = [`${String(dari)}–${String(sampai)}`];
    return refuse(
      schemaRules['pilihan-salah'],
      { tertulis: bare(pohon), similar: null, options },
      pohon,
    );
  });

/**
 * One word of a closed list.
 * @param options what may stand there, where the list is of one shape of several
 */
export const choices = <const T extends readonly string[]>(
  daftar: T,
  options: readonly string[] = daftar,
) =>
  leaf<T[number]>({ enum: daftar.flatMap(asWritten) }, (pohon) => {
    const content = bare(pohon);
    const match = daftar.find((item) => item === content);
    if (match !== undefined) return match;
    const similar = nearest(insideCurly(content) ?? content, options);
    const facts = { tertulis: content, similar, options };
    return refuse(schemaRules['pilihan-salah'], facts, pohon);
  });

/** YAML reads a bare `1` as a number. */
const asWritten = (item: string) => (/^\d+$/.test(item) ? [item, Number(item)] : [item]);

function bare(pohon: Tree): string {
  return pohon instanceof Scalar ? pohon.text.trim() : describe(pohon);
}

/** Of a plan nothing is measured yet: why there is no value can be said of a result alone. */
export const plannedStatus = shared(() =>
  leaf<never>({}, (pohon) => refuse(schemaRules['target-berstatus'], {}, pohon)),
);

/** A registry and no WeakMap, since it knows the clones that `.describe()` makes; of zod types, which would be too deep to type. */
const otherForm = z.registry<{ readonly bentuk: readonly unknown[] }>();

/** The alternatives of a `menurutBentuk`, read by `lkjip schema`; undefined for any other type. */
export function alternatives(type: z.core.$ZodType): readonly z.ZodType[] | undefined {
  return otherForm.get(type)?.bentuk as readonly z.ZodType[] | undefined;
}

/**
 * One of several shapes, chosen by looking at the value, so that a mistake is reported against the
 * shape that was meant and not against all of them.
 */
export function byShape<T>(
  bentuk: readonly z.ZodType<T>[],
  choose: (pohon: Tree) => z.ZodType<T> | undefined,
): z.ZodType<T> {
  const type = z.unknown().transform((pohon, context): T => {
    const chosen = choose(pohon as Tree) ?? bentuk[0];
    const hasil = chosen?.safeParse(pohon, { error: knownKeysAsMessage });
    if (hasil?.success === true) return hasil.data;
    for (const issue of hasil?.error.issues ?? []) {
      context.issues.push({ ...issue, input: pohon } as never);
    }
    return z.NEVER;
  });
  otherForm.add(type, { bentuk });
  return type;
}

/** Tells the second of two levels of a scale that have one name. */
export const namedOnce =
  <T>(nameOf: (level: T) => string) =>
  (levels: readonly T[], context: z.core.$RefinementCtx): void => {
    const names = levels.map((one) => nameOf(one).toLowerCase());
    names.forEach((name, i) => {
      if (names.indexOf(name) === i) return;
      const facts = { nama: nameOf(levels[i] as T) };
      const finding = report(valueRules['predikat-ganda'], facts, NO_PLACE);
      context.addIssue({ code: 'custom', path: [i], params: { temuan: finding } });
    });
  };

const SEPARATOR = '\u0000';

/**
 * zod names the keys that it refuses but not those that it knows; only here is the schema at hand.
 * They travel as the issue's message, which is never shown.
 */
export function knownKeysAsMessage(issue: z.core.$ZodRawIssue): string {
  const def = issue.inst?._zod.def as { shape?: object } | undefined;
  return Object.keys(def?.shape ?? {}).join(SEPARATOR);
}

/** The keys that `knownKeysAsMessage` put into an issue. */
export function knownKeys(issue: z.core.$ZodIssue): readonly string[] {
  return issue.message === '' ? [] : issue.message.split(SEPARATOR);
}

export const isMapping = (pohon: Tree): pohon is { readonly [key: string]: Tree } =>
  typeof pohon === 'object' &&
  pohon !== null &&
  !Array.isArray(pohon) &&
  !(pohon instanceof Scalar);
