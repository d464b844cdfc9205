// Every command: its arguments, its options, and where it is. What a command needs is loaded when it runs, so that help is fast.

import type { Command } from 'commander';
import type { Language } from '../language.ts';
import type { OpsiDiff } from './diff.ts';
import type { OpsiDoctor } from './doctor.ts';
import type { OpsiExplain } from './explain.ts';
import type { OpsiInit } from './init.ts';
import type { CommandContext } from './context.ts';
import type { OpsiMerge } from './merge.ts';
import type { BuildOptions, WorkspaceOptions } from './options.ts';
import { addAudit, addExport, addImport, addTeks } from './commands-files.ts';
import type { OpsiSchema } from './schema.ts';
import type { OpsiValidate } from './validate.ts';
import type { OpsiWatch } from './watch.ts';

/** Adds all commands, in the order of the help. */
export function addCommands(konteks: CommandContext): void {
  addBuild(konteks);
  addMerge(konteks);
  addValidate(konteks);
  addAudit(konteks);
  addDiff(konteks);
  addExplain(konteks);
  addWatch(konteks);
  addNew(konteks);
  addInit(konteks);
  addExport(konteks);
  addImport(konteks);
  addTeks(konteks);
  addSchema(konteks);
  addDoctor(konteks);
}

const pick = (bahasa: Language) => (id: string, en: string) => (bahasa === 'id' ? id : en);

