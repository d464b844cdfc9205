// `lkjip init [DIR]`: a workspace to start from, its CI files, and style sheets to change.

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Language } from '../../../language.ts';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import { withOpenFile } from '../../../open-files.ts';
import { renderAwal, type InitFile, type InitAnswers } from '../../../init/awal.ts';
import { KINDS } from '../../../init/kinds.ts';
import { kindOf, parsePeriod, questions, type InitInput } from '../../../init/tanya.ts';
import { destinationOf } from '../../../output/destination.ts';
import { findExisting, writeNewFiles } from '../../../output/new-files.ts';
import { isTemplate } from '../../../render/load-templates.ts';
import { shippedFolder } from '../../../source/assets/shipped.ts';
import { DATA_FILE_NAMES, reportableYears } from '../../../source/layout.ts';
import { findWorkspace } from '../../../source/load/load.ts';
import { nearest } from '../../../source/nearest.ts';
import type { Io } from '../../terminal/io.ts';
import { reportsOf } from '../../terminal/quiet.ts';
import { repeated } from '../../terminal/options.ts';
import { schemaFile, schemaText } from '../schema.ts';
import { packageFiles, sayLeftAlone } from './own-package.ts';
import { INSTANSI, recipesOf } from './recipes.ts';
import type { InitOptions } from '../../init.ts';

/** The looks that are changed most. */
const GAYA = ['gaya.css', 'cetak.css'] as const;

/** The schemas that an editor reads. */
export const schemaFiles = (): readonly InitFile[] =>
  DATA_FILE_NAMES.map((nama) => ({ nama: `skema/${schemaFile(nama)}`, isi: schemaText(nama) }));

export async function runInit(
  dir: string | undefined,
  opsi: InitOptions,
  io: Io,
  bahasa: Language,
): Promise<ExitCode> {
  const folder = await targetFolder(dir, opsi, io);
  const tambahan = await extras(opsi);
  const ada = await findExisting(folder, ['lkjip.yaml', 'data/lkjip.yaml']);
  // In a workspace that there is, only what was asked for by name is added.
  if (ada.length > 0 && tambahan.length === 0) throw notEmpty(dir ?? '.', ada);
  const awal = ada.length > 0 ? [] : await firstFiles(folder, opsi, io, bahasa);
  const isInstalling = awal.length > 0 || opsi.ci !== undefined;
  const paket = isInstalling ? await packageFiles(folder) : null;
  const berkas = [...awal, ...tambahan, ...(paket?.files ?? [])];
  await writeNewFiles(destinationOf(io.cwd, folder), berkas);
  const told = reportsOf(io, opsi);
  for (const { nama } of berkas) told.stdout(`${relative(io.cwd, join(folder, nama))}\n`);
  if (paket !== null) await sayLeftAlone(folder, paket, io, bahasa);
  await sayNext(
    folder,
    dir,
    {
      adaAwal: awal.length > 0 && opsi.all !== true,
      isTree: opsi.all === true,
      adaCi: opsi.ci !== undefined,
      isNew: paket !== null && (paket.files.length > 0 || paket.toAdd !== null),
      tahun: yearOf(awal),
    },
    told,
    bahasa,
  );
  return EXIT.selesai;
}

/** Templates alone go into the workspace that is found from here. */
async function targetFolder(dir: string | undefined, opsi: InitOptions, io: Io): Promise<string> {
  const here = resolve(io.cwd, dir ?? '.');
  if (dir !== undefined || opsi.template === undefined || opsi.ci !== undefined) return here;
  return findWorkspace(undefined, io.cwd).catch(() => here);
}

/** Where they are there already, they belong to someone. */
const OWNED = ['README.md', '.gitignore', '.gitattributes'];

/** The files of the workspace itself; of a tree of them no more than git needs. */
async function firstFiles(
  folder: string,
  opsi: InitOptions,
  io: Io,
  bahasa: Language,
): Promise<readonly InitFile[]> {
  if (opsi.all !== true) return skeleton(folder, opsi, io, bahasa);
  const owned = await findExisting(folder, OWNED);
  return (await readShipped('awal'))
    .filter(({ nama }) => nama === 'gitignore')
    .map(({ isi }) => ({ nama: '.gitignore', isi }))
    .filter(({ nama }) => !owned.includes(nama));
}

/** The files of a single workspace. */
async function skeleton(
  folder: string,
  opsi: InitOptions,
  io: Io,
  bahasa: Language,
): Promise<readonly InitFile[]> {
  const jawaban = await ask(opsi, io, bahasa);
  const kerangka = await readShipped('awal');
  const owned = await findExisting(folder, OWNED);
  return [
    ...renderAwal(kerangka, jawaban).filter(({ nama }) => !owned.includes(nama)),
    ...schemaFiles(),
  ];
}

