// Workbooks for the tests: exported forms filled in with the library that wrote them, and archives made by hand.

import { readFile, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { readBuku, type Sel } from '../../src/excel/buku.ts';

/** What stands in a cell: a plain value, or one with its format. */
export type IsiSel = string | number | CellObject | null;

/**
 * Fills in a form: reads it, changes cells, and writes it anew.
 * @param isian by place, such as `Realisasi!E3`
 */
export async function isi(berkas: string, isian: Readonly<Record<string, IsiSel>>): Promise<void> {
  const lembar = readBuku(await readFile(berkas)).map(({ nama, baris }) => {
    const sel = new Map<string, IsiSel>();
    for (const [nomor, satu] of baris) {
      for (const [kolom, isiSel] of satu) sel.set(`${nama}!${huruf(kolom)}${nomor}`, lama(isiSel));
    }
    for (const [tempat, nilai] of Object.entries(isian)) {
      if (tempat.startsWith(`${nama}!`)) sel.set(tempat, nilai);
    }
    const akhir = Math.max(...baris.keys(), ...[...sel.keys()].map((t) => Number(/\d+$/.exec(t))));
    const data = Array.from({ length: akhir }, (_, b) =>
      Array.from({ length: 12 }, (__, k) => toCell(sel.get(`${nama}!${huruf(k)}${b + 1}`))),
    );
    return { sheet: nama, data };
  });
  await writeFile(berkas, await writeXlsxFile(lembar).toBuffer());
}

const huruf = (kolom: number): string => String.fromCharCode(65 + kolom);
const lama = (sel: Sel): IsiSel => (sel.jenis === 'angka' ? Number(sel.teks) : sel.teks);

function toCell(isiSel: IsiSel | undefined): CellObject | null {
  if (isiSel === null || isiSel === undefined) return null;
  if (typeof isiSel === 'string') return { value: isiSel, type: String, format: '@' };
  return typeof isiSel === 'number' ? { value: isiSel, type: Number } : isiSel;
}

export interface BerkasZip {
  readonly nama: string;
  readonly isi: string | Uint8Array;
  /** The unpacked size that the directory claims, where it lies. */
  readonly ukuran?: number;
  readonly bersandi?: boolean;
}

/** A zip archive, as honest as its files; without checksums, which lkjip does not look at. */
export function zip(daftar: readonly BerkasZip[]): Buffer {
  const bagian: Buffer[] = [];
  const direktori: Buffer[] = [];
  let titik = 0;
  for (const { nama, isi: isian, ukuran, bersandi } of daftar) {
    const bytes = Buffer.from(isian as string);
    const mampat = deflateRawSync(bytes);
    const kepala = Buffer.alloc(26);
    kepala.writeUInt16LE(20, 0);
    kepala.writeUInt16LE(bersandi === true ? 1 : 0, 2);
    kepala.writeUInt16LE(8, 4);
    kepala.writeUInt32LE(mampat.length, 14);
    kepala.writeUInt32LE(ukuran ?? bytes.length, 18);
    kepala.writeUInt16LE(Buffer.byteLength(nama), 22);
    bagian.push(Buffer.from('PK\x03\x04'), kepala, Buffer.from(nama), mampat);
    const ekor = Buffer.alloc(14);
    ekor.writeUInt32LE(titik, 10);
    direktori.push(Buffer.from('PK\x01\x02\x14\x00'), kepala, ekor, Buffer.from(nama));
    titik += 30 + Buffer.byteLength(nama) + mampat.length;
  }
  const akhir = Buffer.alloc(18);
  akhir.writeUInt16LE(daftar.length, 4);
  akhir.writeUInt16LE(daftar.length, 6);
  akhir.writeUInt32LE(Buffer.concat(direktori).length, 8);
  akhir.writeUInt32LE(titik, 12);
  return Buffer.concat([...bagian, ...direktori, Buffer.from('PK\x05\x06'), akhir]);
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export interface BagianBuku {
  readonly gaya?: string;
  readonly teks?: string;
  readonly nama?: string;
}

/** A workbook with one sheet, from the XML of its rows. */
export function bukuMentah(baris: string, { gaya, teks, nama = 'Data' }: BagianBuku = {}): Buffer {
  return zip(berkasBuku(baris, { nama, ...(gaya && { gaya }), ...(teks && { teks }) }));
}

export function berkasBuku(baris: string, { gaya, teks, nama = 'Data' }: BagianBuku): BerkasZip[] {
  const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return [
    {
      nama: 'xl/workbook.xml',
      isi: `<workbook ${NS} ${R}><sheets><sheet name="${nama}" sheetId="1" r:id="a"/></sheets></workbook>`,
    },
    {
      nama: 'xl/_rels/workbook.xml.rels',
      isi: '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      nama: 'xl/worksheets/sheet1.xml',
      isi: `<worksheet ${NS}><sheetData>${baris}</sheetData></worksheet>`,
    },
    ...(gaya === undefined
      ? []
      : [{ nama: 'xl/styles.xml', isi: `<styleSheet ${NS}>${gaya}</styleSheet>` }]),
    ...(teks === undefined
      ? []
      : [{ nama: 'xl/sharedStrings.xml', isi: `<sst ${NS}>${teks}</sst>` }]),
  ];
}
