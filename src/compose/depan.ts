// Front matter: cover, kata pengantar with its signature, ikhtisar eksekutif, sekilas kinerja.

import type { Kepala } from '../source/workspace.ts';
import { daftar, paragraf } from './blok.ts';
import { formatNip, formatTanggal } from './format.ts';
import { sentenceCapaian } from './kalimat.ts';
import type { Konteks } from './konteks.ts';
import type { Bagian, Blok, Sampul, TandaTangan } from './laporan.ts';
import { composeSekilas } from './sekilas.ts';
import { regionOf, reportTitle } from './wording/terms.ts';

export function composeSampul({ indeks }: Konteks): Sampul {
  const { instansi } = indeks.ruang;
  const { tahun } = indeks.hasil;
  return {
    judul: reportTitle(instansi),
    tahun,
    induk: instansi.induk,
    instansi: instansi.nama,
    daerah: regionOf(instansi),
    nomor: instansi.nomorLaporan,
    kota: placeOf(indeks),
    tahunTerbit: tahun + 1,
  };
}

function placeOf({ ruang, hasil }: Konteks['indeks']): string | null {
  return hasil.data.organisasi?.pengesahan?.tempat ?? ruang.instansi.kota ?? ruang.instansi.daerah;
}

export function composeDepan(konteks: Konteks): readonly Bagian[] {
  const susun = {
    'kata-pengantar': () =>
      konteks.bagian(
        'kata-pengantar',
        'KATA PENGANTAR',
        null,
        signed(konteks.narasi('kata-pengantar'), konteks),
      ),
    'ikhtisar-eksekutif': () => {
      const narasi = konteks.narasi('ikhtisar-eksekutif');
      const isi = narasi.length > 0 ? narasi : summary(konteks);
      return konteks.bagian('ikhtisar-eksekutif', 'IKHTISAR EKSEKUTIF', null, isi);
    },
    'sekilas-kinerja': () => composeSekilas(konteks),
  };
  const { depan } = konteks.indeks.ruang.tampilan.bagian;
  return depan.map((nama) => susun[nama]()).filter((bagian) => bagian !== null);
}

function signed(isi: readonly Blok[], { indeks }: Konteks): readonly Blok[] {
  const { ruang, hasil } = indeks;
  const pengesahan = hasil.data.organisasi?.pengesahan ?? null;
  const kepala: Kepala | null = pengesahan?.kepala ?? ruang.instansi.kepala;
  if (isi.length === 0 || kepala === null) return isi;
  const tanggal = pengesahan?.tanggal ?? null;
  const tempat = placeOf(indeks);
  const tandaTangan: TandaTangan = {
    jenis: 'tanda-tangan',
    tempatTanggal: [
      ...(tempat === null ? [] : [tempat]),
      tanggal === null ? String(hasil.tahun + 1) : formatTanggal(tanggal),
    ].join(', '),
    jabatan: `${kepala.jabatan},`,
    nama: kepala.nama,
    pangkat: kepala.pangkat,
    nip: kepala.nip === null ? null : formatNip(kepala.nip),
  };
  return [...isi, tandaTangan];
}

/** The result of every indicator in a sentence: what a summary without prose says. */
function summary({ indeks }: Konteks): readonly Blok[] {
  const { hasil } = indeks;
  const indikator = hasil.sasaran.flatMap((satu) => satu.indikator);
  if (indikator.length === 0) return [];
  return [
    paragraf(`Ringkasan capaian setiap indikator tahun ${String(hasil.tahun)}:`),
    daftar(
      indikator.map((satu) => [paragraf(sentenceCapaian(satu, hasil.tahun))]),
      true,
    ),
  ];
}
