// The XMP packet of a file, as much of it as the rules ask about.

import type { Pdf } from './model.ts';

export interface Xmp {
  readonly source: string;
  /** What stands in the first element of this name, without its markup. */
  get(name: string): string | undefined;
  /** The properties of a namespace that are there, with the prefix of each. */
  prefixes(namespace: string): ReadonlyMap<string, string>;
}

export function xmpOf(pdf: Pdf): Xmp {
  const source = pdf.stream(pdf.value(pdf.catalog, 'Metadata'))?.toString('utf8') ?? '';
  return {
    source,
    get: (name) => {
      const content = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(source)?.[1];
      return content?.replace(/<[^>]*>/g, '').trim();
    },
    prefixes: (namespace) => {
      const declared = [...source.matchAll(/xmlns:(\w+)="([^"]*)"/g)];
      const own = declared
        .filter(([, , uri]) => uri === namespace)
        .map(([, prefix = '']) => prefix);
      const used = own.flatMap((prefix) =>
        [...source.matchAll(new RegExp(`<${prefix}:(\\w+)`, 'g'))].map(
          ([, property = '']): [string, string] => [property, prefix],
        ),
      );
      return new Map(used);
    },
  };
}
