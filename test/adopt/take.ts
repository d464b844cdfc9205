// Reports as text, taken over.

import { adopt, type Adopted } from '../../src/adopt/adopt.ts';
import { toSource } from '../../src/adopt/source.ts';
import { analyse } from '../../src/analyse.ts';
import { understand } from '../../src/audit/audit.ts';
import { readText } from '../../src/audit/read/text-file.ts';

/** Taken over as one set; null where none names a year. */
export const take = (...texts: readonly string[]): Adopted | null =>
  adopt(
    texts.map((text, i) =>
      toSource(`laporan-${i + 1}.md`, texts.length === 1, understand(readText(text))),
    ),
    {},
  );

/** The text of the file of a workspace whose name ends so. */
export const fileOf = (made: Adopted | null, name: string): string =>
  made?.files.find((file) => file.name.endsWith(name))?.content ?? '';

/** The errors of the workspace that was made. */
export function errorsOf(made: Adopted | null): readonly string[] {
  const files = (made?.files ?? []).map(({ name, content }) => ({
    file: name,
    content: new TextEncoder().encode(content),
  }));
  const { diagnostics } = analyse({ files, pictures: [] }, [made?.year ?? 0], 'id');
  return diagnostics.filter(({ tingkat }) => tingkat === 'galat').map(({ pesan }) => pesan);
}
