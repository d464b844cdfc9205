// Other typesetters on the same pages, in turns with lkjip and the bare print: what is installed is measured, the rest named.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureInTurns, say, times } from './turns.js';
import { typstOf } from './typst.js';
import {
  countPages,
  folder,
  forgetAll,
  forgetTrace,
  lkjip,
  prepareBarePrint,
  root,
} from './workshop.js';

/** A folder with a `node_modules` of its own, outside of this project: `npm install @vivliostyle/cli …` there. */
const installed = join(process.env.PEERS ?? root, 'node_modules');

function findProgram(name) {
  const folders = [join(installed, '.bin'), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((one) => join(one, name)).find((file) => existsSync(file));
}

/** Typst as its own program, or as the compiler that is in npm. */
function typst(html) {
  const source = join(folder, 'peer.typ');
  const pdf = join(folder, 'typst.pdf');
  writeFileSync(source, typstOf(readFileSync(html, 'utf8'), folder));
  const program = findProgram('typst');
  if (program !== undefined) return { command: program, args: ['compile', source, pdf], pdf };
  const compiler = join(installed, '@myriaddreamin', 'typst-ts-node-compiler', 'index.js');
  if (!existsSync(compiler)) return null;
  const script = join(folder, 'typst.mjs');
  const fonts = ['source-serif-4', 'source-sans-3'].map((name) =>
    join(root, 'node_modules', '@fontsource', name, 'files'),
  );
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs';
import module from ${JSON.stringify(pathToFileURL(compiler).href)};
const compiler = module.NodeCompiler.create({ workspace: ${JSON.stringify(folder)}, fontArgs: [{ fontPaths: ${JSON.stringify(fonts)} }] });
writeFileSync(${JSON.stringify(pdf)}, compiler.pdf({ mainFilePath: ${JSON.stringify(source)} }));
`,
  );
  return { args: [script], pdf };
}

function weasyprint(html) {
  const program = findProgram('weasyprint');
  const pdf = join(folder, 'weasyprint.pdf');
  return program === undefined ? null : { command: program, args: ['--quiet', html, pdf], pdf };
}

function vivliostyle(html, browser) {
  const program = findProgram('vivliostyle');
  const pdf = join(folder, 'vivliostyle.pdf');
  const args = ['build', html, '--output', pdf, '--executable-browser', browser];
  return program === undefined ? null : { command: program, args, pdf };
}

const PEERS = { Typst: typst, WeasyPrint: weasyprint, Vivliostyle: vivliostyle };

/** Why it cannot be measured; null where it can. */
function tryOnce({ command = process.execPath, args, pdf }) {
  try {
    execFileSync(command, args, { stdio: 'pipe', timeout: 300_000 });
  } catch (error) {
    return `fails: ${String(error.stderr ?? error)
      .trim()
      .split('\n')
      .at(-1)}`;
  }
  return existsSync(pdf) ? null : 'writes no PDF';
}

export async function peers({ runs, data, year }) {
  const bare = await prepareBarePrint(data, year, 'peers');
  const [, browser, html] = bare();
  const commands = {
    bare: { args: bare() },
    cold: { args: lkjip(data, 'pdf', year), before: forgetAll },
    warm: { args: lkjip(data, 'pdf', year), before: forgetTrace },
  };
  const files = {};
  for (const [name, prepare] of Object.entries(PEERS)) {
    const peer = prepare(html, browser);
    const why = peer === null ? 'is not installed' : tryOnce(peer);
    if (why !== null) {
      console.log(`${name} ${why}`);
      continue;
    }
    commands[name] = peer;
    files[name] = peer.pdf;
  }
  const results = await measureInTurns(commands, runs);
  say('bare print', results.bare, `${countPages('peers')} pages`);
  for (const name of Object.keys(commands).filter((one) => one !== 'bare')) {
    const pages = files[name] === undefined ? '' : `, ${pagesOf(files[name])}`;
    const title = { cold: 'lkjip, pdf, cold', warm: 'lkjip, pdf, warm' }[name] ?? name;
    say(title, results[name], `${times(results, name, 'bare', 'the bare print')}${pages}`);
  }
}

/** Where the pages stand in the clear; some keep them packed. */
function pagesOf(file) {
  const count = (readFileSync(file, 'latin1').match(/\/Type ?\/Page\b/g) ?? []).length;
  return count === 0 ? 'pages not counted' : `${count} pages`;
}
