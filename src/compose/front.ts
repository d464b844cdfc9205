// Front matter: cover, kata pengantar with its signature, ikhtisar eksekutif, sekilas kinerja.

import type { Hasil } from '../calculate/laporan.ts';
import { quarterNumeral } from '../period.ts';
import type { Kepala } from '../source/workspace.ts';
import { daftar, paragraf } from './blocks.ts';
import { formatNip, formatTanggal } from './format.ts';
import { sentenceCapaian } from './wording/sentences.ts';
import type { ComposeContext } from './context.ts';
import type { Bagian, Blok, Sampul, TandaTangan } from './report.ts';
import { composeSekilas } from './overview.ts';
import { fullName, regionOf, reportTitle } from './wording/terms.ts';

export function composeSampul({ indeks }: ComposeContext): Sampul {
  const { instansi } = indeks.workspace;
  const { tahun, triwulan } = indeks.hasil;
  const quarter = triwulan === null ? '' : `Triwulan ${quarterNumeral(triwulan)} `;
  return {
    judul: reportTitle(instansi),
    tahun,
    masa: `${quarter}Tahun ${String(tahun)}`,
    induk: instansi.induk,
    instansi: instansi.nama,
    daerah: regionOf(instansi),
    // The number is that of the year's report.
    nomor: triwulan === null ? instansi.nomorLaporan : null,
    kota: placeOf(indeks),
    tahunTerbit: publishedIn(indeks.hasil),
  };
}

/** A year is reported on in the next one, its quarters but the last within it. */
const publishedIn = ({ tahun, triwulan }: Pick<Hasil, 'tahun' | 'triwulan'>): number =>
  triwulan === null || triwulan === 4 ? tahun + 1 : tahun;

export function placeOf({ workspace, hasil }: ComposeContext['indeks']): string | null {
  return (
    hasil.data.organisasi?.pengesahan?.tempat ??
    workspace.instansi.kota ??
    workspace.instansi.daerah
  );
}

/** Of an interim report: what has prose of its quarter, where the agency has such sections. */
export function composeInterimDepan(context: ComposeContext): readonly Bagian[] {
  const { depan } = context.indeks.workspace.tampilan.bagian;
  return depan.flatMap((nama) => {
    if (nama !== 'kata-pengantar' && nama !== 'ikhtisar-eksekutif') return [];
    const narasi = context.narasi(nama);
    if (narasi.length === 0) return [];
    const content = nama === 'kata-pengantar' ? signed(narasi, context) : narasi;
    return [{ id: nama, nomor: null, judul: FRONT_TITLES[nama], isi: content }];
  });
}

const FRONT_TITLES = {
  'kata-pengantar': 'KATA PENGANTAR',
  'ikhtisar-eksekutif': 'IKHTISAR EKSEKUTIF',
} as const;

export function composeDepan(context: ComposeContext): readonly Bagian[] {
  const arrange = {
    'kata-pengantar': () =>
      context.bagian(
        'kata-pengantar',
        FRONT_TITLES['kata-pengantar'],
        null,
        signed(context.narasi('kata-pengantar'), context),
      ),
    'pernyataan-reviu': () => reviewStatement(context),
    'tim-penyusun': () => authors(context),
    'ikhtisar-eksekutif': () => {
      const narasi = context.narasi('ikhtisar-eksekutif');
      const content = narasi.length > 0 ? narasi : summary(context);
      return context.bagian(
        'ikhtisar-eksekutif',
        FRONT_TITLES['ikhtisar-eksekutif'],
        null,
        content,
      );
    },
    'sekilas-kinerja': () => composeSekilas(context),
  };
  const { depan } = context.indeks.workspace.tampilan.bagian;
  return depan.map((nama) => arrange[nama]()).filter((bagian) => bagian !== null);
}

function signed(content: readonly Blok[], { indeks }: ComposeContext): readonly Blok[] {
  const { workspace, hasil } = indeks;
  const pengesahan = hasil.data.organisasi?.pengesahan ?? null;
  const kepala: Kepala | null = pengesahan?.kepala ?? workspace.instansi.kepala;
  if (content.length === 0 || kepala === null) return content;
  // The day is that on which the year's report is signed.
  const tanggal = hasil.triwulan === null ? (pengesahan?.tanggal ?? null) : null;
  const tempat = placeOf(indeks);
  return [...content, signature(kepala, tempat, tanggal ?? String(publishedIn(hasil)))];
}

/** @param when a day, a month or a year, as the data writes it */
export function signature(
  { jabatan, nama, pangkat, nip, nrp }: Kepala,
  place: string | null,
  when: string | null,
): TandaTangan {
  return {
    jenis: 'tanda-tangan',
    tempatTanggal: [place, when === null ? null : formatTanggal(when)]
      .filter((one) => one !== null)
      .join(', '),
    jabatan: `${jabatan},`,
    nama,
    pangkat,
    nip: nip === null ? null : formatNip(nip),
    nrp,
  };
}

/** The statement of the APIP, in the words of PermenPANRB 53/2014 (annex III) unless there are others; none before the review. */
function reviewStatement(context: ComposeContext): Bagian | null {
  const { workspace, hasil } = context.indeks;
  const reviu = hasil.data.organisasi?.pengesahan?.reviu ?? null;
  if (reviu === null) return null;
  const narasi = context.narasi('pernyataan-reviu');
  const agency = fullName(workspace.instansi);
  const text =
    narasi.length > 0
      ? narasi
      : [
          paragraf(
            `Kami telah mereviu Laporan Kinerja ${agency} untuk tahun anggaran ${String(hasil.tahun)} sesuai Pedoman Reviu atas Laporan Kinerja. Substansi informasi yang dimuat dalam Laporan Kinerja menjadi tanggung jawab manajemen ${agency}.`,
          ),
          paragraf(
            'Reviu bertujuan untuk memberikan keyakinan terbatas bahwa Laporan Kinerja telah disajikan secara akurat, andal, dan valid.',
          ),
          paragraf(
            'Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini keandalan informasi yang disajikan di dalam Laporan Kinerja ini.',
          ),
        ];
  const signed = signature(reviu.kepala, placeOf(context.indeks), reviu.tanggal);
  return context.bagian('pernyataan-reviu', 'PERNYATAAN TELAH DIREVIU', null, [...text, signed]);
}

/** Who has written the report. */
function authors(context: ComposeContext): Bagian | null {
  const tim = context.indeks.hasil.data.organisasi?.pengesahan?.tim ?? [];
  if (tim.length === 0) return null;
  const list = daftar(
    tim.map(({ nama, jabatan }) => [paragraf(jabatan === null ? nama : `${nama}, ${jabatan}`)]),
    true,
  );
  return context.bagian('tim-penyusun', 'TIM PENYUSUN', null, [list]);
}

/** The result of every indicator in a sentence: what a summary without prose says. */
function summary({ indeks }: ComposeContext): readonly Blok[] {
  const { hasil } = indeks;
  const indikator = hasil.sasaran.flatMap((one) => one.indikator);
  if (indikator.length === 0) return [];
  return [
    paragraf(`Ringkasan capaian setiap indikator tahun ${String(hasil.tahun)}:`),
    daftar(
      indikator.map((one) => [paragraf(sentenceCapaian(one, null))]),
      true,
    ),
  ];
}
