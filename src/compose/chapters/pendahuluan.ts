// Bab I: background, the agency's duties and staff, strategic issues, and how the report is laid out.

import type { Instansi, Organisasi } from '../../source/workspace.ts';
import { chapter } from './bab.ts';
import { daftar, paragraf, rujukan } from '../blocks.ts';
import type { ComposeContext } from '../context.ts';
import type { Bab, Blok } from '../report.ts';
import { leadToFigures } from '../figures/pohon.ts';
import { figuresStruktur } from '../figures/trees.ts';
import { filledRows, tablePersonel } from '../table/results.ts';
import { asPhrase, isCapitalised } from '../wording/capital.ts';
import { enumerate } from '../wording/phrase.ts';
import { withinSentence, type Terms } from '../wording/terms.ts';

/** Its outline waits for `tellOutline`. */
export function composePendahuluan(context: ComposeContext): Bab {
  const bab = { nomor: 1, bab: 'pendahuluan', judul: 'PENDAHULUAN' } as const;
  return chapter(context, bab, {
    'latar-belakang': { judul: 'Latar Belakang', content: () => context.narasi('latar-belakang') },
    'gambaran-umum': {
      judul: 'Gambaran Umum Pelaksanaan Tugas dan Fungsi',
      content: () => [
        ...context.narasi('gambaran-umum'),
        ...duties(context),
        ...personnel(context),
      ],
    },
    'isu-strategis': { judul: 'Isu Strategis', content: () => context.narasi('isu-strategis') },
    sistematika: {
      judul: 'Sistematika Laporan',
      content: () => [...context.narasi('sistematika'), OUTLINE],
    },
  });
}

/** Stands for the outline until all that it tells of is composed. */
const OUTLINE: Blok = paragraf('');

function duties({ indeks }: ComposeContext): readonly Blok[] {
  const organisasi = indeks.hasil.data.organisasi;
  if (organisasi === null) return [];
  const { tugas, fungsi } = organisasi;
  const { nama } = indeks.workspace.instansi;
  return [
    ...(tugas === null ? [] : [paragraf(sentenceTugas(tugas, indeks.workspace.instansi))]),
    ...functions(fungsi, nama),
    ...structure(organisasi, nama),
  ];
}

/** The positions as a chart where the agency wants it so, else as a list. */
function structure({ struktur, baganStruktur }: Organisasi, nama: string): readonly Blok[] {
  if (struktur.length === 0) return [];
  if (!baganStruktur) {
    return [
      paragraf(`Susunan organisasi ${nama} terdiri atas:`),
      daftar(positions(struktur), true),
    ];
  }
  const gambar = figuresStruktur(struktur, nama);
  return [leadToFigures(`Susunan organisasi ${nama} digambarkan pada `, gambar), ...gambar];
}

function functions(fungsi: readonly string[], nama: string): readonly Blok[] {
  const items = functionItems(fungsi);
  const [only] = items;
  if (only === undefined) return [];
  const lead = `Dalam melaksanakan tugas tersebut, ${nama} menyelenggarakan fungsi`;
  if (items.length === 1) return [paragraf(`${lead} ${only}`)];
  return [
    paragraf(`${lead}:`),
    daftar(
      items.map((one) => [paragraf(one)]),
      true,
    ),
  ];
}

/** All begin with small letters or all are left as they were typed: one capital more or less would look like a slip. */
function functionItems(fungsi: readonly string[]): readonly string[] {
  const isCertain = fungsi.every((one) => isCapitalised(one) || !/^\p{Lu}\p{Ll}/u.test(one.trim()));
  const items = isCertain ? fungsi.map(asPhrase) : fungsi;
  return items.map((one, i) => itemOf(one, i, items.length));
}

/** An item of an enumeration as regulations write it: `…;`, `…; dan`, `….` */
function itemOf(text: string, i: number, of: number): string {
  const bare = text.trim().replace(/(?:[;,]\s*dan|[;,.])$/u, '');
  if (i === of - 1) return `${bare}.`;
  return i === of - 2 ? `${bare}; dan` : `${bare};`;
}

/** The task as a sentence, whether it was entered as one, from `mempunyai tugas` on, or bare. */
function sentenceTugas(tugas: string, { nama, singkatan }: Instansi): string {
  const kalimat = /[.!?]$/.test(tugas) ? tugas : `${tugas}.`;
  const awal = kalimat.toLowerCase();
  const subjek = [nama, ...(singkatan === null ? [] : [singkatan])];
  if (subjek.some((one) => awal.startsWith(`${one.toLowerCase()} `))) return kalimat;
  return `${nama} mempunyai tugas ${asPhrase(kalimat.replace(/^mempunyai tugas:?\s+/i, ''))}`;
}

type Jabatan = Organisasi['struktur'][number];

/**
 * The positions at the top, each with those below it. One whose superior is not in the list, or whose superiors go round
 * in a circle, stands at the top.
 */
