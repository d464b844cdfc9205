// `tampilan` of lkjip.yaml: the look of the report.

import * as z from 'zod';
import {
  yesOrNo,
  fileIn,
  isMapping,
  byShape,
  kode,
  choices,
  NO_PLACE,
  words,
  optionalText,
  warna,
} from './leaf.ts';
import { nearest } from '../nearest.ts';
import { lookRules } from '../rules/look.ts';
import { report, type Finding } from '../../diagnostic/rule.ts';

export const KERTAS = ['A4', 'F4', 'Legal', 'Letter'] as const;
/** The families that lkjip ships. */
export const HURUF = ['Source Serif 4', 'Source Sans 3'] as const;

/** The sections of each part, in the order that they have where nothing else is said. */
export const BAGIAN = {
  depan: [
    'kata-pengantar',
    'pernyataan-reviu',
    'tim-penyusun',
    'ikhtisar-eksekutif',
    'sekilas-kinerja',
  ],
  pendahuluan: ['latar-belakang', 'gambaran-umum', 'isu-strategis', 'sistematika'],
  perencanaan: ['perencanaan-strategis', 'iku', 'perjanjian-kinerja'],
  kinerja: ['capaian-kinerja', 'realisasi-anggaran', 'rencana-aksi', 'tindak-lanjut', 'prestasi'],
  penutup: ['kesimpulan', 'rekomendasi'],
  lampiran: ['perjanjian-kinerja', 'pengukuran', 'efisiensi', 'kegiatan'],
} as const;

const oneColour = (untuk: string, contoh: string) =>
  warna()
    .optional()
    .meta({ description: `Warna ${untuk}, dalam tanda kutip: "#rrggbb"`, examples: [contoh] });

const palet = z.strictObject({
  aksen: oneColour('judul, garis dan batang grafik', '#1f3a5f'),
  baik: oneColour('tanda tercapai', '#1a6b3c'),
  cukup: oneColour('tanda belum terukur', '#8a5800'),
  kurang: oneColour('tanda belum tercapai', '#a4262c'),
});

const woff2 = () => fileIn('huruf', ['woff2']);
const typefaceFile = z.strictObject({
  biasa: woff2().describe('Berkas huruf tegak, misalnya huruf/lato-regular.woff2'),
  miring: woff2().nullish().describe('Berkas huruf miring'),
  tebal: woff2().nullish().describe('Berkas huruf tebal'),
});
/** A shipped family by its name, or files of the workspace's own. */
export type HurufTertulis = (typeof HURUF)[number] | z.infer<typeof typefaceFile>;
const keluarga = () =>
  byShape<HurufTertulis>([choices(HURUF), typefaceFile], (pohon) =>
    isMapping(pohon) ? typefaceFile : undefined,
  );

const huruf = z.strictObject({
  teks: keluarga().nullish().describe('Huruf teks; bawaan: Source Serif 4'),
  tabel: keluarga()
    .nullish()
    .describe('Huruf tabel, keterangan dan kepala halaman; bawaan: Source Sans 3'),
});

/** The chapters that an agency may add sections to. */
export const BAB = ['pendahuluan', 'perencanaan', 'kinerja', 'penutup'] as const;

const bagianTambahan = z.strictObject({
  kode: kode().describe('Nama bagian; naskahnya narasi/KODE.md, dengan nomor di depan bila mau'),
  bab: choices(BAB).describe('Bab tempat bagian ini'),
  judul: words().describe('Judul bagian, tanpa nomor'),
  sesudah: optionalText().describe(
    'Bagian di depannya: nama bagian bab itu, atau kode bagian tambahan sebelumnya; bawaan: di akhir bab',
  ),
});
type AddedSection = z.infer<typeof bagianTambahan>;

