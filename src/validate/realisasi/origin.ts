// Where a realisasi comes from: nowhere, a table or column that is not there, or one that does not measure it.

import { ada } from '../../calculate/besaran.ts';
import { formatTarget, formatTerhitung } from '../../compose/format.ts';
import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { nearest } from '../../source/mirip.ts';
import {
  locate,
  locateKey,
  type Ambil,
  type Asal,
  type Realisasi,
  type Tabel,
  type Workspace,
} from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';
import { allIndikator, sebutIndikator } from '../naming.ts';

/** A realisasi taken from a table must name one that is there, a column of it, and a value that it gives. */
export const checkRealisasiTurunan: Aturan = ({ ruang, hasil: { data } }) => {
  const lalu = [...data.realisasiLalu.values()].flatMap((isi) => [...isi]);
  return [...data.realisasi, ...lalu].flatMap(([kode, realisasi]) =>
    checkTurunan(kode, realisasi, data.tabel, ruang),
  );
};

function checkTurunan(
  nama: string,
  { turunan, asal }: Realisasi,
  daftar: readonly Tabel[],
  ruang: Workspace,
): Finding[] {
  if (turunan === null) return [];
  if (turunan.dari === null) return checkUnit(nama, turunan.ambil, asal, ruang);
  const { dari, ambil, kolom } = turunan;
  const tabel = daftar.find(({ kode }) => kode === dari);
  if (tabel === undefined) {
    const kode = daftar.map((satu) => satu.kode);
    const fakta = { nama, tabel: dari, mirip: nearest(dari, kode) };
    return [temuan('realisasi-tabel-tak-ada', fakta, locate(ruang, asal, 'dari'))];
  }
  if ((tabel.jenis === 'capaian') !== (ambil === 'rata-rata-capaian')) {
    const fakta = { nama, tabel: dari, jenis: tabel.jenis, ambil };
    return [temuan('realisasi-ambil-tak-cocok', fakta, locate(ruang, asal, 'ambil'))];
  }
  if (tabel.jenis === 'capaian') return [];
  const pasti = kolom === null ? tabel.kolom.length === 1 : tabel.kolom.includes(kolom);
  if (pasti) return [];
  const fakta = { nama, tabel: dari, kolom, dikenal: tabel.kolom };
  return [temuan('realisasi-kolom-tak-ada', fakta, locate(ruang, asal, 'kolom'))];
}

/** Units give figures, of which no mean of capaian is taken as of a table. */
function checkUnit(nama: string, ambil: Ambil, asal: Asal, ruang: Workspace): Finding[] {
  if (ambil !== 'rata-rata-capaian') return [];
  const fakta = { nama, tabel: 'unit', jenis: 'nilai', ambil } as const;
  return [temuan('realisasi-ambil-tak-cocok', fakta, locate(ruang, asal, 'ambil'))];
}

/** An indicator that nothing was measured for; a source that is wrong is reported as that. */
export const checkRealisasiKosong: Aturan = ({ ruang, hasil }) => {
  const berkas = `${String(hasil.tahun)}/realisasi.yaml`;
  // A file that is missing or wrong has been reported by the reader.
  if (!ruang.dokumen.has(berkas)) return [];
  return allIndikator(hasil).flatMap(({ indikator, target, realisasi }) => {
    if (ada(realisasi)) return [];
    const { alasan } = realisasi;
    if (alasan !== 'realisasi-kosong' && alasan !== 'tanpa-nilai') return [];
    const dijanjikan = target ?? indikator.target.get(hasil.tahun) ?? null;
    const fakta = {
      nama: sebutIndikator(indikator),
      target: dijanjikan === null ? null : formatTarget(dijanjikan),
      catatan: (hasil.data.realisasi.get(indikator.kode)?.catatan ?? null) !== null,
    };
    const asal = { berkas, jalur: ['realisasi', indikator.kode] };
    return [temuan('realisasi-kosong', fakta, locateKey(ruang, asal))];
  });
};

/** T / R × 100 cannot be computed on a realisasi of zero or less. */
export const checkRealisasiNol: Aturan = ({ ruang, hasil }) => [
  ...allIndikator(hasil).flatMap(({ indikator, realisasi, capaian }): Finding[] => {
    if (ada(capaian) || capaian.alasan !== 'realisasi-nol') return [];
    const fakta = { nama: sebutIndikator(indikator), realisasi: formatTerhitung(realisasi) };
    const asal = { berkas: `${String(hasil.tahun)}/realisasi.yaml`, jalur: ['realisasi'] };
    return [temuan('realisasi-nol', fakta, locate(ruang, asal, indikator.kode, 'nilai'))];
  }),
  ...hasil.tabel.flatMap((tabel) =>
    tabel.jenis === 'nilai'
      ? []
      : tabel.baris.flatMap(({ baris, realisasi, capaian }) => {
          if (ada(capaian) || capaian.alasan !== 'realisasi-nol') return [];
          const fakta = { nama: `"${baris.indikator}"`, realisasi: formatTerhitung(realisasi) };
          return [temuan('realisasi-nol', fakta, locate(ruang, baris.asal, 'realisasi'))];
        }),
  ),
];

/** The unit of a derived realisasi is that of its table, in whatever spelling. */
export const checkSatuanTurunan: Aturan = ({ ruang, hasil }) =>
  allIndikator(hasil).flatMap(({ indikator, realisasi: nilai }) => {
    const realisasi = hasil.data.realisasi.get(indikator.kode);
    const tabel = hasil.data.tabel.find(({ kode }) => kode === realisasi?.turunan?.dari);
    // A source that gives nothing is another rule's business, and a count of rows has a unit of its own.
    if (!ada(nilai) || !realisasi || !tabel || realisasi.turunan?.ambil === 'cacah') return [];
    const satuanTabel = tabel.jenis === 'capaian' ? 'persen' : tabel.satuan;
    if (satuanTabel === null || unitOf(satuanTabel) === unitOf(indikator.satuan)) return [];
    const fakta = {
      nama: sebutIndikator(indikator),
      satuan: indikator.satuan,
      tabel: tabel.kode,
      satuanTabel,
    };
    return [temuan('realisasi-satuan-beda', fakta, locate(ruang, realisasi.asal, 'dari'))];
  });

/** One word for one unit: spelling is another rule's business. */
function unitOf(satuan: string): string {
  const rapi = satuan.trim().toLowerCase();
  if (/^(?:%|persen(?:tase)?|percent)(?: \(%\))?$/.test(rapi)) return 'persen';
  return /^(?:poin|point|nilai|skor|indeks|angka)$/.test(rapi) ? 'poin' : rapi;
}
