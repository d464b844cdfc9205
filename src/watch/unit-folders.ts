// The workspaces that a report takes figures from are watched too, as soon as a build has read them.

import { watchWorkspace, type Watcher } from './watcher.ts';

export interface UnitWatcher {
  /** Watches these folders, and no longer those of before; every change after its end is told. */
  readonly follow: (folder: readonly string[]) => Promise<void>;
  readonly close: () => void;
}

/** @param onChange a file of one of them is new, changed or gone */
export function createUnitWatch(onChange: () => void): UnitWatcher {
  const pemantau = new Map<string, Promise<Watcher | null>>();
  const leave = (folder: string): void => {
    void pemantau.get(folder)?.then((satu) => satu?.close());
    pemantau.delete(folder);
  };
  return {
    follow: async (folder) => {
      for (const satu of [...pemantau.keys()]) if (!folder.includes(satu)) leave(satu);
      for (const satu of folder) {
        // A folder that has gone meanwhile is told by the build.
        if (!pemantau.has(satu)) {
          pemantau.set(
            satu,
            watchWorkspace(satu, onChange).catch(() => null),
          );
        }
      }
      await Promise.all(pemantau.values());
    },
    close: () => {
      for (const satu of [...pemantau.keys()]) leave(satu);
    },
  };
}
