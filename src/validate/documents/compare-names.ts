// Names of one thing in two documents: the same, nearly the same, or different.

import { editDistance } from '../../source/nearest.ts';

export type NameComparison =
  | { readonly jenis: 'sama' }
  | { readonly jenis: 'mirip'; readonly cara: 'huruf' | 'urutan' | 'bentuk' }
  /** The words that only one of the two has. */
  | { readonly jenis: 'beda'; readonly diA: readonly string[]; readonly diB: readonly string[] };

const SINGKATAN: Readonly<Record<string, string>> = {
  adm: 'administrasi',
  akip: 'akuntabilitas kinerja instansi pemerintah',
  bid: 'bidang',
  dg: 'dengan',
  dgn: 'dengan',
  ekbang: 'ekonomi dan pembangunan',
  ipm: 'indeks pembangunan manusia',
  ikm: 'indeks kepuasan masyarakat',
  kab: 'kabupaten',
  kec: 'kecamatan',
  kesra: 'kesejahteraan rakyat',
  opd: 'perangkat daerah',
  pbj: 'pengadaan barang jasa',
  pemda: 'pemerintah daerah',
  pemkab: 'pemerintah kabupaten',
  prog: 'program',
  prov: 'provinsi',
  sdm: 'sumber daya manusia',
  sekda: 'sekretaris daerah',
  setda: 'sekretariat daerah',
  skpd: 'perangkat daerah',
  thd: 'terhadap',
  utk: 'untuk',
  yg: 'yang',
};

/**
 * Case and spacing make no difference. Nearly the same is what an officer would call the same name typed
 * twice: an abbreviation, "&" for "dan", punctuation, Meningkatnya for Meningkatkan, another word order, one letter.
 */
export function compareNames(a: string, b: string): NameComparison {
  if (collapse(a) === collapse(b)) return { jenis: 'sama' };
  const [kataA, kataB] = [words(a), words(b)];
  const [bentukA, bentukB] = [stemFirst(kataA).join(' '), stemFirst(kataB).join(' ')];
  if (bentukA === bentukB) return { jenis: 'mirip', cara: 'bentuk' };
  const sorted = (kata: readonly string[]) => kata.toSorted().join(' ');
  if (sorted(kataA) === sorted(kataB)) return { jenis: 'mirip', cara: 'urutan' };
  if (isOneEdit(bentukA, bentukB)) {
    return { jenis: 'mirip', cara: 'huruf' };
  }
  return { jenis: 'beda', diA: only(a, kataB), diB: only(b, kataA) };
}

/** The words of a name in one form, to gather names of one thing by: their order and the form of the first make no difference. */
export function nameKey(kata: readonly string[]): string {
  return stemFirst(kata).toSorted().join(' ');
}

/** Words that are long enough for a letter too many, too few or swapped to be a slip, not another word. */
const LONG_WORD = 6;
const KATA_MAKSIMUM = 64;
/** Spaces that a slip may leave out of a name. */
const MAX_SPACES = 2;

/** Whether the same words stand in the same order, but for a letter in the long ones or a space: "Kerja Sama", "Kerjasama". */
export function isMistyped(a: readonly string[], b: readonly string[]): boolean {
  const selisih = Math.abs(a.length - b.length);
  if (selisih > 0) return selisih <= MAX_SPACES && a.join('') === b.join('');
  return a.every((kata, i) => isSlip(kata, String(b[i])));
}

function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  const length = [a.length, b.length];
  if (Math.min(...length) < LONG_WORD || Math.max(...length) > KATA_MAKSIMUM) return false;
  return !/\d/.test(a + b) && editDistance(a, b, 1) <= 1;
}

/** In a very short name one letter is the name; a very long one is no name. */
function isOneEdit(a: string, b: string): boolean {
  const [short, length] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return short >= 4 && length <= 1000 && editDistance(a, b, 1) <= 1;
}

function collapse(nama: string): string {
  return nama.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Lower case words without punctuation, abbreviations written out. */
export function words(nama: string): readonly string[] {
  const polos = collapse(nama)
    .replace(/&/g, ' dan ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  const kata = polos.split(' ').flatMap((one) => (expand(one) ?? one).split(' '));
  return kata.filter((one) => one !== '');
}

function expand(kata: string): string | undefined {
  return Object.hasOwn(SINGKATAN, kata) ? SINGKATAN[kata] : undefined;
}

/** The first word of a sasaran is a verb: Meningkatnya, Meningkatkan and Peningkatan promise the same. */
function stemFirst(kata: readonly string[]): readonly string[] {
  const [awal = '', ...other] = kata;
  const root = awal
    .replace(/^(?:me(?:ng|ny|n|m)?|pe(?:ng|ny|n|m)?|ter|ber)(?=\p{L}{4})/u, '')
    .replace(/(?<=\p{L}{4})(?:nya|kan|an)$/u, '');
  return [root, ...other];
}

/** The words of a name, as written, that the other name lacks. */
function only(nama: string, other: readonly string[]): readonly string[] {
  const sisa = [...other];
  return nama.split(/[\s/]+/).filter((tertulis) => {
    const none = words(tertulis).filter((kata) => {
      const i = sisa.indexOf(kata);
      if (i >= 0) sisa.splice(i, 1);
      return i < 0;
    });
    return none.length > 0;
  });
}
