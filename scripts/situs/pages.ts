// Which files of this repository are pages of the site, and under which address: those that are listed, and whatever they
// lead to. A link that leads nowhere stops the build.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { GUIDES } from '../../src/cli/run/help/guide.ts';
import { renderMarkdown, type Article } from './markdown.ts';

export interface Page extends Article {
  /** Path of its file from the top of the repository. */
  readonly source: string;
  /** Path from the top of the site. */
  readonly path: string;
  readonly title: string;
  readonly isEnglish: boolean;
}

export interface Pages {
  /** Those of the navigation, in its order. */
  readonly guides: readonly Page[];
  readonly more: readonly Page[];
  /** Reached by links alone. */
  readonly others: readonly Page[];
  /** Pictures: path on the site → path in the repository. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The guides of `lkjip panduan` stand below templates/. */
const guideFiles = Object.entries(GUIDES).map(
  ([name, { file }]) => [posix.join('templates', file), `${name}.html`] as const,
);
const GUIDE_PAGES: readonly (readonly [string, string])[] = [
  ['README.md', 'index.html'],
  ...guideFiles,
  ['src/validate/README.md', 'temuan.html'],
];
const MORE_PAGES: readonly (readonly [string, string])[] = [
  ['CHANGELOG.md', 'perubahan.html'],
  ['SECURITY.md', 'keamanan.html'],
  ['src/README.md', 'program.html'],
  ['CONTRIBUTING.md', 'berkontribusi.html'],
];

const IS_ADDRESS = /^[a-z]+:/i;
const IS_PICTURE = /\.(?:png|webp|svg|jpe?g)$/;
const WRITTEN_IN_ENGLISH = /^(?:CHANGELOG|SECURITY|CONTRIBUTING|LICENSE|src\/(?!validate\/))/;

/**
 * @param root the top of the repository
 * @throws Error where a link leads to no file or no heading
 */
export async function readPages(root: string): Promise<Pages> {
  const reader = createReader(root);
  for (const [source, path] of [...GUIDE_PAGES, ...MORE_PAGES]) reader.expect(source, path);
  const pages: Page[] = [];
  for (let next = reader.take(); next !== undefined; next = reader.take())
    pages.push(await reader.read(next));
  checkAnchors(pages);
  const byList = (list: typeof GUIDE_PAGES) =>
    pages.filter(({ path }) => list.some(([, at]) => at === path));
  const guides = byList(GUIDE_PAGES);
  const more = byList(MORE_PAGES);
  const others = pages.filter((page) => !guides.includes(page) && !more.includes(page));
  return { guides, more, others, pictures: reader.pictures };
}

function createReader(root: string) {
  const addresses = new Map<string, string>();
  const waiting: string[] = [];
  const pictures = new Map<string, string>();

  const expect = (source: string, path: string) => {
    if (addresses.has(source)) return;
    addresses.set(source, path);
    waiting.push(source);
  };

  /** The file that a link means, from the top; null for a folder that says nothing of itself. */
  async function fileOf(source: string, target: string): Promise<string | null> {
    const file = posix.join(posix.dirname(source), decodeURI(target)).replace(/\/$/, '');
    const found = file.startsWith('..') ? null : await stat(join(root, file)).catch(() => null);
    if (found === null) throw new Error(`${source}: there is no ${target}`);
    if (!found.isDirectory()) return file;
    return (await readdir(join(root, file))).includes('README.md') ? `${file}/README.md` : null;
  }

  async function addressOf(source: string, target: string): Promise<string | null> {
    const [path = '', anchor] = target.split('#');
    if (IS_ADDRESS.test(target) || path === '') return target;
    const file = await fileOf(source, path);
    if (file === null) return null;
    if (IS_PICTURE.test(file)) pictures.set(placeOf(file), file);
    else expect(file, `${placeOf(file)}.html`);
    const to = addresses.get(file) ?? placeOf(file);
    const from = posix.dirname(addresses.get(source) ?? '');
    return posix.relative(from, to) + (anchor === undefined ? '' : `#${anchor}`);
  }

  async function read(source: string): Promise<Page> {
    const text = (await readFile(join(root, source), 'utf8')).replaceAll('\r\n', '\n');
    const markdown = source.endsWith('.md') ? text : sourceAsMarkdown(source, text);
    // What is linked is looked for before it is written, since that asks the disk.
    const targets = new Set<string>();
    renderMarkdown(markdown, (target) => (targets.add(target), target));
    const resolved = new Map<string, string | null>();
    for (const target of targets) resolved.set(target, await addressOf(source, target));
    const article = renderMarkdown(markdown, (target) => resolved.get(target) ?? null);
    const title = article.headings[0]?.title ?? source;
    const isEnglish = WRITTEN_IN_ENGLISH.test(source);
    return { ...article, source, path: addresses.get(source) ?? '', title, isEnglish };
  }
  return { expect, take: () => waiting.shift(), read, pictures };
}

/** Servers of pages leave out names that begin with a point. */
const placeOf = (file: string): string => `berkas/${file.replaceAll(/(^|\/)\./g, '$1')}`;

/** A file that is no Markdown is shown as it is. */
function sourceAsMarkdown(source: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return `# ${source}\n\n${fence}\n${text}\n${fence}\n`;
}

function checkAnchors(pages: readonly Page[]): void {
  const ids = new Map(pages.map(({ path, headings }) => [path, headings.map(({ id }) => id)]));
  for (const { source, path, html } of pages) {
    for (const [, href = ''] of html.matchAll(/<a href="([^"#]*#[^"]+)"/g)) {
      if (IS_ADDRESS.test(href)) continue;
      const [file = '', anchor = ''] = href.split('#');
      const page = file === '' ? path : posix.join(posix.dirname(path), file);
      if (ids.get(page)?.includes(decodeURIComponent(anchor)) !== true)
        throw new Error(`${source}: there is no ${href}`);
    }
  }
}
