// What a validator does not ask and a reader notices: words that run together, pictures without a place, pieces of a page
// that the structure holds twice or not at all.

import { PDFArray, PDFName, PDFNumber } from '@cantoo/pdf-lib';

import { unicodeOf } from './font.ts';
import type { Item, Node, Pdf } from './model.ts';
import type { Rule } from './ua1.ts';

const INLINE = new Set(['Span', 'Link', 'Reference', 'Code', 'Quote']);

/** The pieces of text that an element holds, itself or in what runs along, line by line. */
export function linesOf(pdf: Pdf, node: Node): { text: string; baseline: string }[] {
  const lines: { text: string; baseline: string; page: number }[] = [];
  for (const item of itemsOf(pdf, node)) {
    const { font, codes, baseline, page } = item;
    const letters = font === undefined ? new Map<number, string>() : unicodeOf(pdf, font);
    const text = codes.map((code) => letters.get(code) ?? '').join('');
    const last = lines.at(-1);
    if (last?.baseline === baseline && last.page === page) last.text += text;
    else lines.push({ text, baseline, page });
  }
  return lines;
}

/** All that is written, block by block. */
export function readAloud(pdf: Pdf): string[] {
  return pdf.nodes
    .filter((node) => !INLINE.has(node.standard ?? ''))
    .map((node) =>
      linesOf(pdf, node)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '');
}

function itemsOf(pdf: Pdf, node: Node): Item[] {
  const kids = pdf.array(node.dict, 'K').map((one) => pdf.resolve(one));
  return kids.flatMap((kid) => {
    if (kid instanceof PDFNumber) {
      const content = pdf.dict(node.dict, 'Pg');
      return content === undefined ? [] : pdf.itemsIn(content, kid.asNumber());
    }
    const inner = node.kids.find(({ dict }) => dict === kid);
    if (inner !== undefined) return INLINE.has(inner.standard ?? '') ? itemsOf(pdf, inner) : [];
    const mark = node.marks.find(({ dict }) => dict === kid);
    return mark === undefined ? [] : pdf.itemsIn(mark.content, mark.mcid);
  });
}

/** Where a line ends in a word and the next begins with one, with no space on either side. */
export const wordsRunTogether: Rule = (pdf) =>
  pdf.nodes
    // What a figure shows is said by its own text.
    .filter(({ standard = '' }) => !INLINE.has(standard) && standard !== 'Figure')
    .flatMap((node) =>
      linesOf(pdf, node).flatMap(({ text }, i, lines) => {
        const before = lines[i - 1]?.text ?? ' ';
        const isJoined = /[\p{L}\p{N}.,;:!?%)”"]$/u.test(before) && /^[\p{L}\p{N}(“"]/u.test(text);
        return isJoined ? [`${before.slice(-30)}|${text.slice(0, 30)}`] : [];
      }),
    );

/** Every marked piece is held by exactly one element, which is the one that the parent tree names. */
export const piecesHeldOnce: Rule = (pdf) => {
  const held = new Map<string, number>();
  const findings: string[] = [];
  const numbers = new Map<object, number>(pdf.contents.map(({ owner }, i) => [owner, i]));
  const keyOf = (content: object, mcid: number): string => `${numbers.get(content)}:${mcid}`;
  for (const node of pdf.nodes) {
    for (const { content, mcid } of node.marks) {
      const key = keyOf(content, mcid);
      held.set(key, (held.get(key) ?? 0) + 1);
      if (pdf.ownerOf(content, mcid) !== node.dict) findings.push(`${key}: another owner`);
    }
  }
  const painted = new Set(
    pdf.opened.flatMap(({ content, marks }) => {
      const mcid = marks.at(-1)?.mcid;
      return mcid === undefined ? [] : [keyOf(content, mcid)];
    }),
  );
  for (const key of painted)
    if (held.get(key) !== 1) findings.push(`${key}: held ${held.get(key) ?? 0} times`);
  for (const key of held.keys()) if (!painted.has(key)) findings.push(`${key}: not on the page`);
  return findings;
};

/** Figures say where they are, within their page and as more than a line. */
export const figuresHavePlaces: Rule = (pdf) =>
  pdf.nodes
    .filter(({ standard }) => standard === 'Figure')
    .filter((node) => {
      const box = pdf.attribute(node, 'BBox');
      if (!(box instanceof PDFArray)) return true;
      const [left = 0, bottom = 0, right = 0, top = 0] = box
        .asArray()
        .map((one) => Number(one.toString()));
      return !(
        left >= 0 &&
        bottom >= 0 &&
        right - left > 1 &&
        top - bottom > 1 &&
        right < 1300 &&
        top < 1300
      );
    })
    .map(({ dict }) => pdf.text(dict, 'Alt')?.slice(0, 60) ?? '');

/** Heads say whether they are of a column or of a row. */
export const headsHaveScope: Rule = (pdf) =>
  pdf.nodes
    .filter(({ standard }) => standard === 'TH')
    .filter((node) => !(pdf.attribute(node, 'Scope') instanceof PDFName))
    .map(({ dict }) => dict.toString().slice(0, 80));
