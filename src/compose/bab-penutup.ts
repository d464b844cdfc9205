// Bab IV and the annex.

import { ada } from '../calculate/besaran.ts';
import { chapter } from './bab.ts';
import { paragraf } from './blok.ts';
import { formatCacah, formatTerhitung } from './format.ts';
import type { Konteks } from './konteks.ts';
import type { Bab, Bagian, Blok } from './laporan.ts';
import { tablePengukuranLengkap } from './tabel/capaian.ts';
import { tableEfisiensi } from './tabel/efisiensi.ts';
import { documentName, tablePerjanjian } from './tabel/perencanaan.ts';
import { countTercapai } from './tercapai.ts';

export function composePenutup(konteks: Konteks): Bab {
  return chapter(konteks, 4, 'PENUTUP', [
    {
      nama: 'kesimpulan',
      judul: 'Kesimpulan',
      isi: [...conclusion(konteks), ...konteks.narasi('kesimpulan')],
    },
    { nama: 'rekomendasi', judul: 'Rekomendasi', isi: konteks.narasi('rekomendasi') },
  ]);
}

/** How many indicators met their target, in counts that cannot go stale. */
function conclusion({ indeks }: Konteks): readonly Blok[] {
  const { sasaran, tahun, anggaran } = indeks.hasil;
  const { semua, tercapai, belum, takTerukur } = countTercapai(sasaran);
  if (semua === 0) return [];
  const serapan = ada(anggaran.serapan)
    ? ` Serapan anggaran mencapai ${formatTerhitung(anggaran.serapan)} persen.`
    : '';
  const tanpa =
    takTerukur === 0 ? '' : ` Sebanyak ${formatCacah(takTerukur)} indikator belum dapat diukur.`;
  return [
    paragraf(
      `Dari ${formatCacah(semua)} indikator kinerja pada ${formatCacah(sasaran.length)} sasaran, ${formatCacah(tercapai)} indikator mencapai target tahun ${String(tahun)} dan ${formatCacah(belum)} indikator belum.${tanpa}${serapan}`,
    ),
  ];
}

/** Perjanjian Kinerja in all its versions, the measurement, and the efficiency of all sasaran. */
export function composeLampiran(konteks: Konteks): Bab | null {
  const { hasil } = konteks.indeks;
  const tahun = String(hasil.tahun);
  const bagian: Bagian[] = [];
  const add = (id: string, judul: string, isi: readonly Blok[]) => {
    if (isi.length === 0) return;
    const nomor = `L.${String(bagian.length + 1)}`;
    bagian.push({ id: `lampiran-${id}`, nomor, judul, isi });
  };
  const perjanjian = hasil.data.perjanjianKinerja.flatMap((dokumen, i) => {
    const tabel = tablePerjanjian(dokumen, `lampiran-pk-${String(i + 1)}`, konteks.indeks);
    return tabel === null ? [] : [{ nama: documentName(dokumen), tabel }];
  });
  add(
    'perjanjian-kinerja',
    `Perjanjian Kinerja Tahun ${tahun}`,
    perjanjian.map(({ tabel }) => tabel),
  );
  if (hasil.sasaran.some(({ indikator }) => indikator.length > 0)) {
    add('pengukuran', `Pengukuran Kinerja Tahun ${tahun}`, [
      tablePengukuranLengkap(hasil.sasaran, hasil.tahun),
    ]);
    const judul = `Tingkat Efisiensi Seluruh Sasaran Tahun ${tahun}`;
    const efisiensi = tableEfisiensi(hasil.sasaran, 'lampiran-efisiensi', judul);
    add('efisiensi', judul, efisiensi === null ? [] : [efisiensi]);
  }
  if (bagian.length === 0) return null;
  return { id: 'lampiran', label: 'LAMPIRAN', judul: '', bagian };
}
