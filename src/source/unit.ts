// What a workspace asks of its units, and the answers put where they were asked for.

import { type Finding, report } from '../diagnostic/rule.ts';
import {
  locate,
  type Asal,
  type BarisNilai,
  type BarisUnit,
  type DataTahun,
  type UnitRequest,
  type Realisasi,
  type DataTabel,
  type Workspace,
} from './workspace.ts';
import { unitRules } from './rules/units.ts';

/** A request, and what it is for. */
export interface YearRequest {
  readonly request: UnitRequest;
  /** Columns of a table, or the one year that a realisasi is of. */
  readonly kolom: readonly string[];
}

/** The answers, by `requestKey`. */
export type UnitRows = ReadonlyMap<string, readonly BarisUnit[]>;

/** What the units gave, and what is to be said of them. */
export interface GatheredUnits {
  readonly content: UnitRows;
  readonly temuan: readonly Finding[];
}

/** A request is known by its place. */
export function requestKey({ berkas: file, keys }: Asal): string {
  return JSON.stringify([file, ...keys]);
}

/** All that the years up to `sampai` ask for, in the order of the files. */
export function requestsOf(workspace: Workspace, sampai: number): readonly YearRequest[] {
  return [...workspace.tahun.values()]
    .filter(({ tahun }) => tahun <= sampai)
    .flatMap((data) => [
      ...data.tabel.flatMap((tabel) =>
        tabel.jenis === 'nilai'
          ? tabel.unit.map(({ request }) => ({ request, kolom: tabel.kolom }))
          : [],
      ),
      ...ofRealisasi(data.realisasi, data.tahun),
      ...[...data.realisasiLalu].flatMap(([tahun, content]) => ofRealisasi(content, tahun)),
    ]);
}

function ofRealisasi(content: ReadonlyMap<string, Realisasi>, tahun: number): YearRequest[] {
  return [...content.values()].flatMap(({ turunan }) =>
    turunan === null || turunan.unit === null
      ? []
      : [{ request: turunan.unit, kolom: [String(tahun)] }],
  );
}

/** Figures that are asked for, where no unit was read. */
export function findUnread(workspace: Workspace, sampai: number): readonly Finding[] {
  return requestsOf(workspace, sampai).map(({ request: { asal } }) =>
    report(unitRules['unit-tak-dibaca'], {}, locate(workspace, asal)),
  );
}

/** The workspace with its units' figures in it, as if they had been entered. */
export function fillUnits(workspace: Workspace, content: UnitRows): Workspace {
  if (content.size === 0) return workspace;
  const tahun = [...workspace.tahun].map(
    ([nomor, data]) => [nomor, fillYear(data, content)] as const,
  );
  return { ...workspace, tahun: new Map(tahun) };
}

function fillYear(data: DataTahun, content: UnitRows): DataTahun {
  return {
    ...data,
    tabel: data.tabel.map((tabel) => fillTable(tabel, content)),
    realisasi: fillRealisasi(data.realisasi, content),
    realisasiLalu: new Map(
      [...data.realisasiLalu].map(([tahun, lalu]) => [tahun, fillRealisasi(lalu, content)]),
    ),
  };
}

function fillTable(tabel: DataTabel, content: UnitRows): DataTabel {
  if (tabel.jenis !== 'nilai' || tabel.unit.length === 0) return tabel;
  const baris: BarisNilai[] = [];
  let tertulis = 0;
  for (const { request, sendiri, sesudah } of tabel.unit) {
    const { asal } = request;
    baris.push(...tabel.baris.slice(tertulis, sesudah));
    for (const { nama, nilai } of content.get(requestKey(asal)) ?? []) {
      baris.push({ nama, nilai, sendiri, zonaTercetak: null, asal });
    }
    tertulis = sesudah;
  }
  return { ...tabel, baris: [...baris, ...tabel.baris.slice(tertulis)] };
}

function fillRealisasi(
  all: ReadonlyMap<string, Realisasi>,
  content: UnitRows,
): ReadonlyMap<string, Realisasi> {
  const filled = [...all].map(([kode, one]) => {
    const { turunan } = one;
    if (turunan === null || turunan.unit === null) return [kode, one] as const;
    const baris = content.get(requestKey(turunan.unit.asal)) ?? [];
    return [kode, { ...one, turunan: { ...turunan, baris } }] as const;
  });
  return new Map(filled);
}

/** The path of a unit's file from the workspace that asked: `../dinas-a` and `../x/f` give `../x/f`. */
export function joinPath(folder: string, file: string): string {
  const path: string[] = [];
  for (const step of `${folder}/${file}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else path.push(step);
  }
  return `${folder.startsWith('/') ? '/' : ''}${path.join('/')}`;
}
