// Compiles the templates. Their sources come in as values; reading them is load-templates.ts.

import Handlebars from 'handlebars';
import { Budget, countItems } from './budget.ts';
import { checkDepth, checkTemplate, type Helper } from './check-template.ts';
import { PRECOMPILED } from './precompiled.ts';
import { MissingChart, templateError, wrapTemplateError } from './template-error.ts';
import type { ViewRingkas } from './view/ringkas.ts';
import type { View } from './view/view.ts';

/** The script of the page: shipped beside the templates, but not a workspace's to replace. */
export const PAGE_SCRIPT = 'laporan.js';

/** Source of each template by its file name: `tabel.hbs`, `gaya.css`. */
export type TemplateSources = Readonly<Record<string, string>>;

/** What the templates get through helpers because it is not escaped: markup that lkjip made itself. */
export interface RawParts {
  readonly gaya: string;
  /** Undefined for an id that no chart has. */
  readonly grafik: (id: string) => string | undefined;
}

/** Fills `dokumen.hbs`. */
export type RenderDocument = (view: View, raw: RawParts) => string;

const HELPERS: ReadonlyMap<string, Helper> = new Map([
  ['each', { params: 1, usage: '{{#each daftar}}…{{/each}}' }],
  ['if', { params: 1, usage: '{{#if isian}}…{{/if}}' }],
  ['unless', { params: 1, usage: '{{#unless isian}}…{{/unless}}' }],
  ['lookup', { params: 2, usage: '{{lookup daftar kunci}}' }],
  ['svg', { params: 1, usage: '{{svg id}}' }],
  ['gaya', { params: 0, usage: '{{gaya}}' }],
]);
const EXTENSION = '.hbs';
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...HELPERS.keys()].map((name) => [name, true])),
  preventIndent: true,
};

