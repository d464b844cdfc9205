// From the structure that Chromium gives a file to the one that PDF/UA asks for.

import type { PdfFile } from '../file/file.ts';
import { readDictionary } from '../../pdf/syntax.ts';
import { keyOf, readContents, type PageContent } from './contents.ts';
import { isElement, marksOf, type Annotation, type Element } from './element.ts';
import type { Structure } from './read.ts';
import { reshape, type Facts } from './reshape.ts';
import type { MarkedSpan } from './scan.ts';
import { writeStructure, type StructureObjects, type TagOptions } from './write.ts';

export function tagPdf(file: PdfFile, { root }: Structure, options: TagOptions): StructureObjects {
  const contents = readContents(file, new Set(figureMarks(root)));
  return writeStructure(file, reshape(root, factsOf(file, contents)), contents, options);
}

function figureMarks(element: Element): string[] {
  if (element.type === 'Figure') return marksOf(element).map(keyOf);
  return element.kids.filter(isElement).flatMap(figureMarks);
}

function factsOf(file: PdfFile, contents: readonly PageContent[]): Facts {
  const spans = new Map<string, { bytes: Buffer; span: MarkedSpan }>();
  for (const { page, bytes, marks } of contents) {
    for (const span of marks) spans.set(keyOf({ page, mcid: span.mcid }), { bytes, span });
  }
  return {
    paintsOf: (mark) => spans.get(keyOf(mark))?.span.paints ?? 0,
    textOf: (mark) => {
      const place = spans.get(keyOf(mark));
      if (place === undefined) return '';
      const { bytes, span } = place;
      const text = bytes.toString('latin1', span.open.end, span.close.start);
      return [...text.matchAll(/<([0-9a-f]+)>\s*Tj/gi)].map(([, glyphs]) => glyphs).join('');
    },
    isInternal: (link) => isInternal(file, link),
  };
}

function isInternal(file: PdfFile, { object }: Annotation): boolean {
  const source = file.source(object);
  return source !== undefined && readDictionary(source).has('Dest');
}
