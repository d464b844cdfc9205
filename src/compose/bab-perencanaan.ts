// Bab II: the Renstra in brief, the IKU, and the Perjanjian Kinerja of the year.

import type { DokumenTarget } from '../source/workspace.ts';
import { chapter } from './bab.ts';
import { daftar, paragraf, rujukan } from './blok.ts';
import { formatCacah } from './format.ts';
import type { Konteks } from './konteks.ts';
import type { Bab, Blok, Tabel } from './laporan.ts';
import {
  documentName,
  tableIku,
  tablePerjanjian,
  tableProgramPerjanjian,
  tableSasaran,
  tableTujuan,
} from './tabel/perencanaan.ts';

export function composePerencanaan(konteks: Konteks): Bab {
  return chapter(konteks, 2, 'PERENCANAAN KINERJA', [
    {
      nama: 'perencanaan-strategis',
      judul: 'Perencanaan Strategis',
      isi: [
        ...konteks.narasi('perencanaan-strategis'),
        ...vision(konteks),
        ...goals(konteks),
        ...objectives(konteks),
      ],
    },
    {
      nama: 'iku',
      judul: 'Indikator Kinerja Utama',
      isi: withTable(konteks.narasi('iku'), tableIku(konteks.indeks), [
        'Indikator kinerja utama dan targetnya disajikan pada ',
      ]),
    },
    {
      nama: 'perjanjian-kinerja',
      judul: `Perjanjian Kinerja Tahun ${String(konteks.indeks.hasil.tahun)}`,
      isi: agreement(konteks),
    },
  ]);
}

/** Prose, a sentence that leads to the table, and the table. */
function withTable(
  narasi: readonly Blok[],
  tabel: Tabel | null,
  [pengantar]: readonly [string],
): readonly Blok[] {
  if (tabel === null) return narasi;
  return [...narasi, paragraf(pengantar, rujukan(tabel.id), '.'), tabel];
}

function vision({ indeks }: Konteks): readonly Blok[] {
  const { renstra } = indeks.hasil;
  const didukung = renstra.misi.filter((misi) => misi.didukung);
  return [
    ...(renstra.visi === null
      ? []
      : [
          paragraf(`Visi ${indeks.ruang.instansi.daerah}:`),
          { jenis: 'kutipan', isi: [paragraf(`“${renstra.visi}”`)] } as const,
        ]),
    ...(renstra.misi.length === 0
      ? []
      : [
          paragraf(`Visi itu dijabarkan dalam ${formatCacah(renstra.misi.length)} misi:`),
          daftar(
            renstra.misi.map(({ nama }) => [paragraf(nama)]),
            true,
          ),
        ]),
    ...didukung.map(({ nama }) =>
      paragraf(`${indeks.ruang.instansi.nama} mendukung misi ${nama}.`),
    ),
  ];
}

function goals({ indeks }: Konteks): readonly Blok[] {
  return withTable([], tableTujuan(indeks), [
    'Keterkaitan misi dengan tujuan, indikator, dan targetnya disajikan pada ',
  ]);
}

function objectives({ indeks }: Konteks): readonly Blok[] {
  const tabel = tableSasaran(indeks);
  const banyak = formatCacah(indeks.hasil.sasaran.length);
  return withTable([], tabel, [
    `Untuk mewujudkan tujuan tersebut ditetapkan ${banyak} sasaran, sebagaimana disajikan pada `,
  ]);
}

/** The agreement that was last made; an earlier one stands in the annex. */
function agreement(konteks: Konteks): readonly Blok[] {
  const narasi = konteks.narasi('perjanjian-kinerja');
  const dokumen = konteks.indeks.hasil.data.perjanjianKinerja.at(-1);
  if (dokumen === undefined) return narasi;
  const tabel = tablePerjanjian(dokumen, 'perjanjian-kinerja', konteks.indeks);
  const program = tableProgramPerjanjian(konteks.indeks);
  return [
    ...withTable(narasi, tabel, [leadIn(dokumen)]),
    ...withTable([], program, ['Program dan anggaran yang mendukungnya disajikan pada ']),
  ];
}

function leadIn(dokumen: DokumenTarget): string {
  return `Sasaran, indikator, dan target dalam ${documentName(dokumen)} disajikan pada `;
}
