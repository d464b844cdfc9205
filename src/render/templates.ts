// Compiles the templates. Their sources come in as values; reading them is load-templates.ts.

import Handlebars from 'handlebars';
import { checkTemplate } from './check-template.ts';
import { templateError, wrapTemplateError } from './template-error.ts';
import type { View } from './view.ts';

/** Source of each template by its file name: `tabel.hbs`, `gaya.css`. */
export type TemplateSources = Readonly<Record<string, string>>;

/** What the templates get through helpers because it is not escaped: markup that lkjip made itself. */
export interface RawParts {
  readonly gaya: string;
  readonly grafik: (id: string) => string;
}

/** Fills `dokumen.hbs`. */
export type RenderDocument = (view: View, raw: RawParts) => string;

const HELPERS = new Set(['each', 'if', 'unless', 'lookup', 'svg', 'gaya']);
const EXTENSION = '.hbs';
const compiled = new WeakMap<TemplateSources, RenderDocument>();

/** Replaces shipped templates by the workspace's own of the same name; a name that is not shipped is an error. */
export function overrideTemplates(shipped: TemplateSources, own: TemplateSources): TemplateSources {
  for (const file of Object.keys(own)) {
    if (!Object.hasOwn(shipped, file)) {
      throw templateError(file, null, {
        id: `tidak menggantikan templat mana pun; yang ada: ${Object.keys(shipped).join(', ')}`,
        en: `replaces no template; these exist: ${Object.keys(shipped).join(', ')}`,
      });
    }
  }
  return { ...shipped, ...own };
}

/** Compiles the sources, once for each set of them. */
export function compileTemplates(sources: TemplateSources): RenderDocument {
  const known = compiled.get(sources);
  if (known !== undefined) return known;
  const render = compile(sources);
  compiled.set(sources, render);
  return render;
}

function compile(sources: TemplateSources): RenderDocument {
  const handlebars = Handlebars.create();
  const files = Object.keys(sources).filter((file) => file.endsWith(EXTENSION));
  const partials = new Set(files.map((file) => file.slice(0, -EXTENSION.length)));
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...HELPERS].map((name) => [name, true])),
    preventIndent: true,
  };
  for (const file of files) {
    const source = inlineSource(file, sources[file] ?? '');
    const program = naming(file, () => handlebars.parse(source));
    checkTemplate(file, program, { helpers: HELPERS, partials });
    const template = handlebars.compile<unknown>(program, options);
    handlebars.registerPartial(file.slice(0, -EXTENSION.length), (context, runtime) =>
      naming(file, () => template(context, runtime)),
    );
  }
  const root = handlebars.compile<View>('{{> dokumen}}', options);
  return (view, raw) =>
    root(view, {
      helpers: {
        svg: (id: string) => new handlebars.SafeString(raw.grafik(id)),
        gaya: () => new handlebars.SafeString(raw.gaya),
      },
    });
}

/** Running text is glued together, so the line break that ends such a file is not part of it. */
function inlineSource(file: string, source: string): string {
  return file.startsWith('inline') ? source.replace(/\n$/, '') : source;
}

function naming<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw wrapTemplateError(file, error);
  }
}
