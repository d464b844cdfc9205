// The only runner of git: its command line, without a shell, with arguments that cannot be taken for options. It
// reads objects; no checkout, index or configuration is touched.

import { execFile, type ExecFileException } from 'node:child_process';
import { existsSync } from 'node:fs';
import { EXIT, UserError } from '../../error.ts';
import { programPaths, systemProgram } from '../../platform.ts';

/** Where git runs, and for whom. */
export interface GitEnvironment {
  /** A folder of the repository; paths below it are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** A file of a commit. */
export interface GitEntry {
  /** Path below the folder that git runs in, with forward slashes. */
  readonly file: string;
  readonly object: string;
  /** Bytes. */
  readonly size: number;
  readonly isLink: boolean;
}

/** More than any workspace holds; beyond it something is wrong. */
const KELUARAN_MAKSIMUM = 256 * 1024 * 1024;
const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Hooks set these for their own repository; where git is to look for its configuration may stay. */
const INHERITED = /^GIT_(?:CONFIG|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)/;

function environment(env: GitEnvironment['env']): NodeJS.ProcessEnv {
  const inherited = Object.entries(env).filter(
    ([nama]) => !nama.startsWith('GIT_') || INHERITED.test(nama),
  );
  return {
    ...Object.fromEntries(inherited),
    // Nothing is written, nobody is asked, nothing is fetched, and messages are the ones looked for below.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
  };
}

interface GitOutput {
  readonly kode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

function runGit(args: readonly string[], git: GitEnvironment, masukan = ''): Promise<GitOutput> {
  const { cwd, env, signal } = git;
  const option = {
    cwd,
    env: environment(env),
    signal,
    maxBuffer: KELUARAN_MAKSIMUM,
    encoding: 'buffer',
    windowsHide: true,
  } as const;
  return new Promise((done, failed) => {
    const anak = execFile(
      gitProgram(env),
      ['--no-pager', ...args],
      option,
      (error, stdout: Buffer, stderr: Buffer) => {
        const kode = error === null ? 0 : error.code;
        if (error === null || typeof kode === 'number') {
          done({ kode: Number(kode), stdout, stderr: stderr.toString() });
        } else failed(explainStart(error));
      },
    );
    // A git that ends early is told by its exit code.
    anak.stdin?.on('error', () => undefined);
    anak.stdin?.end(masukan);
  });
}

/** On Windows a bare name would be looked for in the current folder first. */
function gitProgram(env: GitEnvironment['env']): string {
  if (process.platform !== 'win32') return 'git';
  const found = programPaths('win32', env, 'git').find((path) => existsSync(path));
  // There is none: the start says so.
  return found ?? systemProgram(env, 'git');
}

function explainStart(error: ExecFileException): Error {
  const code: unknown = error.code;
  if (code === 'ENOENT' || code === 'EACCES') {
    return new UserError(
      { id: 'git tidak ditemukan', en: 'git was not found' },
      {
        hint: {
          id: 'pasang git, atau bandingkan tahun atau berkas hasil tanpa revisi',
          en: 'install git, or compare years or results files without a revision',
        },
        exitCode: EXIT.environment,
        cause: error,
      },
    );
  }
  if (code !== 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return error;
  return new UserError(
    { id: 'isi revisi itu terlalu besar', en: 'that revision is too large' },
    {
      hint: {
        id: 'pilih revisi lain, atau folder data yang lebih kecil dengan --data DIR',
        en: 'choose another revision, or a smaller data folder with --data DIR',
      },
      exitCode: EXIT.environment,
      cause: error,
    },
  );
}

/**
 * The commit that a revision names.
 * @throws UserError when there is none, or no repository
 */
export async function resolveCommit(revision: string, git: GitEnvironment): Promise<string> {
  refuseUnlikely(revision);
  const nama = `${revision}^{commit}`;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', nama];
  const { kode, stdout, stderr } = await runGit(args, git);
  const object = stdout.toString().trim().split('\n').at(-1) ?? '';
  if (kode === 0 && OBJECT.test(object)) return object;
  throw explainRepository(stderr) ?? unknownRevision(revision);
}

/** No revision begins like an option or holds control characters, whatever git would make of it. */
function refuseUnlikely(revision: string): void {
  if (revision === '' || revision.startsWith('-') || /[\u0000-\u001f\u007f]/.test(revision)) {
    throw unknownRevision(revision);
  }
}

function unknownRevision(revision: string): UserError {
  const tertulis = revision.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
  return new UserError(
    {
      id: `revisi git "${tertulis}" tidak dikenal`,
      en: `the git revision "${tertulis}" is not known`,
    },
    {
      hint: {
        id: 'lihat yang ada dengan: git log --oneline --decorate; di CI ambil seluruh riwayat (fetch-depth: 0)',
        en: 'see what there is with: git log --oneline --decorate; in CI fetch the whole history (fetch-depth: 0)',
      },
      exitCode: EXIT.usage,
    },
  );
}

function explainRepository(stderr: string): UserError | null {
  if (/not a git repository/i.test(stderr)) {
    return new UserError(
      {
        id: 'folder data tidak berada di dalam repositori git',
        en: 'the data folder is in no git repository',
      },
      {
        hint: {
          id: 'revisi seperti 2020@HEAD~1 membutuhkan git; tunjuk folder lain dengan --data DIR',
          en: 'a revision such as 2020@HEAD~1 needs git; name another folder with --data DIR',
        },
        exitCode: EXIT.usage,
      },
    );
  }
  // `--quiet` is silent about a revision that does not exist: what is left concerns the repository.
  const sebab = /^fatal: (.+)$/m.exec(stderr)?.[1];
  if (sebab === undefined || /ambiguous argument|Needed a single revision/.test(sebab)) return null;
  return new UserError(
    { id: `git tidak dapat membaca repositori: ${sebab}`, en: `git cannot read it: ${sebab}` },
    {
      hint: {
        id: 'periksa repositorinya dengan: git log -1 di folder data',
        en: 'look at the repository with: git log -1 in the data folder',
      },
      exitCode: EXIT.environment,
    },
  );
}

/** The files of a commit below the folder that git runs in. */
export async function listTree(commit: string, git: GitEnvironment): Promise<readonly GitEntry[]> {
  const args = ['ls-tree', '-r', '-z', '--long', '--end-of-options', commit];
  const { kode, stdout, stderr } = await runGit(args, git);
  if (kode !== 0) throw unreadable(stderr);
  return stdout
    .toString()
    .split('\0')
    .flatMap((one): GitEntry[] => {
      const match = /^(\d{6}) blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(one);
      const [, mode, object, size, file] = match ?? [];
      if (mode === undefined || object === undefined || file === undefined) return [];
      return [{ file, object, size: Number(size), isLink: mode === '120000' }];
    });
}

/** The bytes of objects as they are stored: no filter and no textconv is run. */
export async function readBlobs(
  objects: readonly string[],
  git: GitEnvironment,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const unique = [...new Set(objects)];
  if (unique.length === 0) return new Map();
  const { kode, stdout, stderr } = await runGit(
    ['cat-file', '--batch'],
    git,
    `${unique.join('\n')}\n`,
  );
  const content = new Map<string, Uint8Array>();
  for (let i = 0; i < stdout.length;) {
    const akhir = stdout.indexOf(0x0a, i);
    const [nama = '', jenis, size = ''] = stdout.toString('latin1', i, akhir).split(' ');
    if (akhir === -1 || jenis !== 'blob') break;
    const mulai = akhir + 1;
    content.set(nama, stdout.subarray(mulai, mulai + Number(size)));
    i = mulai + Number(size) + 1;
  }
  if (kode !== 0 || content.size !== unique.length) throw unreadable(stderr);
  return content;
}

function unreadable(stderr: string): UserError {
  const sebab = stderr.trim().split('\n')[0] ?? '';
  return new UserError(
    {
      id: `git tidak dapat membaca isi revisi itu${sebab === '' ? '' : `: ${sebab}`}`,
      en: `git cannot read that revision${sebab === '' ? '' : `: ${sebab}`}`,
    },
    {
      hint: {
        id: 'klon yang sebagian tidak cukup; ambil seluruhnya dengan: git fetch --refetch',
        en: 'a partial clone is not enough; fetch all of it with: git fetch --refetch',
      },
      exitCode: EXIT.environment,
    },
  );
}
