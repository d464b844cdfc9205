// Figures: which chart a result is drawn as, and what is said of it to who cannot see it.

import { ada, type Terhitung } from '../calculate/besaran.ts';
import type { HasilIndikator } from '../calculate/laporan.ts';
import type { HasilAnggaran } from '../calculate/serapan.ts';
import type { HasilTabelNilai } from '../calculate/tabel.ts';
import { isRentang, type Target } from '../source/workspace.ts';
import { formatBesaran, formatTarget, formatTerhitung } from './format.ts';
import type { Batang, Gambar, Grafik, Titik } from './laporan.ts';

function figure(
  kode: string,
  judul: string,
  sumber: string | null,
  deskripsi: string,
  grafik: Grafik,
): Gambar {
  return {
    jenis: 'gambar',
    id: `gambar-${kode}`,
    kode,
    label: '',
    judul,
    sumber,
    deskripsi,
    grafik,
  };
}

/** A point to draw: a float for the geometry alone, beside the exact text. */
export function point(hasil: Terhitung): Titik | null {
  return ada(hasil) ? { nilai: hasil.nilai.toNumber(), tampil: formatBesaran(hasil) } : null;
}

/** A range is drawn at the bound that has to be reached. */
function targetPoint(target: Target | null, polaritas: string): Titik | null {
  if (target === null) return null;
  if (!isRentang(target)) return point(target);
  const batas = polaritas === 'minimal' ? target.sampai : target.dari;
  return { nilai: batas.nilai.toNumber(), tampil: formatTarget(target) };
}

/** Target and realisasi by year; null when there is nothing to draw. */
export function figureTren(hasil: HasilIndikator, tahun: number, sumber: string): Gambar | null {
  const { indikator, tren, tahunAkhir } = hasil;
  const target = tren.map((satu) => targetPoint(satu.target, indikator.polaritas));
  const realisasi = tren.map((satu) => point(satu.realisasi));
  if ([...target, ...realisasi].every((satu) => satu === null)) return null;
  const deskripsi = tren
    .map((satu) => {
      const nyata = ada(satu.realisasi) ? `, realisasi ${formatBesaran(satu.realisasi)}` : '';
      return `${String(satu.tahun)}: target ${satu.target ? formatTarget(satu.target) : 'tidak ada'}${nyata}`;
    })
    .join('; ');
  const awal = tren[0]?.tahun ?? tahun;
  return figure(
    indikator.kode,
    `${indikator.nama}, ${String(awal)}–${String(tahunAkhir)}`,
    sumber,
    `Target dan realisasi dalam ${indikator.satuan}. ${deskripsi}.`,
    {
      jenis: 'tren',
      satuan: indikator.satuan,
      tahun: tren.map((satu) => satu.tahun),
      tahunLaporan: tahun,
      target,
      realisasi,
    },
  );
}

function bars(hasil: HasilTabelNilai, kolom: string): readonly Batang[] {
  return hasil.baris
    .flatMap(({ baris, nilai }): Batang[] => {
      const titik = point(nilai.get(kolom) ?? { nilai: null, alasan: 'tanpa-nilai' });
      return titik === null ? [] : [{ nama: baris.nama, nilai: titik, sendiri: baris.sendiri }];
    })
    .sort((a, b) => b.nilai.nilai - a.nilai.nilai);
}

/** Ranked bars, or bars over zones, of the last column of a table that asks for it. */
export function figureNilai(hasil: HasilTabelNilai): Gambar | null {
  const { tabel } = hasil;
  const kolom = tabel.kolom.at(-1);
  if (tabel.grafik === null || kolom === undefined) return null;
  const batang = bars(hasil, kolom);
  if (batang.length === 0) return null;
  const judul = `${tabel.judul}, ${kolom}`;
  const satuan = tabel.satuan ?? '';
  const daftar = batang.map(({ nama, nilai }) => `${nama} ${nilai.tampil}`).join('; ');
  if (tabel.grafik === 'zona') {
    const zona = tabel.zona.map((satu) => ({
      nama: satu.nama,
      warna: satu.warna,
      dari: { nilai: satu.dari.nilai.toNumber(), tampil: formatBesaran(satu.dari) },
      sampai: { nilai: satu.sampai.nilai.toNumber(), tampil: formatBesaran(satu.sampai) },
    }));
    const batas = zona.map((z) => `${z.nama} ${z.dari.tampil}–${z.sampai.tampil}`).join('; ');
    const deskripsi = `Zona: ${batas}. Nilai: ${daftar}.`;
    return figure(tabel.kode, judul, tabel.sumber, deskripsi, {
      jenis: 'zona',
      satuan,
      batang,
      zona,
    });
  }
  // A table that is to close with nothing has no mean that means something.
  const rataRata = tabel.kaki === 'tidak-ada' ? undefined : hasil.rataRata.get(kolom);
  const rata = rataRata ? point(rataRata) : null;
  const mean = rataRata === undefined ? '' : ` Rata-rata ${formatTerhitung(rataRata)}.`;
  const deskripsi = `Peringkat dari yang tertinggi: ${daftar}.${mean}`;
  return figure(tabel.kode, judul, tabel.sumber, deskripsi, {
    jenis: 'peringkat',
    satuan,
    batang,
    rataRata: rata,
  });
}

/** The absorption of all programs, where all are known. */
const total = (serapan: Terhitung): Titik | null =>
  ada(serapan) && serapan.incomplete === undefined ? point(serapan) : null;

/** Absorption by program; null as long as no program has reported. */
export function figureSerapan(hasil: HasilAnggaran, tahun: number): Gambar | null {
  const batang = hasil.program.flatMap(({ program, serapan }) => {
    const titik = point(serapan);
    return titik === null ? [] : [{ nama: program.nama, serapan: titik }];
  });
  if (batang.length === 0) return null;
  const daftar = batang.map(({ nama, serapan }) => `${nama} ${serapan.tampil} persen`).join('; ');
  return figure(
    'serapan',
    `Serapan Anggaran menurut Program Tahun ${String(tahun)}`,
    hasil.sumber,
    `${daftar}.`,
    { jenis: 'serapan', batang, jumlah: total(hasil.serapan) },
  );
}
