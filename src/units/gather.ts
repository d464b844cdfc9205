// Figures of other workspaces: each unit that is asked for is read, calculated and let go; what stays is what was asked.

import { isYear } from '../period.ts';
import { calculate, findErrors } from '../analyse.ts';
import type { Language } from '../language.ts';
import { ada } from '../calculate/besaran.ts';
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
  readonly find: (dari: string, pola: string) => Promise<readonly Neighbour[]>;
  readonly load: (ruang: string) => Promise<RawWorkspace>;
}

const TANPA_UNIT: GatheredUnits = { isi: new Map(), temuan: [] };

/** Units of units of units: province, regency, agency. */
const KEDALAMAN_MAKSIMUM = 3;
/** So many workspaces are read for one report. */
const UNIT_MAKSIMUM = 2000;

/**
 * Answers all that a workspace asks of its units.
 * @param ruang the real path of the workspace
 * @param tahun the years to report on; empty for all
 */
export async function gatherUnits(
  mentah: RawWorkspace,
  ruang: string,
  tahun: readonly number[],
  pintu: UnitDoor,
  bahasa: Language,
): Promise<GatheredUnits> {
  const penjelajah = { pintu, bahasa, sisa: { unit: UNIT_MAKSIMUM } };
  return gather(mentah, [ruang], tahun, penjelajah);
}

interface Penjelajah {
  readonly pintu: UnitDoor;
  readonly bahasa: Language;
  readonly sisa: { unit: number };
}

async function gather(
  mentah: RawWorkspace,
  tumpukan: readonly string[],
  tahun: readonly number[],
  penjelajah: Penjelajah,
): Promise<GatheredUnits> {
  const ruang = parseAsking(mentah);
  if (ruang === null) return TANPA_UNIT;
  const sampai = tahun.length === 0 ? Infinity : Math.max(...tahun);
  const isi = new Map<string, readonly BarisUnit[]>();
  const semua: Finding[] = [];
  const diminta: Diminta[] = [];
  for (const satu of requestsOf(ruang, sampai)) {
    const salah = findWrong(satu, ruang);
    semua.push(...salah);
    if (salah.length === 0) diminta.push(await resolve(satu, tumpukan, penjelajah));
  }
  const jawaban = await answerAll(diminta, tumpukan, penjelajah);
  for (const satu of diminta) {
    const { baris, temuan: kata } = collect(satu, ruang, jawaban);
    isi.set(requestKey(satu.permintaan.asal), baris);
    semua.push(...kata);
  }
  return { isi, temuan: semua };
}

/** Only files that may hold a request are read; most workspaces have none. */
function parseAsking({ files: berkas }: RawWorkspace): Workspace | null {
  const meminta = berkas.filter(
    (satu) =>
      /^\d{4}\/realisasi\.yaml$/.test(satu.file) &&
      satu.content instanceof Uint8Array &&
      Buffer.from(satu.content).includes('ruang'),
  );
  if (meminta.length === 0) return null;
  const lkjip = berkas.filter((satu) => satu.file === 'lkjip.yaml');
  return parseWorkspace({ files: [...lkjip, ...meminta], pictures: [] }, []).workspace;
}

/** A request that has been resolved to folders. */
interface Diminta extends YearRequest {
  readonly unit: readonly Neighbour[];
}

function findWrong({ permintaan, kolom }: YearRequest, ruang: Workspace): readonly Finding[] {
  const { asal } = permintaan;
  const salah = kolom.find((satu) => !isYear(satu));
  return [
    ...(isAnswerable(permintaan)
      ? []
      : [report(unitRules['unit-isian-salah'], {}, locate(ruang, asal))]),
    ...(salah === undefined
      ? []
      : [report(unitRules['unit-kolom-bukan-tahun'], { kolom: salah }, locate(ruang, asal))]),
  ];
}

async function resolve(
  satu: YearRequest,
  tumpukan: readonly string[],
  { pintu }: Penjelajah,
): Promise<Diminta> {
  const dari = tumpukan.at(-1) ?? '';
  const unit = new Map<string, Neighbour>();
  for (const pola of satu.permintaan.ruang) {
    for (const butir of await pintu.find(dari, pola)) {
      if (!unit.has(butir.workspace)) unit.set(butir.workspace, butir);
    }
  }
  return { ...satu, unit: [...unit.values()].sort((a, b) => compare(a.way, b.way)) };
}

type Sebab = 'melingkar' | 'terlalu-banyak';

/** What one unit gave to all requests, or why it gave nothing. */
type Jawaban =
  | { readonly nama: string; readonly angka: ReadonlyMap<string, Angka> }
  | { readonly sebab: Sebab }
  | { readonly galat: readonly Diagnostic[] };

/** Each unit is read once, whatever is asked of it, and one after the other. */
async function answerAll(
  diminta: readonly Diminta[],
  tumpukan: readonly string[],
  penjelajah: Penjelajah,
): Promise<ReadonlyMap<string, Jawaban>> {
  const jawaban = new Map<string, Jawaban>();
  for (const { unit } of diminta) {
    for (const satu of unit) {
      if (jawaban.has(satu.workspace)) continue;
      const untuk = diminta.filter((butir) =>
        butir.unit.some(({ workspace }) => workspace === satu.workspace),
      );
      jawaban.set(satu.workspace, await answerOne(satu, untuk, tumpukan, penjelajah));
    }
  }
  return jawaban;
}

