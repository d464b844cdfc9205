// A fault for each rule: what it makes of a good file, the rule has to see.

import { inflateSync } from 'node:zlib';

import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFObject,
  PDFRawStream,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** The file that a fault is made in. */
export class Patient {
  readonly document: PDFDocument;
  readonly context: PDFContext;
  readonly catalog: PDFDict;

  constructor(document: PDFDocument) {
    this.document = document;
    this.context = document.context;
    this.catalog = document.catalog;
  }

  get tree(): PDFDict {
    return this.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  }

  get page(): PDFDict {
    return this.document.getPages().at(-1)!.node;
  }

  /** All dictionaries of which this entry is this name. */
  all(key: string, name: string): PDFDict[] {
    const objects = this.context.enumerateIndirectObjects().map(([, one]) => one);
    const dicts = objects.flatMap((one) => {
      if (one instanceof PDFDict) return [one];
      return one instanceof PDFRawStream ? [one.dict] : [];
    });
    return dicts.filter((one) => one.get(PDFName.of(key)) === PDFName.of(name));
  }

  /** The elements of a type. */
  elements(type: string): PDFDict[] {
    return this.all('S', type).filter((one) => one.has(PDFName.of('P')));
  }

  element(type: string, at = 0): PDFDict {
    const one = this.elements(type)[at];
    if (one === undefined) throw new Error(`no ${type} to make a fault in`);
    return one;
  }

  /** A string is a name, as everywhere in this file; `text` makes a text. */
  set(dict: PDFDict, key: string, value: unknown): void {
    dict.set(
      PDFName.of(key),
      value instanceof PDFObject ? value : this.context.obj(value as never),
    );
  }

  drop(dict: PDFDict, ...keys: string[]): void {
    for (const key of keys) dict.delete(PDFName.of(key));
  }

  /** Another type for an element. */
  retype(from: string, to: string, at = 0): void {
    this.set(this.element(from, at), 'S', to);
  }

  kids(element: PDFDict): PDFObject[] {
    const kids = element.lookup(PDFName.of('K'));
    return kids instanceof PDFArray ? kids.asArray() : [element.get(PDFName.of('K'))!];
  }

  /** A new element below another, before its kid of that number. */
  add(parent: PDFDict, type: string, at = 0): PDFDict {
    const reference = this.context.getObjectRef(parent)!;
    const dict = PDFDict.withContext(this.context);
    this.set(dict, 'S', type);
    this.set(dict, 'P', reference);
    const kids = [...this.kids(parent)];
    kids.splice(at, 0, this.context.register(dict));
    this.set(parent, 'K', kids);
    return dict;
  }

  /** Another content for a page, the last if none is named. */
  repaint(change: (source: string) => string, page = this.page): void {
    const reference = page.get(PDFName.of('Contents')) as PDFRef;
    const source = inflateSync(this.stream(reference).getContents()).toString('latin1');
    const changed = change(source);
    if (changed === source) throw new Error('the fault changes nothing on the page');
    this.context.assign(reference, this.context.flateStream(Buffer.from(changed, 'latin1')));
  }

  /** Another XMP packet. */
  redescribe(change: (source: string) => string): void {
    const reference = this.catalog.get(PDFName.of('Metadata')) as PDFRef;
    const source = Buffer.from(this.stream(reference).getContents()).toString('utf8');
    const changed = change(source);
    if (changed === source) throw new Error('the fault changes nothing in the metadata');
    this.context.assign(reference, this.context.stream(Buffer.from(changed, 'utf8')));
  }

  stream(reference: PDFObject | undefined): PDFRawStream {
    const stream = this.context.lookup(reference);
    if (!(stream instanceof PDFRawStream)) throw new Error('no stream to make a fault in');
    return stream;
  }

  get descendant(): PDFDict {
    return this.all('Subtype', 'CIDFontType2')[0]!;
  }

  get link(): PDFDict {
    return this.all('Subtype', 'Link')[0]!;
  }
}

