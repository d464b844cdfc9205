// Notices that files of the workspace have changed. The system's notices only say when to look: what has changed is
// told by comparing sizes and times, so that nothing depends on how an editor saves or on what a file system reports.

import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isYear } from '../period.ts';
import { TOP_FOLDERS, YEAR_FOLDERS } from '../source/layout.ts';

export interface Watcher {
  readonly close: () => void;
}

export interface WatcherOptions {
  /** Milliseconds of quiet after a notice: editors save in several steps. */
  readonly jeda?: number;
  /** Milliseconds between two looks without a notice; network and container file systems give none. */
  readonly selang?: number;
  /** The same where the system refuses to give notices at all. */
  readonly selangTanpaKabar?: number;
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
const BUKAN_DATA = /^\.|~$|^#|\.(?:swp|tmp|bak)$/;

/**
 * Watches the workspace until it is closed.
 * @param onChange gets the paths that are new, changed or gone
 */
export async function watchWorkspace(
  akar: string,
  onChange: (berubah: readonly string[]) => void,
  opsi: WatcherOptions = {},
): Promise<Watcher> {
  const { jeda = 30, selang = 2000, selangTanpaKabar = 300 } = opsi;
  const kabar = createNotices(opsi.watch ?? watchFolder, () => later(jeda));
  let lalu = await scan(akar);
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const later = (tunda: number): void => {
    if (isClosed) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), tunda);
  };
  const look = async (): Promise<void> => {
    const kini = await scan(akar);
    if (isClosed) return;
    const berubah = differences(lalu.berkas, kini.berkas);
    lalu = kini;
    const isNew = kabar.follow(kini.folder);
    // What was put into a folder before it was watched gave no notice.
    later(isNew ? jeda : kabar.isComplete() ? selang : selangTanpaKabar);
    if (berubah.length > 0) onChange(berubah);
  };
  kabar.follow(lalu.folder);
  later(jeda);
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      kabar.close();
    },
  };
}

interface Potret {
  /** Every file with what tells its versions apart. */
  readonly berkas: ReadonlyMap<string, string>;
  /** Every folder with what tells it from a later one of the same name. */
  readonly folder: ReadonlyMap<string, string>;
}

async function scan(akar: string): Promise<Potret> {
  const berkas = new Map<string, string>();
  const folder = new Map<string, string>();
  const visit = async (jalan: string, isFollowed: (nama: string) => boolean): Promise<void> => {
    const lengkap = join(akar, jalan);
    const [isi, info] = await Promise.all([
      readdir(lengkap).catch(() => null),
      stat(lengkap).catch(() => null),
    ]);
    if (isi === null || info === null) return;
    folder.set(lengkap, `${info.ino}:${info.birthtimeMs}`);
    const relevan = isi.filter((nama) => !BUKAN_DATA.test(nama));
    await Promise.all(
      relevan.map(async (nama) => {
        const satu = jalan === '' ? nama : `${jalan}/${nama}`;
        if (isFollowed(nama)) return visit(satu, followedIn(satu));
        const rinci = await stat(join(akar, satu)).catch(() => null);
        if (rinci?.isFile() === true) {
          berkas.set(satu, `${rinci.ino}:${rinci.size}:${rinci.mtimeMs}:${rinci.ctimeMs}`);
        }
      }),
    );
  };
  await visit('', isTopFolder);
  return { berkas, folder };
}

function followedIn(jalan: string): (nama: string) => boolean {
  return (nama) => isYear(jalan) && Object.hasOwn(YEAR_FOLDERS, nama);
}

function differences(
  lalu: ReadonlyMap<string, string>,
  kini: ReadonlyMap<string, string>,
): readonly string[] {
  const nama = new Set([...lalu.keys(), ...kini.keys()]);
  return [...nama].filter((satu) => lalu.get(satu) !== kini.get(satu)).sort();
}

const watchFolder = (folder: string, onNotice: () => void): FSWatcher =>
  watch(folder, { persistent: false }, onNotice);

/** Keeps one watcher on each folder. Node's recursive watching loses files that are replaced, so each stands alone. */
function createNotices(open: NonNullable<WatcherOptions['watch']>, onNotice: () => void) {
  const terbuka = new Map<string, { readonly tanda: string; readonly notices: Notices }>();
  let isComplete = true;
  const drop = (jalan: string): void => {
    terbuka.get(jalan)?.notices.close();
    terbuka.delete(jalan);
  };
  return {
    /** Watches these folders and no others; tells whether any is new. */
    follow(folder: ReadonlyMap<string, string>): boolean {
      let isNew = false;
      isComplete = true;
      for (const [jalan, { tanda }] of terbuka) if (folder.get(jalan) !== tanda) drop(jalan);
      for (const [jalan, tanda] of folder) {
        if (terbuka.has(jalan)) continue;
        try {
          const notices = open(jalan, onNotice);
          notices.on('error', () => drop(jalan));
          terbuka.set(jalan, { tanda, notices });
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
      for (const jalan of [...terbuka.keys()]) drop(jalan);
    },
  };
}