/** What a unit's own units cannot give, it cannot give either. */
const PUTUS: ReadonlyMap<AnyRule, Sebab> = new Map([
  [unitRules['unit-melingkar'], 'melingkar'],
  [unitRules['unit-terlalu-banyak'], 'terlalu-banyak'],
]);

async function answerOne(
  { workspace: ruang, way: jalan }: Neighbour,
  diminta: readonly Diminta[],
  tumpukan: readonly string[],
  penjelajah: Penjelajah,
): Promise<Jawaban> {
  if (tumpukan.includes(ruang)) return { sebab: 'melingkar' };
  if (tumpukan.length > KEDALAMAN_MAKSIMUM || penjelajah.sisa.unit === 0) {
    return { sebab: 'terlalu-banyak' };
  }
  penjelajah.sisa.unit -= 1;
  const { pintu, bahasa } = penjelajah;
  const mentah = await pintu.load(ruang);
  const tahun = yearsToRead(mentah, diminta);
  const bawahan = await gather(mentah, [...tumpukan, ruang], tahun, penjelajah);
  const putus = bawahan.temuan
    .map(({ rule }) => PUTUS.get(rule))
    .find((sebab) => sebab !== undefined);
  if (putus !== undefined) return { sebab: putus };
  const { ruang: isi, hasil, galat } = calculate(mentah, tahun, bahasa, bawahan);
  if (isi === null || galat.length > 0) return { galat };
  const salah = [...hasil.values()].flatMap((satu) => findErrors(isi, satu, bahasa));
  if (salah.length > 0) return { galat: salah };
  return { nama: isi.instansi.nama, angka: figuresOf(diminta, hasil, jalan) };
}

/** The years that are asked for, and after each gap the next year that there is: its report remembers the gap. */
function yearsToRead(
  { files: berkas }: RawWorkspace,
  diminta: readonly Diminta[],
): readonly number[] {
  const punya = reportableYears(berkas.map(({ file }) => file));
  const perlu = diminta.flatMap(({ kolom }) => kolom.map(Number));
  const dibaca = perlu.flatMap((tahun) => punya.find((satu) => satu >= tahun) ?? []);
  return [...new Set(dibaca)].sort((a, b) => a - b);
}

const keyOf = (asal: YearRequest['permintaan']['asal'], kolom: string) =>
  `${requestKey(asal)}\0${kolom}`;

function figuresOf(
  diminta: readonly Diminta[],
  hasil: ReadonlyMap<number, Hasil>,
  jalan: string,
): ReadonlyMap<string, Angka> {
  const angka = new Map<string, Angka>();
  for (const { permintaan, kolom } of diminta) {
    for (const satu of kolom) {
      const nilai = answerUnit(permintaan, Number(satu), hasil);
      if (!ada(nilai)) continue;
      const posisi = { berkas: permintaan.asal.berkas, baris: 1, kolom: 1 };
      angka.set(keyOf(permintaan.asal, satu), { ...relocate(nilai, jalan), posisi });
    }
  }
  return angka;
}

/** The rows of one request, and what is to be said at its line. */
function collect(
  { permintaan, kolom, unit }: Diminta,
  ruang: Workspace,
  jawaban: ReadonlyMap<string, Jawaban>,
): { readonly baris: readonly BarisUnit[]; readonly temuan: readonly Finding[] } {
  const { asal } = permintaan;
  const posisi = locate(ruang, asal, 'ruang');
  const kata: Finding[] = [];
  const baris: BarisUnit[] = [];
  if (unit.length === 0) {
    kata.push(report(unitRules['unit-tak-ada'], { pola: permintaan.ruang }, posisi));
  }
  for (const satu of unit) {
    const isi = jawaban.get(satu.workspace);
    if (isi === undefined) continue;
    if ('angka' in isi) {
      const nilai = kolom.flatMap((nama) => {
        const angka = isi.angka.get(keyOf(asal, nama));
        return angka === undefined ? [] : [[nama, { ...angka, posisi }] as const];
      });
      baris.push({ nama: isi.nama, jalan: satu.way, nilai: new Map(nilai) });
    } else kata.push(refusal(isi, satu, posisi));
  }
  const terakhir = kolom.at(-1) ?? '';
  const kosong = baris.filter(({ nilai }) => !nilai.has(terakhir)).map(({ nama }) => nama);
  if (kosong.length > 0) {
    const fakta = { unit: kosong, dari: baris.length, kolom: terakhir };
    kata.push(report(unitRules['unit-tanpa-nilai'], fakta, posisi));
  }
  return { baris, temuan: kata };
}

function refusal(
  isi: Exclude<Jawaban, { readonly angka: unknown }>,
  { way: jalan }: Neighbour,
  posisi: Finding['posisi'],
): Finding {
  if ('sebab' in isi) {
    return isi.sebab === 'melingkar'
      ? report(unitRules['unit-melingkar'], { unit: jalan }, posisi)
      : report(unitRules['unit-terlalu-banyak'], { unit: jalan }, posisi);
  }
  const [pertama] = isi.galat;
  const contoh =
    pertama === undefined
      ? null
      : {
          tempat: `${joinPath(jalan, pertama.posisi.berkas)}:${pertama.posisi.baris}`,
          pesan: pertama.pesan,
        };
  return report(
    unitRules['unit-bergalat'],
    { unit: jalan, banyak: isi.galat.length, contoh },
    posisi,
  );
}