/** What was given by option is not asked; without a terminal, or with `--yes`, the rest is as proposed. */
async function ask(opsi: InitOptions, io: Io, bahasa: Language): Promise<InitAnswers> {
  const isian: InitInput = {};
  const daftar = questions(yearNow(io.env['SOURCE_DATE_EPOCH']));
  for (const { kunci, tolak } of daftar) {
    const diberi = opsi[kunci]?.trim();
    if (diberi === undefined) continue;
    const salah = tolak(diberi, isian);
    if (salah !== null) throw new UserError(salah, { exitCode: EXIT.pemakaian });
    isian[kunci] = diberi;
  }
  const tanya = opsi.yes === true ? undefined : io.ask;
  const contoh = isian.nama === undefined;
  for (const satu of daftar) {
    if (satu.isAsked?.(isian) === false) continue;
    isian[satu.kunci] ??=
      tanya === undefined ? satu.bawaan(isian) : await askOne(satu, isian, tanya, io, bahasa);
  }
  const { nama = '', daerah = '', periode = '', tahun } = isian;
  const { mulai, selesai } = parsePeriod(periode) ?? { mulai: 0, selesai: 0 };
  const jenis = kindOf(isian.jenis);
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
  { tanya, bawaan, tolak }: ReturnType<typeof questions>[number],
  isian: InitInput,
  ask: NonNullable<Io['ask']>,
  io: Io,
  bahasa: Language,
): Promise<string> {
  for (;;) {
    const usul = bawaan(isian);
    const jawaban = await ask(`${tanya[bahasa]} [${usul}]: `);
    if (jawaban === null) throw STOPPED;
    const isi = jawaban.trim() === '' ? usul : jawaban.trim();
    const salah = tolak(isi, isian);
    if (salah === null) return isi;
    io.stderr(`${salah[bahasa]}\n`);
  }
}

const STOPPED = new UserError(
  { id: 'dihentikan; tidak ada yang ditulis', en: 'stopped; nothing was written' },
  { exitCode: EXIT.dihentikan },
);

function yearNow(sourceDateEpoch: string | undefined): number {
  const detik = /^\d{1,12}$/.test(sourceDateEpoch ?? '') ? Number(sourceDateEpoch) : null;
  return (detik === null ? new Date() : new Date(detik * 1000)).getFullYear();
}

/** The files that `--ci` and `--template` ask for. */
async function extras(opsi: InitOptions): Promise<readonly InitFile[]> {
  const shipped = async (dari: string, ke: string) => ({
    nama: ke,
    isi: await readFile(join(shippedFolder(), dari), 'utf8'),
  });
  const berkas: InitFile[] = [];
  for (const { from, to } of recipesOf(opsi)) berkas.push(await shipped(`ci/${from}`, to));
  if (opsi.template !== undefined) {
    const nama = opsi.template === true ? GAYA : await templateFiles(opsi.template);
    for (const satu of nama) berkas.push(await shipped(satu, `templates/${satu}`));
  }
  return berkas;
}

/** The shipped files of these names, which may stand without their ending. */
async function templateFiles(diminta: readonly string[]): Promise<readonly string[]> {
  const ada = (await readdir(shippedFolder())).filter(isTemplate).sort();
  const berkas = diminta
    .flatMap((satu) => satu.split(','))
    .map((nama) => {
      const cocok = ada.find((satu) => satu === nama || satu.replace(/\.[^.]+$/, '') === nama);
      if (cocok === undefined) throw unknownTemplate(nama, ada);
      return cocok;
    });
  return [...new Set(berkas)];
}

function unknownTemplate(nama: string, ada: readonly string[]): UserError {
  const daftar = ada.join(', ');
  const mirip = nearest(nama, ada) ?? nearest(`${nama}.hbs`, ada);
  return new UserError(
    { id: `tidak ada templat bernama "${nama}"`, en: `there is no template named "${nama}"` },
    {
      hint:
        mirip === null
          ? { id: `yang ada: ${daftar}`, en: `these exist: ${daftar}` }
          : {
              id: `mungkin maksudnya ${mirip}; yang ada: ${daftar}`,
              en: `did you mean ${mirip}? These exist: ${daftar}`,
            },
      exitCode: EXIT.pemakaian,
    },
  );
}

export async function readShipped(bawah: string): Promise<readonly InitFile[]> {
  const folder = join(shippedFolder(), bawah);
  const isi = await readdir(folder, { recursive: true, withFileTypes: true });
  const nama = isi
    .filter((satu) => satu.isFile())
    .map((satu) => relative(folder, join(satu.parentPath, satu.name)).replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    nama.map(async (satu) => ({
      nama: satu,
      isi: await withOpenFile(() => readFile(join(folder, satu), 'utf8')),
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
  bahasa: Language,
): Promise<void> {
  const t = (id: string, en: string) => {
    io.stderr(`${bahasa === 'id' ? id : en}\n`);
  };
  if (adaAwal) saySteps({ folder, dir, isNew, tahun }, io, bahasa);
  if (isTree) sayTreeSteps(folder, io, bahasa);
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

export function saySteps({ folder, dir, isNew, tahun }: Steps, io: Io, bahasa: Language): void {
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
  sayNumbered(READY[bahasa], steps, io);
}

function sayTreeSteps(folder: string, io: Io, bahasa: Language): void {
  const where = relative(io.cwd, folder);
  const each =
    bahasa === 'id'
      ? `npx lkjip init ${INSTANSI}/dinas-pertama    (sekali untuk setiap instansi)`
      : `npx lkjip init ${INSTANSI}/dinas-pertama    (once for each agency)`;
  const steps = [
    ...(where === '' ? [] : [`cd ${quotedPath(where)}`]),
    'npm install',
    each,
    `npx lkjip validate --all --data ${INSTANSI}`,
  ];
  sayNumbered(TREE_READY[bahasa], steps, io);
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

export function notEmpty(folder: string, ada: readonly string[]): UserError {
  return new UserError(
    {
      id: `${folder} sudah berisi ruang kerja (${ada.join(', ')})`,
      en: `${folder} has a workspace already (${ada.join(', ')})`,
    },
    {
      hint: {
        id: 'untuk tahun berikutnya: lkjip new TAHUN; untuk menambah berkas CI atau gaya: lkjip init --ci github, lkjip init --template',
        en: 'for the next year: lkjip new YEAR; to add CI files or a style: lkjip init --ci github, lkjip init --template',
      },
      exitCode: EXIT.pemakaian,
    },
  );
}
