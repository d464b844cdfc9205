// The rules of PDF/UA-1 (ISO 14289-1) that a program can decide, under the numbers of the field's own validation profile:
// clause and test. Each gives what it finds; nothing where a file keeps to it, or has nothing that it is about.

import { PDFDict, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';

import {
  descendantOf,
  fontsOf,
  glyphsOf,
  isComposite,
  isSymbolic,
  programOf,
  trueTypeOf,
  unicodeOf,
  widthsOf,
} from './font.ts';
import { STANDARD_TYPES, type Item, type Mark, type Node, type Pdf } from './model.ts';
import { gridOf, headlessCells } from './table.ts';
import { xmpOf } from './xmp.ts';

export type Rule = (pdf: Pdf) => readonly string[];

const must = (isMet: boolean, finding: string): string[] => (isMet ? [] : [finding]);
const say = (node: Node): string =>
  `${node.type} ${node.dict.toString().replace(/\s+/g, ' ').slice(0, 80)}`;
const nodesOf = (pdf: Pdf, type: string): Node[] =>
  pdf.nodes.filter(({ standard }) => standard === type);

/** Every element of a type is inside one of these. */
const insideOf =
  (type: string, ...parents: string[]): Rule =>
  (pdf) =>
    nodesOf(pdf, type)
      .filter(({ parent }) => !parents.includes(parent?.standard ?? ''))
      .map(say);
/** Elements of a type hold nothing but these. */
const holds =
  (type: string, ...kids: string[]): Rule =>
  (pdf) =>
    nodesOf(pdf, type)
      .filter((node) => node.kids.some(({ standard }) => !kids.includes(standard ?? '')))
      .map(say);
/** What the kids of a type are must meet this. */
const kidsMeet =
  (type: string, isMet: (kids: readonly string[]) => boolean): Rule =>
  (pdf) =>
    nodesOf(pdf, type)
      .filter(({ kids }) => !isMet(kids.map(({ standard }) => standard ?? '')))
      .map(say);
const count = (kids: readonly string[], type: string): number =>
  kids.filter((one) => one === type).length;

const hasLanguage = (pdf: Pdf): boolean => (pdf.text(pdf.catalog, 'Lang') ?? '') !== '';
/** Needs a language of its own, or that of the whole document. */
const needsLanguage =
  (isThere: (pdf: Pdf) => boolean, what: string): Rule =>
  (pdf) =>
    must(hasLanguage(pdf) || !isThere(pdf), `no language for ${what}`);

const annotations = (pdf: Pdf): { annotation: PDFDict; page: PDFDict }[] =>
  pdf.pages.flatMap((page) => pdf.annotationsOf(page).map((annotation) => ({ annotation, page })));
const subtype = (pdf: Pdf, annotation: PDFDict): string => pdf.name(annotation, 'Subtype') ?? '';
/** Hidden, or outside the page: nobody meets it. */
function isUnseen(pdf: Pdf, { annotation, page }: { annotation: PDFDict; page: PDFDict }): boolean {
  const numbers = (dict: PDFDict, key: string): number[] =>
    pdf.array(dict, key).map((one) => Number(pdf.resolve(one)?.toString()));
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(annotation, 'Rect');
  const [l = 0, b = 0, r = 0, t = 0] = numbers(
    page,
    page.has(PDFName.of('CropBox')) ? 'CropBox' : 'MediaBox',
  );
  const isOutside = right < l || left > r || top < b || bottom > t;
  return isOutside || ((pdf.number(annotation, 'F') ?? 0) & 2) === 2;
}
/** The element that an annotation belongs to, by the parent tree. */
function elementOf(pdf: Pdf, annotation: PDFDict): Node | undefined {
  const key = pdf.number(annotation, 'StructParent');
  const owner = key === undefined ? undefined : pdf.parentTree.get(key);
  return owner instanceof PDFDict ? pdf.nodeOf(owner) : undefined;
}
/** Annotations of these kinds, seen by somebody, must meet this. */
const annotationsMeet =
  (
    isMeant: (subtype: string) => boolean,
    isMet: (pdf: Pdf, annotation: PDFDict) => boolean,
  ): Rule =>
  (pdf) =>
    annotations(pdf)
      .filter((one) => isMeant(subtype(pdf, one.annotation)) && !isUnseen(pdf, one))
      .filter(({ annotation }) => !isMet(pdf, annotation))
      .map(({ annotation }) => annotation.toString().replace(/\s+/g, ' ').slice(0, 120));

const isArtifact = ({ marks }: { marks: readonly Mark[] }): boolean =>
  marks.some(({ tag }) => tag === 'Artifact');
/** Within a mark that the tree knows. */
export function isTagged(pdf: Pdf, { marks }: Pick<Item, 'marks'>): boolean {
  const inner = marks.findLast(({ mcid }) => mcid !== undefined);
  if (inner?.mcid === undefined) return false;
  const owner = pdf.ownerOf(inner.content, inner.mcid);
  return owner !== undefined && pdf.nodeOf(owner) !== undefined;
}

const objects = (pdf: Pdf): PDFObject[] =>
  pdf.context.enumerateIndirectObjects().map(([, one]) => one);
const dicts = (pdf: Pdf): PDFDict[] =>
  objects(pdf).flatMap((one) => {
    if (one instanceof PDFDict) return [one];
    return one instanceof PDFRawStream ? [one.dict] : [];
  });
/** Things that no report has: a file with one of these would need more than these rules look at. */
const without =
  (isThere: (pdf: Pdf, dict: PDFDict) => boolean): Rule =>
  (pdf) =>
    dicts(pdf)
      .filter((dict) => isThere(pdf, dict))
      .map((dict) => dict.toString().slice(0, 80));
const isA = (pdf: Pdf, dict: PDFDict, key: string, name: string): boolean =>
  pdf.name(dict, key) === name;

const shown = (pdf: Pdf): Item[] => pdf.items.filter(({ kind }) => kind === 'text');
/** Every code that is shown in a font must meet this. */
const codesMeet =
  (makeTest: (pdf: Pdf, font: PDFDict) => (code: number) => boolean): Rule =>
  (pdf) => {
    const tests = new Map<PDFDict, (code: number) => boolean>();
    return shown(pdf).flatMap(({ font, codes, page }) => {
      if (font === undefined) return [`text without a font on page ${page + 1}`];
      if (!tests.has(font)) tests.set(font, makeTest(pdf, font));
      const wrong = codes.filter((code) => !tests.get(font)!(code));
      return wrong.map(
        (code) => `code ${code} of ${pdf.name(font, 'BaseFont')} on page ${page + 1}`,
      );
    });
  };
const fontsMeet =
  (isMet: (pdf: Pdf, font: PDFDict) => boolean): Rule =>
  (pdf) =>
    fontsOf(pdf)
      .filter((font) => !isMet(pdf, font))
      .map((font) => pdf.name(font, 'BaseFont') ?? 'a font without a name');

/** Of the simple TrueType fonts, which a page that is bound in may have. */
const trueTypesMeet = (isMet: (pdf: Pdf, font: PDFDict) => boolean): Rule =>
  fontsMeet((pdf, font) => pdf.name(font, 'Subtype') !== 'TrueType' || isMet(pdf, font));

function cmapsIn(pdf: Pdf, font: PDFDict): { size: number; has30: boolean } {
  const cmaps = trueTypeOf(pdf, font)?.cmaps ?? new Map<string, unknown>();
  return { size: cmaps.size, has30: cmaps.has('3,0') };
}

/** The rules by clause and test. */
export const UA1: Readonly<Record<string, Rule>> = {
  '5-1': (pdf) => must(xmpOf(pdf).prefixes(UA).has('part'), 'no PDF/UA identification'),
  '5-2': (pdf) => must([undefined, '1'].includes(xmpOf(pdf).get('pdfuaid:part')), 'part is not 1'),
  '5-3': (pdf) => wrongPrefix(pdf, 'part'),
  '5-4': (pdf) => wrongPrefix(pdf, 'amd'),
  '5-5': (pdf) => wrongPrefix(pdf, 'corr'),
  '6.1-1': (pdf) =>
    must(/^%PDF-1\.[0-7][\r\n]/.test(pdf.bytes.toString('latin1', 0, 12)), 'header'),
  '6.2-1': (pdf) => must(flag(pdf, pdf.dict(pdf.catalog, 'MarkInfo'), 'Marked'), 'not marked'),
  '7.1-1': (pdf) =>
    pdf.opened
      .filter(({ marks }) => marks.at(-1)?.tag === 'Artifact')
      .filter(({ marks }) => isTagged(pdf, { marks: marks.slice(0, -1) }))
      .map(({ marks }) => `artefact within ${marks[0]?.tag}`),
  '7.1-2': (pdf) =>
    pdf.opened
      .filter(({ marks }) => isTagged(pdf, { marks: marks.slice(-1) }))
      .filter(({ marks }) => isArtifact({ marks: marks.slice(0, -1) }))
      .map(({ marks }) => `${marks.at(-1)?.tag} within an artefact`),
  '7.1-3': (pdf) =>
    pdf.items
      .filter((item) => !isArtifact(item) && !isTagged(pdf, item))
      .map(({ kind, page }) => `${kind} on page ${page + 1}`),
  '7.1-4': (pdf) => must(!flag(pdf, pdf.dict(pdf.catalog, 'MarkInfo'), 'Suspects'), 'suspects'),
  '7.1-5': (pdf) => pdf.nodes.filter(({ standard }) => standard === undefined).map(say),
  '7.1-6': (pdf) =>
    roles(pdf)
      .filter(([type]) => isCircular(pdf, type))
      .map(([type]) => type),
  '7.1-7': (pdf) =>
    roles(pdf)
      .filter(([type]) => STANDARD_TYPES.has(type))
      .map(([type]) => type),
  '7.1-8': (pdf) => must(pdf.value(pdf.catalog, 'Metadata') instanceof PDFRawStream, 'no metadata'),
  '7.1-9': (pdf) => must((xmpOf(pdf).get('dc:title') ?? '') !== '', 'no dc:title'),
  '7.1-10': (pdf) =>
    must(
      flag(pdf, pdf.dict(pdf.catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
      'no title shown',
    ),
  '7.1-11': (pdf) => must(pdf.root !== undefined, 'no structure'),
  '7.1-12': (pdf) => pdf.nodes.filter(({ dict }) => pdf.dict(dict, 'P') === undefined).map(say),
  '7.2-2': needsLanguage((pdf) => pdf.dict(pdf.catalog, 'Outlines') !== undefined, 'bookmarks'),
  '7.2-3': holds('Table', 'TR', 'THead', 'TBody', 'TFoot', 'Caption'),
  '7.2-4': insideOf('TR', 'Table', 'THead', 'TBody', 'TFoot'),
  '7.2-5': insideOf('THead', 'Table'),
  '7.2-6': insideOf('TBody', 'Table'),
  '7.2-7': insideOf('TFoot', 'Table'),
  '7.2-8': insideOf('TH', 'TR'),
  '7.2-9': insideOf('TD', 'TR'),
  '7.2-10': holds('TR', 'TH', 'TD'),
  '7.2-11': kidsMeet('Table', (kids) => count(kids, 'THead') <= 1),
  '7.2-12': kidsMeet('Table', (kids) => count(kids, 'TFoot') <= 1),
  '7.2-13': kidsMeet('Table', (kids) => count(kids, 'TFoot') === 0 || count(kids, 'TBody') > 0),
  '7.2-14': kidsMeet('Table', (kids) => count(kids, 'THead') === 0 || count(kids, 'TBody') > 0),
  '7.2-15': (pdf) => nodesOf(pdf, 'Table').flatMap((table) => gridOf(pdf, table).overlaps.map(say)),
  '7.2-16': kidsMeet('Table', (kids) => !kids.slice(1, -1).includes('Caption')),
  '7.2-17': insideOf('LI', 'L'),
  '7.2-18': insideOf('LBody', 'LI'),
  '7.2-19': holds('L', 'L', 'LI', 'Caption'),
  '7.2-20': holds('LI', 'Lbl', 'LBody'),
  '7.2-21': needsLanguage(
    (pdf) => pdf.nodes.some(({ dict }) => dict.has(PDFName.of('ActualText'))),
    'ActualText',
  ),
  '7.2-22': needsLanguage(
    (pdf) => pdf.nodes.some(({ dict }) => dict.has(PDFName.of('Alt'))),
    'Alt',
  ),
  '7.2-23': needsLanguage((pdf) => pdf.nodes.some(({ dict }) => dict.has(PDFName.of('E'))), 'E'),
  '7.2-24': needsLanguage(
    (pdf) => annotations(pdf).some(({ annotation }) => annotation.has(PDFName.of('Contents'))),
    'what annotations say',
  ),
  '7.2-25': without((_, dict) => dict.has(PDFName.of('TU'))),
  '7.2-26': insideOf('TOCI', 'TOC'),
  '7.2-27': holds('TOC', 'TOC', 'TOCI', 'Caption'),
  '7.2-28': kidsMeet('TOC', (kids) => !kids.slice(1).includes('Caption')),
  '7.2-29': (pdf) =>
    [pdf.text(pdf.catalog, 'Lang'), ...pdf.nodes.map(({ dict }) => pdf.text(dict, 'Lang'))]
      .filter((one) => one !== undefined && !/^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(one))
      .map((one) => `the language ${one}`),
  '7.2-30': needsLanguage((pdf) => hasSpanWith(pdf, 'ActualText'), 'ActualText in a page'),
  '7.2-31': needsLanguage((pdf) => hasSpanWith(pdf, 'Alt'), 'Alt in a page'),
  '7.2-32': needsLanguage((pdf) => hasSpanWith(pdf, 'E'), 'E in a page'),
  '7.2-33': needsLanguage(
    (pdf) => xmpOf(pdf).source.includes('x-default'),
    'the title in the metadata',
  ),
  '7.2-34': needsLanguage((pdf) => shown(pdf).length > 0, 'the text'),
  '7.2-36': holds('THead', 'TR'),
  '7.2-37': holds('TBody', 'TR'),
  '7.2-38': holds('TFoot', 'TR'),
  '7.2-39': kidsMeet('Table', (kids) => count(kids, 'Caption') < 2),
  '7.2-40': kidsMeet('L', (kids) => !kids.slice(1).includes('Caption')),
  '7.2-41': (pdf) =>
    nodesOf(pdf, 'Table').flatMap((table) => gridOf(pdf, table).tallCells.map(say)),
  '7.2-42': (pdf) => unevenTables(pdf),
  '7.2-43': (pdf) => unevenTables(pdf),
  '7.3-1': (pdf) =>
    nodesOf(pdf, 'Figure')
      .filter((node) => !hasWords(pdf, node))
      .map(say),
  '7.4.2-1': (pdf) => {
    let last = 0;
    return headings(pdf).flatMap((node) => {
      const rank = Number(node.standard!.slice(1));
      const isWrong = rank > last + 1;
      last = rank;
      return isWrong ? [say(node)] : [];
    });
  },
  '7.4.4-1': (pdf) =>
    pdf.nodes
      .filter(
        ({ kids }) =>
          count(
            kids.map(({ standard }) => standard ?? ''),
            'H',
          ) > 1,
      )
      .map(say),
  '7.4.4-2': (pdf) =>
    must(headings(pdf).length === 0 || nodesOf(pdf, 'H').length === 0, 'H beside H1'),
  '7.4.4-3': (pdf) =>
    must(headings(pdf).length === 0 || nodesOf(pdf, 'H').length === 0, 'H1 beside H'),
  '7.5-1': (pdf) => nodesOf(pdf, 'Table').flatMap((table) => headlessCells(pdf, table).map(say)),
  '7.5-2': (pdf) => nodesOf(pdf, 'Table').flatMap((table) => headlessCells(pdf, table).map(say)),
  '7.7-1': (pdf) =>
    nodesOf(pdf, 'Formula')
      .filter((node) => !hasWords(pdf, node))
      .map(say),
  '7.9-1': (pdf) =>
    nodesOf(pdf, 'Note')
      .filter(({ dict }) => (pdf.text(dict, 'ID') ?? '') === '')
      .map(say),
  '7.9-2': (pdf) => {
    const ids = nodesOf(pdf, 'Note').map(({ dict }) => pdf.text(dict, 'ID'));
    return must(new Set(ids).size === ids.length, 'two notes with the same ID');
  },
  '7.10-1': without((_, dict) => dict.has(PDFName.of('OCProperties'))),
  '7.10-2': without((pdf, dict) => isA(pdf, dict, 'Type', 'OCG')),
  '7.11-1': without((_, dict) => dict.has(PDFName.of('EF'))),
  '7.15-1': without((_, dict) => dict.has(PDFName.of('AcroForm')) || dict.has(PDFName.of('XFA'))),
  '7.16-1': (pdf) => must(pdf.context.trailerInfo.Encrypt === undefined, 'encrypted'),
  '7.18.1-1': annotationsMeet(
    (type) => !['Widget', 'PrinterMark', 'Link'].includes(type),
    (pdf, annotation) => elementOf(pdf, annotation)?.standard === 'Annot',
  ),
  '7.18.1-2': annotationsMeet(
    (type) => type !== 'Widget',
    (pdf, annotation) => {
      const element = elementOf(pdf, annotation);
      const alt = element === undefined ? '' : pdf.text(element.dict, 'Alt');
      return (pdf.text(annotation, 'Contents') ?? '') !== '' || (alt ?? '') !== '';
    },
  ),
  '7.18.1-3': without((pdf, dict) => isA(pdf, dict, 'Subtype', 'Widget')),
  '7.18.2-1': without((pdf, dict) => isA(pdf, dict, 'Subtype', 'TrapNet')),
  '7.18.3-1': (pdf) =>
    pdf.pages
      .filter((page) => pdf.annotationsOf(page).length > 0 && pdf.name(page, 'Tabs') !== 'S')
      .map(() => 'a page with links whose order is not that of the structure'),
  '7.18.4-1': without((pdf, dict) => isA(pdf, dict, 'Subtype', 'Widget')),
  '7.18.4-2': (pdf) => nodesOf(pdf, 'Form').map(say),
  '7.18.5-1': annotationsMeet(
    (type) => type === 'Link',
    (pdf, annotation) => elementOf(pdf, annotation)?.standard === 'Link',
  ),
  '7.18.5-2': annotationsMeet(
    (type) => type === 'Link',
    (pdf, annotation) => (pdf.text(annotation, 'Contents') ?? '') !== '',
  ),
  '7.18.6.2-1': without((pdf, dict) => isA(pdf, dict, 'Type', 'MediaClip')),
  '7.18.6.2-2': without((pdf, dict) => isA(pdf, dict, 'S', 'Rendition')),
  '7.18.8-1': without((pdf, dict) => isA(pdf, dict, 'Subtype', 'PrinterMark')),
  '7.20-1': without(
    (pdf, dict) => isA(pdf, dict, 'Subtype', 'Form') && dict.has(PDFName.of('Ref')),
  ),
  '7.20-2': (pdf) => {
    const forms = pdf.contents
      .map(({ owner }) => owner)
      .filter((one) => isA(pdf, one, 'Subtype', 'Form'));
    const marked = forms.filter((one) => one.has(PDFName.of('StructParents')));
    return must(new Set(marked).size === marked.length, 'a marked form is painted twice');
  },
  '7.21.3.1-1': fontsMeet(
    (pdf, font) => !isComposite(font) || pdf.name(font, 'Encoding') === 'Identity-H',
  ),
  '7.21.3.2-1': fontsMeet((pdf, font) => {
    const descendant = descendantOf(pdf, font);
    const isSecond = descendant !== undefined && isA(pdf, descendant, 'Subtype', 'CIDFontType2');
    return !isSecond || pdf.value(descendant, 'CIDToGIDMap') !== undefined;
  }),
  '7.21.3.3-1': fontsMeet(
    (pdf, font) => !isComposite(font) || pdf.name(font, 'Encoding') === 'Identity-H',
  ),
  '7.21.3.3-2': without(
    (pdf, dict) => isA(pdf, dict, 'Type', 'CMap') && dict.has(PDFName.of('WMode')),
  ),
  '7.21.3.3-3': without((_, dict) => dict.has(PDFName.of('UseCMap'))),
  '7.21.4.1-1': fontsMeet((pdf, font) => programOf(pdf, font) !== undefined),
  '7.21.4.1-2': codesMeet((pdf, font) => {
    const program = trueTypeOf(pdf, font);
    const glyphOf = glyphsOf(pdf, font);
    return (code) => program === undefined || glyphOf(code) < program.glyphs;
  }),
  // What is not there lists nothing too few.
  '7.21.4.2-1': without((_, dict) => dict.has(PDFName.of('CharSet'))),
  '7.21.4.2-2': without((_, dict) => dict.has(PDFName.of('CIDSet'))),
  '7.21.5-1': codesMeet((pdf, font) => {
    const program = trueTypeOf(pdf, font);
    const width = widthsOf(pdf, font);
    const glyphOf = glyphsOf(pdf, font);
    return (code) =>
      program === undefined || Math.abs(program.widthOf(glyphOf(code)) - width(code)) <= 1;
  }),
  '7.21.6-1': trueTypesMeet((pdf, font) => {
    const { size, has30 } = cmapsIn(pdf, font);
    return isSymbolic(pdf, font) || size > (has30 ? 1 : 0);
  }),
  // Differences would have to be names that everybody knows: none are looked up here.
  '7.21.6-2': trueTypesMeet(
    (pdf, font) =>
      isSymbolic(pdf, font) ||
      ['MacRomanEncoding', 'WinAnsiEncoding'].includes(pdf.name(font, 'Encoding') ?? ''),
  ),
  '7.21.6-3': trueTypesMeet(
    (pdf, font) => !isSymbolic(pdf, font) || pdf.value(font, 'Encoding') === undefined,
  ),
  '7.21.6-4': trueTypesMeet((pdf, font) => {
    const { size, has30 } = cmapsIn(pdf, font);
    return !isSymbolic(pdf, font) || size === 1 || has30;
  }),
  '7.21.7-1': codesMeet((pdf, font) => {
    const map = unicodeOf(pdf, font);
    return (code) => map.has(code);
  }),
  '7.21.7-2': codesMeet((pdf, font) => {
    const map = unicodeOf(pdf, font);
    return (code) => !/[\0\uFEFF\uFFFE]/.test(map.get(code) ?? '');
  }),
  '7.21.8-1': codesMeet((pdf, font) => {
    const glyphOf = glyphsOf(pdf, font);
    return (code) => glyphOf(code) !== 0;
  }),
};

const UA = 'http://www.aiim.org/pdfua/ns/id/';

function wrongPrefix(pdf: Pdf, property: string): string[] {
  const prefix = xmpOf(pdf).prefixes(UA).get(property);
  return must(
    prefix === undefined || prefix === 'pdfuaid',
    `${property} under the prefix ${prefix}`,
  );
}

function flag(pdf: Pdf, dict: PDFDict | undefined, key: string): boolean {
  return pdf.value(dict, key)?.toString() === 'true';
}

function roles(pdf: Pdf): [string, string][] {
  const map = pdf.dict(pdf.dict(pdf.catalog, 'StructTreeRoot'), 'RoleMap');
  return (map?.entries() ?? []).map(([from, to]) => [from.decodeText(), to.toString().slice(1)]);
}

function isCircular(pdf: Pdf, type: string): boolean {
  const map = new Map(roles(pdf));
  const seen = new Set<string>();
  for (let one: string | undefined = type; one !== undefined; one = map.get(one)) {
    if (seen.has(one)) return true;
    seen.add(one);
  }
  return false;
}

function headings(pdf: Pdf): Node[] {
  return pdf.nodes.filter(({ standard }) => /^H[1-6]$/.test(standard ?? ''));
}

function hasWords(pdf: Pdf, { dict }: Node): boolean {
  return (pdf.text(dict, 'Alt') ?? '') !== '' || dict.has(PDFName.of('ActualText'));
}

function hasSpanWith(pdf: Pdf, key: string): boolean {
  return pdf.opened.some(({ marks }) => {
    const mark = marks.at(-1);
    return mark?.tag === 'Span' && new RegExp(`/${key}\\b`).test(mark.properties);
  });
}

function unevenTables(pdf: Pdf): string[] {
  return nodesOf(pdf, 'Table').flatMap((table) => {
    const { unevenRows } = gridOf(pdf, table);
    return unevenRows.length === 0 ? [] : [`rows ${unevenRows.join(', ')} of ${say(table)}`];
  });
}
