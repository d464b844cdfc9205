// The page as one file: what stands in it, what its policy lets run, and templates that would lead out of it.

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/error.ts';
import { renderOneFile } from '../../src/render/site/one-file.ts';
import type { TemplateSources } from '../../src/render/templates.ts';
import { CONTOH } from './contoh.ts';
import { TEMPLATES } from './sumber.ts';

const PICTURE = 'data:image/png;base64,AA==';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** With a picture and a chart for whatever is asked for. */
function render(templates: TemplateSources = TEMPLATES): string {
  const blocks = CONTOH.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const figures = blocks.filter((block) => block.jenis === 'gambar');
  const photos = blocks.flatMap((block) => (block.jenis === 'dokumentasi' ? block.foto : []));
  const { lambang } = CONTOH.tampilan;
  const paths = [...photos.map(({ berkas }) => berkas), ...(lambang === null ? [] : [lambang])];
  return renderOneFile(CONTOH, {
    templates,
    charts: new Map(figures.map(({ id }) => [id, '<svg></svg>'])),
    photos: new Map(paths.map((path) => [path, PICTURE])),
    sha256,
    faces: [],
    fontUrl: () => '',
  });
}

const contentsOf = (html: string, element: string): string[] =>
  [...html.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(
    ([, one = '']) => one,
  );

const policyOf = (html: string): string =>
  (/Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replace(/&#x27;/g, "'").replace(/&#x3D;/g, '='); // prettier-ignore

const hashOf = (text: string): string => `'sha256-${sha256(text)}'`;

describe('the page as one file', () => {
  const html = render();

  test('has one style sheet and one script, and the policy allows these and nothing else', () => {
    const [styles, scripts] = [contentsOf(html, 'style'), contentsOf(html, 'script')];
    expect([styles.length, scripts.length]).toEqual([1, 1]);
    expect(policyOf(html)).toBe(
      `default-src 'none'; script-src ${hashOf(scripts[0]!)}; style-src ${hashOf(styles[0]!)}; ` +
        "style-src-attr 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
    );
    expect(scripts[0]).toBe(TEMPLATES['laporan.js']);
  });

  test('leads to nothing beside it', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!#|data:|https?:|mailto:)/);
    expect(html).not.toContain('class="asal"');
  });

  test('comes out the same twice', () => {
    expect(render()).toBe(html);
  });
});

test('a style sheet of the workspace neither ends the element nor differs from its hash', () => {
  const html = render({
    ...TEMPLATES,
    'gaya.css': 'p { color: red }\r\n</style><script>x</script>',
  });
  const [style = ''] = contentsOf(html, 'style');
  expect(style).not.toContain('\r');
  expect(contentsOf(html, 'script')).toHaveLength(1);
  expect(policyOf(html)).toContain(hashOf(style));
});

test.each(['<img src="aset/x.png" alt="">', '<link rel="stylesheet" href="aset/lain.css">'])(
  'a template that loads a file beside the page is refused: %s',
  (markup) => {
    const templates = { ...TEMPLATES, 'sampul.hbs': `${TEMPLATES['sampul.hbs'] ?? ''}${markup}\n` };
    expect(() => render(templates)).toThrow(expect.objectContaining({ exitCode: EXIT.data }));
  },
);