function positions(struktur: readonly Jabatan[]): readonly (readonly Blok[])[] {
  const menurutNama = new Map(struktur.toReversed().map((one) => [one.jabatan, one]));
  const below = (atasan: Jabatan | undefined) =>
    struktur.filter(({ diBawah }) => menurutNama.get(diBawah ?? '') === atasan);
  const seen = new Set<Jabatan>();
  const item = (one: Jabatan): readonly Blok[] => {
    seen.add(one);
    const { jabatan, nama } = one;
    const text = paragraf(nama === null ? jabatan : `${jabatan}: ${nama}`);
    const anak = below(one)
      .filter((other) => !seen.has(other))
      .map(item);
    return anak.length === 0 ? [text] : [text, daftar(anak)];
  };
  const top = below(undefined).map(item);
  return [...top, ...struktur.flatMap((one) => (seen.has(one) ? [] : [item(one)]))];
}

/** The tables of personnel that have something in their rows, as those of a new year have not; the others are findings. */
function personnel(context: ComposeContext): readonly Blok[] {
  const { personel } = context.indeks.hasil;
  const filled = personel.filter((one) => context.hasRows(one.tabel, filledRows(one)));
  return filled.flatMap((one) => [
    paragraf(
      `${subjectOf(one.tabel.judul)} disajikan pada `,
      rujukan(`tabel-${one.tabel.kode}`),
      '.',
    ),
    tablePersonel(one),
  ]);
}

/** What a sentence calls a table of personnel: its title may be as long as a line, but what it counts them by tells it from others. */
function subjectOf(judul: string): string {
  if (!/\b(?:pegawai|personel|personil|asn|pns|aparatur)\b/i.test(judul)) return judul;
  const by =
    /\b(?:berdasarkan|menurut)\s+(.+?)(?=\s+(?:keadaan|kondisi|posisi|per|pada|di|tahun)\b|$)/i.exec(
      judul,
    )?.[1];
  return by === undefined ? 'Data pegawai' : `Data pegawai menurut ${uncapitalised(by)}`;
}

/** Words of a title as they stand within a sentence; abbreviations stay. */
const uncapitalised = (words: string): string =>
  words.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());

/** What each section holds, in a few words, by its id. */
const contentsOf = ({
  anggaran,
  kegiatan,
  program,
  sasaran,
  renstra,
  perjanjianKinerja,
}: Terms): Readonly<Record<string, string>> => ({
  'latar-belakang': 'latar belakang',
  'gambaran-umum': 'gambaran umum organisasi',
  'isu-strategis': 'isu strategis',
  sistematika: 'sistematika laporan',
  'perencanaan-strategis':
    renstra.title === 'Renstra' ? 'ikhtisar rencana strategis' : `ikhtisar ${renstra.word}`,
  iku: 'indikator kinerja utama',
  'perjanjian-kinerja': perjanjianKinerja.title.toLowerCase(),
  'capaian-kinerja': `capaian kinerja setiap ${sasaran.word} beserta analisisnya`,
  'realisasi-anggaran': 'realisasi anggaran',
  'rencana-aksi': 'pelaksanaan rencana aksi',
  'tindak-lanjut': 'tindak lanjut hasil evaluasi tahun sebelumnya',
  prestasi: 'prestasi yang diraih',
  kesimpulan: 'kesimpulan',
  rekomendasi: 'rekomendasi perbaikan kinerja',
  'lampiran-pengukuran': 'pengukuran kinerja',
  'lampiran-efisiensi': 'tingkat efisiensi',
  'lampiran-kegiatan': `${anggaran.word} dan kinerja ${program.word} dan ${kegiatan.word}`,
});

/** `Bab I Pendahuluan`, `Lampiran`. */
const spoken = ({ label, judul }: Bab): string =>
  [label.replace('BAB', 'Bab').replace('LAMPIRAN', 'Lampiran'), titleCase(judul)]
    .filter((one) => one !== '')
    .join(' ');

/** Of capitals; numerals of quarters stay. */
const titleCase = (judul: string): string =>
  judul.replace(/\p{Lu}+/gu, (word) =>
    /^[IVX]+$/.test(word) ? word : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );

/** How the ids begin of files that are bound in: their titles are no words within a sentence. */
export const BOUND = 'lampiran-berkas-';

const AGREEMENT = 'lampiran-perjanjian-kinerja';

/** `perjanjian kinerja perubahan II`, of its title. */
const versionWords = (judul: string): string =>
  judul
    .replace(/ Tahun \d+$/, '')
    .replace(/\p{L}+/gu, (word) => (/^[IVX]+$/.test(word) ? word : word.toLowerCase()));

/** Puts into a report what each of its chapters holds: of the sections that it has, so that it promises no other. */
export function tellOutline(chapters: readonly Bab[], terms: Terms): readonly Bab[] {
  const contents = contentsOf(terms);
  const items = chapters.flatMap((bab) => {
    const content = bab.bagian
      .filter(({ id }) => !id.startsWith(BOUND))
      .map(({ id, judul }) =>
        id.startsWith(AGREEMENT) ? versionWords(judul) : (contents[id] ?? withinSentence(judul)),
      );
    if (content.length < bab.bagian.length) content.push('dokumen pendukung');
    return content.length === 0 ? [] : [[paragraf(`${spoken(bab)} memuat ${enumerate(content)}.`)]];
  });
  const told = [
    paragraf('Laporan ini disusun dengan sistematika sebagai berikut:'),
    daftar(items, true),
  ];
  const filled = (content: readonly Blok[]) =>
    content.flatMap((blok) => (blok === OUTLINE ? told : [blok]));
  return chapters.map((bab) => ({
    ...bab,
    bagian: bab.bagian.map((one) => ({ ...one, isi: filled(one.isi) })),
  }));
}
