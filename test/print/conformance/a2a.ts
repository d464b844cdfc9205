// The rules of PDF/A-2a (ISO 19005-2, level A) that a program can decide, under the numbers of the field's own validation
// profile. Those that it shares with PDF/UA-1 are in ua1.ts; those about things that no report has ask that there is none.

import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

import { fontsOf, isComposite, programOf, unicodeOf } from './font.ts';
import type { Pdf } from './model.ts';
import { UA1, type Rule } from './ua1.ts';
import { xmpOf } from './xmp.ts';

const must = (isMet: boolean, finding: string): string[] => (isMet ? [] : [finding]);

const VALUES = new WeakMap<Pdf, readonly PDFObject[]>();

/** Every value of the file, however deep, with the dictionaries of streams. */
function valuesOf(pdf: Pdf): readonly PDFObject[] {
  const known = VALUES.get(pdf);
  if (known !== undefined) return known;
  const values: PDFObject[] = [];
  const visit = (value: PDFObject): void => {
    values.push(value);
    if (value instanceof PDFArray) value.asArray().forEach(visit);
    if (value instanceof PDFDict) value.values().forEach(visit);
    if (value instanceof PDFRawStream) visit(value.dict);
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object);
  VALUES.set(pdf, values);
  return values;
}
const valuesMeet =
  (isMet: (value: PDFObject) => boolean): Rule =>
  (pdf) =>
    valuesOf(pdf)
      .filter((value) => !isMet(value))
      .map((value) => value.toString().slice(0, 80));
const dictsMeet =
  (isMet: (pdf: Pdf, dict: PDFDict) => boolean): Rule =>
  (pdf) =>
    valuesOf(pdf)
      .filter((value) => value instanceof PDFDict && !isMet(pdf, value))
      .map((value) => value.toString().replace(/\s+/g, ' ').slice(0, 80));
const no = (...keys: string[]): Rule =>
  dictsMeet((_, dict) => keys.every((key) => !dict.has(PDFName.of(key))));
const images = (isMet: (pdf: Pdf, image: PDFDict) => boolean): Rule =>
  dictsMeet((pdf, dict) => pdf.name(dict, 'Subtype') !== 'Image' || isMet(pdf, dict));
const annotationsMeet = (isMet: (pdf: Pdf, annotation: PDFDict) => boolean): Rule =>
  dictsMeet((pdf, dict) => pdf.name(dict, 'Type') !== 'Annot' || isMet(pdf, dict));
const flags = (pdf: Pdf, annotation: PDFDict): number => pdf.number(annotation, 'F') ?? 0;

const FILTERS =
  /^(?:FlateDecode|DCTDecode|ASCII85Decode|ASCIIHexDecode|RunLengthDecode|CCITTFaxDecode|JBIG2Decode|JPXDecode)$/;
const BLEND_MODES =
  /^(?:Normal|Compatible|Multiply|Screen|Overlay|Darken|Lighten|Color(?:Dodge|Burn)?|HardLight|SoftLight|Difference|Exclusion|Hue|Saturation|Luminosity)$/;
const OPERATORS = new Set(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(
    ' ',
  ),
);

function outputProfile(pdf: Pdf): Buffer | undefined {
  const [intent] = pdf.array(pdf.catalog, 'OutputIntents').map((one) => pdf.resolve(one));
  if (!(intent instanceof PDFDict) || pdf.name(intent, 'S') !== 'GTS_PDFA1') return undefined;
  return pdf.stream(pdf.value(intent, 'DestOutputProfile'));
}

/** How deep the states of each stream are saved. */
function nesting(pdf: Pdf): number {
  const depths = pdf.contents.map(({ operations }) => {
    let depth = 0;
    let most = 0;
    for (const { operator } of operations) {
      if (operator === 'q') depth += 1;
      if (operator === 'Q') depth -= 1;
      most = Math.max(most, depth);
    }
    return most;
  });
  return Math.max(...depths);
}

/** The streams of the file as its bytes have them: the length that is said, and where the data really end. */
function streamLengths(pdf: Pdf): string[] {
  return [...pdf.bytes.toString('latin1').matchAll(/\/Length (\d+)>> ?stream\n/g)].flatMap(
    (match) => {
      const end = match.index + match[0].length + Number(match[1]);
      const isRight = pdf.bytes.toString('latin1', end, end + 10) === '\nendstream';
      return isRight ? [] : [`the stream at ${match.index}`];
    },
  );
}

