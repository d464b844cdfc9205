// Markdown → syntax tree with places, with `{{…}}` as a node of its own, so that prose never has to be edited as a
// string. markdown-it reads it in time linear in its length; the tree has the shape of mdast.

import MarkdownIt from 'markdown-it';
import type { Nodes, Parents, PhrasingContent, Root, RootContent, Node } from 'mdast';

/** An expression in prose: what stands between `{{` and `}}`. */
export interface Ekspresi extends Node {
  readonly type: 'ekspresi';
  value: string;
}

/** Stands in a quotation or an item of a list that lies too deep: what is in it is not read. */
export interface TooDeeply extends Node {
  readonly type: 'unread';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    ekspresi: Ekspresi;
  }
  interface RootContentMap {
    ekspresi: Ekspresi;
    unread: TooDeeply;
  }
}

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Three braces mean what two do: who knows Handlebars writes them. Others do not fit together, and are said to be wrong. */
const EKSPRESI = /(?<!\{)\{{2,6}([^{}\n]*)\}{2,6}/y;

/** Levels that are read: a quotation is one, a list within another two. */
const DEEPEST = 40;

const markdown = new MarkdownIt('default', { html: true, linkify: false, typographer: false });
Object.assign(markdown.options, { maxNesting: DEEPEST });
// Which addresses are printed is for prose.ts, which says what is not; here their markup would be left as text.
markdown.validateLink = () => true;
// No report has indented code, but many a paragraph that was indented; and what looks like the definition of a
// link is a footnote that somebody typed, which would vanish.
markdown.disable(['code', 'reference']);
markdown.inline.ruler.before('escape', 'ekspresi', (state, silent) => {
  EKSPRESI.lastIndex = state.pos;
  const match = EKSPRESI.exec(state.src);
  if (match === null) return false;
  if (!silent) {
    const token = state.push('ekspresi', '', 0);
    token.content = isClosed(match[0]) ? (match[1] ?? '') : match[0].slice(2, -2);
    token.markup = match[0];
  }
  state.pos += match[0].length;
  return true;
});

// Names of photographs have blanks, which Markdown takes for the end of an address.
const FOTO_BERSPASI = /!\[([^[\]\n]*)\]\(([^()<>"\n]*?\.(?:png|jpe?g|webp|svg))\)/iy;
markdown.inline.ruler.after('image', 'foto-berspasi', (state, silent) => {
  FOTO_BERSPASI.lastIndex = state.pos;
  const match = FOTO_BERSPASI.exec(state.src);
  if (match === null) return false;
  if (!silent) {
    const token = state.push('image', 'img', 0);
    token.attrs = [['src', match[2] ?? '']];
    token.content = match[1] ?? '';
  }
  state.pos += match[0].length;
  return true;
});

/** Whether as many braces close an expression as open it, two or three. */
function isClosed(tertulis: string): boolean {
  const buka = /^\{*/.exec(tertulis)?.[0].length ?? 0;
  const closing = /\}*$/.exec(tertulis)?.[0].length ?? 0;
  return buka === closing && buka <= 3;
}

/** Parses one file of `narasi/`; never throws, whatever the text. */
export function parseMarkdown(text: string): Root {
  const sumber = toMarks(text);
  return new Pohon(sumber).build(markdown.parse(sumber, {}));
}

/** A mark that begins a line, with the blank that a word processor puts behind it. */
const SPACE_AT_MARK = /^([ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))[\u00a0\u2007\u202f]/gm;
/** Bullets as they are pasted from a word processor. */
const BULATAN = /^([ \t]*)[•‣◦▪●○■□·➢➤❖\uf0b7\uf0a7\uf0d8](?=[ \t\u00a0])[ \t\u00a0]/gm;

/** The text with the marks of Markdown in place of those that look the same; every character keeps its place. */
function toMarks(text: string): string {
  return (
    text
      // A carriage return would count as a character of its line.
      .replaceAll('\r\n', '\n')
      .replace(SPACE_AT_MARK, '$1 ')
      .replace(BULATAN, '$1- ')
  );
}

/** Where the nodes of the tree stand: lines and columns count from 1. */
class Pohon {
  readonly #teks: string;
  /** Offset at which each line begins. */
  readonly #garis: readonly number[];
  #cari = 0;

  constructor(text: string) {
    this.#teks = text;
    const lines = [0];
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) lines.push(i + 1);
    this.#garis = lines;
  }

  build(tokens: readonly Token[]): Root {
    const root: Root = { type: 'root', children: [] };
    const stack: Parents[] = [root];
    for (const token of tokens) {
      const induk = stack.at(-1) ?? root;
      if (token.type === 'inline') {
        // Cells of one row share their line: the search goes on where the last cell ended.
        this.#cari = Math.max(this.#cari, this.#lineStart(token.map?.[0] ?? 0));
        const content = this.#inline(token.children ?? []);
        // One by one: a paragraph can have more children than a call takes arguments.
        for (const anak of content) (induk.children as PhrasingContent[]).push(anak);
      } else if (token.nesting === -1) {
        if (isContainer(token)) stack.pop();
      } else if (token.type === 'fence') {
        this.#cari = Math.max(this.#cari, this.#lineStart((token.map?.[0] ?? 0) + 1));
        const children = this.#code(token.content.replace(/\n$/, ''));
        induk.children.push({ type: 'paragraph', children, position: this.#lines(token) } as never);
      } else {
        const node = this.#block(token);
        if (node === null) continue;
        (induk.children as RootContent[]).push(node);
        if (token.type === 'th_open') align(stack, token);
        if (token.nesting === 1) stack.push(node as Parents);
        if (isFloor(token)) {
          (node as Parents).children.push({
            type: 'unread',
            position: this.#lines(token),
          } as never);
        }
      }
    }
    return root;
  }

  #block(token: Token): RootContent | null {
    const position = this.#lines(token);
    switch (token.type) {
      case 'paragraph_open':
        return { type: 'paragraph', children: [], position };
      case 'heading_open':
        return { type: 'heading', depth: headingDepth(token), children: [], position };
      case 'bullet_list_open':
        return { type: 'list', ordered: false, children: [], position };
      case 'ordered_list_open':
        return { type: 'list', ordered: true, start: firstNumber(token), children: [], position };
      case 'list_item_open':
        return { type: 'listItem', children: [], position };
      case 'blockquote_open':
        return { type: 'blockquote', children: [], position };
      case 'table_open':
        return { type: 'table', children: [], position };
      case 'tr_open':
        return { type: 'tableRow', children: [], position };
      case 'th_open':
      case 'td_open':
        return { type: 'tableCell', children: [], position };
      case 'hr':
        return { type: 'thematicBreak', position };
      case 'html_block':
        return { type: 'html', value: token.content.trimEnd(), position };
      default:
        return null;
    }
  }

  #inline(tokens: readonly Token[]): PhrasingContent[] {
    const hasil: PhrasingContent[] = [];
    const root: Span = { type: 'root', children: hasil };
    const stack = [root];
    for (const token of tokens) {
      const current = stack.at(-1) ?? root;
      const induk = current.children;
      if (token.nesting === -1) stack.pop();
      else if (token.type === 'softbreak') appendText(induk, '\n', this.#find('\n'));
      else if (token.type === 'text') {
        if (token.content !== '') appendText(induk, token.content, this.#find(token.content));
      } else if (token.type === 'code_inline') {
        induk.push(...this.#code(token.content));
      } else {
        const node = this.#span(token);
        const opens = token.nesting === 1;
        // Bold within bold is no bolder; thousands of stars in a row would nest as deep as they are many.
        if (opens && stack.some(({ type }) => type === node.type)) stack.push(current);
        else {
          induk.push(node);
          if (opens) stack.push(node as Span);
        }
      }
    }
    return hasil;
  }

  #span(token: Token): PhrasingContent {
    switch (token.type) {
      case 'strong_open':
        return { type: 'strong', children: [], position: this.#find(token.markup) };
      case 'em_open':
        return { type: 'emphasis', children: [], position: this.#find(token.markup) };
      case 'link_open': {
        const url = token.attrGet('href') ?? '';
        const begin = token.markup === 'autolink' ? '<' : '[';
        return { type: 'link', url, children: [], position: this.#find(begin) };
      }
      case 'ekspresi':
        return { type: 'ekspresi', value: token.content, position: this.#find(token.markup) };
      case 'html_inline':
        return { type: 'html', value: token.content, position: this.#find(token.content) };
      case 'image': {
        const url = token.attrGet('src') ?? '';
        return { type: 'image', url, alt: token.content, position: this.#find('![') };
      }
      case 'hardbreak':
        return { type: 'break', position: this.#find('\n') };
      default:
        // Of any other mark its text counts: struck-out words, say.
        return { type: 'delete', children: [], position: this.#find(token.markup) };
    }
  }

  /** Code, with its expressions: a figure in it is a figure. */
  #code(content: string): PhrasingContent[] {
    return content
      .split(/((?<!\{)\{{2,6}[^{}\n]*\}{2,6})/)
      .flatMap((bagian, i): PhrasingContent[] => {
        if (bagian === '') return [];
        const position = this.#find(bagian);
        if (i % 2 === 0) return [{ type: 'inlineCode', value: bagian, position }];
        const value = isClosed(bagian) ? bagian.replace(/^\{+|\}+$/g, '') : bagian.slice(2, -2);
        return [{ type: 'ekspresi', value, position }];
      });
  }

  /**
   * The place of the next piece of a paragraph, looked for from the end of the last one: markdown-it knows lines
   * alone. An escaped or encoded piece is not found as it stands; it is placed where the search had come to.
   */
  #find(bagian: string): NonNullable<Nodes['position']> {
    const ketemu = bagian === '' ? -1 : this.#teks.indexOf(bagian, this.#cari);
    const near = ketemu !== -1 && ketemu - this.#cari < 2000;
    const dari = near ? ketemu : this.#cari;
    const sampai = near ? ketemu + bagian.length : dari;
    this.#cari = sampai;
    return { start: this.#point(dari), end: this.#point(sampai) };
  }

  #lines({ map }: Token): NonNullable<Nodes['position']> {
    const dari = this.#lineStart(map?.[0] ?? 0);
    const sampai = this.#lineStart(map?.[1] ?? (map?.[0] ?? 0) + 1);
    const content = this.#teks.slice(dari).search(/\S/);
    const awal = dari + Math.max(0, Math.min(content, sampai - dari));
    return { start: this.#point(awal), end: this.#point(Math.max(awal, sampai - 1)) };
  }

  #lineStart(nomor: number): number {
    return this.#garis[nomor] ?? this.#teks.length;
  }

  #point(offset: number): { line: number; column: number; offset: number } {
    let [bawah, atas] = [0, this.#garis.length - 1];
    while (bawah < atas) {
      const middle = (bawah + atas + 1) >> 1;
      if (this.#lineStart(middle) <= offset) bawah = middle;
      else atas = middle - 1;
    }
    return { line: bawah + 1, column: offset - this.#lineStart(bawah) + 1, offset };
  }
}

/** A mark with the text between its ends. */
interface Span {
  readonly type: string;
  readonly children: PhrasingContent[];
}

/** Whether markdown-it leaves out what is in it. */
function isFloor({ type, level }: Token): boolean {
  return (type === 'blockquote_open' || type === 'list_item_open') && level + 1 >= DEEPEST;
}

/** Groups of table rows have no node of their own in the tree. */
function isContainer({ type }: Token): boolean {
  return type !== 'thead_close' && type !== 'tbody_close';
}

/** A head cell tells how its column stands. */
function align(stack: readonly Parents[], token: Token): void {
  const tabel = stack.find((node) => node.type === 'table');
  if (tabel === undefined) return;
  const right = (token.attrGet('style') ?? '').includes('right');
  tabel.align = [...(tabel.align ?? []), right ? 'right' : null];
}

function firstNumber(token: Token): number {
  return Number(token.attrGet('start') ?? 1);
}

function headingDepth({ tag }: Token): 1 | 2 | 3 | 4 | 5 | 6 {
  return Number(tag.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
}

/** Neighbouring texts are one: markdown-it splits at every character that might have meant something. */
function appendText(
  induk: PhrasingContent[],
  content: string,
  position: NonNullable<Nodes['position']>,
): void {
  const lalu = induk.at(-1);
  if (lalu?.type === 'text' && lalu.position !== undefined) {
    lalu.value += content;
    lalu.position.end = position.end;
  } else {
    induk.push({ type: 'text', value: content, position });
  }
}