/** What is said with `@`, or handed on to another template. */
const FRAME_READ = /@|\{\{~?#?>/;

/**
 * Every block of a template carries a frame for `@root` and the like, made anew each time that it is filled: a row of a table has
 * ten a cell. One that reads nothing of it does without.
 */
const optionsFor = (source: string) => ({ ...OPTIONS, data: FRAME_READ.test(source) });
const compiled = new WeakMap<TemplateSources, Fill>();

/** Replaces shipped templates by the workspace's own of the same name; a name that is not shipped is an error. */
export function overrideTemplates(shipped: TemplateSources, own: TemplateSources): TemplateSources {
  const names = Object.keys(shipped).filter((file) => file !== PAGE_SCRIPT);
  for (const file of Object.keys(own)) {
    if (!names.includes(file)) {
      throw templateError(file, null, {
        id: `tidak menggantikan templat mana pun; yang ada: ${names.join(', ')}`,
        en: `replaces no template; these exist: ${names.join(', ')}`,
      });
    }
  }
  return { ...shipped, ...own };
}

/** Compiles the sources, once for each set of them. */
export function compileTemplates(sources: TemplateSources): RenderDocument {
  const fill = compile(sources);
  return (view, { grafik, gaya }) => fill('dokumen', view, { svg: grafik, gaya: () => gaya });
}

/** As `compileTemplates`, for `ringkas.hbs`, which draws nothing. */
export function compileRingkas(
  sources: TemplateSources,
): (view: ViewRingkas, style: string) => string {
  const fill = compile(sources);
  return (view, style) => fill('ringkas', view, { ...NOTHING, gaya: () => style });
}

/** As `compileTemplates`, for one drawing alone. */
export function compileDrawing(
  sources: TemplateSources,
  name: 'lambang' | 'hiasan',
): (view: View) => string {
  const fill = compile(sources);
  return (view) => fill(name, view, NOTHING);
}

/** What each helper gives that the templates do not define themselves. */
type Given = Readonly<Record<'svg' | 'gaya', (id: string) => string | undefined>>;
const NOTHING: Given = { svg: () => undefined, gaya: () => '' };

/** Fills the template of a name; what the helpers give is not escaped. */
type Fill = (name: string, view: View | ViewRingkas, helpers: Given) => string;

function compile(sources: TemplateSources): Fill {
  const known = compiled.get(sources);
  if (known !== undefined) return known;
  const handlebars = Handlebars.create();
  const files = Object.keys(sources).filter((file) => file.endsWith(EXTENSION));
  const partials = new Set(files.map(partialName));
  const budget = new Budget();
  boundBlocks(handlebars, budget);
  for (const file of files) {
    const source = sources[file] ?? '';
    const template = templateOf(handlebars, file, source, partials);
    const isOwn = readyOf(file, source) === undefined;
    handlebars.registerPartial(partialName(file), (context, runtime) =>
      naming(
        file,
        () => {
          budget.spend(1);
          return budget.nest(() => budget.measure(template(context, runtime)));
        },
        isOwn,
      ),
    );
  }
  const fill: Fill = (name, view, helpers) => {
    budget.begin();
    const raw: Record<string, (id: string) => Handlebars.SafeString> = {};
    for (const [nama, give] of Object.entries(helpers)) {
      raw[nama] = (id) => {
        const content = give(id);
        if (content === undefined) throw new MissingChart(id);
        return new handlebars.SafeString(content);
      };
    }
    const root = handlebars.partials[name] as Handlebars.TemplateDelegate;
    return root(view, {
      // Said outright, or Handlebars would log what it denies.
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
      helpers: raw,
    });
  };
  compiled.set(sources, fill);
  return fill;
}

/** Loops in loops grow faster than any text that is shown for them, and blocks lie in blocks. */
function boundBlocks(handlebars: typeof Handlebars, budget: Budget): void {
  for (const name of ['each', 'if', 'unless']) {
    const block = handlebars.helpers[name] as Handlebars.HelperDelegate;
    handlebars.registerHelper(name, function (this: unknown, nilai: unknown, options: unknown) {
      if (name === 'each') budget.spend(countItems(nilai));
      return budget.nest(() => block.call(this, nilai, options) as unknown);
    });
  }
}

/** A shipped template is ready since the program was built; any other is compiled now. */
function templateOf(
  handlebars: typeof Handlebars,
  file: string,
  source: string,
  partials: ReadonlySet<string>,
): Handlebars.TemplateDelegate<unknown> {
  const ready = readyOf(file, source);
  if (ready !== undefined) return handlebars.template(ready);
  return handlebars.compile(parseTemplate(file, source, partials), optionsFor(source));
}

function readyOf(file: string, source: string): TemplateSpecification | undefined {
  const ready = Object.hasOwn(PRECOMPILED, file) ? PRECOMPILED[file] : undefined;
  return ready?.source === source ? ready.specification : undefined;
}

/**
 * Every template as the source text of the JavaScript object that precompiled.ts holds of it.
 * @throws UserError naming the place of what is wrong
 */
export function precompileTemplates(sources: TemplateSources): Readonly<Record<string, string>> {
  const files = Object.keys(sources).filter((file) => file.endsWith(EXTENSION));
  const partials = new Set(files.map(partialName));
  const ready = files.map((file) => {
    const source = sources[file] ?? '';
    const program = parseTemplate(file, source, partials);
    // Its declared type is that of the object which the text describes.
    const specification = Handlebars.precompile(program, optionsFor(source)) as unknown as string;
    return [
      file,
      `{ source: ${JSON.stringify(source)}, specification: ${specification} }`,
    ] as const;
  });
  return Object.fromEntries(ready);
}

/** The syntax tree, once it is known to hold nothing that is not allowed. */
function parseTemplate(
  file: string,
  source: string,
  partials: ReadonlySet<string>,
): hbs.AST.Program {
  checkDepth(file, source);
  const program = naming(file, () => Handlebars.parse(inlineSource(file, source)));
  checkTemplate(file, program, { helpers: HELPERS, partials });
  return program;
}

/** `tabel.hbs` → `tabel`, as other templates call it. */
function partialName(file: string): string {
  return file.slice(0, -EXTENSION.length);
}

/** Running text is glued together, so the line break that ends such a file is not part of it. */
function inlineSource(file: string, source: string): string {
  return file.startsWith('inline') ? source.replace(/\n$/, '') : source;
}

function naming<T>(file: string, run: () => T, isOwn = false): T {
  try {
    return run();
  } catch (error) {
    throw wrapTemplateError(file, error, isOwn);
  }
}
