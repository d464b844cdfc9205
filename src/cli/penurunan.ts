// The derivation of a kode as a tree of lines, each input with its file and line.

import type { Penjelasan, PenjelasanKode } from '../explain/penjelasan.ts';
import { joinPath } from '../source/unit.ts';
import { printable } from '../diagnostic/format/text.ts';

export interface OpsiPenurunan {
  /** Put before every path, so that it is right from where the user stands. */
  readonly awalan: string;
  /** What stands in for a part of the tree that was shown before. */
  readonly sudah: string;
  readonly tahun: string;
}

/** Formulas over things with names of their own, as against the operands of a formula. */
const AGREGAT: readonly string[] = ['rata-rata', 'jumlah', 'maksimum', 'minimum', 'cacah'];
/** So few inputs are shown again rather than looked for above. */
const ULANG_MAKSIMUM = 3;

/** Headed by what the kode is; a paragraph for each figure. */
export function formatPenurunan(isi: PenjelasanKode, opsi: OpsiPenurunan): string {
  const { kode, jenis, nama, tahun, angka } = isi;
  const judul = `${kode} (${jenis}, ${opsi.tahun} ${tahun})${nama === '' ? '' : `: ${nama}`}`;
  const penulis = new Penulis(opsi);
  // The agency's budget is called what its kode says.
  for (const satu of angka) penulis.akar(jenis === 'anggaran' ? '' : kode, satu);
  return `${printable(judul)}\n${penulis.baris.map((satu) => `${satu}\n`).join('')}`;
}

class Penulis {
  readonly baris: string[] = [];
  readonly #opsi: OpsiPenurunan;
  readonly #sudah = new Set<Penjelasan>();

  constructor(opsi: OpsiPenurunan) {
    this.#opsi = opsi;
  }

  akar(kode: string, node: Penjelasan): void {
    this.baris.push('', this.#tulis([kode, node.nama, node.tampil, node.satuan], node));
    const { rumus } = node;
    if (rumus !== null) {
      const sumber = rumus.sumber === null ? '' : `   (${rumus.sumber})`;
      const umum = rumus.isi.startsWith(rumus.umum) ? '' : `${rumus.umum} = `;
      this.baris.push(`  = ${printable(`${umum}${rumus.isi}`)}${sumber}`);
    }
    this.#anak(node, '  ');
  }

  #anak({ rumus, bagian }: Penjelasan, jorok: string): void {
    const bernama = rumus !== null && AGREGAT.includes(rumus.nama);
    bagian.forEach((satu, i) => {
      const akhir = i === bagian.length - 1;
      const [cabang, bawah] = akhir ? ['└─ ', '   '] : ['├─ ', '│  '];
      this.#cabang(satu, `${jorok}${cabang}`, `${jorok}${bawah}`, bernama);
    });
  }

  #cabang(node: Penjelasan, awal: string, jorok: string, bernama: boolean): void {
    const { nama, tampil, satuan, rumus, bagian } = node;
    const kata = bernama ? [`${nama}:`, tampil] : [nama, tampil, satuan];
    const isi = rumus === null || rumus.nama === 'ketetapan' ? [] : [`= ${rumus.isi}`];
    // Inputs that were all entered in one file fit on the line of their formula.
    const datar = rumus !== null && isFlat(node);
    const ulang = !datar && this.#isShown(node);
    this.#sudah.add(node);
    const baris = this.#tulis([...kata, ...isi], node, datar ? bagian : []);
    this.baris.push(`${awal}${baris}${ulang ? `   ${this.#opsi.sudah}` : ''}`);
    if (!datar && !ulang) this.#anak(node, jorok);
  }

  /** Whether what is below a node was shown before, be it under another name. */
  #isShown(node: Penjelasan): boolean {
    const { bagian } = node;
    if (this.#sudah.has(node)) return bagian.length > 0;
    return bagian.length > ULANG_MAKSIMUM && bagian.every((satu) => this.#sudah.has(satu));
  }

  #tulis(
    kata: readonly (string | null)[],
    node: Penjelasan,
    datar: readonly Penjelasan[] = [],
  ): string {
    const isi = kata.filter((satu) => satu !== null && satu !== '').join(' ');
    const catatan = node.catatan === null ? '' : `   (${node.catatan})`;
    const tempat = this.#tempat(datar.length > 0 ? datar : [node]);
    return printable(`${isi}${catatan}${tempat}`);
  }

  /** `   data/2020/realisasi.yaml:48, 49` */
  #tempat(daftar: readonly Penjelasan[]): string {
    const posisi = daftar.flatMap((satu) => satu.posisi ?? []);
    const [pertama] = posisi;
    if (pertama === undefined) return '';
    const baris = [...new Set(posisi.map((satu) => satu.baris))].sort((a, b) => a - b);
    return `   ${joinPath(this.#opsi.awalan, pertama.berkas)}:${baris.join(', ')}`;
  }
}

function isFlat({ bagian }: Penjelasan): boolean {
  const berkas = new Set(bagian.map((satu) => satu.posisi?.berkas));
  return bagian.length <= ULANG_MAKSIMUM && berkas.size === 1 && !berkas.has(undefined);
}
