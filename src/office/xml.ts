// XML as a run of tags and texts. Entities of a document's own are never expanded.

import { Parser } from 'saxen';
import { UnreadablePackage } from './unreadable.ts';

/** The value of an attribute; `*:id` asks for one of any prefix. */
export type ReadAttribute = (name: string) => string | undefined;

export interface XmlHandler {
  /** @param name without its prefix */
  readonly open?: (name: string, attribute: ReadAttribute) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Some writers put a prefix before every name (`x:row`). */
const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** @throws UnreadablePackage when the bytes are no well-formed XML in UTF-8 or UTF-16 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new Parser();
  parser.on('openTag', (name, read, decode) => {
    handler.open?.(withoutPrefix(name), (wanted) => {
      const value = findAttribute(read(), wanted);
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', (name) => handler.close?.(withoutPrefix(name)));
  parser.on('text', (text, decode) => handler.text?.(decode(text)));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('warn', () => undefined);
  parser.parse(decodeXml(bytes));
}

function findAttribute(
  attributes: Readonly<Record<string, string>> | boolean,
  wanted: string,
): string | undefined {
  if (typeof attributes === 'boolean') return undefined;
  if (!wanted.startsWith('*')) {
    return Object.hasOwn(attributes, wanted) ? attributes[wanted] : undefined;
  }
  const ending = wanted.slice(1);
  return Object.entries(attributes).find(([name]) => name.endsWith(ending))?.[1];
}

/** ECMA-376 part 2, 6.2.5: parts are in UTF-8 or UTF-16, told by their first bytes. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}

const damaged = (): UnreadablePackage => new UnreadablePackage('damaged');
