// The workspaces that a report takes figures from are watched too, as soon as a build has read them.

import { watchWorkspace, type Watcher } from './watcher.ts';

export interface UnitWatcher {
  /** Watches these folders, and no longer those of before; every change after its end is told. */
  readonly follow: (folder: readonly string[]) => Promise<void>;
  readonly close: () => void;
}

/** @param onChange a file of one of them is new, changed or gone */
export function createUnitWatch(onChange: () => void): UnitWatcher {
  const watchers = new Map<string, Promise<Watcher | null>>();
  const leave = (folder: string): void => {
    void watchers.get(folder)?.then((one) => one?.close());
    watchers.delete(folder);
  };
  return {
    follow: async (folder) => {
      for (const one of [...watchers.keys()]) if (!folder.includes(one)) leave(one);
      for (const one of folder) {
        // A folder that has gone meanwhile is told by the build.
        if (!watchers.has(one)) {
          watchers.set(
            one,
            watchWorkspace(one, onChange).catch(() => null),
          );
        }
      }
      await Promise.all(watchers.values());
    },
    close: () => {
      for (const one of [...watchers.keys()]) leave(one);
    },
  };
}
