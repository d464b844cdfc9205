// Targets that are written into a name: which of its numbers are amounts to be reached, and which only name something.

/** How far around a number its meaning is looked for. */
const SEKITAR = 80;

/** `25`, `6,29`, `80-90`, `Rp 5`; not part of a word (3T, Covid-19), a number of a kind (4.0/2020) or a slogan (100-0-100). */
const BILANGAN =
  /(?<![a-zà-ɏ\p{N}]|[a-zà-ɏ\p{N}][.,/–-])(?:Rp\.? ?)?\d+(?:[.,]\d+)*(?: ?[–-] ?\d+(?:[.,]\d+)*)?(?![a-zà-ɏ\p{N}]|[.,/–-][a-zà-ɏ\p{N}])/giu;

/** Behind a number: what amounts are counted in. */
const SATUAN = new RegExp(
  String.raw`^ ?(?:%|‰|(?:persen|prosen|percent|per ?sen|per ?mil|poin|point|kali(?: lipat)?|rupiah|orang|unit(?! kerja| usaha)|` +
    String.raw`dokumen|kasus|km|kilometer|ha|hektare?|ton)(?![a-zà-ɏ])|` +
    String.raw`(?:ribu|juta|mil[iy]ar|tril[iy][ou]n)(?: rupiah(?![a-zà-ɏ])|(?= ?(?:$|[).,;]))))`,
  'iu',
);

/** Before a number: it is an amount to be reached. */
const PENUNTUN = new RegExp(
  String.raw`(?:\bdari [\d.,]+ ?(?:%|[a-zà-ɏ]+)? )?(?:\b(?:menjadi|hingga|sampai(?: dengan)?|s\.d\.?|s\/d|sebesar|sebanyak|sejumlah|` +
    String.raw`senilai|setinggi|serendah|mencapai|minimal|maksimal|minimum|maksimum|` +
    String.raw`paling (?:sedikit|banyak|rendah|tinggi|kurang|lambat|lama|besar|kecil)|sekurang-kurangnya|sebanyak-banyaknya|` +
    String.raw`setidaknya|sedikitnya|di ?atas|di ?bawah|lebih dari|kurang dari|melebihi|melampaui|(?:di)?target(?:kan|nya)?)|` +
    String.raw`[<>≥≤=])(?: (?:target|angka|nilai|skor|sebesar|rata-rata))?[ :=(]{0,4}$`,
  'iu',
);
const FROM_TO = /\bdari [\d.,]+ ?(?:%|[a-zà-ɏ]+)? ke $/iu;
/** Before a number that ends a name: it is the figure of a measure. */
const UKURAN =
  /(?<!-)\b(?:ke|(?:nilai|skor|indeks|rasio|peringkat|ranking|ipm|ikm|akip|sakip|spbe)(?: [a-zà-ɏ]+){0,3}) $/iu;
const AKHIR = /^ ?(?:$|[).,;])/;

/** Before a number: it is the name or number of something, or what a rate is of. */
const PENOMORAN =
  /\b(?:abad|angkatan|bab|covid|eselon|era|fase|golongan|goals?|industri|inpres|iso|jilid|kelas|kelompok|klaster|nomor|no|pasal|pp|per|perbup|perda|permen\w{0,12}|perpres|perwali|sdgs?|semester|sni|tahap|tahun(?: anggaran| ajaran)?|tipe|triwulan|uu|versi|wilayah|zona)[. ]{0,2}$/i;
/** Ages tell whom it is about: "anak usia di bawah 5 tahun". */
const UMUR =
  /\b(?:usia|umur|berusia|berumur|anak|bayi|balita|remaja|pemuda|penduduk|lansia)\b[^\d%]{0,30}$|\b(?:di ?atas|di ?bawah|lebih dari|kurang dari) $/i;
const WAKTU = /^ ?(?:tahun|bulan|hari)\b/i;
const TAHUN = /^(?:19|20|21)\d\d(?: ?[–-] ?(?:19|20|21)\d\d)?$/;
/** A share of the people that statistics look at, such as the poorest 40%. */
const LAPISAN = /^ ?(?:%|persen)[^\d%]{0,40}\b(?:termiskin|terendah|terbawah|terkaya|teratas)\b/i;
const DESIMAL = /^\d+,\d{1,2}$/;

const TERBILANG =
  /\b(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus) (?:persen|kali lipat)\b/i;

/** A number with what stands around it. */
interface Bilangan {
  readonly content: string;
  readonly sebelum: string;
  readonly sesudah: string;
}

/**
 * The target that a name of a sasaran carries, as written with the words that make it one.
 * @returns null where its numbers, if any, are years, ages, or numbers and names of something
 */
export function findTarget(nama: string): string | null {
  const text = nama.replace(/\s+/g, ' ').trim();
  const candidates = [...text.matchAll(BILANGAN)].flatMap(({ 0: content, index }) => {
    const before = text.slice(Math.max(0, index - SEKITAR), index);
    const sesudah = text.slice(index + content.length, index + content.length + SEKITAR);
    return describe({ content, sebelum: before, sesudah });
  });
  const fromTo = candidates.find((one) => /^dari /i.test(one));
  return fromTo ?? candidates[0] ?? TERBILANG.exec(text)?.[0] ?? null;
}

function describe(bilangan: Bilangan): string[] {
  if (isHarmless(bilangan)) return [];
  const { content, sebelum, sesudah } = bilangan;
  const [satuan = ''] = SATUAN.exec(sesudah) ?? [];
  const [penuntun = ''] = PENUNTUN.exec(sebelum) ?? FROM_TO.exec(sebelum) ?? [];
  const isMeasure = AKHIR.test(sesudah) && UKURAN.test(sebelum);
  const tertarget =
    satuan + penuntun !== '' || isMeasure || /^Rp/i.test(content) || DESIMAL.test(content);
  return tertarget ? [`${penuntun}${content}${satuan}`] : [];
}

function isHarmless({ content, sebelum, sesudah }: Bilangan): boolean {
  if (PENOMORAN.test(sebelum) || LAPISAN.test(sesudah)) return true;
  if (TAHUN.test(content) && !SATUAN.test(sesudah)) return true;
  return WAKTU.test(sesudah) && UMUR.test(sebelum);
}
