// A form → the bytes of a workbook.

import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { formatIsian } from './angka-sel.ts';
import {
  isAngka,
  PETUNJUK,
  type BentukIsian,
  type Formulir,
  type LembarFormulir,
  type Nilai,
  type SelFormulir,
} from './formulir.ts';
import { instructions } from './petunjuk.ts';
import { withoutControls } from './teks-sel.ts';
import { withoutTimes } from '../zip.ts';

/** Binary floats hold fifteen digits of a decimal for certain. */
const DIGIT_PASTI = 15;

const WARNA = { kepala: '#D9E2F3', kosong: '#FFE699', terisi: '#FFF9E5', tetap: '#595959', garis: '#BFBFBF' } as const; // prettier-ignore

/** The same form gives the same bytes. */
export async function writeFormulir(formulir: Formulir): Promise<Uint8Array> {
  const lembar = [instructionSheet(formulir), ...formulir.lembar.map(toSheet)];
  return withoutTimes(await writeXlsxFile(lembar).toBuffer());
}

type LembarTulis = Sheet<never>;

function toSheet({ nama, kolom, baris }: LembarFormulir): LembarTulis {
  const kepala = kolom.map((satu) =>
    textCell(satu.nama, { fontWeight: 'bold', backgroundColor: WARNA.kepala, wrap: true }),
  );
  return {
    sheet: nama,
    data: [kepala, ...baris.map(({ sel }) => sel.map(toCell))],
    columns: kolom.map(({ lebar }) => ({ width: lebar })),
    stickyRowsCount: 1,
  };
}

function toCell(sel: SelFormulir): CellObject {
  if (sel.jenis !== 'isian') return fixedCell(sel.nilai);
  const gaya: CellObject = {
    backgroundColor: sel.nilai === null ? WARNA.kosong : WARNA.terisi,
    borderStyle: 'thin',
    borderColor: WARNA.garis,
    alignVertical: 'top',
  };
  if (sel.nilai === null) return { ...gaya, ...emptyFormat(sel.bentuk) };
  return { ...gaya, ...valueCell(sel.nilai, sel.bentuk) };
}

function fixedCell(nilai: Nilai): CellObject {
  const gaya = { textColor: WARNA.tetap, alignVertical: 'top', wrap: true } as const;
  return nilai === null ? gaya : { ...gaya, ...valueCell(nilai, 'teks') };
}

function emptyFormat(bentuk: BentukIsian): CellObject {
  if (bentuk === 'teks') return { type: String, format: '@', wrap: true };
  return bentuk === 'rupiah' ? { type: Number, format: '#,##0' } : {};
}

function valueCell(nilai: NonNullable<Nilai>, bentuk: BentukIsian): CellObject {
  const isi = isAngka(nilai) ? nilai : null;
  if (isi === null || isi.nilai.precision() > DIGIT_PASTI) return textCell(formatIsian(nilai), {});
  const format =
    bentuk === 'rupiah' ? '#,##0' : isi.desimal > 0 ? `0.${'0'.repeat(isi.desimal)}` : '0';
  return { type: Number, value: isi.nilai.toNumber(), format };
}

/** Text that is marked as such: `05` stays `05`. */
function textCell(teks: string, gaya: CellObject): CellObject {
  const isi = withoutControls(teks);
  return { type: String, value: isi, format: '@', wrap: true, ...gaya };
}

function instructionSheet({ tahun, instansi }: Formulir): LembarTulis {
  const baris: Row[] = [
    [textCell(`Formulir data LKjIP ${instansi}`, { fontWeight: 'bold', wrap: false })],
    [textCell('tahun', { fontWeight: 'bold' }), textCell(String(tahun), {})],
    [],
    ...instructions(tahun).map((satu): Row => [
      textCell('', {}),
      textCell(satu, { alignVertical: 'top' }),
    ]),
  ];
  return { sheet: PETUNJUK, data: baris, columns: [{ width: 10 }, { width: 110 }] };
}
