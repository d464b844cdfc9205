// What a document says about itself, in any office format. The libraries would write the time of the build here.

import { escapeXmlLine } from '../escape.ts';

export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  /** The number under which it is filed. */
  readonly identifier: string | null;
  /** Null where it bears none. */
  readonly date: Date | null;
}

/** Where it stands in the package. */
export const CORE_PROPERTIES = 'docProps/core.xml';

/** The part of ECMA-376 part 2, 11.1. */
export function coreProperties({ title, author, identifier, date }: DocumentProperties): string {
  const times = date === null ? [] : ['created', 'modified'].map((name) => timeOf(name, date));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXmlLine(title)}</dc:title>`,
    `<dc:creator>${escapeXmlLine(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXmlLine(author)}</cp:lastModifiedBy>`,
    ...(identifier === null ? [] : [`<dc:identifier>${escapeXmlLine(identifier)}</dc:identifier>`]),
    '<cp:revision>1</cp:revision>',
    ...times,
    '<dc:language>id-ID</dc:language>',
    '</cp:coreProperties>',
  ].join('\n');
}

const timeOf = (name: string, date: Date): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date.toISOString().slice(0, 19)}Z</dcterms:${name}>`;
