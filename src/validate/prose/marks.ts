// Marks of Markdown that did not become what they look like: printed as they stand, or gone without a word.

import type { Blockquote, List, Nodes, Paragraph, Parents, Table } from 'mdast';
import { shorten } from '../../diagnostic/words.ts';
import { type Finding, ruleSet, rule, report, type Wording } from '../../diagnostic/rule.ts';
import type { Narasi } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import type { TooDeeply } from '../../compose/markdown.ts';
import { readNaskah } from './running-text.ts';

/** What stands on the page as it was typed, or run together with its neighbours. */
type Raw =
  'judul' | 'catatan-kaki' | 'nomor' | 'butir' | 'tab' | 'garis-tegak' | 'menjorok' | 'gambar';

/** What was typed and is not on the page. */
type Lost = 'bintang' | 'kutipan' | 'nomor' | 'sel' | 'tingkat';

interface Words {
  readonly id: (content: string, other: string) => Wording;
  readonly en: (content: string, other: string) => Wording;
}

const RAW: Readonly<Record<Raw, Words>> = {
  judul: {
    id: (content, other) => ({
      pesan: `"${content}" tidak menjadi judul, karena sesudah tanda # tidak ada spasi`,
      saran: `tulis "${other}"`,
    }),
    en: (content, other) => ({
      pesan: `"${content}" is no heading, since there is no space after the #`,
      saran: `write "${other}"`,
    }),
  },
  'catatan-kaki': {
    id: (content) => ({
      pesan: `catatan kaki "${content}" tidak dikenal, jadi dicetak apa adanya`,
      saran: 'tulis keterangannya di dalam kalimat, misalnya di antara tanda kurung',
    }),
    en: (content) => ({
      pesan: `the footnote "${content}" is not known, so it is printed as it stands`,
      saran: 'write the note within the sentence, in brackets for example',
    }),
  },
  nomor: {
    id: (content, other) => ({
      pesan: `"${content}" tidak menjadi butir daftar, karena sesudah tandanya tidak ada spasi`,
      saran: `tulis "${other}"`,
    }),
    en: (content, other) => ({
      pesan: `"${content}" is no item of a list, since there is no space after its mark`,
      saran: `write "${other}"`,
    }),
  },
  butir: {
    id: (content, other) => ({
      pesan: `"${content}" dan baris sesudahnya tersambung menjadi satu paragraf`,
      saran: `awali setiap butir dengan "1." atau "-"; agar "${other}" tercetak, pisahkan butir-butirnya dengan baris kosong`,
    }),
    en: (content, other) => ({
      pesan: `"${content}" and the lines after it run together into one paragraph`,
      saran: `begin each item with "1." or "-"; for "${other}" to be printed, put blank lines between the items`,
    }),
  },
  tab: {
    id: () => ({
      pesan: 'kolom yang dipisahkan dengan tab tersambung menjadi kalimat',
      saran: 'tulis sebagai tabel: | Kolom | Kolom |, di bawahnya | - | - |, lalu baris-barisnya',
    }),
    en: () => ({
      pesan: 'columns that are set apart by tabs run together into a sentence',
      saran: 'write a table: | Column | Column |, below it | - | - |, then its rows',
    }),
  },
  'garis-tegak': {
    id: () => ({
      pesan: 'tabel ini tidak terbaca, jadi dicetak sebagai kalimat',
      saran:
        'di bawah baris kepala harus ada garis yang kolomnya sebanyak kepala itu, misalnya | - | - |',
    }),
    en: () => ({
      pesan: 'this table cannot be read, so it is printed as a sentence',
      saran:
        'below its head there has to be a line with as many columns as the head, such as | - | - |',
    }),
  },
  menjorok: {
    id: (content) => ({
      pesan: `"${content}" dicetak apa adanya, karena di depannya ada empat spasi atau lebih`,
      saran: 'hapus spasi di awal barisnya',
    }),
    en: (content) => ({
      pesan: `"${content}" is printed as it stands, since four spaces or more are before it`,
      saran: 'remove the spaces at the beginning of its line',
    }),
  },
  gambar: {
    id: (content) => ({
      pesan: `gambar "${content}" tidak terbaca, jadi dicetak apa adanya`,
      saran: 'bentuknya ![keterangan](../gambar/nama-berkas.jpg)',
    }),
    en: (content) => ({
      pesan: `the picture "${content}" cannot be read, so it is printed as it stands`,
      saran: 'its form is ![caption](../gambar/name-of-file.jpg)',
    }),
  },
};

