// An SVG that may become part of a report: a still picture that runs nothing and asks for nothing.

import { Parser } from 'saxen';
import { tryDecode } from '../load/decode.ts';
import type { Bilingual } from '../../language.ts';
import { isTooManyPixels, readPictureSize } from './picture-size.ts';
import { isReusedTooOften } from './svg-reuse.ts';

/** What runs, embeds or moves. */
const REFUSED_ELEMENTS = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'handler',
  'listener',
  'set',
  'animate',
  'animatemotion',
  'animatetransform',
]);
/** Links into the drawing itself, and pictures that are inside it. */
const INNER_LINK = /^\s*(?:#|data:image\/(?:png|jpeg|webp);base64,)/i;
/** Style that fetches something; a backslash could spell any of it. */
const OUTER_STYLE = /@import|url\(\s*["']?(?!["']?\s*#)|\\/i;

/** What is wrong with the SVG, or null. */
export function findUnsafeSvg(content: Uint8Array): Bilingual | null {
  const text = tryDecode(content);
  if (text === null || !/<(?:[\w-]+:)?svg[\s>]/.test(text)) return NOT_SVG;
  if (/<!ENTITY|<\?xml-stylesheet/i.test(text)) return says('<!ENTITY>');
  let fault: Bilingual | null = null;
  let inStyle = false;
  const reader = new Parser();
  reader.on('openTag', (nama, ambil, parse) => {
    inStyle = local(nama) === 'style';
    fault ??= findUnsafeElement(local(nama), ambil(), parse);
  });
  reader.on('closeTag', () => {
    inStyle = false;
  });
  const readStyle = (style: string) => {
    if (inStyle && OUTER_STYLE.test(style)) fault ??= says('url(…)');
  };
  reader.on('text', (style, parse) => readStyle(parse(style)));
  reader.on('cdata', readStyle);
  reader.on('error', () => {
    fault ??= NOT_SVG;
  });
  reader.on('warn', () => undefined);
  reader.parse(text);
  // Only the parser's callbacks set it, which the compiler does not see.
  const pertama = fault as Bilingual | null;
  return pertama ?? (isReusedTooOften(text) ? TOO_OFTEN : null);
}

const NOT_SVG: Bilingual = { id: 'bukan SVG yang utuh', en: 'is no well-formed SVG' };
const WRONG_PICTURE: Bilingual = {
  id: 'memuat gambar yang rusak atau terlalu besar',
  en: 'has a picture in it that is damaged or too large',
};
const TOO_OFTEN: Bilingual = {
  id: 'memakai bagian-bagiannya sendiri terlalu sering',
  en: 'uses its own parts too often',
};
const says = (what: string): Bilingual => ({
  id: `memuat ${what}, yang tidak boleh ada di dalam lambang`,
  en: `has ${what} in it, which an emblem may not have`,
});
const local = (nama: string): string => nama.slice(nama.indexOf(':') + 1).toLowerCase();

function findUnsafeElement(
  nama: string,
  attribute: Readonly<Record<string, string>> | boolean,
  parse: (text: string) => string,
): Bilingual | null {
  if (REFUSED_ELEMENTS.has(nama)) return says(`<${nama}>`);
  if (typeof attribute === 'boolean') return null;
  for (const [complete, tertulis] of Object.entries(attribute)) {
    const [key, content] = [local(complete), parse(tertulis)];
    if (key.startsWith('on')) return says(key);
    if ((key === 'href' || key === 'src') && !INNER_LINK.test(content)) return says(key);
    if (OUTER_STYLE.test(content)) return says('url(…)');
    if (isBadPicture(content)) return WRONG_PICTURE;
  }
  return null;
}

/** A picture inside the drawing has the same bounds as one beside it. */
function isBadPicture(content: string): boolean {
  const data = /^\s*data:[^,]*,/i.exec(content);
  if (data === null) return false;
  const size = readPictureSize(Buffer.from(content.slice(data[0].length), 'base64'));
  return typeof size === 'string' || isTooManyPixels(size);
}