export type Fault = (patient: Patient) => void;

const text = (letters: string): PDFHexString => PDFHexString.fromText(letters);

const role =
  (from: string, to: string): Fault =>
  (p) =>
    p.set(p.tree, 'RoleMap', { Strong: 'Span', Em: 'Span', [from]: to });
const describe =
  (from: string | RegExp, to: string): Fault =>
  (p) =>
    p.redescribe((source) => source.replace(from, to));
const silent: Fault = (p) => p.drop(p.catalog, 'Lang');
const withoutLanguage =
  (fault: Fault): Fault =>
  (p) => {
    silent(p);
    fault(p);
  };
const table = (p: Patient): PDFDict => p.element('Table');
const inCatalog =
  (key: string, value: unknown): Fault =>
  (p) =>
    p.set(p.catalog, key, value);
const register =
  (value: object): Fault =>
  (p) =>
    void p.context.register(p.context.obj(value as never));
const paint =
  (operators: string): Fault =>
  (p) =>
    p.repaint((source) => `${source}\n${operators}`);
/** Every code is said to be this letter. */
const toUnicode =
  (letter: string): Fault =>
  (p) => {
    const codes = Array.from({ length: 999 }, (_, i) => i.toString(16).padStart(4, '0'));
    const lines = codes.map((code) => `<${code}> <${letter}>`);
    const map = p.context.stream(`beginbfchar\n${lines.join('\n')}\nendbfchar`);
    for (const font of p.all('Subtype', 'Type0')) p.set(font, 'ToUnicode', p.context.register(map));
  };
const allFonts =
  (key: string, value: unknown): Fault =>
  (p) =>
    p.all('Subtype', 'Type0').forEach((font) => p.set(font, key, value));

