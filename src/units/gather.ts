// Figures of other workspaces: each unit that is asked for is read, calculated and let go; what stays is what was asked.

import { isYear } from '../period.ts';
import { calculate, findErrors } from '../analyse.ts';
import type { Language } from '../language.ts';
import { isFigure } from '../calculate/besaran.ts';
import type { Hasil } from '../calculate/laporan.ts';
import { answerUnit, isAnswerable, relocate } from '../calculate/unit.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { compare } from '../diagnostic/finding.ts';
import { report, type AnyRule, type Finding } from '../diagnostic/rule.ts';
import type { Angka } from '../source/yaml/number.ts';
import { reportableYears } from '../source/layout.ts';
import type { Neighbour } from '../source/load/tree.ts';
import { parseWorkspace, type RawWorkspace } from '../source/parse.ts';
import {
  joinPath,
  requestKey,
  requestsOf,
  type YearRequest,
  type GatheredUnits,
} from '../source/unit.ts';
import { locate, type BarisUnit, type Workspace } from '../source/workspace.ts';
import { unitRules } from '../source/rules/units.ts';

/** How other workspaces are found and read. */
export interface UnitDoor {
  /** The workspaces that a pattern means, without `dari` itself, as absolute paths. */
  readonly find: (dari: string, pattern: string) => Promise<readonly Neighbour[]>;
  readonly load: (workspace: string) => Promise<RawWorkspace>;
}

const WITHOUT_UNIT: GatheredUnits = { content: new Map(), temuan: [] };

/** Units of units of units: province, regency, agency. */
const MAX_DEPTH_OF_PATH = 3;
/** So many workspaces are read for one report. */
const UNIT_MAKSIMUM = 2000;

/**
 * Answers all that a workspace asks of its units.
 * @param workspace the real path of the workspace
 * @param tahun the years to report on; empty for all
 */
export async function gatherUnits(
  raw: RawWorkspace,
  workspace: string,
  tahun: readonly number[],
  gate: UnitDoor,
  language: Language,
): Promise<GatheredUnits> {
  const walker = { gate, language, sisa: { unit: UNIT_MAKSIMUM } };
  return gather(raw, [workspace], tahun, walker);
}

interface Penjelajah {
  readonly gate: UnitDoor;
  readonly language: Language;
  readonly sisa: { unit: number };
}

async function gather(
  raw: RawWorkspace,
  stack: readonly string[],
  tahun: readonly number[],
  walker: Penjelajah,
): Promise<GatheredUnits> {
  const workspace = parseAsking(raw);
  if (workspace === null) return WITHOUT_UNIT;
  const sampai = tahun.length === 0 ? Infinity : Math.max(...tahun);
  const content = new Map<string, readonly BarisUnit[]>();
  const all: Finding[] = [];
  const requested: Diminta[] = [];
  for (const one of requestsOf(workspace, sampai)) {
    const fault = findWrong(one, workspace);
    all.push(...fault);
    if (fault.length === 0) requested.push(await resolve(one, stack, walker));
  }
  const answers = await answerAll(requested, stack, walker);
  for (const one of requested) {
    const { baris, temuan: kata } = collect(one, workspace, answers);
    content.set(requestKey(one.request.asal), baris);
    all.push(...kata);
  }
  return { content, temuan: all };
}

/** Only files that may hold a request are read; most workspaces have none. */
function parseAsking({ files }: RawWorkspace): Workspace | null {
  const asking = files.filter(
    (one) =>
      /^\d{4}\/realisasi\.yaml$/.test(one.file) &&
      one.content instanceof Uint8Array &&
      Buffer.from(one.content).includes('ruang'),
  );
  if (asking.length === 0) return null;
  const lkjip = files.filter((one) => one.file === 'lkjip.yaml');
  return parseWorkspace({ files: [...lkjip, ...asking], pictures: [] }, []).workspace;
}

/** A request that has been resolved to folders. */
interface Diminta extends YearRequest {
  readonly unit: readonly Neighbour[];
}

function findWrong({ request, kolom }: YearRequest, workspace: Workspace): readonly Finding[] {
  const { asal } = request;
  const fault = kolom.find((one) => !isYear(one));
  return [
    ...(isAnswerable(request)
      ? []
      : [report(unitRules['unit-isian-salah'], {}, locate(workspace, asal))]),
    ...(fault === undefined
      ? []
      : [report(unitRules['unit-kolom-bukan-tahun'], { kolom: fault }, locate(workspace, asal))]),
  ];
}

async function resolve(
  one: YearRequest,
  stack: readonly string[],
  { gate }: Penjelajah,
): Promise<Diminta> {
  const dari = stack.at(-1) ?? '';
  const unit = new Map<string, Neighbour>();
  for (const pattern of one.request.ruang) {
    for (const item of await gate.find(dari, pattern)) {
      if (!unit.has(item.workspace)) unit.set(item.workspace, item);
    }
  }
  return { ...one, unit: [...unit.values()].sort((a, b) => compare(a.way, b.way)) };
}

type Sebab = 'melingkar' | 'terlalu-banyak';

/** What one unit gave to all requests, or why it gave nothing. */
type Jawaban =
  | { readonly nama: string; readonly angka: ReadonlyMap<string, Angka> }
  | { readonly sebab: Sebab }
  | { readonly galat: readonly Diagnostic[] };

