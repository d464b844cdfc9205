// `lkjip init [DIR]`: a workspace to start from, its CI files, and style sheets to change.

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Language } from '../../../language.ts';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import { withOpenFile } from '../../../machine/open-files.ts';
import { renderSkeleton, type InitFile, type InitAnswers } from '../../../init/skeleton.ts';
import { KINDS } from '../../../init/kinds.ts';
import { kindOf, parsePeriod, questions, type InitInput } from '../../../init/questions.ts';
import { printable } from '../../../diagnostic/format/text.ts';
import { destinationOf } from '../../../output/destination.ts';
import { findExisting, writeNewFiles } from '../../../output/new-files.ts';
import { isTemplate } from '../../../source/layout.ts';
import { shippedFolder } from '../../../source/assets/shipped.ts';
import { DATA_FILE_NAMES, reportableYears } from '../../../source/layout.ts';
import { findWorkspace } from '../../../source/load/load.ts';
import { listWorkspaces } from '../../../source/load/tree.ts';
import { nearest } from '../../../source/nearest.ts';
import type { Io } from '../../terminal/io.ts';
import { reportsOf, type QuietOptions } from '../../terminal/quiet.ts';
import { repeated } from '../../terminal/options.ts';
import { schemaFile, schemaText } from '../schema.ts';
import { packageFiles, sayLeftAlone } from './own-package.ts';
import { INSTANSI, recipesOf, type RecipeOptions } from './recipes.ts';

export interface InitOptions extends InitInput, RecipeOptions, QuietOptions {
  readonly yes?: boolean;
  /** Finished reports to begin from. */
  readonly from?: readonly string[];
  /** Which templates to copy; true for those that are changed most. */
  readonly template?: true | readonly string[];
}

/** The looks that are changed most. */
const GAYA = ['gaya.css', 'cetak.css'] as const;

/** The schemas that an editor reads. */
export const schemaFiles = (): readonly InitFile[] =>
  DATA_FILE_NAMES.map((nama) => ({ nama: `skema/${schemaFile(nama)}`, content: schemaText(nama) }));

export async function runInit(
  dir: string | undefined,
  options: InitOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const folder = await targetFolder(dir, options, io);
  const tambahan = await extras(options);
  const exists = await findExisting(folder, ['lkjip.yaml', 'data/lkjip.yaml']);
  // In a workspace that there is, only what was asked for by name is added.
  if (exists.length > 0 && tambahan.length === 0) throw notEmpty(dir ?? '.', exists);
  const awal = exists.length > 0 ? [] : await firstFiles(folder, options, io, language);
  const isInstalling = awal.length > 0 || options.ci !== undefined;
  const bundle = isInstalling ? await packageFiles(folder) : null;
  const files = [...awal, ...tambahan, ...(bundle?.files ?? [])];
  await writeNewFiles(destinationOf(io.cwd, folder), files);
  const told = reportsOf(io, options);
  for (const { nama } of files) told.stdout(`${relative(io.cwd, join(folder, nama))}\n`);
  if (bundle !== null) await sayLeftAlone(folder, bundle, io, language);
  await sayNext(
    folder,
    dir,
    {
      adaAwal: awal.length > 0 && options.all !== true,
      isTree: options.all === true,
      adaCi: options.ci !== undefined,
      isNew: bundle !== null && (bundle.files.length > 0 || bundle.toAdd !== null),
      tahun: yearOf(awal),
    },
    told,
    language,
  );
  return EXIT.ok;
}

/** Templates alone go into the workspace that is found from here. */
async function targetFolder(
  dir: string | undefined,
  options: InitOptions,
  io: Io,
): Promise<string> {
  const here = resolve(io.cwd, dir ?? '.');
  if (dir !== undefined || options.template === undefined || options.ci !== undefined) return here;
  return findWorkspace(undefined, io.cwd).catch(() => here);
}

/** Where they are there already, they belong to someone. */
const OWNED = ['README.md', '.gitignore', '.gitattributes'];

/** The files of the workspace itself; of a tree of them no more than git needs. */
async function firstFiles(
  folder: string,
  options: InitOptions,
  io: Io,
  language: Language,
): Promise<readonly InitFile[]> {
  if (options.all !== true) return skeleton(folder, options, io, language);
  const owned = await findExisting(folder, OWNED);
  return (await readShipped('awal'))
    .filter(({ nama }) => nama === 'gitignore')
    .map(({ content }) => ({ nama: '.gitignore', content }))
    .filter(({ nama }) => !owned.includes(nama));
}

/** The files of a single workspace. */
async function skeleton(
  folder: string,
  options: InitOptions,
  io: Io,
  language: Language,
): Promise<readonly InitFile[]> {
  const answer = await ask(options, io, language);
  const skeleton = await readShipped('awal');
  const owned = await findExisting(folder, OWNED);
  return [
    ...renderSkeleton(skeleton, answer).filter(({ nama }) => !owned.includes(nama)),
    ...schemaFiles(),
  ];
}

