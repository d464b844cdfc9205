// What is wrong with the names of files and folders where they are opened on Windows and macOS.

import { report, type Finding } from '../diagnostic/rule.ts';
import { sameFileName, windowsFlaw } from './file-name.ts';
import { fileRules } from './rules/files.ts';
import { startOf } from './workspace.ts';

/** @param paths each once */
export function checkNames(paths: readonly string[]): readonly Finding[] {
  return [...findTwins(paths), ...findForeign(paths)];
}

/** As `checkNames`, for the folders on the ways to the workspaces of a tree. */
export function checkFolderNames(ways: readonly string[]): readonly Finding[] {
  const folders = ways.flatMap((way) => {
    const parts = way.split('/');
    return parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`);
  });
  return checkNames([...new Set(folders)].filter((folder) => folder !== './'));
}

/** Paths that are one and the same on other disks; said at the later one. */
function findTwins(paths: readonly string[]): readonly Finding[] {
  const first = new Map<string, string>();
  return [...paths].sort().flatMap((path) => {
    const other = first.get(sameFileName(path));
    if (other === undefined) first.set(sameFileName(path), path);
    return other === undefined
      ? []
      : [report(fileRules['berkas-kembar'], { lain: other }, startOf(path))];
  });
}

function findForeign(paths: readonly string[]): readonly Finding[] {
  return paths.flatMap((path) => {
    const flaw = windowsFlaw(path);
    return flaw === null ? [] : [report(fileRules['nama-bukan-windows'], flaw, startOf(path))];
  });
}
