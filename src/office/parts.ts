// The parts of an office document, found by what they are to each other and never by their usual names (ECMA-376 part 2, 6.5).

import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** A part that another one names. */
export interface RelatedPart {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; empty where a writer gives none. */
  readonly type: string;
  /** Its path in the archive; null for what lies outside of it. */
  readonly path: string | null;
}

/** Where the relationships of a part stand: beside it, in `_rels`. */
function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @param part empty for the archive itself */
export function readRelated(archive: Archive, part: string): readonly RelatedPart[] | undefined {
  const bytes = archive.read(relationshipsOf(part));
  if (bytes === undefined) return undefined;
  const related: RelatedPart[] = [];
  readXml(bytes, {
    open: (name, attribute) => {
      const target = attribute('Target');
      if (name !== 'Relationship' || target === undefined) return;
      const isOutside = attribute('TargetMode') === 'External';
      related.push({
        id: attribute('Id') ?? '',
        type: attribute('Type')?.replace(/^.*\//, '') ?? '',
        path: isOutside ? null : resolvePart(part, target),
      });
    },
  });
  return related;
}

/** A path from the part that names it; one that begins with a slash is from the top. */
function resolvePart(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of decodeTarget(target).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The part that an archive says is its document; where it does not say, the usual one. */
export function findDocument(archive: Archive, usual: string): string {
  const main = readRelated(archive, '')?.find(({ type }) => type === 'officeDocument');
  return main?.path ?? usual;
}
