// Prose files → blocks, with every expression evaluated. What cannot be evaluated becomes a finding at its place.

import type { Image, Link, List, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import type { Position } from '../diagnostic/diagnostic.ts';
import { type Finding, report } from '../diagnostic/rule.ts';
import type { Narasi } from '../source/workspace.ts';
import { daftar, sel, slug, text } from './blocks.ts';
import { evaluate, type ExpressionFlaw } from './expressions.ts';
import type { Indeks } from './prose-index.ts';
import type { Blok, Foto, Inline, Tabel } from './report.ts';
import { parseMarkdown, type Ekspresi } from './markdown.ts';
import { findSisa } from './stray-braces.ts';
import { photoRules } from './rules/photos.ts';
import { proseRules } from './rules/prose.ts';

/** A reference in prose, to be held against the numbered elements at the end. */
export interface ProseReference {
  readonly id: string;
  readonly position: Position;
}

export interface HasilNarasi {
  readonly blok: readonly Blok[];
  readonly temuan: readonly Finding[];
  readonly rujukan: readonly ProseReference[];
  /** Paths of the photographs that the prose shows. */
  readonly foto: readonly string[];
}

/**
 * The blocks of one prose file.
 * @param tingkatJudul level of its `##` headings, 3 to 5
 */
export function composeNarasi(
  narasi: Narasi,
  indeks: Indeks,
  tingkatJudul: 3 | 4 | 5,
): HasilNarasi {
  const composer = new NarasiComposer(narasi, indeks, tingkatJudul);
  const blok = parseMarkdown(narasi.text).children.flatMap((node) => composer.blok(node));
  return {
    blok,
    temuan: composer.temuan,
    rujukan: composer.rujukan,
    foto: composer.foto,
  };
}

class NarasiComposer {
  readonly temuan: Finding[] = [];
  readonly rujukan: ProseReference[] = [];
  readonly foto: string[] = [];
  readonly #narasi: Narasi;
  readonly #indeks: Indeks;
  readonly #tingkat: 3 | 4 | 5;
  readonly #garis: readonly string[];
  #tabel = 0;
  readonly #judul = new Map<string, number>();

  constructor(narasi: Narasi, indeks: Indeks, tingkat: 3 | 4 | 5) {
    this.#narasi = narasi;
    this.#garis = narasi.text.split('\n');
    this.#indeks = indeks;
    this.#tingkat = tingkat;
  }

  blok(node: RootContent): Blok[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraf(node.children);
      case 'heading':
        return [this.#subjudul(node.depth, this.#inline(node.children))];
      case 'list': {
        const items = node.children.map((item) =>
          item.children.flatMap((content) => this.blok(content)),
        );
        return this.#daftar(node, items);
      }
      case 'blockquote':
        return [{ jenis: 'kutipan', isi: node.children.flatMap((content) => this.blok(content)) }];
      case 'table':
        return [this.#tabelNarasi(node)];
      case 'html':
        return this.#html(node.value, node).map((content) => ({
          jenis: 'paragraf',
          isi: [content],
        }));
      default:
        return [];
    }
  }

  /** "2020. Tahun yang sulit." begins a sentence, not a list of thousands. */
  #daftar({ ordered, start }: List, items: Blok[][]): Blok[] {
    const berurut = ordered === true;
    const mulai = start ?? 1;
    const [[pertama, ...other] = []] = items;
    if (berurut && items.length === 1 && mulai > 99 && pertama?.jenis === 'paragraf') {
      const content = [text(`${String(mulai)}. `), ...pertama.isi];
      return [{ jenis: 'paragraf', isi: content }, ...other];
    }
    return [daftar(items, berurut, mulai)];
  }

  /** A paragraph of pictures alone is documentation; others keep their text. */
  #paragraf(content: readonly PhrasingContent[]): Blok[] {
    const gambar = content.filter((node) => node.type === 'image');
    const other = content.filter((node) => node.type !== 'image');
    const foto = gambar.flatMap((node) => this.#foto(node));
    const blok: Blok[] = [];
    const contentText = this.#inline(other);
    if (contentText.some((one) => one.jenis !== 'teks' || one.teks.trim() !== '')) {
      blok.push({ jenis: 'paragraf', isi: contentText });
    }
    if (foto.length > 0) blok.push({ jenis: 'dokumentasi', judul: '', foto });
    return blok;
  }

  #foto(node: Image): Foto[] {
    const nama = decodeURIComponentSafe(node.url).split('/').at(-1) ?? '';
    const path = `/gambar/${nama}`.normalize('NFC');
    const file = this.#indeks.hasil.data.gambar.find((one) => one.normalize('NFC').endsWith(path));
    if (file === undefined) {
      this.temuan.push(report(photoRules['foto-tak-ada'], { file: node.url }, this.#posisi(node)));
      return [];
    }
    this.#sisa(node.alt ?? '', node);
    this.foto.push(file);
    return [{ berkas: file, keterangan: node.alt ?? '' }];
  }

  #subjudul(dalam: number, content: readonly Inline[]): Blok {
    const judul = plain(content);
    const dasar = `${slug(this.#narasi.bagian)}-${slug(judul)}`;
    const kali = (this.#judul.get(dasar) ?? 0) + 1;
    this.#judul.set(dasar, kali);
    const tingkat = Math.min(5, this.#tingkat + Math.max(0, dalam - 2)) as 3 | 4 | 5;
    return {
      jenis: 'subjudul',
      id: kali === 1 ? dasar : `${dasar}-${String(kali)}`,
      tingkat,
      teks: judul,
    };
  }

  #inline(daftar: readonly PhrasingContent[]): Inline[] {
    return daftar.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          this.#sisa(node.value, node);
          return [text(node.value.replace(/(?<!\s)\s*\n\s*/g, ' '))];
        case 'strong':
          return [{ jenis: 'tebal', isi: this.#inline(node.children) }];
        case 'emphasis':
          return [{ jenis: 'miring', isi: this.#inline(node.children) }];
        case 'inlineCode':
          return [{ jenis: 'kode', teks: node.value }];
        case 'break':
          return [{ jenis: 'ganti-baris' }];
        case 'link':
          return this.#tautan(node);
        case 'ekspresi':
          return [this.#ekspresi(node)];
        case 'html':
          return this.#html(node.value, node);
        default:
          return 'children' in node ? this.#inline(node.children) : [];
      }
    });
  }

  /** Only addresses that open a page or a letter; others would be a way in for scripts, or lead nowhere on paper. */
  #tautan(node: Link): Inline[] {
    const { url } = node;
    const content = this.#inline(node.children);
    if (/^(?:https?:\/\/|mailto:)/i.test(url)) return [{ jenis: 'tautan', url, isi: content }];
    this.temuan.push(report(proseRules['tautan-tak-dicetak'], { url }, this.#posisi(node)));
    return content;
  }

  /** Comments are notes to the writer; any other HTML is shown as it stands. */
  #html(content: string, node: Nodes): Inline[] {
    if (/^<!--[\s\S]*-->$/.test(content.trim())) return [];
    this.temuan.push(report(proseRules['narasi-html'], {}, this.#posisi(node)));
    return [text(content)];
  }

  #ekspresi(node: Ekspresi): Inline {
    const nilai = evaluate(node.value, this.#indeks);
    const position = this.#posisi(node);
    switch (nilai.jenis) {
      case 'teks':
        return text(nilai.text);
      case 'tiada':
        this.temuan.push(
          report(proseRules['ekspresi-tanpa-nilai'], { ekspresi: node.value.trim() }, position),
        );
        return text(nilai.text);
      case 'rujukan':
        this.rujukan.push({ id: nilai.id, position });
        return { jenis: 'rujukan', id: nilai.id, teks: '' };
      case 'salah':
        this.temuan.push(toFinding(nilai.sebab, position));
        return text(`{{${node.value}}}`);
    }
  }

  /** Braces that no expression took: they would be printed. */
  #sisa(content: string, node: Nodes): void {
    const awal = this.#posisi(node);
    for (const { mulai, content: tertulis } of findSisa(content)) {
      const before = content.slice(0, mulai).split('\n');
      const baris = awal.baris + before.length - 1;
      const guess = (before.length === 1 ? awal.kolom - 1 : 0) + (before.at(-1) ?? '').length;
      const [pertama = ''] = tertulis.split('\n');
      // The indentation of a line is not in the tree.
      const place = (this.#garis[baris - 1] ?? '').indexOf(pertama, guess);
      const kolom = (place === -1 ? guess : place) + 1;
      const position = { berkas: awal.berkas, baris, kolom, panjang: pertama.length };
      this.temuan.push(report(proseRules['ekspresi-salah'], { kurung: true }, position));
    }
  }

  #tabelNarasi(node: Table): Tabel {
    const kode = `${slug(this.#narasi.bagian)}-${String(++this.#tabel)}`;
    const rata = (i: number) => (node.align?.[i] === 'right' ? 'angka' : 'kiri');
    const baris = node.children.map((one) =>
      one.children.map((kolom, i) => sel(plain(this.#inline(kolom.children)), rata(i))),
    );
    const [kepala = [], ...content] = baris;
    return {
      jenis: 'tabel',
      id: `tabel-${kode}`,
      kode,
      label: '',
      judul: '',
      sumber: null,
      kepala: [kepala],
      lebarKolom: kepala.map(() => 100 / kepala.length),
      baris: content,
      kaki: [],
      catatan: [],
      lanskap: false,
    };
  }

  #posisi(node: Nodes): Position {
    const { start, end } = node.position ?? {
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    };
    const length = end.line === start.line ? end.column - start.column : 0;
    return {
      berkas: this.#narasi.file,
      baris: start.line,
      kolom: start.column,
      ...(length > 0 ? { panjang: length } : {}),
    };
  }
}

function toFinding(sebab: ExpressionFlaw, position: Position): Finding {
  switch (sebab.what) {
    case 'bentuk':
      return report(proseRules['ekspresi-salah'], {}, position);
    case 'kata':
      return report(
        proseRules['ekspresi-tak-dikenal'],
        { kata: sebab.kata, similar: sebab.similar },
        position,
      );
    case 'isian':
      return report(
        proseRules['ekspresi-isian'],
        { kata: sebab.kata, contoh: sebab.contoh },
        position,
      );
    case 'kode':
      return report(
        proseRules['ekspresi-kode-tak-ada'],
        { kode: sebab.kode, similar: sebab.similar },
        position,
      );
  }
}

/** The bare text of inlines. */
export function plain(content: readonly Inline[]): string {
  return content
    .map((one) => {
      if (one.jenis === 'ganti-baris') return ' ';
      return 'isi' in one ? plain(one.isi) : one.teks;
    })
    .join('');
}

function decodeURIComponentSafe(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
