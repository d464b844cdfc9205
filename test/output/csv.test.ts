import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { toCsv } from '../../src/output/csv.ts';
import { toResults } from '../../src/output/results.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { SEMUA_RUMUS, TANPA_BATAS_BAWAH } from '../excel/contoh.ts';
import { agency } from '../shared/agency.ts';

type Baris = Record<string, string>;

/** Read by another program, which takes nothing for a number. */
function readBack(csv: string): Baris[] {
  const workbook = read(csv, { type: 'string', raw: true });
  return utils.sheet_to_json<Baris>(workbook.Sheets[workbook.SheetNames[0]!]!, {
    defval: '',
    raw: false,
  });
}

async function hasilData() {
  const [tahunan] = analyse(await loadWorkspace('data'), [2020], 'id').tahunan;
  return tahunan!.hasil;
}

describe('the long table of a year', () => {
  test('has a row for a figure, exact and as shown', async () => {
    const csv = toCsv(await hasilData());
    expect(csv.split('\r\n')[0]).toBe(
      'tahun,jenis,kode,baris,nama,induk,ukuran,kolom,satuan,nilai,tampil',
    );
    expect(csv).toContain('2020,indikator,S1.1,,Rata-Rata Capaian Sasaran Kabupaten Bidang Pemerintahan dan Kesra,S1,capaian,,persen,108.36842105263157895,"108,37"\r\n'); // prettier-ignore
    expect(csv).toContain('2020,program,P01,,Program Pengembangan Otonomi Daerah,S1,realisasi,,rupiah,,–\r\n'); // prettier-ignore
    expect(csv).toContain(',anggaran,,rupiah,16103482613,16.103.482.613\r\n');
  });

  test('holds every figure of the results file', async () => {
    const hasil = await hasilData();
    const exists = new Set(readBack(toCsv(hasil)).map(({ nilai, tampil }) => `${nilai} ${tampil}`));
    const missing: string[] = [];
    const telusuri = (isi: unknown): void => {
      if (typeof isi !== 'object' || isi === null) return;
      const { nilai, tampil } = isi as Baris;
      if (typeof nilai === 'string' && !exists.has(`${nilai} ${tampil}`)) missing.push(nilai);
      for (const one of Object.values(isi)) telusuri(one);
    };
    telusuri({ ...toResults(agency('A', 'B'), hasil, []), metode: null });
    expect(missing).toEqual([]);
    expect(exists.size).toBeGreaterThan(100);
  });

  test('lets no text become a formula, and leaves negative numbers alone', () => {
    const [tahunan] = analyse(TANPA_BATAS_BAWAH, [2020], 'id').tahunan;
    const baris = readBack(toCsv(tahunan!.hasil));
    const isi = new Set(baris.flatMap((one) => Object.values(one)));
    for (const teks of ["'+cmd|' /C calc'!A0", "'@satu", "'-dua", "'=1+1", "'=Unggul"]) {
      expect(isi).toContain(teks);
    }
    const curiga = [...isi].filter((one) => /^[=+\-@]/.test(one));
    expect(curiga.filter((one) => !/^-[\d.,]+$/.test(one))).toEqual([]);
    expect(curiga.length).toBeGreaterThan(0);
  });

  test('splits a range into its bounds', () => {
    const [tahunan] = analyse(SEMUA_RUMUS, [2020], 'id').tahunan;
    const target = readBack(toCsv(tahunan!.hasil)).filter(({ jenis, kode, ukuran }) => jenis === 'indikator' && kode === 'F' && ukuran!.startsWith('target')); // prettier-ignore
    expect(target.map(({ ukuran, nilai, tampil }) => [ukuran, nilai, tampil])).toEqual([
      ['target', '', '80–90'],
      ['target_dari', '80', '80'],
      ['target_sampai', '90', '90'],
      ['target_akhir', '', '–'],
    ]);
  });
});
