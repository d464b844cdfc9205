// The row of the data for a row of a form that was written earlier: rows come and go, move, and get other names.

import { flatText } from '../cell-text.ts';
import type { FormCell, Formulir, FormSheet } from './form.ts';
import { exportedSheets, type ExportedSheet } from './marks.ts';

/** A row of the data as it is now. */
export interface CurrentRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, FormCell>;
  /** Whether it is called as it was when the form was written. */
  readonly isSame: boolean;
  /** What it is called now. */
  readonly name: string;
}

/** Finds the rows of the data by those of a form. */
export class CurrentRows {
  readonly #sheets: ReadonlyMap<string, SheetRows>;

  constructor(form: Formulir) {
    const texts = exportedSheets(form);
    this.#sheets = new Map(
      form.sheets.map((sheet, i) => [sheet.name, new SheetRows(sheet, texts[i] ?? NO_SHEET)]),
    );
  }

  /** @returns undefined where the data has no such row any more */
  find(sheet: ExportedSheet, key: string): CurrentRow | undefined {
    return this.#sheets.get(sheet.name)?.find(sheet, key);
  }

  /** The key under which the data has a row that is called as this one was. */
  findNewKey(sheet: ExportedSheet, key: string): string | undefined {
    return this.#sheets.get(sheet.name)?.findNewKey(sheet, key);
  }

  /** How many rows the data has that a form has not. */
  countNew(exported: readonly ExportedSheet[]): number {
    const known = new Map(exported.map((one) => [one.name, one]));
    return [...this.#sheets].reduce((sum, [name, rows]) => sum + rows.countNew(known.get(name)), 0);
  }
}

const NO_SHEET: ExportedSheet = {
  name: '',
  keyedBy: 'kode',
  columns: [],
  identity: [],
  rows: new Map(),
};

type Identities = ReadonlyMap<string, readonly string[]>;

/** The keys of the rows that are called alike. */
function identitiesOf({ rows, identity }: ExportedSheet): Identities {
  const result = new Map<string, string[]>();
  for (const [key, cells] of rows) {
    const name = identityOf(cells, identity);
    const keys = result.get(name);
    if (keys === undefined) result.set(name, [key]);
    else keys.push(key);
  }
  return result;
}

const identityOf = (cells: readonly string[], identity: readonly number[]): string =>
  identity.map((i) => flatText(cells[i] ?? '').toLowerCase()).join('\n');

/** The rows of one sheet of the data, beside that sheet as a form has it. */
class SheetRows {
  readonly #texts: ExportedSheet;
  readonly #identities: Identities;
  readonly #rows: ReadonlyMap<string, Omit<CurrentRow, 'isSame'>>;
  #then: { readonly sheet: ExportedSheet; readonly identities: Identities } | null = null;
  /** Of each name that several rows have, whether they stand as they stood. */
  readonly #unmoved = new Map<string, boolean>();

  constructor(sheet: FormSheet, texts: ExportedSheet) {
    this.#texts = texts;
    this.#identities = identitiesOf(texts);
    this.#rows = new Map(
      [...texts.rows].map(([key, row], i) => {
        const cells = sheet.rows[i]?.cells ?? [];
        const byColumn = cells.map((cell, k) => [texts.columns[k] ?? '', cell] as const);
        const name = sheet.identity.map((k) => row[k] ?? '').join(', ');
        return [key, { key, cells: new Map(byColumn), name }];
      }),
    );
  }

  find(sheet: ExportedSheet, key: string): CurrentRow | undefined {
    const identity = identityOf(sheet.rows.get(key) ?? [], sheet.identity);
    if (sheet.keyedBy === 'kode') return this.#row(key, identity);
    const [then, now] = [this.#identitiesThen(sheet).get(identity), this.#identities.get(identity)];
    if (this.#isUnmoved(identity, then, now)) return this.#row(key, identity);
    if (then?.length === 1 && now?.length === 1) return this.#row(now[0] ?? '', identity);
    const there = this.#row(key, identity);
    const isRenamed =
      now === undefined &&
      there !== undefined &&
      !this.#identitiesThen(sheet).has(this.#identityAt(key));
    return isRenamed ? there : undefined;
  }

  findNewKey(sheet: ExportedSheet, key: string): string | undefined {
    const identity = identityOf(sheet.rows.get(key) ?? [], sheet.identity);
    const [found, another] = this.#identities.get(identity) ?? [];
    return another === undefined ? found : undefined;
  }

  countNew(exported: ExportedSheet | undefined): number {
    if (exported === undefined) return this.#texts.rows.size;
    const then = this.#identitiesThen(exported);
    const isNew = (key: string) =>
      exported.keyedBy === 'kode' ? !exported.rows.has(key) : !then.has(this.#identityAt(key));
    return [...this.#texts.rows.keys()].filter(isNew).length;
  }

  /** Rows that are called alike can be told apart only where none has come, gone or moved. */
  #isUnmoved(identity: string, then: readonly string[] = [], now: readonly string[] = []): boolean {
    const known = this.#unmoved.get(identity);
    if (known !== undefined) return known;
    const isSame = then.length === now.length && then.every((one, i) => one === now[i]);
    this.#unmoved.set(identity, isSame);
    return isSame;
  }

  #row(key: string, identity: string): CurrentRow | undefined {
    const row = this.#rows.get(key);
    return row && { ...row, isSame: this.#identityAt(key) === identity };
  }

  #identityAt(key: string): string {
    return identityOf(this.#texts.rows.get(key) ?? [], this.#texts.identity);
  }

  #identitiesThen(sheet: ExportedSheet): Identities {
    if (this.#then?.sheet !== sheet) this.#then = { sheet, identities: identitiesOf(sheet) };
    return this.#then.identities;
  }
}