function addBuild({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  const perintah = program
    .command('build')
    .description(
      t(
        'susun laporan: HTML, PDF, dan JSON hasil hitungan',
        'make the report: HTML, PDF, and JSON of the results',
      ),
    );
  addYears(perintah, bahasa)
    .option('--format <daftar>', t('bentuk keluaran', 'what to make'), 'html,pdf,json')
    .option('--output <folder>', t('folder keluaran', 'folder to write to'), 'laporan');
  addData(perintah, bahasa)
    .option('--strict', t('peringatan ikut menghentikan', 'warnings stop the build too'))
    .option(
      '--force',
      t('timpa laporan instansi lain di folder itu', 'replace the report of another agency there'),
    )
    .option(
      '--pdfa',
      t('PDF juga menurut PDF/A-2a, untuk arsip', 'PDFs that keep to PDF/A-2a too, for archives'),
    )
    .option('--browser <berkas>', t('peramban untuk mencetak PDF', 'browser to print the PDF with'))
    .option('--timeout <detik>', t('batas waktu seluruh pekerjaan', 'time limit for the whole run'))
    .option(
      '--no-cache',
      t('jangan pakai yang diingat dari build lalu', 'use nothing of the last build'),
    );
  addAll(perintah, bahasa).action(async (tahun: string[], opsi: BuildOptions) => {
    const { runBuild } = await import('./build.ts');
    selesai(await runBuild(tahun, opsi, io, bahasa));
  });
}

/** Building all agencies of a tree, on one machine or several. */
function addAll(perintah: Command, bahasa: Language): Command {
  const t = pick(bahasa);
  return perintah
    .option(
      '--all',
      t(
        'semua ruang kerja di bawah folder data (bawaan: folder ini)',
        'every workspace below the data folder (default: this folder)',
      ),
    )
    .option('--jobs <n>', t('dengan --all: banyaknya sekaligus', 'with --all: how many at a time'))
    .option(
      '--shard <i/n>',
      t('dengan --all: hanya bagian ke-i dari n', 'with --all: only part i of n'),
    )
    .option('--junit <berkas>', t('dengan --all: ringkasan JUnit', 'with --all: summary as JUnit'))
    .option('--summary <berkas>', t('dengan --all: ringkasan JSON', 'with --all: summary as JSON'));
}

function addMerge({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  program
    .command('merge')
    .argument(
      '<ringkasan...>',
      t('ringkasan JSON dari setiap bagian', 'JSON summaries of the parts'),
    )
    .description(
      t(
        'gabungkan ringkasan build --all dari beberapa mesin',
        'join the summaries of build --all from several machines',
      ),
    )
    .option('--junit <berkas>', t('tulis ringkasan JUnit', 'write the summary as JUnit'))
    .option('--summary <berkas>', t('tulis ringkasan JSON', 'write the summary as JSON'))
    .action(async (berkas: string[], opsi: OpsiMerge) => {
      const { runMerge } = await import('./merge.ts');
      selesai(await runMerge(berkas, opsi, io, bahasa));
    });
}

function addValidate({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  const perintah = program
    .command('validate')
    .description(
      t('periksa data dan tampilkan temuannya', 'check the data and show what is found'),
    );
  addYears(perintah, bahasa).option(
    '--format <bentuk>',
    t(
      'text, json, github, sarif, atau junit; tanpa pilihan ini: text, dan di GitHub Actions juga anotasi',
      'text, json, github, sarif or junit; without it: text, and annotations as well in GitHub Actions',
    ),
  );
  addData(perintah, bahasa)
    .option('--strict', t('peringatan ikut menggagalkan', 'warnings fail the run too'))
    .option(
      '--kelengkapan',
      t('tampilkan tabel kelengkapan Bab III', 'show the table of completeness of Bab III'),
    )
    .action(async (tahun: string[], opsi: OpsiValidate) => {
      const { runValidate } = await import('./validate.ts');
      selesai(await runValidate(tahun, opsi, io, bahasa));
    });
}

function addDiff({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  const perintah = program
    .command('diff')
    .argument(
      '<A>',
      t(
        'tahun (2020), revisi git (2020@HEAD~1, 2020@v1..v2), atau berkas hasil (lkjip-2020.json)',
        'year (2020), git revision (2020@HEAD~1, 2020@v1..v2) or results file (lkjip-2020.json)',
      ),
    )
    .argument('[B]', t('pembandingnya; tidak perlu bila A rentang', 'the other; not with a range'))
    .description(
      t(
        'bandingkan hasil dua tahun, dua revisi git, atau dua berkas hasil',
        'compare the results of two years, git revisions or results files',
      ),
    )
    .option(
      '--format <bentuk>',
      t('text, markdown, json, atau html', 'text, markdown, json or html'),
      'text',
    )
    .option('--output <berkas>', t('tulis ke berkas ini', 'write to this file'))
    .option('--exit-code', t('kode keluar 1 bila ada perbedaan', 'exit with 1 on differences'));
  addData(perintah, bahasa).action(async (a: string, b: string | undefined, opsi: OpsiDiff) => {
    const { runDiff } = await import('./diff.ts');
    selesai(await runDiff(a, b, opsi, io, bahasa));
  });
}

function addExplain({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  const perintah = program
    .command('explain')
    .argument(
      '<kode>',
      t(
        'kode indikator, sasaran, tabel, program, atau temuan',
        'kode of an indikator, sasaran, tabel or program, or a diagnostic code',
      ),
    )
    .description(
      t('jelaskan asal sebuah angka, atau sebuah temuan', 'explain a figure, or a diagnostic'),
    )
    .option(
      '--tahun <tahun>',
      t('tahun laporan; bawaan: yang terakhir', 'year; default: the last'),
    );
  addData(perintah, bahasa)
    .option('--format <bentuk>', t('text atau json', 'text or json'), 'text')
    .action(async (kode: string, opsi: OpsiExplain) => {
      const { runExplain } = await import('./explain.ts');
      selesai(await runExplain(kode, opsi, io, bahasa));
    });
}

function addWatch({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  const perintah = program
    .command('watch')
    .argument('[tahun]', t('tahun laporan; bawaan: yang terakhir', 'year; default: the last'))
    .description(
      t(
        'pratinjau di peramban, diperbarui setiap kali berkas disimpan',
        'a preview in the browser, made anew after every save',
      ),
    )
    .option(
      '--port <nomor>',
      t('port di 127.0.0.1; bawaan: 5010 atau sesudahnya', 'port; default: 5010 or after it'),
    );
  addData(perintah, bahasa)
    .option('--browser <berkas>', t('peramban untuk mencetak PDF', 'browser to print the PDF with'))
    .action(async (tahun: string | undefined, opsi: OpsiWatch) => {
      const { runWatch } = await import('./watch.ts');
      selesai(await runWatch(tahun, opsi, io, bahasa));
    });
}

function addNew({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  const perintah = program
    .command('new')
    .argument('<tahun>', t('tahun yang disiapkan', 'the year to prepare'))
    .description(
      t(
        'siapkan berkas tahun baru dari tahun terakhir yang ada',
        "prepare a new year's files from those of the last year",
      ),
    );
  addData(perintah, bahasa).action(async (tahun: string, opsi: WorkspaceOptions) => {
    const { runNew } = await import('./new.ts');
    selesai(await runNew(tahun, opsi, io, bahasa));
  });
}

function addInit({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  program
    .command('init')
    .argument('[folder]', t('folder ruang kerja; bawaan: di sini', 'folder; default: here'))
    .description(t('buat ruang kerja baru', 'make a new workspace'))
    .option('--nama <nama>', t('nama instansi', 'name of the agency'))
    .option('--daerah <nama>', t('nama daerah', 'name of the region'))
    .option('--periode <tahun-tahun>', t('periode Renstra: 2021-2026', 'period: 2021-2026'))
    .option('--tahun <tahun>', t('tahun laporan yang pertama', 'first year to report on'))
    .option('--yes', t('jangan bertanya, pakai bawaannya', 'do not ask, take the defaults'))
    .option('--ci <layanan>', t('berkas CI: github atau gitlab', 'CI files: github or gitlab'))
    .option(
      '--template [nama...]',
      t(
        'salin templat bawaan untuk diubah, misalnya sampul; tanpa nama: lembar gaya',
        'copy shipped templates to change, such as sampul; without a name: the style sheets',
      ),
    )
    .action(async (folder: string | undefined, opsi: OpsiInit) => {
      const { runInit } = await import('./init.ts');
      selesai(await runInit(folder, opsi, io, bahasa));
    });
}

function addSchema({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  program
    .command('schema')
    .argument(
      '[berkas]',
      t(
        'lkjip, renstra, target, realisasi, anggaran, atau organisasi; tanpa isian: daftarnya',
        'lkjip, renstra, target, realisasi, anggaran or organisasi; without it: the list',
      ),
    )
    .description(
      t('JSON Schema berkas data, untuk editor', 'JSON Schema of the data files, for editors'),
    )
    .option('--output <folder>', t('tulis ke folder ini', 'write to this folder'))
    .action(async (berkas: string | undefined, opsi: OpsiSchema) => {
      const { runSchema } = await import('./schema.ts');
      selesai(await runSchema(berkas, opsi, io, bahasa));
    });
}

function addDoctor({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  program
    .command('doctor')
    .description(
      t(
        'periksa peramban, huruf, dan versi di komputer ini',
        'check browser, fonts and versions on this machine',
      ),
    )
    .option('--browser <berkas>', t('peramban untuk mencetak PDF', 'browser to print the PDF with'))
    .action(async (opsi: OpsiDoctor) => {
      const { runDoctor } = await import('./doctor.ts');
      selesai(await runDoctor(opsi, io, bahasa));
    });
}

function addYears(perintah: Command, bahasa: Language): Command {
  const t = pick(bahasa);
  return perintah.argument(
    '[tahun...]',
    t(
      'tahun laporan; tanpa isian: semua tahun yang ada',
      'report years; without any: all there are',
    ),
  );
}

function addData(perintah: Command, bahasa: Language): Command {
  const t = pick(bahasa);
  return perintah.option(
    '--data <folder>',
    t('folder data (yang berisi lkjip.yaml)', 'data folder (with lkjip.yaml)'),
  );
}
