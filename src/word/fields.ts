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
  constructor(teks: string) {
    super('w:instrText');
    this.root.push(new NextAttributeComponent({ ruang: { key: 'xml:space', value: 'preserve' } }));
    this.root.push(teks);
  }
}

type UjungMedan = 'begin' | 'separate' | 'end';

/** A field brought up to date looks as its instruction does. */
type Rupa = Pick<IRunOptions, 'bold' | 'italics' | 'style'>;

function edge(jenis: UjungMedan, rupa: Rupa = {}): Run {
  const fldChar = new BuilderElement<{ readonly jenis: string }>({
    name: 'w:fldChar',
    attributes: { jenis: { key: 'w:fldCharType', value: jenis } },
  });
  return new Run({ ...rupa, children: [fldChar] });
}

function instruct(instruksi: string, rupa: Rupa = {}): Run {
  return new Run({ ...rupa, children: [new Instruksi(` ${instruksi} `)] });
}

/** The beginning of a field whose result goes on over several paragraphs. */
export function beginField(instruksi: string, rupa: Rupa = {}): readonly Run[] {
  return [edge('begin', rupa), instruct(instruksi, rupa), edge('separate', rupa)];
}

export function endField(rupa: Rupa = {}): Run {
  return edge('end', rupa);
}

/** A field that shows `isi`. */
export function field(
  instruksi: string,
  isi: readonly XmlComponent[],
  rupa: Rupa = {},
): readonly XmlComponent[] {
  return [...beginField(instruksi, rupa), ...isi, endField(rupa)];
}

/** A field that shows nothing: it only marks its place. */
export function mark(instruksi: string): readonly XmlComponent[] {
  return [edge('begin'), instruct(instruksi), edge('end')];
}

/** A text inside an instruction; no quotation mark ends it early. */
export function quoted(teks: string): string {
  return `"${teks.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The place of an element round `isi`; of an element that nothing leads to, only `isi`. */
export function place(
  id: string,
  isi: readonly XmlComponent[],
  { penanda }: WordContext,
): readonly XmlComponent[] {
  const satu = penanda.get(id);
  if (satu === undefined) return isi;
  return [new BookmarkStart(satu.nama, satu.nomor), ...isi, new BookmarkEnd(satu.nomor)];
}

/** A link to a place in the document. */
export function linkWithin(nama: string, isi: readonly XmlComponent[]): XmlComponent {
  return new BuilderElement<{ readonly nama: string; readonly riwayat: string }>({
    name: 'w:hyperlink',
    attributes: {
      nama: { key: 'w:anchor', value: nama },
      riwayat: { key: 'w:history', value: '1' },
    },
    children: isi,
  });
}

/** A link out of the document. The library's own gives each of them a random id. */
class TautanLuar extends XmlComponent {
  readonly #id: string;
  readonly #url: string;
  #terdaftar = false;

  constructor(id: string, url: string, isi: readonly XmlComponent[]) {
    super('w:hyperlink');
    this.#id = id;
    this.#url = url;
    this.root.push(
      new NextAttributeComponent({
        id: { key: 'r:id', value: `rId${id}` },
        riwayat: { key: 'w:history', value: '1' },
      }),
      ...isi,
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
  isi: readonly XmlComponent[],
  { pencacah }: WordContext,
): XmlComponent | null {
  if (!URL.canParse(url)) return null;
  return new TautanLuar(`Tautan${pencacah.berikut('tautan')}`, new URL(url).href, isi);
}