/** What was given by option is not asked; without a terminal, or with `--yes`, the rest is as proposed. */
async function ask(options: InitOptions, io: Io, language: Language): Promise<InitAnswers> {
  const input: InitInput = {};
  const daftar = questions(yearNow(io.env['SOURCE_DATE_EPOCH']));
  for (const { kunci, reject } of daftar) {
    const given = options[kunci]?.trim();
    if (given === undefined) continue;
    const fault = reject(given, input);
    if (fault !== null) throw new UserError(fault, { exitCode: EXIT.usage });
    input[kunci] = given;
  }
  const tanya = options.yes === true ? undefined : io.ask;
  const contoh = input.nama === undefined;
  for (const one of daftar) {
    if (one.isAsked?.(input) === false) continue;
    input[one.kunci] ??=
      tanya === undefined ? one.defaults(input) : await askOne(one, input, tanya, io, language);
  }
  const { nama = '', daerah = '', periode = '', tahun } = input;
  const { mulai, selesai } = parsePeriod(periode) ?? { mulai: 0, selesai: 0 };
  const jenis = kindOf(input.jenis);
  return {
    jenis,
    nama,
    daerah,
    mulai,
    selesai,
    tahun: Number(tahun),
    contoh: contoh && nama === KINDS[jenis].nama,
  };
}

async function askOne(
  { tanya, defaults, reject }: ReturnType<typeof questions>[number],
  input: InitInput,
  ask: NonNullable<Io['ask']>,
  io: Io,
  language: Language,
): Promise<string> {
  for (;;) {
    const proposal = defaults(input);
    const answer = await ask(`${tanya[language]} [${proposal}]: `);
    if (answer === null) throw STOPPED;
    const content = answer.trim() === '' ? proposal : answer.trim();
    const fault = reject(content, input);
    if (fault === null) return content;
    io.stderr(`${fault[language]}\n`);
  }
}

const STOPPED = new UserError(
  { id: 'dihentikan; tidak ada yang ditulis', en: 'stopped; nothing was written' },
  { exitCode: EXIT.interrupted },
);

function yearNow(sourceDateEpoch: string | undefined): number {
  const seconds = /^\d{1,12}$/.test(sourceDateEpoch ?? '') ? Number(sourceDateEpoch) : null;
  return (seconds === null ? new Date() : new Date(seconds * 1000)).getFullYear();
}

/** The files that `--ci` and `--template` ask for. */
async function extras(options: InitOptions): Promise<readonly InitFile[]> {
  const shipped = async (dari: string, to: string) => ({
    nama: to,
    content: await readFile(join(shippedFolder(), dari), 'utf8'),
  });
  const files: InitFile[] = [];
  for (const { from, to } of recipesOf(options)) files.push(await shipped(`ci/${from}`, to));
  if (options.template !== undefined) {
    const nama = options.template === true ? GAYA : await templateFiles(options.template);
    for (const one of nama) files.push(await shipped(one, `templates/${one}`));
  }
  return files;
}

/** The shipped files of these names, which may stand without their ending. */
async function templateFiles(requested: readonly string[]): Promise<readonly string[]> {
  const exists = (await readdir(shippedFolder())).filter(isTemplate).sort();
  const files = requested
    .flatMap((one) => one.split(','))
    .map((nama) => {
      const match = exists.find((one) => one === nama || one.replace(/\.[^.]+$/, '') === nama);
      if (match === undefined) throw unknownTemplate(nama, exists);
      return match;
    });
  return [...new Set(files)];
}

function unknownTemplate(nama: string, exists: readonly string[]): UserError {
  const daftar = exists.join(', ');
  const similar = nearest(nama, exists) ?? nearest(`${nama}.hbs`, exists);
  return new UserError(
    { id: `tidak ada templat bernama "${nama}"`, en: `there is no template named "${nama}"` },
    {
      hint:
        similar === null
          ? { id: `yang ada: ${daftar}`, en: `these exist: ${daftar}` }
          : {
              id: `mungkin maksudnya ${similar}; yang ada: ${daftar}`,
              en: `did you mean ${similar}? These exist: ${daftar}`,
            },
      exitCode: EXIT.usage,
    },
  );
}

export async function readShipped(bawah: string): Promise<readonly InitFile[]> {
  const folder = join(shippedFolder(), bawah);
  const content = await readdir(folder, { recursive: true, withFileTypes: true });
  const nama = content
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    nama.map(async (one) => ({
      nama: one,
      content: await withOpenFile(() => readFile(join(folder, one), 'utf8')),
    })),
  );
}