const shared = (clause: string): Rule => UA1[clause]!;

/** The rules by clause and test. */
export const A2A: Readonly<Record<string, Rule>> = {
  '6.1.2-1': shared('6.1-1'),
  '6.1.2-2': (pdf) =>
    must(
      /^%PDF-1\.\d\n%[\x80-\xff]{4}/.test(pdf.bytes.toString('latin1', 0, 20)),
      'no binary mark',
    ),
  '6.1.3-1': (pdf) => must(pdf.context.trailerInfo.ID !== undefined, 'no ID'),
  '6.1.3-2': shared('7.16-1'),
  '6.1.3-3': (pdf) =>
    must(/%%EOF\r?\n?$/.test(pdf.bytes.toString('latin1', pdf.bytes.length - 8)), 'data behind'),
  '6.1.7.1-1': streamLengths,
  '6.1.7.1-3': (pdf) =>
    pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, one]) =>
        one instanceof PDFRawStream &&
        ['F', 'FFilter', 'FDecodeParms'].some((key) => one.dict.has(PDFName.of(key)))
          ? [one.dict.toString().slice(0, 80)]
          : [],
      ),
  '6.1.7.2-1': dictsMeet((pdf, dict) => {
    const filters = dict.has(PDFName.of('Length')) ? pdf.array(dict, 'Filter') : [];
    return filters.every((one) => one instanceof PDFName && FILTERS.test(one.decodeText()));
  }),
  '6.1.12-1': no('Perms'),
  '6.1.13-1': valuesMeet(
    (value) => !(value instanceof PDFNumber) || Math.abs(value.asNumber()) <= 2147483647,
  ),
  '6.1.13-3': valuesMeet(
    (value) => !(value instanceof PDFString) || value.asBytes().length < 32768,
  ),
  '6.1.13-4': valuesMeet(
    (value) => !(value instanceof PDFName) || value.decodeText().length <= 127,
  ),
  '6.1.13-7': (pdf) => must(pdf.context.largestObjectNumber <= 8388607, 'too many objects'),
  '6.1.13-8': (pdf) => must(nesting(pdf) <= 28, `states nested ${nesting(pdf)} deep`),
  '6.1.13-11': dictsMeet((pdf, dict) => {
    const [left = 0, bottom = 0, right = 3, top = 3] = pdf
      .array(dict, 'MediaBox')
      .map((one) => Number(one.toString()));
    return [right - left, top - bottom].every((size) => size >= 3 && size <= 14400);
  }),
  '6.2.2-1': (pdf) =>
    pdf.contents.flatMap(({ operations, page }) =>
      operations
        .filter(({ operator }) => !OPERATORS.has(operator))
        .map(({ operator }) => `${operator} on page ${page + 1}`),
    ),
  '6.2.2-2': (pdf) =>
    pdf.contents
      .filter(({ owner }) => pdf.dict(owner, 'Resources') === undefined)
      .map(({ page }) => `page ${page + 1}`),
  '6.2.3-1': (pdf) => {
    const profile = outputProfile(pdf);
    if (profile === undefined) return [];
    const text = (at: number): string => profile.toString('latin1', at, at + 4);
    return must(
      /^(?:prtr|mntr)$/.test(text(12)) && text(16) === 'RGB ' && profile[8]! < 5,
      'profile',
    );
  },
  '6.2.3-2': (pdf) =>
    must(pdf.array(pdf.catalog, 'OutputIntents').length <= 1, 'two output intents'),
  '6.2.4.3-2': (pdf) =>
    must(outputProfile(pdf)?.toString('latin1', 16, 20) === 'RGB ', 'no RGB output intent'),
  '6.2.4.3-3': (pdf) =>
    must(
      !valuesHave(pdf, 'DeviceCMYK') && !operators(pdf).some((one) => /^[kK]$/.test(one)),
      'CMYK',
    ),
  '6.2.4.4-1': (pdf) => must(!valuesHave(pdf, 'DeviceN'), 'DeviceN'),
  '6.2.4.4-2': (pdf) => must(!valuesHave(pdf, 'Separation'), 'Separation'),
  '6.2.5-1': no('TR', 'TR2', 'HTP', 'HTO'),
  '6.2.5-4': no('HT', 'HalftoneType', 'HalftoneName', 'TransferFunction'),
  '6.2.6-1': no('Intent'),
  '6.2.8-1': images((_, image) => !image.has(PDFName.of('Alternates'))),
  '6.2.8-2': images((_, image) => !image.has(PDFName.of('OPI'))),
  '6.2.8-3': images((pdf, image) => pdf.value(image, 'Interpolate')?.toString() !== 'true'),
  '6.2.8-4': images((pdf, image) =>
    [1, 2, 4, 8, 16].includes(pdf.number(image, 'BitsPerComponent') ?? 8),
  ),
  '6.2.8.3-1': images((pdf, image) => pdf.name(image, 'Filter') !== 'JPXDecode'),
  '6.2.9-1': dictsMeet(
    (pdf, dict) => pdf.name(dict, 'Subtype2') !== 'PS' && !dict.has(PDFName.of('PS')),
  ),
  '6.2.9-2': shared('7.20-1'),
  '6.2.9-3': dictsMeet((pdf, dict) => pdf.name(dict, 'Subtype') !== 'PS'),
  '6.2.10-1': dictsMeet((pdf, dict) => BLEND_MODES.test(pdf.name(dict, 'BM') ?? 'Normal')),
  '6.2.10-2': meets(
    (pdf) => outputProfile(pdf) !== undefined,
    'transparency without an output intent',
  ),
  '6.2.11.2-1': fonts((pdf, font) => pdf.name(font, 'Type') === 'Font'),
  '6.2.11.2-2': fonts((_, font) => isComposite(font)),
  '6.2.11.2-3': fonts((pdf, font) => (pdf.name(font, 'BaseFont') ?? '') !== ''),
  '6.2.11.2-7': fonts((pdf, font) =>
    [undefined, 'Type1C', 'CIDFontType0C', 'OpenType'].includes(
      pdf.name(programOf(pdf, font)?.dict, 'Subtype'),
    ),
  ),
  '6.2.11.3.1-1': shared('7.21.3.1-1'),
  '6.2.11.3.2-1': shared('7.21.3.2-1'),
  '6.2.11.3.3-1': shared('7.21.3.3-1'),
  '6.2.11.3.3-2': shared('7.21.3.3-2'),
  '6.2.11.3.3-3': shared('7.21.3.3-3'),
  '6.2.11.4.1-1': shared('7.21.4.1-1'),
  '6.2.11.4.1-2': shared('7.21.4.1-2'),
  '6.2.11.4.2-2': shared('7.21.4.2-2'),
  '6.2.11.5-1': shared('7.21.5-1'),
  '6.2.11.6-1': shared('7.21.6-1'),
  '6.2.11.7.2-1': shared('7.21.7-1'),
  '6.2.11.7.2-2': shared('7.21.7-2'),
  '6.2.11.7.3-1': (pdf) =>
    pdf.items.flatMap(({ font, codes, marks, page }) => {
      if (font === undefined) return [];
      const letters = codes.map((code) => unicodeOf(pdf, font).get(code) ?? '').join('');
      const isSaid = marks.some(({ properties }) => properties.includes('/ActualText'));
      return /[\uE000-\uF8FF]/.test(letters) && !isSaid ? [`page ${page + 1}`] : [];
    }),
  '6.2.11.8-1': shared('7.21.8-1'),
  '6.3.1-1': annotationsMeet((pdf, annotation) => pdf.name(annotation, 'Subtype') === 'Link'),
  '6.3.2-1': annotationsMeet((_, annotation) => annotation.has(PDFName.of('F'))),
  '6.3.2-2': annotationsMeet((pdf, annotation) => (flags(pdf, annotation) & 0b100100111) === 4),
  '6.3.3-2': annotationsMeet((_, annotation) => !annotation.has(PDFName.of('AP'))),
  '6.4.1-1': shared('7.18.1-3'),
  '6.4.1-3': shared('7.15-1'),
  '6.4.2-2': no('NeedsRendering'),
  '6.4.3-1': dictsMeet((pdf, dict) => pdf.name(dict, 'Type') !== 'Sig'),
  '6.5.1-1': dictsMeet((pdf, dict) => {
    const isAction = pdf.name(dict, 'Type') === 'Action' || dict.has(PDFName.of('URI'));
    return !isAction || ['URI', 'GoTo'].includes(pdf.name(dict, 'S') ?? '');
  }),
  '6.5.2-1': no('AA'),
  '6.6.2.1-1': shared('7.1-8'),
  '6.6.2.1-2': (pdf) => must(!/<\?xpacket begin=[^>]*bytes=/.test(xmpOf(pdf).source), 'bytes'),
  '6.6.2.1-3': (pdf) =>
    must(!/<\?xpacket begin=[^>]*encoding=/.test(xmpOf(pdf).source), 'encoding'),
  '6.6.2.1-4': (pdf) =>
    must(/^<\?xpacket [^]*<\?xpacket end="[rw]"\?>\s*$/.test(xmpOf(pdf).source), 'packet'),
  '6.6.2.1-5': (pdf) => must(!xmpOf(pdf).source.includes('\uFFFD'), 'not UTF-8'),
  '6.6.2.3.1-1': (pdf) => {
    const known = [
      'dc',
      'xmp',
      'pdf',
      'pdfaid',
      'pdfaExtension',
      'pdfaSchema',
      'pdfaProperty',
      'rdf',
      'x',
    ];
    const described = [...xmpOf(pdf).source.matchAll(/<pdfaSchema:prefix>(\w+)</g)].map(
      ([, one]) => one,
    );
    const used = [...xmpOf(pdf).source.matchAll(/<(\w+):\w+/g)].map(([, one]) => one);
    return used.filter((one) => !known.includes(one!) && !described.includes(one)).map(String);
  },
  '6.6.2.3.3-2': (pdf) => describedSchema(pdf, 'schema', 'namespaceURI', 'prefix', 'property'),
  '6.6.2.3.3-7': (pdf) =>
    ['name', 'valueType', 'category', 'description']
      .filter(
        (one) =>
          xmpOf(pdf).source.includes('<pdfaSchema:property>') &&
          !xmpOf(pdf).source.includes(`<pdfaProperty:${one}>`),
      )
      .map((one) => `a property without ${one}`),
  '6.6.2.3.3-9': (pdf) =>
    must(
      [undefined, 'internal', 'external'].includes(xmpOf(pdf).get('pdfaProperty:category')),
      'category',
    ),
  '6.6.4-1': (pdf) => must(xmpOf(pdf).prefixes(A).has('part'), 'no PDF/A identification'),
  '6.6.4-2': (pdf) => must(xmpOf(pdf).get('pdfaid:part') === '2', 'part'),
  '6.6.4-3': (pdf) => must(xmpOf(pdf).get('pdfaid:conformance') === 'A', 'conformance'),
  '6.7.2.2-1': shared('6.2-1'),
  '6.7.3.3-1': shared('7.1-11'),
  '6.7.3.4-1': shared('7.1-5'),
  '6.7.3.4-2': shared('7.1-6'),
  '6.7.3.4-3': shared('7.1-7'),
  '6.7.4-1': shared('7.2-29'),
  '6.8-2': shared('7.11-1'),
  '6.9-1': shared('7.10-1'),
  '6.10-1': no('AlternatePresentations'),
  '6.10-2': no('PresSteps'),
  '6.11-1': no('Requirements'),
};

const A = 'http://www.aiim.org/pdfa/ns/id/';

function meets(isMet: (pdf: Pdf) => boolean, finding: string): Rule {
  return (pdf) => must(isMet(pdf), finding);
}

function fonts(isMet: (pdf: Pdf, font: PDFDict) => boolean): Rule {
  return (pdf) =>
    fontsOf(pdf)
      .filter((font) => !isMet(pdf, font))
      .map((font) => pdf.name(font, 'BaseFont') ?? 'a font');
}

function operators(pdf: Pdf): string[] {
  return pdf.contents.flatMap(({ operations }) => operations.map(({ operator }) => operator));
}

function valuesHave(pdf: Pdf, name: string): boolean {
  for (const value of valuesOf(pdf)) {
    if (value instanceof PDFName && value.decodeText() === name) return true;
  }
  return false;
}

function describedSchema(pdf: Pdf, ...fields: string[]): string[] {
  const { source } = xmpOf(pdf);
  if (!source.includes('<pdfuaid:')) return [];
  return fields
    .filter((one) => !source.includes(`<pdfaSchema:${one}>`))
    .map((one) => `a schema without ${one}`);
}