/** By the rule of PDF/UA-1 that sees it. */
export const UA1_FAULTS: Readonly<Record<string, Fault>> = {
  '5-1': describe('<pdfuaid:part>1</pdfuaid:part>', ''),
  '5-2': describe('<pdfuaid:part>1<', '<pdfuaid:part>2<'),
  '5-3': (p) =>
    p.redescribe((source) =>
      source.replaceAll('pdfuaid:part', 'ua:part').replace('xmlns:pdfuaid', 'xmlns:ua'),
    ),
  '5-4': describe(
    /<pdfuaid:part>.*/,
    '<ua:amd xmlns:ua="http://www.aiim.org/pdfua/ns/id/">x</ua:amd>',
  ),
  '5-5': describe(
    /<pdfuaid:part>.*/,
    '<ua:corr xmlns:ua="http://www.aiim.org/pdfua/ns/id/">x</ua:corr>',
  ),
  '6.2-1': (p) => p.set(p.catalog, 'MarkInfo', { Marked: false }),
  '7.1-1': (p) =>
    p.repaint((source) => source.replace(/(\/MCID \d+>> BDC)/, '$1 /Artifact BMC EMC')),
  '7.1-2': (p) =>
    p.repaint((source) => source.replace(/(\/\w+ <<\/MCID 0>> BDC)/, '/Artifact BMC $1 EMC')),
  '7.1-3': paint('0 0 9 9 re f'),
  '7.1-4': (p) => p.set(p.catalog, 'MarkInfo', { Marked: true, Suspects: true }),
  '7.1-5': (p) => p.drop(p.tree, 'RoleMap'),
  '7.1-6': role('Em', 'Em'),
  '7.1-7': role('P', 'Span'),
  '7.1-8': (p) => p.drop(p.catalog, 'Metadata'),
  '7.1-9': describe(/<dc:title>.*<\/dc:title>/, ''),
  '7.1-10': inCatalog('ViewerPreferences', {}),
  '7.1-11': (p) => p.drop(p.catalog, 'StructTreeRoot'),
  '7.1-12': (p) => p.drop(p.element('LBody'), 'P'),
  '7.2-2': silent,
  '7.2-3': (p) => p.retype('TR', 'P'),
  '7.2-4': (p) => p.retype('Table', 'Sect'),
  '7.2-5': (p) => p.retype('H3', 'THead'),
  '7.2-6': (p) => p.retype('H3', 'TBody'),
  '7.2-7': (p) => p.retype('H3', 'TFoot'),
  '7.2-8': (p) => p.retype('H3', 'TH'),
  '7.2-9': (p) => p.retype('H3', 'TD'),
  '7.2-10': (p) => p.retype('TD', 'P'),
  '7.2-11': (p) => ['THead', 'THead', 'TBody'].forEach((type) => p.add(table(p), type, 1)),
  '7.2-12': (p) => ['TFoot', 'TFoot', 'TBody'].forEach((type) => p.add(table(p), type, 1)),
  '7.2-13': (p) => void p.add(table(p), 'TFoot', 1),
  '7.2-14': (p) => void p.add(table(p), 'THead', 1),
  // The first head of the second row comes to stand on the second of the first, which is two rows tall.
  '7.2-15': (p) => {
    p.set(p.element('TH', 0), 'A', { O: 'Table', Scope: 'Column' });
    p.set(p.element('TH', 3), 'A', { O: 'Table', Scope: 'Column', ColSpan: 2 });
  },
  '7.2-16': (p) => void p.add(table(p), 'Caption', 2),
  '7.2-17': (p) => p.retype('L', 'Sect'),
  '7.2-18': (p) => p.retype('H3', 'LBody'),
  '7.2-19': (p) => p.retype('LI', 'P'),
  '7.2-20': (p) => p.retype('LBody', 'P'),
  '7.2-21': withoutLanguage((p) => p.set(p.element('P'), 'ActualText', text('x'))),
  '7.2-22': silent,
  '7.2-23': withoutLanguage((p) => p.set(p.element('P'), 'E', text('x'))),
  '7.2-24': silent,
  '7.2-25': register({ FT: 'Tx', TU: text('x') }),
  '7.2-26': (p) => p.retype('TOC', 'Sect'),
  '7.2-27': (p) => p.retype('TOCI', 'P'),
  '7.2-28': (p) => void p.add(p.element('TOC'), 'Caption', 1),
  '7.2-29': (p) => p.set(p.element('P'), 'Lang', text('bahasa indonesia')),
  '7.2-30': withoutLanguage(paint('/Span <</ActualText <feff0041>>> BDC EMC')),
  '7.2-31': withoutLanguage(paint('/Span <</Alt <feff0041>>> BDC EMC')),
  '7.2-32': withoutLanguage(paint('/Span <</E <feff0041>>> BDC EMC')),
  '7.2-33': silent,
  '7.2-34': silent,
  '7.2-36': (p) => void p.add(p.add(table(p), 'THead', 1), 'P'),
  '7.2-37': (p) => void p.add(p.add(table(p), 'TBody', 1), 'P'),
  '7.2-38': (p) => void p.add(p.add(table(p), 'TFoot', 1), 'P'),
  '7.2-39': (p) => void p.add(table(p), 'Caption'),
  '7.2-40': (p) => void p.add(p.element('L'), 'Caption', 1),
  '7.2-41': (p) => p.set(p.elements('TD').at(-1)!, 'A', { O: 'Table', RowSpan: 9 }),
  '7.2-42': (p) => p.set(p.element('TD', 4), 'A', { O: 'Table', ColSpan: 9 }),
  '7.2-43': (p) => p.set(p.element('TR', 3), 'K', p.kids(p.element('TR', 3)).slice(1)),
  '7.3-1': (p) => p.drop(p.element('Figure'), 'Alt'),
  '7.4.2-1': (p) => p.retype('H2', 'H3'),
  '7.4.4-1': (p) => ['H', 'H'].forEach((type) => p.add(p.element('BlockQuote'), type)),
  '7.4.4-2': (p) => p.retype('H3', 'H'),
  '7.4.4-3': (p) => p.retype('H3', 'H'),
  '7.5-1': headless,
  '7.5-2': headless,
  '7.7-1': (p) => p.retype('P', 'Formula'),
  '7.9-1': (p) => p.retype('P', 'Note'),
  '7.9-2': (p) => {
    for (const at of [0, 0]) {
      p.set(p.element('P', at), 'ID', text('sama'));
      p.retype('P', 'Note', at);
    }
  },
  '7.10-1': inCatalog('OCProperties', { D: {} }),
  '7.10-2': register({ Type: 'OCG' }),
  '7.11-1': register({ Type: 'Filespec', EF: {} }),
  '7.15-1': inCatalog('AcroForm', { XFA: [] }),
  '7.16-1': (p) => (p.context.trailerInfo.Encrypt = p.context.obj({})),
  '7.18.1-1': (p) => p.set(p.link, 'Subtype', 'Text'),
  '7.18.1-2': (p) => p.drop(p.link, 'Contents'),
  '7.18.1-3': (p) => p.set(p.link, 'Subtype', 'Widget'),
  '7.18.2-1': (p) => p.set(p.link, 'Subtype', 'TrapNet'),
  '7.18.3-1': (p) => p.document.getPages().forEach(({ node }) => p.drop(node, 'Tabs')),
  '7.18.4-1': (p) => p.set(p.link, 'Subtype', 'Widget'),
  '7.18.4-2': (p) => p.retype('P', 'Form'),
  '7.18.5-1': (p) => p.retype('Link', 'Span'),
  '7.18.5-2': (p) => p.set(p.link, 'Contents', text('')),
  '7.18.6.2-1': register({ Type: 'MediaClip' }),
  '7.18.6.2-2': register({ S: 'Rendition' }),
  '7.18.8-1': (p) => p.set(p.link, 'Subtype', 'PrinterMark'),
  '7.20-1': register({ Subtype: 'Form', Ref: {} }),
  '7.20-2': (p) => {
    const [form] = p.all('Subtype', 'Form');
    const reference = p.context
      .enumerateIndirectObjects()
      .find(([, one]) => one instanceof PDFRawStream && one.dict === form)![0];
    for (const { node } of p.document.getPages()) {
      p.set(node.lookup(PDFName.of('Resources'), PDFDict), 'XObject', { Dua: reference });
    }
  },
  '7.21.3.1-1': allFonts('Encoding', 'GBK-EUC-H'),
  '7.21.3.2-1': (p) => p.drop(p.descendant, 'CIDToGIDMap'),
  '7.21.3.3-1': allFonts('Encoding', 'Sendiri-H'),
  '7.21.3.3-2': register({ Type: 'CMap', WMode: 1 }),
  '7.21.3.3-3': register({ Type: 'CMap', UseCMap: 'Lain-H' }),
  '7.21.4.1-1': (p) => p.all('Type', 'FontDescriptor').forEach((one) => p.drop(one, 'FontFile2')),
  '7.21.4.1-2': otherCode('ffff'),
  '7.21.4.2-1': register({ Type: 'FontDescriptor', CharSet: 'A' }),
  '7.21.4.2-2': register({ Type: 'FontDescriptor', CIDSet: {} }),
  '7.21.5-1': (p) =>
    p.all('Subtype', 'CIDFontType2').forEach((one) => p.set(one, 'W', [0, 9999, 77])),
  '7.21.6-1': (p) => {
    for (const descriptor of p.all('Type', 'FontDescriptor')) {
      const program = p.stream(descriptor.get(PDFName.of('FontFile2')));
      const bytes = inflateSync(program.contents).toString('latin1').replace('cmap', 'lain');
      const file = p.context.stream(Buffer.from(bytes, 'latin1'));
      p.set(descriptor, 'FontFile2', p.context.register(file));
    }
    allFonts('Subtype', 'TrueType')(p);
  },
  '7.21.6-2': allFonts('Subtype', 'TrueType'),
  '7.21.6-3': symbolFonts,
  '7.21.6-4': symbolFonts,
  '7.21.7-1': (p) => p.all('Subtype', 'Type0').forEach((font) => p.drop(font, 'ToUnicode')),
  '7.21.7-2': toUnicode('feff'),
  '7.21.8-1': otherCode('0000'),
};

