// Values as XML.

import { escapeXml } from '../../escape.ts';

/** The attributes of an element, each with a blank before it. */
export function xmlAttributes(content: Readonly<Record<string, string | number>>): string {
  const one = Object.entries(content).map(
    ([nama, nilai]) => ` ${nama}="${attribute(String(nilai))}"`,
  );
  return one.join('');
}

/** Line breaks in an attribute would be read back as blanks. */
function attribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
