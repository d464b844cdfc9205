// Notices that files of the workspace have changed. The system's notices only say when to look: what has changed is
// told by comparing sizes and times, so that nothing depends on how an editor saves or on what a file system reports.

import { watch, type FSWatcher, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isYear } from '../period.ts';
import { isOfReports, TOP_FOLDERS, YEAR_FOLDERS } from '../source/layout.ts';

export interface Watcher {
  readonly close: () => void;
}

export interface WatcherOptions {
  /** Milliseconds of quiet after a notice: editors save in several steps. */
  readonly delay?: number;
  /** Milliseconds between two looks without a notice; network and container file systems give none. */
  readonly interval?: number;
  /** The same where the system refuses to give notices at all. */
  readonly silentInterval?: number;
  /** Default: that of Node. */
  readonly watch?: (folder: string, onNotice: () => void) => Notices;
}

/** The part of Node's watcher that is used. */
export interface Notices {
  on(event: 'error', listener: () => void): unknown;
  close(): void;
}

/** The workspace's own folders: of one workspace, a report is made from files in these alone. */
const isTopFolder = (nama: string) => Object.hasOwn(TOP_FOLDERS, nama) || isYear(nama);
/** Dotfiles and the backup and swap files of editors. */
const NOT_DATA = /^\.|~$|^#|\.(?:swp|tmp|bak)$/;

/**
 * Watches the workspace until it is closed.
 * @param onChange gets the paths that are new, changed or gone
 */
export async function watchWorkspace(
  root: string,
  onChange: (changed: readonly string[]) => void,
  options: WatcherOptions = {},
): Promise<Watcher> {
  const { delay: settle = 30, interval = 2000, silentInterval = 300 } = options;
  const news = createNotices(options.watch ?? watchFolder, () => later(settle));
  let lalu = await scan(root);
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const later = (delay: number): void => {
    if (isClosed) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), delay);
  };
  const look = async (): Promise<void> => {
    const now = await scan(root);
    if (isClosed) return;
    const changed = differences(lalu.files, now.files);
    lalu = now;
    const isNew = news.follow(now.folder);
    // What was put into a folder before it was watched gave no notice.
    later(isNew ? settle : news.isComplete() ? interval : silentInterval);
    if (changed.length > 0) onChange(changed);
  };
  news.follow(lalu.folder);
  later(settle);
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      news.close();
    },
  };
}

interface Potret {
  /** Every file with what tells its versions apart. */
  readonly files: ReadonlyMap<string, string>;
  /** Every folder with what tells it from a later one of the same name. */
  readonly folder: ReadonlyMap<string, string>;
}

async function scan(root: string): Promise<Potret> {
  const files = new Map<string, string>();
  const folder = new Map<string, string>();
  const visit = async (path: string, isFollowed: (nama: string) => boolean): Promise<void> => {
    const complete = join(root, path);
    const [content, info] = await Promise.all([
      readdir(complete).catch(() => null),
      stat(complete).catch(() => null),
    ]);
    if (content === null || info === null) return;
    folder.set(complete, `${info.ino}:${info.birthtimeMs}`);
    const relevant = content.filter((nama) => !NOT_DATA.test(nama));
    await Promise.all(
      relevant.map(async (nama) => {
        const one = path === '' ? nama : `${path}/${nama}`;
        if (isFollowed(nama)) return visit(one, followedIn(one));
        const details = await stat(join(root, one)).catch(() => null);
        if (details?.isFile() === true) {
          files.set(one, isOfReports(one) ? versionOf(details) : '');
        }
      }),
    );
  };
  await visit('', isTopFolder);
  return { files, folder };
}

/** Of what no report reads it matters that it is there alone: what the preview prints may go to a file of the workspace. */
const versionOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string =>
  `${ino}:${size}:${mtimeMs}:${ctimeMs}`;

function followedIn(path: string): (nama: string) => boolean {
  return (nama) => isYear(path) && Object.hasOwn(YEAR_FOLDERS, nama);
}

function differences(
  lalu: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly string[] {
  const nama = new Set([...lalu.keys(), ...now.keys()]);
  return [...nama].filter((one) => lalu.get(one) !== now.get(one)).sort();
}

const watchFolder = (folder: string, onNotice: () => void): FSWatcher =>
  watch(folder, { persistent: false }, onNotice);

/** Keeps one watcher on each folder. Node's recursive watching loses files that are replaced, so each stands alone. */
function createNotices(open: NonNullable<WatcherOptions['watch']>, onNotice: () => void) {
  const opened = new Map<string, { readonly tanda: string; readonly notices: Notices }>();
  let isComplete = true;
  const drop = (path: string): void => {
    opened.get(path)?.notices.close();
    opened.delete(path);
  };
  return {
    /** Watches these folders and no others; tells whether any is new. */
    follow(folder: ReadonlyMap<string, string>): boolean {
      let isNew = false;
      isComplete = true;
      for (const [path, { tanda }] of opened) if (folder.get(path) !== tanda) drop(path);
      for (const [path, tanda] of folder) {
        if (opened.has(path)) continue;
        try {
          const notices = open(path, onNotice);
          notices.on('error', () => drop(path));
          opened.set(path, { tanda, notices });
          isNew = true;
        } catch {
          // No notices to be had: the limit of the system, or a file system without any.
          isComplete = false;
        }
      }
      return isNew;
    },
    isComplete: () => isComplete,
    close(): void {
      for (const path of [...opened.keys()]) drop(path);
    },
  };
}