/** Each unit is read once, whatever is asked of it, and one after the other. */
async function answerAll(
  requested: readonly Diminta[],
  stack: readonly string[],
  walker: Penjelajah,
): Promise<ReadonlyMap<string, Jawaban>> {
  const answers = new Map<string, Jawaban>();
  for (const { unit } of requested) {
    for (const one of unit) {
      if (answers.has(one.workspace)) continue;
      const untuk = requested.filter((item) =>
        item.unit.some(({ workspace }) => workspace === one.workspace),
      );
      answers.set(one.workspace, await answerOne(one, untuk, stack, walker));
    }
  }
  return answers;
}

/** What a unit's own units cannot give, it cannot give either. */
const BROKEN: ReadonlyMap<AnyRule, Sebab> = new Map([
  [unitRules['unit-melingkar'], 'melingkar'],
  [unitRules['unit-terlalu-banyak'], 'terlalu-banyak'],
]);

async function answerOne(
  { workspace, way: path }: Neighbour,
  requested: readonly Diminta[],
  stack: readonly string[],
  walker: Penjelajah,
): Promise<Jawaban> {
  if (stack.includes(workspace)) return { sebab: 'melingkar' };
  if (stack.length > MAX_DEPTH_OF_PATH || walker.sisa.unit === 0) {
    return { sebab: 'terlalu-banyak' };
  }
  walker.sisa.unit -= 1;
  const { gate, language } = walker;
  const raw = await gate.load(workspace);
  const tahun = yearsToRead(raw, requested);
  const subordinates = await gather(raw, [...stack, workspace], tahun, walker);
  const cut = subordinates.temuan
    .map(({ rule }) => BROKEN.get(rule))
    .find((sebab) => sebab !== undefined);
  if (cut !== undefined) return { sebab: cut };
  const { workspace: content, hasil, galat } = calculate(raw, tahun, language, subordinates);
  if (content === null || galat.length > 0) return { galat };
  const fault = [...hasil.values()].flatMap((one) => findErrors(content, one, language));
  if (fault.length > 0) return { galat: fault };
  return { nama: content.instansi.nama, angka: figuresOf(requested, hasil, path) };
}

/** The years that are asked for, and after each gap the next year that there is: its report remembers the gap. */
function yearsToRead({ files }: RawWorkspace, requested: readonly Diminta[]): readonly number[] {
  const owns = reportableYears(files.map(({ file }) => file));
  const needed = requested.flatMap(({ kolom }) => kolom.map(Number));
  const reading = needed.flatMap((tahun) => owns.find((one) => one >= tahun) ?? []);
  return [...new Set(reading)].sort((a, b) => a - b);
}

const keyOf = (asal: YearRequest['request']['asal'], kolom: string) =>
  `${requestKey(asal)}\0${kolom}`;

function figuresOf(
  requested: readonly Diminta[],
  hasil: ReadonlyMap<number, Hasil>,
  path: string,
): ReadonlyMap<string, Angka> {
  const angka = new Map<string, Angka>();
  for (const { request, kolom } of requested) {
    for (const one of kolom) {
      const nilai = answerUnit(request, Number(one), hasil);
      if (!isFigure(nilai)) continue;
      const position = { berkas: request.asal.berkas, baris: 1, kolom: 1 };
      angka.set(keyOf(request.asal, one), { ...relocate(nilai, path), position });
    }
  }
  return angka;
}

/** The rows of one request, and what is to be said at its line. */
function collect(
  { request, kolom, unit }: Diminta,
  workspace: Workspace,
  answers: ReadonlyMap<string, Jawaban>,
): { readonly baris: readonly BarisUnit[]; readonly temuan: readonly Finding[] } {
  const { asal } = request;
  const position = locate(workspace, asal, 'ruang');
  const kata: Finding[] = [];
  const baris: BarisUnit[] = [];
  if (unit.length === 0) {
    kata.push(report(unitRules['unit-tak-ada'], { pattern: request.ruang }, position));
  }
  for (const one of unit) {
    const content = answers.get(one.workspace);
    if (content === undefined) continue;
    if ('angka' in content) {
      const nilai = kolom.flatMap((nama) => {
        const angka = content.angka.get(keyOf(asal, nama));
        return angka === undefined ? [] : [[nama, { ...angka, position }] as const];
      });
      baris.push({ nama: content.nama, path: one.way, nilai: new Map(nilai) });
    } else kata.push(refusal(content, one, position));
  }
  const latest = kolom.at(-1) ?? '';
  const kosong = baris.filter(({ nilai }) => !nilai.has(latest)).map(({ nama }) => nama);
  if (kosong.length > 0) {
    const fakta = { unit: kosong, dari: baris.length, kolom: latest };
    kata.push(report(unitRules['unit-tanpa-nilai'], fakta, position));
  }
  return { baris, temuan: kata };
}

function refusal(
  content: Exclude<Jawaban, { readonly angka: unknown }>,
  { way: path }: Neighbour,
  position: Finding['position'],
): Finding {
  if ('sebab' in content) {
    return content.sebab === 'melingkar'
      ? report(unitRules['unit-melingkar'], { unit: path }, position)
      : report(unitRules['unit-terlalu-banyak'], { unit: path }, position);
  }
  const [pertama] = content.galat;
  const contoh =
    pertama === undefined
      ? null
      : {
          tempat: `${joinPath(path, pertama.position.berkas)}:${pertama.position.baris}`,
          pesan: pertama.pesan,
        };
  return report(
    unitRules['unit-bergalat'],
    { unit: path, banyak: content.galat.length, contoh },
    position,
  );
}
