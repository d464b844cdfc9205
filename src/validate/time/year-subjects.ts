// What of a sentence belongs to one year: the report itself, plans and budgets of the year, results, and work done.

import { TANDA_EKSPRESI } from '../prose/running-text.ts';

/** Plans and budgets of one year: a regulation on them holds for that budget year alone. */
const RENCANA =
  String.raw`Rencana Kerja(?: Pemerintah Daerah| Perangkat Daerah| Tahunan)?|RKPD|RKT|Renja|` +
  String.raw`Anggaran Pendapatan dan Belanja (?:Daerah|Negara)|APBD|APBN|DPPA|DPA|RKA|` +
  String.raw`Kebijakan Umum (?:Anggaran|APBD)|KUA|PPAS`;
const LAPORAN = String.raw`Laporan Kinerja(?: Instansi Pemerintah)?|Laporan ini|LKjIP|LAKIP|LKIP`;
/** What the report itself is about. */
const POKOK =
  String.raw`${RENCANA}|${LAPORAN}|Perjanjian Kinerja|Penetapan Kinerja|Indikator Kinerja Utama|IKU|` +
  String.raw`capaian(?: kinerja)?|realisasi(?: kinerja| anggaran)?|target(?: kinerja)?|pengukuran kinerja|kinerja|` +
  String.raw`pelaksanaan program|program dan kegiatan|(?<!tahun\s)anggaran|pagu|belanja`;

/** "Tahun", "Tahun Anggaran", "TA", "T.A.", "Thn." */
const YEAR_MENTION = String.raw`(?:tahun(?:\s+(?:anggaran|pelaporan|kinerja))?|t\.\s?a\.|ta\.?|thn?\.?)`;
const TAHUN = String.raw`((?:19|20)\d\d)(?![a-zà-ɏ\d/–-]|[.,]\d)`;

/** From the noun nearest to the year, whatever stands between them in the sentence. */
function beforeYear(pokok: string): RegExp {
  const awal = String.raw`(?<![a-zà-ɏ])(${pokok})(?![a-zà-ɏ])`;
  const between = String.raw`((?:(?!(?<![a-zà-ɏ])(?:${pokok})(?![a-zà-ɏ]))[^;\d]){0,80}?)`;
  const tahun = String.raw`(?<![a-zà-ɏ\d.,/–-])(${YEAR_MENTION}\s+)?(?<=[\s(])${TAHUN}`;
  return new RegExp(awal + between + tahun, 'giu');
}
const RENCANA_TAHUN = beforeYear(RENCANA);
const POKOK_TAHUN = beforeYear(POKOK);
const NAMA_LAPORAN = new RegExp(`^(?:${LAPORAN})$`, 'i');
const NAMA_RENCANA = new RegExp(`^(?:${RENCANA})$`, 'i');

/** Where a sentence names a year beside something that belongs to it. */
export interface PokokTahun {
  /** What of that year, as the sentence calls it; null where it only says when. */
  readonly dokumen: string | null;
  readonly sebut: number;
  /** Where the year stands. */
  readonly mulai: number;
  /** How firmly it belongs to the year: the report itself, a plan or budget, anything else. */
  readonly jenis: 'laporan' | 'rencana' | 'lain';
}

/** The first plan or budget of another year than the report's. */
export function findRencana(text: string, tahun: number): PokokTahun | null {
  return findNoun(text, RENCANA_TAHUN, tahun);
}

/** The first subject of a report that a sentence gives another year than the report's. */
export function findPokok(text: string, tahun: number): PokokTahun | null {
  return findNoun(text, POKOK_TAHUN, tahun) ?? findTime(text, tahun);
}

/** Most sentences name no other year, and are not looked through for what belongs to one. */
function namesOtherYear(text: string, tahun: number): boolean {
  return [...text.matchAll(/(?:19|20)\d\d/g)].some(([one]) => Number(one) !== tahun);
}

function findNoun(text: string, pattern: RegExp, tahun: number): PokokTahun | null {
  if (!namesOtherYear(text, tahun)) return null;
  for (const match of text.matchAll(pattern)) {
    const [content, dokumen = '', between = '', mention, angka = ''] = match;
    const sebut = Number(angka);
    const sampai = match.index + content.length;
    if (sebut === tahun) continue;
    if (mention === undefined && !isBareYear(between, sebut - tahun, text.slice(sampai))) continue;
    return { dokumen, sebut, mulai: sampai - angka.length, jenis: kindOf(dokumen) };
  }
  return null;
}

