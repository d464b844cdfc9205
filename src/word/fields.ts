// Fields and links: what Word can bring up to date, with what it shows until then.

import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  NextAttributeComponent,
  Run,
  XmlComponent,
  type IContext,
  type IRunOptions,
} from 'docx';
import type { WordContext } from './context.ts';

class Instruksi extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push(new NextAttributeComponent({ ruang: { key: 'xml:space', value: 'preserve' } }));
    this.root.push(text);
  }
}

type UjungMedan = 'begin' | 'separate' | 'end';

/** A field brought up to date looks as its instruction does. */
type Rupa = Pick<IRunOptions, 'bold' | 'italics' | 'style'>;

function edge(jenis: UjungMedan, look: Rupa = {}): Run {
  const fldChar = new BuilderElement<{ readonly jenis: string }>({
    name: 'w:fldChar',
    attributes: { jenis: { key: 'w:fldCharType', value: jenis } },
  });
  return new Run({ ...look, children: [fldChar] });
}

function instruct(instruction: string, look: Rupa = {}): Run {
  return new Run({ ...look, children: [new Instruksi(` ${instruction} `)] });
}

/** The beginning of a field whose result goes on over several paragraphs. */
export function beginField(instruction: string, look: Rupa = {}): readonly Run[] {
  return [edge('begin', look), instruct(instruction, look), edge('separate', look)];
}

export function endField(look: Rupa = {}): Run {
  return edge('end', look);
}

/** A field that shows `content`. */
export function field(
  instruction: string,
  content: readonly XmlComponent[],
  look: Rupa = {},
): readonly XmlComponent[] {
  return [...beginField(instruction, look), ...content, endField(look)];
}

/** A field that shows nothing: it only marks its place. */
export function mark(instruction: string): readonly XmlComponent[] {
  return [edge('begin'), instruct(instruction), edge('end')];
}

/** A text inside an instruction; no quotation mark ends it early. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The place of an element round `content`; of an element that nothing leads to, only `content`. */
export function place(
  id: string,
  content: readonly XmlComponent[],
  { penanda }: WordContext,
): readonly XmlComponent[] {
  const one = penanda.get(id);
  if (one === undefined) return content;
  return [new BookmarkStart(one.nama, one.nomor), ...content, new BookmarkEnd(one.nomor)];
}

/** A link to a place in the document. */
export function linkWithin(nama: string, content: readonly XmlComponent[]): XmlComponent {
  return new BuilderElement<{ readonly nama: string; readonly riwayat: string }>({
    name: 'w:hyperlink',
    attributes: {
      nama: { key: 'w:anchor', value: nama },
      riwayat: { key: 'w:history', value: '1' },
    },
    children: content,
  });
}

/** A link out of the document. The library's own gives each of them a random id. */
class OuterLink extends XmlComponent {
  readonly #id: string;
  readonly #url: string;
  #terdaftar = false;

  constructor(id: string, url: string, content: readonly XmlComponent[]) {
    super('w:hyperlink');
    this.#id = id;
    this.#url = url;
    this.root.push(
      new NextAttributeComponent({
        id: { key: 'r:id', value: `rId${id}` },
        riwayat: { key: 'w:history', value: '1' },
      }),
      ...content,
    );
  }

  override prepForXml(context: IContext): ReturnType<XmlComponent['prepForXml']> {
    if (!this.#terdaftar) {
      const jenis = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
      context.viewWrapper.Relationships.addRelationship(this.#id, jenis, this.#url, 'External');
      this.#terdaftar = true;
    }
    return super.prepForXml(context);
  }
}

/**
 * A link to the web or to a mailbox; null for an address that Word would take for damage.
 * @param url of a kind that is safe
 */
export function linkOut(
  url: string,
  content: readonly XmlComponent[],
  { pencacah }: WordContext,
): XmlComponent | null {
  if (!URL.canParse(url)) return null;
  return new OuterLink(`Tautan${pencacah.berikut('tautan')}`, new URL(url).href, content);
}
