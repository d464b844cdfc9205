// Sheets beside the tables: the list of all sheets, what formulas need and no table shows, and what was found.

import { Decimal } from '../../decimal.ts';
import type { Besaran } from '../../calculate/besaran.ts';
import { formatBesaran } from '../../compose/format.ts';
import { stepsOf } from '../../calculate/predikat.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Metode, Skala } from '../../source/workspace.ts';
import type { Identity } from '../../formula/identity.ts';
import { DAFTAR, type PlacedTabel } from './table-sheet.ts';
import {
  lineCell,
  plainNumber,
  textCell,
  valueCell,
  type ReportSheet,
  type ReportCell,
  type CellPlace,
} from './sheet.ts';
import { decimalPattern, patternOf } from './pattern.ts';
import type { SideCells } from './formula.ts';

const MASUKAN = 'Masukan lain';
const SKALA = 'Skala';
export const TEMUAN = 'Temuan';

/** Rows above the first figure of a sheet: title, explanation, way back, space, head. */
const ABOVE = 5;

const back = (): ReportCell => textCell(`← ${DAFTAR}`, 'tautan', DAFTAR);
const head = (...texts: readonly string[]): ReportCell[] =>
  texts.map((one) => textCell(one, 'kepala'));

/** A number that may be changed here. */
const inputCell = (nilai: Decimal, pattern: string): ReportCell =>
  valueCell({ jenis: 'angka', nilai, pattern, isInput: true }, 'angka');

function top(judul: string, explanation: string, kolom: number): (ReportCell | null)[][] {
  return [
    [lineCell(judul, 'judul', kolom)],
    [lineCell(explanation, 'keterangan', kolom)],
    [back()],
    [],
  ];
}

/** Gathers, while formulas are written, what they need. */
export class SideSheet implements SideCells {
  readonly #identity: Identity;
  readonly #masukan: Besaran[] = [];
  readonly #tempat = new Map<number, CellPlace>();
  readonly #skala: { readonly skala: Skala; readonly mulai: number }[] = [];
  #barisSkala = ABOVE;

  constructor(identity: Identity) {
    this.#identity = identity;
  }

  masukan(besaran: Besaran): CellPlace {
    const id = this.#identity.of(besaran);
    const lama = this.#tempat.get(id);
    if (lama !== undefined) return lama;
    const baru = { lembar: MASUKAN, baris: ABOVE + this.#masukan.length, kolom: 1 };
    this.#masukan.push(besaran);
    this.#tempat.set(id, baru);
    return baru;
  }

  skala(skala: Skala): { readonly limit: string; readonly predikat: string } {
    let exists = this.#skala.find((one) => one.skala === skala);
    if (exists === undefined) {
      exists = { skala, mulai: this.#barisSkala };
      this.#skala.push(exists);
      this.#barisSkala += stepsOf(skala).length + 2;
    }
    const [dari, sampai] = [exists.mulai + 1, exists.mulai + stepsOf(skala).length];
    return {
      limit: `${SKALA}!$A$${dari}:$A$${sampai}`,
      predikat: `${SKALA}!$B$${dari}:$B$${sampai}`,
    };
  }

  /** The sheets that are needed. */
  lembar(): readonly ReportSheet[] {
    return [
      ...(this.#masukan.length === 0 ? [] : [this.#lembarMasukan()]),
      ...(this.#skala.length === 0 ? [] : [this.#lembarSkala()]),
    ];
  }

  #lembarMasukan(): ReportSheet {
    const explanation = 'Angka yang dipakai rumus tetapi tidak tampil pada tabel mana pun.';
    return {
      nama: MASUKAN,
      baris: [
        ...top('Masukan lain', explanation, 2),
        head('Asal', 'Angka'),
        ...this.#masukan.map((besaran) => [
          textCell(originOf(besaran)),
          inputCell(besaran.nilai, patternOf(besaran)),
        ]),
      ],
      width: [40, 18],
      frozen: ABOVE,
    };
  }

  #lembarSkala(): ReportSheet {
    const content = this.#skala.flatMap(({ skala }): (ReportCell | null)[][] => [
      ...[...stepsOf(skala)]
        .reverse()
        .map(({ predikat, limit }) => [
          inputCell(limit, decimalPattern(limit.decimalPlaces())),
          textCell(predikat),
        ]),
      [],
      [],
    ]);
    return {
      nama: SKALA,
      baris: [
        ...top(
          'Skala predikat',
          'Batas bawah setiap predikat; pada skala AKIP nilainya harus di atas batas.',
          2,
        ),
        head('Batas bawah', 'Predikat'),
        ...content,
      ],
      width: [18, 30],
      frozen: ABOVE,
    };
  }
}

/** Where a figure was entered, and what it was entered as where that is more than its number. */
function originOf(besaran: Besaran): string {
  const { asal, form } = besaran;
  if (asal.jenis !== 'masukan') return '';
  const place = `${asal.position.berkas}:${asal.position.baris}`;
  return form === undefined ? place : `${place} (${formatBesaran(besaran)})`;
}

/** All that was found, as `lkjip validate` says it. */
export function findingsSheet(daftar: readonly Diagnostic[]): ReportSheet {
  const nomor = (nilai: number) => valueCell(plainNumber(new Decimal(nilai)), 'angka');
  return {
    nama: TEMUAN,
    baris: [
      ...top('Temuan', 'Hasil pemeriksaan data, seperti yang ditampilkan lkjip validate.', 7),
      head('Tingkat', 'Kode', 'Berkas', 'Baris', 'Kolom', 'Pesan', 'Saran'),
      ...daftar.map(({ tingkat, kode, position, pesan, saran }) => [
        textCell(tingkat),
        textCell(kode),
        textCell(position.berkas),
        nomor(position.baris),
        nomor(position.kolom),
        textCell(pesan),
        textCell(saran ?? ''),
      ]),
    ],
    width: [12, 26, 26, 8, 8, 70, 50],
    frozen: ABOVE,
  };
}

/** The first sheet: whose report this is, how it was calculated, and a link to each table. */
export function indexSheet(
  judul: string,
  tabel: readonly PlacedTabel[],
  other: readonly string[],
  { pembulatan }: Metode,
): ReportSheet {
  const cara =
    pembulatan.dasar === 'tampil'
      ? `Angka dibulatkan ${pembulatan.desimal} desimal, lalu dihitung terus dengan angka yang tampil.`
      : `Angka dihitung terus tanpa dibulatkan; yang tampil dibulatkan ${pembulatan.desimal} desimal.`;
  return {
    nama: DAFTAR,
    baris: [
      [lineCell(judul, 'judul', 3)],
      [
        lineCell(
          'Angka pada sel kuning adalah masukan; ubahlah untuk melihat akibatnya. Angka hasil hitungan adalah rumus.',
          'keterangan',
          3,
        ),
      ],
      [lineCell(cara, 'keterangan', 3)],
      [],
      head('Lembar', 'Judul', 'Sumber'),
      ...tabel.map(({ nama, tabel: { judul: text, sumber } }) => [
        textCell(nama, 'tautan-tabel', nama),
        textCell(text),
        textCell(sumber ?? ''),
      ]),
      ...other.map((nama) => [textCell(nama, 'tautan-tabel', nama), textCell(''), textCell('')]),
    ],
    width: [16, 80, 45],
    frozen: ABOVE,
  };
}