/** What was made. */
interface InitNews {
  readonly adaAwal: boolean;
  /** Whether many workspaces are to be below it. */
  readonly isTree: boolean;
  readonly adaCi: boolean;
  /** Whether lkjip is still to be installed there. */
  readonly isNew: boolean;
  readonly tahun: string;
}

const yearOf = (files: readonly InitFile[]): string =>
  reportableYears(files.map(({ nama }) => nama)).map(String)[0] ?? '';

async function sayNext(
  folder: string,
  dir: string | undefined,
  { adaAwal, isTree, adaCi, isNew, tahun }: InitNews,
  io: Io,
  language: Language,
): Promise<void> {
  const t = (id: string, en: string) => {
    io.stderr(`${language === 'id' ? id : en}\n`);
  };
  if (adaAwal) saySteps({ folder, dir, isNew, tahun }, io, language);
  if (isTree) await sayTreeSteps(folder, io, language);
  if (adaCi && (await findExisting(folder, ['.git'])).length === 0) {
    t(
      'CI hanya membaca berkasnya di puncak repositori: pindahkan ke sana bila folder ini bukan puncaknya',
      'CI reads its file at the top of the repository alone: move it there if this folder is not the top',
    );
  }
}

/** A workspace that was made, and how to go on in it. */
interface Steps extends Pick<InitNews, 'isNew' | 'tahun'> {
  readonly folder: string;
  readonly dir: string | undefined;
}

export function saySteps({ folder, dir, isNew, tahun }: Steps, io: Io, language: Language): void {
  const where = relative(io.cwd, folder);
  const data = dir === undefined ? '' : ` --data ${quotedPath(where)}`;
  const steps = isNew
    ? [
        ...(where === '' ? [] : [`cd ${quotedPath(where)}`]),
        'npm install',
        'npx lkjip validate',
        `npx lkjip watch ${tahun} --open`,
      ]
    : [`lkjip validate${data}`, `lkjip watch ${tahun}${data} --open`];
  sayNumbered(READY[language], steps, io);
}

async function sayTreeSteps(folder: string, io: Io, language: Language): Promise<void> {
  const where = relative(io.cwd, folder);
  const steps = [
    ...(where === '' ? [] : [`cd ${quotedPath(where)}`]),
    'npm install',
    ...agencySteps(await listWorkspaces(folder), language),
    `npx lkjip validate --all --data ${INSTANSI}`,
  ];
  sayNumbered(TREE_READY[language], steps, io);
}

/** The recipe reads agencies of one folder: those that stand elsewhere in the tree are to be moved there. */
function agencySteps(workspaces: readonly string[], language: Language): readonly string[] {
  const elsewhere = workspaces.filter((one) => one !== '.' && !one.startsWith(`${INSTANSI}/`));
  const moved = elsewhere.map(printable).join(', ');
  const move =
    language === 'id'
      ? `pindahkan ke ${INSTANSI}/ ruang kerja yang sudah ada: ${moved}`
      : `move the workspaces that there are to ${INSTANSI}/: ${moved}`;
  const make =
    language === 'id'
      ? `npx lkjip init ${INSTANSI}/dinas-pertama    (sekali untuk setiap instansi)`
      : `npx lkjip init ${INSTANSI}/dinas-pertama    (once for each agency)`;
  return [...(elsewhere.length > 0 ? [move] : []), ...(workspaces.length === 0 ? [make] : [])];
}

function sayNumbered(head: string, steps: readonly string[], io: Io): void {
  io.stderr(`${head}\n`);
  for (const [i, step] of steps.entries()) io.stderr(`  ${i + 1}. ${step}\n`);
}

const TREE_READY = {
  id: 'resep untuk banyak instansi siap; langkah berikutnya:',
  en: 'the recipe for many agencies is ready; the next steps:',
};

const READY = {
  id: 'ruang kerja siap; langkah berikutnya:',
  en: 'the workspace is ready; the next steps:',
};

/** As it can be typed into a shell, also where it has blanks. */
const quotedPath = (path: string): string =>
  repeated(path === '' ? '.' : path).replace(' --data ', '');

export function notEmpty(folder: string, exists: readonly string[]): UserError {
  return new UserError(
    {
      id: `${folder} sudah berisi ruang kerja (${exists.join(', ')})`,
      en: `${folder} has a workspace already (${exists.join(', ')})`,
    },
    {
      hint: {
        id: 'untuk tahun berikutnya: lkjip new TAHUN; untuk menambah berkas CI atau gaya: lkjip init --ci github, lkjip init --template',
        en: 'for the next year: lkjip new YEAR; to add CI files or a style: lkjip init --ci github, lkjip init --template',
      },
      exitCode: EXIT.usage,
    },
  );
}