/** Names that stand twice, and sections that are to follow one that their chapter does not have. */
function checkAdded(
  { bagian, bagian_tambahan: added }: z.infer<typeof rawTampilan>,
  context: z.RefinementCtx,
): void {
  const names = Object.values(BAGIAN).flat() as string[];
  (added ?? []).forEach(({ kode, bab, sesudah }, i) => {
    const before = (added ?? []).slice(0, i);
    const refuse = (key: keyof AddedSection, finding: Finding): void => {
      const path = ['bagian_tambahan', i, key];
      context.addIssue({ code: 'custom', path, params: { temuan: finding } });
    };
    if (names.includes(kode) || before.some((one) => one.kode === kode)) {
      refuse('kode', report(lookRules['bagian-ganda'], { bagian: kode }, NO_PLACE));
    }
    const own = before.filter((one) => one.bab === bab).map((one) => one.kode);
    const known = [...(bagian?.[bab] ?? BAGIAN[bab]), ...own];
    if (sesudah != null && !known.includes(sesudah)) {
      const facts = { bagian: sesudah, bab, options: known, similar: nearest(sesudah, known) };
      refuse('sesudah', report(lookRules['bagian-sesudah'], facts, NO_PLACE));
    }
  });
}

/** The sections that a part has, in their order; `paling` is how many it cannot do without. */
function order<const T extends readonly string[]>(daftar: T, what: string, paling: 0 | 1) {
  const description = `Bagian ${what} yang dimuat, menurut urutannya; bawaan: ${daftar.join(', ')}`;
  return z
    .array(choices(daftar))
    .superRefine((content, context) => {
      if (content.length < paling) {
        const kosong = report(lookRules['bab-tanpa-bagian'], { options: daftar }, NO_PLACE);
        context.addIssue({ code: 'custom', params: { temuan: kosong } });
      }
      content.forEach((bagian, i) => {
        if (content.indexOf(bagian) === i) return;
        const duplicate = report(lookRules['bagian-ganda'], { bagian }, NO_PLACE);
        context.addIssue({ code: 'custom', path: [i], params: { temuan: duplicate } });
      });
    })
    .nullish()
    .meta({ description, uniqueItems: true, ...(paling === 0 ? {} : { minItems: paling }) });
}

const bagian = z.strictObject({
  depan: order(BAGIAN.depan, 'depan, sesudah sampul,', 0),
  pendahuluan: order(BAGIAN.pendahuluan, 'Bab I', 1),
  perencanaan: order(BAGIAN.perencanaan, 'Bab II', 1),
  kinerja: order(BAGIAN.kinerja, 'Bab III', 1),
  penutup: order(BAGIAN.penutup, 'Bab IV', 1),
  lampiran: order(BAGIAN.lampiran, 'lampiran', 0),
});

const rawTampilan = z.strictObject({
  warna: palet.nullish().describe('Warna; terbaca di kertas putih (kontras paling sedikit 4,5:1)'),
  lambang: fileIn('gambar', ['svg', 'png', 'jpg', 'jpeg', 'webp'])
    .nullish()
    .describe('Lambang di sampul; bawaan: gambar/lambang.* bila ada'),
  kertas: choices(KERTAS)
    .nullish()
    .describe('Kertas cetakan: A4 (bawaan), F4 (folio, 215 × 330 mm), Legal, atau Letter'),
  huruf: huruf
    .nullish()
    .describe('Huruf: nama keluarga bawaan, atau berkas woff2 di folder huruf/'),
  uraian_tujuan: yesOrNo()
    .nullish()
    .describe('Apakah setiap tujuan diuraikan dalam Bab III seperti sasaran; bawaan: true'),
  bagian: bagian
    .nullish()
    .describe('Bagian yang dimuat dan urutannya; yang tidak disebut mengikuti bawaan'),
  bagian_tambahan: z
    .array(bagianTambahan)
    .nullish()
    .describe('Bagian milik instansi sendiri, di samping yang bawaan'),
});
export const tampilan = rawTampilan.superRefine(checkAdded);
