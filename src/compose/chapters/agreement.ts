// The Perjanjian Kinerja as the document that is signed: the form of PermenPANRB 53/2014, annex I.

import type { DokumenTarget, Kepala } from '../../source/workspace.ts';
import { paragraf } from '../blocks.ts';
import { placeOf, signature } from '../front.ts';
import type { Indeks } from '../prose-index.ts';
import type { Blok, Paragraf, Tabel, TandaTangan } from '../report.ts';

const OPENING =
  'Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil';
const PROMISE =
  'berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.';
const SUPERVISION =
  'Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.';

/**
 * Statement, tables and signatures. Who has nobody above, such as the head of a region, promises alone.
 * @param tables of the targets, and of the programs with their budget where it is known
 */
export function signedAgreement(
  { tanggal, pihak: { kedua } }: DokumenTarget,
  pertama: Kepala,
  tables: readonly (Tabel | null)[],
  indeks: Indeks,
): readonly (Blok | null)[] {
  const when = tanggal ?? String(indeks.hasil.tahun);
  const own = signature(pertama, placeOf(indeks), when);
  if (kedua === null) {
    const opening = paragraf(`${OPENING}, yang bertanda tangan di bawah ini:`);
    return [opening, party(pertama), paragraf(PROMISE), ...tables, own];
  }
  const left: TandaTangan = { ...signature(kedua, null, null), jabatan: 'Pihak Kedua,' };
  return [
    paragraf(`${OPENING}, kami yang bertanda tangan di bawah ini:`),
    party(pertama),
    paragraf('Selanjutnya disebut pihak pertama.'),
    party(kedua),
    paragraf('Selaku atasan pihak pertama, selanjutnya disebut pihak kedua.'),
    paragraf(`Pihak pertama ${PROMISE}`),
    paragraf(SUPERVISION),
    ...tables,
    { ...own, jabatan: 'Pihak Pertama,', kiri: left },
  ];
}

function party({ nama, jabatan }: Kepala): Paragraf {
  const name = nama ?? '.'.repeat(40);
  return paragraf(`Nama: ${name}`, { jenis: 'ganti-baris' }, `Jabatan: ${jabatan}`);
}