function kindOf(dokumen: string): PokokTahun['jenis'] {
  if (NAMA_LAPORAN.test(dokumen)) return 'laporan';
  return NAMA_RENCANA.test(dokumen) ? 'rencana' : 'lain';
}

/** Words in small letters that a name may have: "APBD perubahan kabupaten 2019". */
const KATA_NAMA =
  /^(?:perubahan|pergeseran|murni|induk|awal|pokok|kabupaten|kota|provinsi|daerah|skpd|opd|anggaran|badan|dinas)$/i;
const BULAN =
  /^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/i;
/** "Target 2020 orang" counts people. */
const SATUAN =
  /^\s*(?:orang|jiwa|unit|buah|dokumen|ekor|kepala|kk|ha|hektare?|km2?|kg|ton|paket|kali|persen|%|poin|rupiah|desa|kelompok|peserta|pohon|batang|bibit|rumah|keluarga|laporan|berkas|kasus|hari|menit|jam)(?![a-zà-ɏ])/iu;
/** Farther from the report's year a bare number of four digits is more likely a number. */
const TERJAUH = 5;

/** "APBD Kabupaten Contoh 2019": a name and its year, without the word "tahun". */
function isBareYear(between: string, distance: number, sesudah: string): boolean {
  if (Math.abs(distance) > TERJAUH || SATUAN.test(sesudah)) return false;
  const kata = between.split(/[\s"“”()–-]+/).filter((one) => one !== '');
  return kata.every(
    (one) =>
      !BULAN.test(one) && (/^\p{Lu}/u.test(one) || KATA_NAMA.test(one) || one === TANDA_EKSPRESI),
  );
}

/** "Selama tahun 2019", "sepanjang 2019", "pada Tahun Anggaran 2019", "Tahun 2019 …". */
const WAKTU = new RegExp(
  String.raw`(?<![a-zà-ɏ])(?:(pada|dalam|di|untuk|selama|sepanjang)\s+)?(${YEAR_MENTION}\s+)?(?<=^|\s)${TAHUN}`,
  'giu',
);
const SEPANJANG = /^(?:selama|sepanjang)$/i;
const TAHUN_ANGGARAN = /^(?:tahun\s+anggaran|t\.?\s?a(?![a-zà-ɏ]))/iu;
/** What follows "Pada tahun 2019" when the sentence reports on that year. */
const PEKERJAAN = new RegExp(
  String.raw`(?<![a-zà-ɏ])(?:${POKOK}|program|kegiatan|sasaran|indikator)(?:nya)?(?![a-zà-ɏ])`,
  'iu',
);
/** The agency at work, with another agency's name left out. */
const PELAKU =
  /(?<![a-zà-ɏ])(?:badan(?! pusat statistik| pemeriksa)|dinas|sekretariat|kantor|inspektorat|kecamatan|satuan|rumah sakit|instansi|perangkat daerah|kami|\uFFFC)(?![a-zà-ɏ])[^;]{0,80}?\b(?:melaksanakan|menyelenggarakan|melakukan|merealisasikan|mengelola|menyerap|menghasilkan)\b/iu;
/** What happened once, and is told as history. */
const RIWAYAT =
  /\b(?:(?:di|ter)bentuk\w*|didirikan|berdiri|dibangun|diresmikan|diundangkan|disahkan|(?:di)?terbit(?:kan)?|dimekarkan|pemekaran|dilantik|menjabat|sejarah|awalnya|pertama kali|pandemi|covid|bencana|gempa|banjir|dicanangkan|diluncurkan|ditetapkan (?:sebagai|peraturan|perda|perbup|keputusan))\b/i;
/** Work of years longer ago is history. */
const PEKERJAAN_TERJAUH = 3;

function findTime(text: string, tahun: number): PokokTahun | null {
  if (!namesOtherYear(text, tahun) || RIWAYAT.test(text)) return null;
  const awal = text.search(/[\p{L}\d]/u);
  const berpelaku = PELAKU.test(text);
  for (const match of text.matchAll(WAKTU)) {
    const [content, depan = '', mention = '', angka = ''] = match;
    const sebut = Number(angka);
    if (sebut === tahun || Math.abs(sebut - tahun) > PEKERJAAN_TERJAUH) continue;
    const sampai = match.index + content.length;
    const whole = depan !== '' && (SEPANJANG.test(depan) || TAHUN_ANGGARAN.test(mention));
    const bekerja = berpelaku || (match.index === awal && PEKERJAAN.test(text.slice(sampai)));
    if (!whole && !(bekerja && depan + mention !== '')) continue;
    return { dokumen: null, sebut, mulai: sampai - angka.length, jenis: 'lain' };
  }
  return null;
}