const LOST: Readonly<Record<Lost, Words>> = {
  bintang: {
    id: (content) => ({
      pesan: `tanda * pada "${content}" dibaca sebagai huruf miring atau tebal, jadi tidak tercetak`,
      saran: 'tulis × untuk perkalian, atau \\* agar tanda * tercetak',
    }),
    en: (content) => ({
      pesan: `the * in "${content}" is read as italics or bold, so it is not printed`,
      saran: 'write × for a multiplication, or \\* for the * to be printed',
    }),
  },
  kutipan: {
    id: (content) => ({
      pesan: `tanda > pada "${content}" dibaca sebagai kutipan, jadi tidak tercetak`,
      saran: 'tulis dengan kata-kata, misalnya "lebih dari", atau \\> agar tandanya tercetak',
    }),
    en: (content) => ({
      pesan: `the > in "${content}" is read as a quotation, so it is not printed`,
      saran: 'write it in words, such as "lebih dari", or \\> for the sign to be printed',
    }),
  },
  nomor: {
    id: (content, other) => ({
      pesan: `butir bernomor ${content} tercetak dengan nomor ${other}`,
      saran:
        'urutkan nomornya; bila memang melompat, sisipkan satu kalimat di antara kedua daftarnya',
    }),
    en: (content, other) => ({
      pesan: `the item numbered ${content} is printed with the number ${other}`,
      saran:
        'number the items in order; where a number is left out on purpose, put a sentence between the two lists',
    }),
  },
  sel: {
    id: (content, other) => ({
      pesan: `sel "${content}" tidak tercetak, karena kepala tabelnya hanya ${other} kolom`,
      saran: 'tambah kolom pada kepala dan garis di bawahnya; tanda | di dalam sel ditulis \\|',
    }),
    en: (content, other) => ({
      pesan: `the cell "${content}" is not printed, since the head of its table has ${other} columns only`,
      saran: 'add a column to the head and to the line below it; a | within a cell is written \\|',
    }),
  },
  tingkat: {
    id: (content) => ({
      pesan: `isi "${content}" tidak tercetak, karena terlalu dalam di dalam kutipan dan daftar`,
      saran: 'kurangi tingkatnya; naskah laporan jarang memerlukan lebih dari tiga',
    }),
    en: (content) => ({
      pesan: `what is in "${content}" is not printed, since it lies too deep in quotations and lists`,
      saran: 'use fewer levels; the text of a report seldom needs more than three',
    }),
  },
};

