// Units of measure: which spellings mean one unit, and where they vary or contradict a name.

import type { Position } from '../../diagnostic/diagnostic.ts';
import { compare } from '../../diagnostic/finding.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { locate } from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import { grouped } from '../../grouped.ts';
import { documentName, allDokumen } from './documents.ts';
import { placeInEnglish } from '../../diagnostic/words.ts';

const SATUAN = {
  id: 'Pembaca tidak dapat membandingkan angka yang satuannya ditulis berbeda-beda atau bertentangan.',
  en: 'Figures whose units vary or contradict their names cannot be compared.',
};

type Ejaan = readonly { readonly spelling: string; readonly banyak: number }[];

function spellings(spelling: Ejaan): string {
  return spelling.map((one) => `"${one.spelling}" (${String(one.banyak)} kali)`).join(', ');
}

export const unitNameRules = ruleSet({
  'satuan-beragam': rule<{
    spelling: Ejaan;
    anjuran: string;
    tempat: readonly string[];
    lagi: number;
  }>({
    tingkat: 'peringatan',
    mengapa: SATUAN,
    id: ({ spelling, anjuran, tempat, lagi }) => ({
      pesan: `satuan yang sama ditulis berbeda-beda: ${spellings(spelling)}`,
      saran:
        `pakai satu ejaan, misalnya "${anjuran}"; yang lain: ${tempat.join(', ')}` +
        (lagi > 0 ? `, dan ${String(lagi)} tempat lagi` : ''),
    }),
    en: ({ spelling, anjuran, tempat, lagi }) => ({
      pesan: `one unit is written in several ways: ${spellings(spelling).replaceAll(' kali', ' times')}`,
      saran:
        `keep to one, such as "${anjuran}"; the others: ${placeInEnglish(tempat.join(', '))}` +
        (lagi > 0 ? `, and ${String(lagi)} more places` : ''),
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi: { S1.1: 82.5, S2.1: 11.5 }
          tabel:
            - kode: indeks-daerah
              jenis: capaian
              judul: Indeks Daerah
              baris:
                - { indikator: Indeks Kepuasan, satuan: Point, target: 80, realisasi: 82 }
                - { indikator: Indeks Inovasi, satuan: point, target: 50, realisasi: 51 }
        `,
      },
      mended: [
        ['Point', 'poin'],
        ['point', 'poin'],
      ],
    },
  }),
  'satuan-berbeda': rule<{ kode: string; dokumen: string; tertulis: string; renstra: string }>({
    tingkat: 'peringatan',
    mengapa: SATUAN,
    id: ({ kode, dokumen, tertulis, renstra }) => ({
      pesan: `satuan ${kode} pada ${dokumen} "${tertulis}", pada Renstra "${renstra}"`,
      saran: 'pastikan satuannya; target dengan satuan yang berbeda tidak dapat dibandingkan',
    }),
    en: ({ kode, dokumen, tertulis, renstra }) => ({
      pesan: `the unit of ${kode} is "${tertulis}" in ${dokumen}, "${renstra}" in the Renstra`,
      saran: 'settle the unit; targets in different units cannot be compared',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              target: { T1.1: 72, S1.1: 80, S2.1: 12 }
              sasaran:
                - kode: S1
                  nama: Meningkatnya nilai pelayanan
                  indikator: [{ kode: S1.1, nama: Nilai Pelayanan, satuan: persen }]
                - { kode: S2, nama: Menurunnya keluhan pengguna }
        `,
      },
      mended: [['satuan: persen', 'satuan: poin']],
    },
  }),
  'satuan-bertentangan': rule<{ nama: string; dalamNama: string; satuan: string }>({
    tingkat: 'peringatan',
    mengapa: SATUAN,
    id: ({ nama: tertulis, dalamNama, satuan: content }) => ({
      pesan: `nama "${tertulis}" menyebut satuan ${dalamNama}, satuannya tertulis "${content}"`,
      saran: 'perbaiki satuannya, atau hapus satuan dari namanya',
    }),
    en: ({ nama: tertulis, dalamNama, satuan: content }) => ({
      pesan: `the name "${tertulis}" says ${dalamNama}, its unit says "${content}"`,
      saran: 'mend the unit, or take it out of the name',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi: { S1.1: 82.5, S2.1: 11.5 }
          tabel:
            - kode: ekonomi
              jenis: capaian
              judul: Ekonomi Daerah
              baris:
                - { indikator: Laju Pertumbuhan PDRB (%), satuan: poin, target: 6, realisasi: 5.44 }
        `,
      },
      mended: [['satuan: poin', 'satuan: persen']],
    },
  }),
});

const EJAAN: Readonly<Record<string, readonly string[]>> = {
  persen: ['%', 'persentase', 'prosentase', 'prosen', 'percent', 'persen (%)', 'pct'],
  poin: ['point', 'points', 'poins', 'pont', 'pts'],
  indeks: ['index', 'indek'],
  orang: ['org', 'jiwa/orang'],
  rupiah: ['rp', 'idr'],
  dokumen: ['dok', 'document', 'dokument'],
  kegiatan: ['keg'],
  aksi: ['action'],
};
/** Money is counted in these, before or behind its name: "miliar rupiah", "Rp. Miliar". */
const SKALA: Readonly<Record<string, readonly string[]>> = {
  ribu: ['rb'],
  juta: ['jt'],
  miliar: ['milyar', 'milliar'],
  triliun: ['trilyun', 'trilliun'],
};
const BAKU = new Map(
  Object.entries({ ...EJAAN, ...SKALA }).flatMap(([baku, other]) =>
    [baku, ...other].map((one) => [one, baku]),
  ),
);
const TEMPAT_MAKSIMUM = 12;

/** The unit that a spelling means: `Point` and `poin` are both `poin`; an unlisted one stands for itself. */
export function canonicalSatuan(satuan: string): string {
  const polos = satuan.toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return BAKU.get(polos) ?? canonicalUang(polos) ?? polos;
}

/** Money in thousands, millions and so on, in whatever order and with whatever dots and brackets. */
function canonicalUang(polos: string): string | null {
  const kata = polos.split(/[ .()]/).flatMap((one) => (one === '' ? [] : [BAKU.get(one) ?? one]));
  const skala = kata.find((one) => Object.hasOwn(SKALA, one));
  const uang = kata.length === 2 && kata.includes('rupiah') && skala !== undefined;
  return uang ? `${skala} rupiah` : null;
}

interface Pemakaian {
  readonly spelling: string;
  readonly place: () => Position;
  readonly diRenstra: boolean;
}

/** One finding a unit that the year's data write in more than one way. */
export const checkVariedSatuan: Check = (bahan) => {
  const menurutSatuan = grouped(usesOf(bahan), ({ spelling }) => canonicalSatuan(spelling));
  return [...menurutSatuan].flatMap(([baku, pemakaian]) => describe(baku, pemakaian));
};

function describe(baku: string, pemakaian: readonly Pemakaian[]): Finding[] {
  const bySpelling = grouped(pemakaian, ({ spelling }) => spelling);
  if (bySpelling.size < 2) return [];
  const anjuran =
    pemakaian.find(({ diRenstra }) => diRenstra)?.spelling ??
    (bySpelling.has(baku) ? baku : String(pemakaian[0]?.spelling));
  const other = pemakaian
    .filter(({ spelling }) => spelling !== anjuran)
    .map(({ place }) => ({ position: place() }))
    .sort(
      (a, b) =>
        compare(a.position.berkas, b.position.berkas) || a.position.baris - b.position.baris,
    );
  const fakta = {
    spelling: [...bySpelling].map(([spelling, daftar]) => ({ spelling, banyak: daftar.length })),
    anjuran,
    tempat: places(other.slice(0, TEMPAT_MAKSIMUM)),
    lagi: Math.max(0, other.length - TEMPAT_MAKSIMUM),
  };
  return other
    .slice(0, 1)
    .map(({ position }) => report(unitNameRules['satuan-beragam'], fakta, position));
}

function places(daftar: readonly { readonly position: Position }[]): string[] {
  const byFile = grouped(daftar, ({ position }) => position.berkas);
  return [...byFile].map(
    ([file, content]) =>
      `${file} baris ${content.map(({ position }) => position.baris).join(', ')}`,
  );
}

function usesOf({ workspace, hasil: { data, renstra } }: CheckInput): readonly Pemakaian[] {
  const use = (satuan: string | null, place: () => Position, diRenstra = false): Pemakaian[] =>
    satuan === null || satuan === '' ? [] : [{ spelling: satuan, place, diRenstra }];
  const tabel = [...data.tabel, ...(data.organisasi?.tabel ?? [])];
  return [
    ...[...renstra.tujuan, ...renstra.sasaran].flatMap(({ indikator }) =>
      indikator.flatMap(({ satuan, asal }) =>
        use(satuan, () => locate(workspace, asal, 'satuan'), true),
      ),
    ),
    ...allDokumen(data).flatMap(({ sasaran }) =>
      sasaran.flatMap(({ indikator }) =>
        indikator.flatMap((one) => use(one.satuan, () => locate(workspace, one.asal, 'satuan'))),
      ),
    ),
    ...tabel.flatMap((one) =>
      one.jenis !== 'capaian'
        ? use(one.satuan, () => locate(workspace, one.asal, 'satuan'))
        : one.baris.flatMap(({ satuan, asal }) =>
            use(satuan, () => locate(workspace, asal, 'satuan')),
          ),
    ),
    ...[...data.fakta.values()].flatMap(({ satuan, asal }) =>
      use(satuan, () => locate(workspace, asal, 'satuan')),
    ),
  ];
}

/** A document that states another unit than the Renstra. */
export const checkSatuanBerbeda: Check = ({ workspace, hasil }) => {
  const renstra = new Map(
    hasil.sasaran.flatMap(({ indikator }) =>
      indikator.map((one) => [one.indikator.kode, one.indikator.satuan] as const),
    ),
  );
  return allDokumen(hasil.data).flatMap((dokumen) =>
    dokumen.sasaran
      .flatMap(({ indikator }) => indikator)
      .flatMap(({ kode, satuan, asal }) => {
        const reference = renstra.get(kode);
        const same =
          satuan === null ||
          reference === undefined ||
          canonicalSatuan(satuan) === canonicalSatuan(reference);
        if (same) return [];
        const name = documentName(dokumen, hasil.data.perjanjianKinerja);
        const fakta = { kode, dokumen: name, tertulis: satuan, renstra: reference };
        return [report(unitNameRules['satuan-berbeda'], fakta, locate(workspace, asal, 'satuan'))];
      }),
  );
};

/** An indikator called "… (%)" or "Persentase …" whose unit is another one. */
export const checkSatuanBertentangan: Check = ({ workspace, hasil: { data, renstra } }) => {
  const check = (nama: string, satuan: string, place: () => Position): Finding[] => {
    const dalamNama = unitInName(nama);
    if (dalamNama === null || satuan === '' || isSameUnit(dalamNama, canonicalSatuan(satuan))) {
      return [];
    }
    return [report(unitNameRules['satuan-bertentangan'], { nama, dalamNama, satuan }, place())];
  };
  return [
    ...[...renstra.tujuan, ...renstra.sasaran].flatMap(({ indikator }) =>
      indikator.flatMap(({ nama, satuan, asal }) =>
        check(nama, satuan, () => locate(workspace, asal, 'satuan')),
      ),
    ),
    ...data.tabel.flatMap((tabel) =>
      tabel.jenis === 'capaian'
        ? tabel.baris.flatMap(({ indikator, satuan, asal }) =>
            check(indikator, satuan, () => locate(workspace, asal, 'satuan')),
          )
        : [],
    ),
  ];
};

/** A name may say that it is in rupiah, and its unit in how many of them. */
function isSameUnit(dalamNama: string, satuan: string): boolean {
  if (dalamNama === satuan || dalamNama === `${satuan} rupiah`) return true;
  return dalamNama === 'rupiah' && Object.hasOwn(SKALA, satuan.replace(/ rupiah$/, ''));
}

/** Before "persentase" at the start of a name these say no more than that something is measured. */
const PERSENTASE = /^(?:(?:rata-rata|tingkat|nilai|angka|capaian) )?(?:persentase|prosentase)\b/i;
/** What is counted: "Jumlah desa dengan % cakupan …" is in desa. */
const CACAH = /^(?:jumlah|banyaknya|cacah)\b/i;
/** A sign of per cent that does not belong to a number, as that of "10% termiskin" does. */
const PERCENT_SIGN = /(?<![\d ])%|(?<!\d) %/;

function unitInName(nama: string): string | null {
  const bracket = [...nama.matchAll(/\(([^()]+)\)/g)].map(([, content = '']) =>
    canonicalSatuan(content.replace(/^ *dalam /i, '')),
  );
  const satuan = bracket.find(
    (content) => Object.hasOwn(EJAAN, content) || canonicalUang(content) !== null,
  );
  if (satuan !== undefined) return satuan;
  const polos = nama.replace(/\s+/g, ' ').trim();
  if (PERSENTASE.test(polos)) return 'persen';
  return PERCENT_SIGN.test(polos) && !CACAH.test(polos) ? 'persen' : null;
}
