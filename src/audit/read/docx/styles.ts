// The styles of a Word document: which are headings, which are bold, which are numbered.

import { readXml } from '../../../office/xml.ts';
import type { ListPlace } from './numbering.ts';

export interface ParagraphStyle {
  /** Level of a heading, from 1; null for other text. */
  readonly heading: number | null;
  readonly bold: boolean;
  readonly place: ListPlace | null;
}

interface Growing {
  name: string;
  parent: string | null;
  outline: number | null;
  bold: boolean | null;
  list: string | null;
  level: number | null;
}

const PLAIN: ParagraphStyle = { heading: null, bold: false, place: null };
/** Styles are based on others no deeper than this. */
const DEPTH = 20;

/** @returns the style of a name under which paragraphs call for it; null stands for none */
export function readParagraphStyles(
  bytes: Uint8Array | undefined,
): (id: string | null) => ParagraphStyle {
  if (bytes === undefined) return () => PLAIN;
  const { styles, usual } = gatherStyles(bytes);
  const known = new Map<string, ParagraphStyle>();
  return (id) => {
    const own = id ?? usual;
    if (own === null) return PLAIN;
    const style = known.get(own) ?? resolve(styles, own);
    known.set(own, style);
    return style;
  };
}

function gatherStyles(bytes: Uint8Array): {
  readonly styles: ReadonlyMap<string, Growing>;
  readonly usual: string | null;
} {
  const styles = new Map<string, Growing>();
  let usual: string | null = null;
  let at: Growing | null = null;
  readXml(bytes, {
    open: (name, attribute) => {
      const value = attribute('*:val');
      if (name === 'style') {
        const id = attribute('*:styleId') ?? '';
        at = { name: '', parent: null, outline: null, bold: null, list: null, level: null };
        styles.set(id, at);
        if (attribute('*:type') === 'paragraph' && isOn(attribute('*:default') ?? '0')) usual = id;
      } else if (at !== null) setStyle(at, name, value);
    },
    close: (name) => {
      if (name === 'style') at = null;
    },
  });
  return { styles, usual };
}

function setStyle(style: Growing, name: string, value: string | undefined): void {
  if (name === 'name') style.name = value ?? '';
  else if (name === 'basedOn') style.parent = value ?? null;
  else if (name === 'outlineLvl') style.outline = Number(value ?? 9);
  else if (name === 'b') style.bold = isOn(value);
  else if (name === 'numId') style.list = value ?? null;
  else if (name === 'ilvl') style.level = Number(value ?? 0);
}

/** A property that is there holds, unless it says otherwise. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/i.test(value);

/** The style with what it takes from those that it is based on. */
function resolve(styles: ReadonlyMap<string, Growing>, id: string): ParagraphStyle {
  const chain: Growing[] = [];
  for (let name: string | null = id; name !== null && chain.length < DEPTH;) {
    const style: Growing | undefined = styles.get(name);
    if (style === undefined) break;
    chain.push(style);
    name = style.parent;
  }
  const first = <T>(of: (style: Growing) => T | null): T | null =>
    chain.map(of).find((value) => value !== null) ?? null;
  const named = first(({ name }) => headingOf(name));
  const outline = first((style) => style.outline);
  const list = first((style) => style.list);
  return {
    heading: named ?? (outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null),
    bold: first((style) => style.bold) ?? false,
    place:
      list === null || list === '0' ? null : { list, level: first((style) => style.level) ?? 0 },
  };
}

/** Word has its headings under one name in each language. */
function headingOf(name: string): number | null {
  const [, level] = /^(?:heading|judul|tajuk)\s*([1-9])$/i.exec(name.trim()) ?? [];
  if (level !== undefined) return Number(level);
  return /^(?:title|judul)$/i.test(name.trim()) ? 1 : null;
}
