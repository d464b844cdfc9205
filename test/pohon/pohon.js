// A regency's tree of workspaces for tests and benchmarks: copies of one workspace, each with a name and a figure of its own.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is no part of a workspace's data. */
const LEFT_OUT = new Set(['README.md', 'skema', 'halaman.png']);

/**
 * Writes `count` workspaces below `folder`: `dinas-001`, `dinas-002`, …; the same bytes whenever it is called.
 * @param {string} folder
 * @param {{ source: string, count: number, broken?: readonly number[], edit?: { file: string, from: string, to: (n: number) => string } }} options
 *   `source` is the workspace to copy; the numbers in `broken` (from 1) get an error of every year; `edit` replaces
 *   a text in a file of each, so that no two reports are alike
 * @returns {string[]} the names of the workspaces, in order
 */
export function writeTree(folder, { source, count, broken = [], edit }) {
  mkdirSync(folder, { recursive: true });
  const filter = (path) => !LEFT_OUT.has(path.slice(source.length + 1).split('/')[0]);
  return Array.from({ length: count }, (_, i) => {
    const n = i + 1;
    const name = `dinas-${String(n).padStart(Math.max(3, String(count).length), '0')}`;
    const workspace = join(folder, name);
    cpSync(source, workspace, { recursive: true, filter });
    replaceIn(
      join(workspace, 'lkjip.yaml'),
      /(instansi:[^]*?nama: )[^\n,}]+/,
      `$1Dinas Nomor ${n}`,
    );
    if (edit !== undefined) replaceIn(join(workspace, edit.file), edit.from, edit.to(n));
    if (broken.includes(n)) breakWorkspace(workspace);
    return name;
  });
}

function replaceIn(file, from, to) {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace in ${file}: ${from}`);
  writeFileSync(file, changed);
}

/** The one file that every workspace has and every year needs. */
function breakWorkspace(workspace) {
  replaceIn(join(workspace, 'lkjip.yaml'), /versi: 1[^\n]*/, 'versi: satu');
}
