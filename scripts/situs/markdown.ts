// A guide, as it stands in Markdown → the markup of its page, its headings and its sections for the search. Reads nothing.

import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { escapeHtml } from '../../src/escape.ts';

type Token = MarkdownIt['parse'] extends (...args: never) => readonly (infer T)[] ? T : never;

export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  /** Whether it stands in the English part of a page that begins in Indonesian. */
  readonly isEnglish: boolean;
}

/** What stands under a heading, without markup. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface Article {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
}

/** The address of what a link or a picture of the guide leads to; null where nothing of the site can be led to. */
export type Resolve = (target: string) => string | null;

/** Under this heading a page goes on in English to its end. */
const ENGLISH = 'In English';
const COMMENT = /^\s*<!--[^]*?-->\s*$/;

/**
 * @throws Error at markup other than comments: a guide is plain Markdown, so that a terminal can show it too
 */
export function renderMarkdown(text: string, resolve: Resolve): Article {
  const parser = new MarkdownIt({ html: true });
  const tokens = parser.parse(text, {});
  const headings = nameHeadings(tokens);
  setRules(parser, resolve);
  const isTurned = headings.some(({ title }) => title === ENGLISH);
  const html = parser.renderer.render(tokens, parser.options, {});
  return {
    html: isTurned ? `${html}</div>\n` : html,
    headings,
    sections: sectionsOf(tokens),
  };
}

/** Gives each heading the id that it has where the file is shown in its repository, so that links work in both places. */
function nameHeadings(tokens: readonly Token[]): readonly Heading[] {
  const slugger = new GithubSlugger();
  let isEnglish = false;
  return tokens.flatMap((token, at) => {
    if (token.type !== 'heading_open') return [];
    const title = plainText(tokens[at + 1]);
    const id = slugger.slug(title);
    token.attrSet('id', id);
    isEnglish ||= title === ENGLISH;
    if (title === ENGLISH) token.meta = ENGLISH;
    return [{ id, level: Number(token.tag.slice(1)), title, isEnglish }];
  });
}

function setRules(parser: MarkdownIt, resolve: Resolve): void {
  const { rules } = parser.renderer;
  const plain: NonNullable<(typeof rules)[string]> = (tokens, at, options, _env, self) =>
    self.renderToken(tokens, at, options);
  rules['heading_open'] = (tokens, at, ...rest) =>
    (tokens[at]?.meta === ENGLISH ? '<div lang="en">\n' : '') + plain(tokens, at, ...rest);
  rules['table_open'] = () =>
    '<div class="gulir" role="group" tabindex="0" aria-label="tabel, dapat digulir">\n<table>\n';
  rules['table_close'] = () => '</table>\n</div>\n';
  const block: typeof plain = (tokens, at) =>
    `<pre tabindex="0" role="group" aria-label="contoh, dapat digulir"><code>${escapeHtml(tokens[at]?.content ?? '')}</code></pre>\n`;
  rules['fence'] = block;
  rules['code_block'] = block;
  rules['link_open'] = (tokens, at, ...rest) => {
    const href = resolve(tokens[at]?.attrGet('href') ?? '');
    if (href === null) tokens[at]?.attrs?.splice(0);
    else tokens[at]?.attrSet('href', href);
    return plain(tokens, at, ...rest);
  };
  rules['image'] = (tokens, at) => {
    const source = resolve(tokens[at]?.attrGet('src') ?? '');
    if (source === null) throw new Error(`a picture that is not there`);
    return `<img src="${escapeHtml(source)}" alt="${escapeHtml(tokens[at]?.content ?? '')}" loading="lazy">`;
  };
  const comment: typeof plain = (tokens, at) => {
    const content = tokens[at]?.content ?? '';
    if (!COMMENT.test(content)) throw new Error(`markup in a guide: ${content}`);
    return '';
  };
  rules['html_block'] = comment;
  rules['html_inline'] = comment;
}

function sectionsOf(tokens: readonly Token[]): readonly Section[] {
  const sections: { id: string; title: string; parts: string[] }[] = [];
  let isTitle = false;
  for (const token of tokens) {
    if (token.type === 'heading_open')
      sections.push({ id: token.attrGet('id') ?? '', title: '', parts: [] });
    const current = sections.at(-1);
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      isTitle = token.type === 'heading_open';
    } else if (current !== undefined && isTitle) {
      current.title = plainText(token);
    } else if (token.type === 'inline') {
      current?.parts.push(plainText(token));
    } else if (token.type === 'fence') {
      current?.parts.push(token.content);
    }
  }
  return sections.map(({ id, title, parts }) => ({
    id,
    title,
    text: parts.join(' ').replace(/\s+/g, ' ').trim(),
  }));
}

/** The words of a line, without its markup. */
function plainText(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .map(({ type, content }) =>
      type.endsWith('break') ? ' ' : type === 'html_inline' ? '' : content,
    )
    .join('');
}