export const markRules = ruleSet({
  'narasi-tanda-mentah': rule<{ what: Raw; content: string; lain: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Tanda Markdown yang tidak terbaca dicetak apa adanya, atau barisnya tersambung dengan baris lain.',
      en: 'A mark of Markdown that cannot be read is printed as it stands, or its line runs into another.',
    },
    id: ({ what, content, lain }) => RAW[what].id(content, lain),
    en: ({ what, content, lain }) => RAW[what].en(content, lain),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          ##Langkah ke depan

          Petugas pelayanan dan pengaduan ditambah.
        `,
      },
      mended: [['##Langkah', '## Langkah']],
    },
    cure: {
      id: 'tulis tandanya seperti pada pesan: `## Judul`, `- butir`, `1. butir`, tabel dengan garis `| - | - |` di bawah kepalanya.',
      en: 'write the mark as the message says: `## Heading`, `- item`, `1. item`, a table with a line `| - | - |` below its head.',
    },
  }),
  'narasi-isi-hilang': rule<{ what: Lost; content: string; lain: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Yang ditulis di naskah harus sampai ke laporan; di sini Markdown menghilangkan sebagian tanpa pemberitahuan.',
      en: 'What is written has to reach the report; here Markdown drops some of it without a word.',
    },
    id: ({ what, content, lain }) => LOST[what].id(content, lain),
    en: ({ what, content, lain }) => LOST[what].en(content, lain),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Bobotnya 2*3*4 untuk setiap unit.
        `,
      },
      mended: [['2*3*4', '2 × 3 × 4']],
    },
    cure: {
      id: 'beri garis miring terbalik di depan tanda yang harus tercetak, misalnya `\\*`, atau tulis seperti saran pada pesannya.',
      en: 'put a backslash before a sign that is to be printed, such as `\\*`, or write it as the message advises.',
    },
  }),
});

/** A file with more than that was pasted from elsewhere: the first ones say it. */
const MOST = 50;

/** Reports marks that are printed as they stand, and what they make vanish. */
export const checkMarks: Check = ({ hasil: { data } }) =>
  [...data.narasi.values()].flatMap((narasi) => new Reader(narasi).read());

/** A line of a paragraph, without what makes it part of a list or a quotation. */
interface Line {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The line before it ends in a break, so that they do not run together. */
  readonly afterBreak: boolean;
}

type Place = NonNullable<Nodes['position']>;

/** What is read from a text has its place; only nodes that a program makes have none. */
const placeOf = (node: Nodes): Place => (node as { readonly position: Place }).position;
const startOf = (node: Nodes): Place['start'] => placeOf(node).start;

/** How much of the beginning of a text a pattern takes. */
const widthOf = (pattern: RegExp, text: string): number =>
  text.length - text.replace(pattern, '').length;

class Reader {
  readonly #narasi: Narasi;
  readonly #lines: readonly string[];
  readonly #found: Finding[] = [];

  constructor(narasi: Narasi) {
    this.#narasi = narasi;
    this.#lines = readNaskah(narasi).baris;
  }

  /** Walks without recursion: quotes and lists can be nested as deep as a file is long. */
  read(): readonly Finding[] {
    const open: { readonly node: Nodes; readonly parent: Parents | null }[] = [
      { node: readNaskah(this.#narasi).akar, parent: null },
    ];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const { node, parent } = at;
      if (this.#found.length >= MOST) break;
      this.#look(node, parent);
      if (!('children' in node)) continue;
      for (const child of node.children.toReversed()) open.push({ node: child, parent: node });
    }
    return this.#found.slice(0, MOST);
  }

  #look(node: Nodes, parent: Parents | null): void {
    if (node.type === 'paragraph') this.#paragraph(node, parent);
    else if (node.type === 'emphasis' || node.type === 'strong') this.#stars(node);
    else if (node.type === 'blockquote') this.#quotation(node);
    else if (node.type === 'list') this.#numbers(node);
    else if (node.type === 'table') this.#cells(node);
    else if (node.type === 'unread') this.#unread(node);
  }

  #paragraph(node: Paragraph, parent: Parents | null): void {
    const lines = this.#linesOf(node, parent);
    if (node.children.every(({ type }) => type === 'inlineCode')) return;
    lines.forEach((line, i) => this.#line(line, i === 0, lines.length === 1));
    this.#runTogether(lines);
    const [, tabbed] = lines.filter(({ text }) => /\S\t+\S/.test(text));
    if (tabbed !== undefined) this.#raw('tab', tabbed, '');
    const [piped, more] = lines.filter(({ text }) => /^\|.*\|/.test(text));
    if (piped !== undefined && more !== undefined) this.#raw('garis-tegak', piped, '');
  }

  #line(line: Line, isFirst: boolean, isAlone: boolean): void {
    const { text } = line;
    const [heading, hashes = ''] = /^(#{1,6})(?=[^\s#])(?!\d).*/.exec(text) ?? [];
    if (heading !== undefined && (hashes.length > 1 || isAlone)) {
      const mended = `${hashes} ${heading.slice(hashes.length).trim()}`;
      this.#raw('judul', line, heading, mended);
    }
    const [tight] = /^\d{1,2}[.)](?=\p{L}{2})\S*|^-(?=\p{L}{2})\S*/u.exec(text) ?? [];
    if (tight !== undefined && (isFirst || /^\d/.test(tight))) {
      this.#raw('nomor', line, tight, tight.replace(/^(\d+.|-)/, '$1 '));
    }
    const [indented] = /^(?:[-*+]|#{1,6}) +\S.*/.exec(text) ?? [];
    if (indented !== undefined) this.#raw('menjorok', line, indented);
    for (const { 0: content, index } of text.matchAll(/\[\^[^\]\s]+\]/g)) {
      this.#raw('catatan-kaki', { ...line, column: line.column + index }, content);
    }
    for (const { 0: content, index } of text.matchAll(BROKEN_PICTURE)) {
      this.#raw('gambar', { ...line, column: line.column + index }, content);
    }
  }

  /** Two lines or more that begin like items of a list. */
  #runTogether(lines: readonly Line[]): void {
    const items = lines.filter(
      ({ text, afterBreak }, i) => ITEM.test(text) && (i === 0 || !afterBreak),
    );
    const [first] = items;
    if (first === undefined || items.length < 2) return;
    this.#raw('butir', first, first.text, first.text.slice(0, widthOf(ITEM, first.text)).trim());
  }

  /** Stars between letters or digits were hardly meant as italics. */
  #stars(node: Nodes): void {
    const { line, column } = startOf(node);
    const text = this.#whole(line);
    if (text[column - 1] !== '*' || !/[\p{L}\p{N})]/u.test(text[column - 2] ?? '')) return;
    const from = text.slice(0, column - 1).search(/\S+$/);
    const word = text.slice(from, from + widthOf(/^\S+/, text.slice(from)));
    this.#lost('bintang', { row: line, column: from + 1 }, word);
  }

  /** "> 90 persen" is no quotation. */
  #quotation(node: Blockquote): void {
    const { line, column } = startOf(node);
    const whole = this.#from(node);
    const [, before = '', text] = /^([^>]*)(> ?=? ?(?:Rp ?)?\d.*)/.exec(whole) ?? [];
    if (text !== undefined)
      this.#lost('kutipan', { row: line, column: column + before.length }, text);
  }

  #numbers({ ordered, start, children }: List): void {
    if (ordered !== true || children.length < 2) return;
    const typed = children.map((child) => {
      const { line, column } = startOf(child);
      const text = this.#from(child);
      return { number: text.slice(0, widthOf(/^\d+/, text)), row: line, column };
    });
    // All alike: left to the program to count.
    if (new Set(typed.map(({ number }) => number)).size === 1) return;
    const first = Number(start);
    const wrong = typed.findIndex(({ number }, i) => number !== '' && Number(number) !== first + i);
    const item = typed[wrong];
    if (item !== undefined) this.#lost('nomor', item, item.number, String(first + wrong));
  }

  #cells({ children }: Table): void {
    const columns = children.slice(0, 1).flatMap((head) => head.children).length;
    for (const child of children) {
      const { line, column } = startOf(child);
      const text = this.#from(child).trimEnd();
      const cells = text.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/);
      const dropped = cells.slice(columns).join(' | ').trim();
      if (dropped === '') continue;
      const at = { row: line, column: column + Math.max(0, text.lastIndexOf(dropped)) };
      this.#lost('sel', at, dropped, String(columns));
    }
  }

  #unread(node: TooDeeply): void {
    const { line, column } = startOf(node);
    this.#lost('tingkat', { row: line, column }, this.#from(node).trim());
  }

  #whole(line: number): string {
    return this.#lines.slice(line - 1, line).join('');
  }

  /** The line of a node from where the node begins. */
  #from(node: Nodes): string {
    const { line, column } = startOf(node);
    return this.#whole(line).slice(column - 1);
  }

  #linesOf(node: Paragraph, parent: Parents | null): readonly Line[] {
    const { start, end } = placeOf(node);
    const lines = this.#lines.slice(start.line - 1, end.line);
    const isNested = parent?.type !== 'root';
    return lines.map((whole, i): Line => {
      const prefix = widthOf(isNested && i === 0 ? OF_ITEM : OF_QUOTATION, whole);
      return {
        text: whole.slice(prefix).trimEnd(),
        row: start.line + i,
        column: prefix + 1,
        afterBreak: / {2}$|\\$/.test(lines[i - 1] ?? ''),
      };
    });
  }

  #raw(what: Raw, at: Pick<Line, 'row' | 'column'>, content: string, other = ''): void {
    const facts = { what, content: shorten(content), lain: shorten(other) };
    this.#found.push(report(markRules['narasi-tanda-mentah'], facts, this.#place(at, content)));
  }

  #lost(what: Lost, at: Pick<Line, 'row' | 'column'>, content: string, other = ''): void {
    const facts = { what, content: shorten(content), lain: other };
    this.#found.push(report(markRules['narasi-isi-hilang'], facts, this.#place(at, content)));
  }

  #place({ row, column }: Pick<Line, 'row' | 'column'>, content: string) {
    const length = content.length;
    return {
      berkas: this.#narasi.file,
      baris: row,
      kolom: column,
      ...(length > 0 ? { panjang: length } : {}),
    };
  }
}

/** What begins the first line of an item, and any line of a quotation. */
const OF_ITEM = /^(?:[ \t]*(?:[-*+•‣◦▪●○■□·➢➤❖]|\d{1,9}[.)]|>)[ \t\u00a0]+)*[ \t]*/;
const OF_QUOTATION = /^(?:[ \t]{0,3}>)*[ \t]*/;
/** How an item of a list begins that is none in Markdown, or not here. */
const ITEM =
  /^(?:(?:[a-z]|[ivx]{2,4}|\d{1,2})[.)][ \t]+|\([a-z\d]{1,3}\)[ \t]+|[•‣◦▪●○■□·➢➤❖✓✔☑☐→–—][ \t]*)(?=\S)/i;
/** Up to the next that begins, so that a line of beginnings is not read to its end from each of them. */
const BROKEN_PICTURE =
  /!\[(?:(?!!\[)[^\]\n])*\]\((?![^()\s]*\))(?![^()\n]*\.(?:png|jpe?g|webp|svg)\))[^)\n]*\)?/gi;
