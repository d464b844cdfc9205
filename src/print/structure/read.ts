// The structure as Chromium has written it.

import type { PdfFile } from '../file/file.ts';
import { readArray, readDictionary, readReference } from '../../pdf/syntax.ts';
import type { Attributes, Element, Kid } from './element.ts';

export interface Structure {
  readonly root: Element;
  /** The numbers of all objects that the structure is made of. */
  readonly objects: readonly number[];
}

/** The structure; undefined where the file has none. */
export function readStructure(file: PdfFile): Structure | undefined {
  const tree = readReference(entriesOf(file, file.catalog).get('StructTreeRoot'));
  if (tree === undefined) return undefined;
  const entries = entriesOf(file, tree);
  const objects = [tree];
  const kids = readArray(entries.get('K') ?? '[]').flatMap((text) => {
    const number = readReference(text);
    return number === undefined ? [] : [readElement(file, number, undefined, objects)];
  });
  objects.push(...treeObjects(file, entries.get('ParentTree')));
  objects.push(...treeObjects(file, entries.get('IDTree')));
  const [root] = kids;
  if (root === undefined) return undefined;
  const isWhole = kids.length === 1 && root.type === 'Document';
  return { root: isWhole ? root : { kind: 'element', type: 'Document', kids }, objects };
}

function entriesOf(file: PdfFile, number: number): Map<string, string> {
  const source = file.source(number);
  return source === undefined ? new Map<string, string>() : readDictionary(source);
}

const OWN = new Set(['Type', 'S', 'P', 'Pg', 'K', 'A', 'ID']);

function readElement(
  file: PdfFile,
  number: number,
  outerPage: number | undefined,
  objects: number[],
): Element {
  objects.push(number);
  const entries = entriesOf(file, number);
  const page = readReference(entries.get('Pg')) ?? outerPage;
  const kids = readArray(entries.get('K') ?? '[]').flatMap((text) =>
    readKid(file, text, page, objects),
  );
  const texts = new Map([...entries].filter(([key]) => !OWN.has(key)));
  return {
    kind: 'element',
    type: (entries.get('S') ?? '/NonStruct').slice(1),
    kids,
    id: entries.get('ID'),
    attributes: readAttributes(entries.get('A')),
    texts: texts.size === 0 ? undefined : texts,
  };
}

function readKid(
  file: PdfFile,
  text: string,
  outerPage: number | undefined,
  objects: number[],
): Kid[] {
  const number = readReference(text);
  if (number !== undefined) return [readElement(file, number, outerPage, objects)];
  if (/^\d+$/.test(text)) {
    return outerPage === undefined ? [] : [{ kind: 'mark', page: outerPage, mcid: Number(text) }];
  }
  const entries = readDictionary(Buffer.from(text, 'latin1'));
  const page = readReference(entries.get('Pg')) ?? outerPage;
  const object = readReference(entries.get('Obj'));
  if (page === undefined) return [];
  if (object !== undefined) return [{ kind: 'annotation', page, object }];
  return [{ kind: 'mark', page, mcid: Number(entries.get('MCID')) }];
}

function readAttributes(text: string | undefined): Attributes | undefined {
  if (text === undefined) return undefined;
  const owners: Record<string, Map<string, string>> = {};
  for (const one of readArray(text)) {
    const entries = readDictionary(Buffer.from(one, 'latin1'));
    const owner = (entries.get('O') ?? '/Layout').slice(1);
    entries.delete('O');
    owners[owner] = new Map([...(owners[owner] ?? []), ...entries]);
  }
  return owners;
}

/** The numbers of a tree's nodes and of the arrays that its leaves hold: all but the elements and pages. */
function treeObjects(file: PdfFile, reference: string | undefined): number[] {
  const number = readReference(reference);
  if (number === undefined) return [];
  const entries = entriesOf(file, number);
  const kids = readArray(entries.get('Kids') ?? '[]');
  const leaves = readArray(entries.get('Nums') ?? '[]').flatMap((value) => {
    const leaf = readReference(value);
    return leaf !== undefined && file.source(leaf)?.[0] === 0x5b ? [leaf] : [];
  });
  return [number, ...leaves, ...kids.flatMap((kid) => treeObjects(file, kid))];
}