/** Fonts with codes of their own that have an encoding besides, and none in their programs. */
function symbolFonts(p: Patient): void {
  for (const font of p.all('Subtype', 'Type0')) {
    const [descendant] = font.lookup(PDFName.of('DescendantFonts'), PDFArray).asArray();
    const { context } = p;
    const own = context.lookup(descendant, PDFDict).lookup(PDFName.of('FontDescriptor'), PDFDict);
    const descriptor = own.clone(context);
    p.set(descriptor, 'Flags', 4);
    font.set(PDFName.of('FontDescriptor'), descriptor);
    p.set(font, 'Subtype', 'TrueType');
  }
}

/** Neither scopes nor references in the whole table. */
function headless(p: Patient): void {
  for (const cell of [...p.elements('TH'), ...p.elements('TD')]) {
    const spans = cell.lookup(PDFName.of('A'));
    if (spans instanceof PDFDict) p.drop(spans, 'Scope', 'Headers');
    if (spans instanceof PDFArray) p.drop(cell, 'A');
  }
}

function otherCode(code: string): Fault {
  return (p) => p.repaint((source) => source.replace(/<[0-9a-f]{4}>( Tj)/i, `<${code}>$1`));
}

/** By the rule of PDF/A-2a that sees it. */
export const A2A_FAULTS: Readonly<Record<string, Fault>> = {
  '6.1.3-1': (p) => delete p.context.trailerInfo.ID,
  '6.1.7.1-3': (p) => p.set(p.stream(p.page.get(PDFName.of('Contents'))).dict, 'FFilter', 'X'),
  '6.1.7.2-1': (p) => {
    const { dict } = p.stream(
      p.context.enumerateIndirectObjects().find(([, one]) => one instanceof PDFRawStream)![0],
    );
    p.set(dict, 'Filter', ['LZWDecode']);
  },
  '6.1.12-1': inCatalog('Perms', {}),
  '6.1.13-1': inCatalog('Besar', 3_000_000_000),
  '6.1.13-3': (p) => p.set(p.catalog, 'Panjang', PDFString.of('x'.repeat(40_000))),
  '6.1.13-4': inCatalog('Nama', 'x'.repeat(200)),
  '6.1.13-7': (p) => (p.context.largestObjectNumber = 9_000_000),
  '6.1.13-8': paint(`${'q '.repeat(40)}${'Q '.repeat(40)}`),
  '6.1.13-11': (p) => p.set(p.page, 'MediaBox', [0, 0, 2, 2]),
  '6.2.2-1': paint('9 zz'),
  '6.2.2-2': (p) => p.drop(p.page, 'Resources'),
  '6.2.3-1': (p) => {
    const intent =
      p.all('S', 'GTS_PDFA1')[0] ??
      p.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
    p.set(intent, 'DestOutputProfile', p.context.register(p.context.stream(new Uint8Array(200))));
  },
  '6.2.3-2': inCatalog('OutputIntents', [{}, {}]),
  '6.2.4.3-2': (p) => p.drop(p.catalog, 'OutputIntents'),
  '6.2.4.3-3': paint('0 0 0 1 k'),
  '6.2.4.4-1': register({ ColorSpace: ['DeviceN'] }),
  '6.2.4.4-2': register({ ColorSpace: ['Separation'] }),
  '6.2.5-1': register({ Type: 'ExtGState', TR: 'Identity' }),
  '6.2.5-4': register({ HalftoneType: 6 }),
  '6.2.6-1': register({ Intent: 'Lain' }),
  '6.2.8-1': register({ Subtype: 'Image', Alternates: [] }),
  '6.2.8-2': register({ Subtype: 'Image', OPI: {} }),
  '6.2.8-3': register({ Subtype: 'Image', Interpolate: true }),
  '6.2.8-4': register({ Subtype: 'Image', BitsPerComponent: 3 }),
  '6.2.8.3-1': register({ Subtype: 'Image', Filter: 'JPXDecode' }),
  '6.2.9-1': register({ Subtype: 'Form', Subtype2: 'PS' }),
  '6.2.9-3': register({ Subtype: 'PS' }),
  '6.2.10-1': register({ Type: 'ExtGState', BM: 'Lain' }),
  '6.2.10-2': (p) => p.drop(p.catalog, 'OutputIntents'),
  '6.2.11.2-1': allFonts('Type', 'Lain'),
  '6.2.11.2-2': allFonts('Subtype', 'Lain'),
  '6.2.11.2-3': (p) => p.all('Subtype', 'Type0').forEach((font) => p.drop(font, 'BaseFont')),
  '6.2.11.2-7': (p) => {
    const file = p.stream(p.all('Type', 'FontDescriptor')[0]!.get(PDFName.of('FontFile2')));
    p.set(file.dict, 'Subtype', 'Lain');
  },
  '6.2.11.7.3-1': toUnicode('e000'),
  '6.3.1-1': (p) => p.set(p.link, 'Subtype', 'Movie'),
  '6.3.2-1': (p) => p.drop(p.link, 'F'),
  '6.3.2-2': (p) => p.set(p.link, 'F', 2),
  '6.3.3-2': (p) => p.set(p.link, 'AP', {}),
  '6.4.2-2': inCatalog('NeedsRendering', true),
  '6.4.3-1': register({ Type: 'Sig' }),
  '6.5.1-1': register({ Type: 'Action', S: 'JavaScript' }),
  '6.5.2-1': inCatalog('AA', {}),
  '6.6.2.1-2': describe('<?xpacket begin', '<?xpacket begin="" bytes="9" x'),
  '6.6.2.1-3': describe('<?xpacket begin', '<?xpacket begin="" encoding="x" x'),
  '6.6.2.1-4': describe(/<\?xpacket end.*/, ''),
  '6.6.2.1-5': describe('<dc:title>', '<dc:title>\uFFFD'),
  '6.6.2.3.1-1': describe(/<pdfaExtension:schemas>[^]*<\/pdfaExtension:schemas>/, ''),
  '6.6.2.3.3-2': describe(/<pdfaSchema:schema>.*/, ''),
  '6.6.2.3.3-7': describe(/<pdfaProperty:valueType>.*/, ''),
  '6.6.2.3.3-9': describe('>internal<', '>lain<'),
  '6.6.4-1': describe(/<pdfaid:part>.*/, ''),
  '6.6.4-2': describe('<pdfaid:part>2', '<pdfaid:part>1'),
  '6.6.4-3': describe('<pdfaid:conformance>A', '<pdfaid:conformance>B'),
  '6.10-1': register({ AlternatePresentations: {} }),
  '6.10-2': (p) => p.set(p.page, 'PresSteps', {}),
  '6.11-1': inCatalog('Requirements', []),
};

/** Faults of the bytes themselves. */
export const BYTE_FAULTS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  '6.1-1': (bytes) => Buffer.concat([Buffer.from('%PDF-2.0'), bytes.subarray(8)]),
  '6.1.2-1': (bytes) => Buffer.concat([Buffer.from('%PDF-2.0'), bytes.subarray(8)]),
  '6.1.2-2': (bytes) =>
    Buffer.concat([bytes.subarray(0, 9), Buffer.from('%abcd'), bytes.subarray(14)]),
  '6.1.3-3': (bytes) => Buffer.concat([bytes, Buffer.from('lebih')]),
  '6.1.7.1-1': (bytes) => {
    const at = bytes.indexOf('\nendstream');
    return Buffer.concat([bytes.subarray(0, at), Buffer.from('xx'), bytes.subarray(at)]);
  },
};
