// What is measured. A case prints its lines; each ratio is that of two runs of the same turn.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTree } from '../pohon/pohon.js';
import { measureInTurns, say, seconds, times } from './turns.js';
import {
  countPages,
  folder,
  forgetAll,
  forgetTrace,
  lkjip,
  prepareBarePrint,
  program,
} from './workshop.js';
import { writeWorkspace } from './workspaces.js';

const ALL = 'html,pdf,json';
const nothing = { args: ['-e', '0'] };

/** Starting the program. */
export async function start({ runs }) {
  const results = await measureInTurns({ nothing, help: { args: [program, '--help'] } }, runs);
  say('--help', results.help, times(results, 'help', 'nothing', 'node -e 0'));
}

/** A report without a browser, and one of which nothing has changed. */
export async function quick({ runs, data, year }) {
  const results = await measureInTurns(
    {
      nothing,
      html: { args: lkjip(data, 'html,json', year), before: forgetTrace },
      first: { args: lkjip(data, 'html,json', year), before: forgetAll },
    },
    runs,
  );
  say('html+json', results.html, times(results, 'html', 'nothing', 'node -e 0'));
  say('  nothing remembered', results.first, times(results, 'first', 'nothing', 'node -e 0'));
}

/** The whole report. */
export async function whole({ runs, data, year }) {
  const bare = await prepareBarePrint(data, year, 'whole');
  const edited = join(folder, 'edited');
  cpSync(data, edited, { recursive: true });
  const build = (from) => ({ args: lkjip(from, ALL, year) });
  const first = await measureInTurns(
    { bare: { args: bare() }, cold: { ...build(data), before: forgetAll } },
    runs,
  );
  const again = await measureInTurns(
    {
      bare: { args: bare() },
      warm: { ...build(data), before: forgetTrace },
      same: build(data),
      changed: { ...build(edited), before: (turn) => changeFigure(edited, year, turn) },
    },
    runs,
  );
  say('bare print', [...first.bare, ...again.bare]);
  say('whole build, cold', first.cold, times(first, 'cold', 'bare', 'the bare print'));
  say('whole build, warm', again.warm, times(again, 'warm', 'bare', 'the bare print'));
  say('one figure changed', again.changed, times(again, 'changed', 'bare', 'the bare print'));
  const count = Math.max(...again.same.map((run) => run.processes));
  say('nothing changed', again.same, `${count} process${count === 1 ? '' : 'es'}`);
}

/** Another figure each time, in the first budget that there is. */
function changeFigure(data, year, turn) {
  const file = join(data, year, 'anggaran.yaml');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(
    /(anggaran: )(\d+)/,
    (_, key, old) => `${key}${Number(old) + turn + 1}`,
  );
  if (changed === text) throw new Error(`no budget to change in ${file}`);
  writeFileSync(file, changed);
}

/** A regency: many agencies with one browser. */
export async function agencies({ data, year, counts }) {
  const bare = await prepareBarePrint(data, year, 'agency');
  const perAgency = [];
  for (const count of counts) {
    const tree = join(folder, `tree-${count}`);
    writeTree(tree, { source: data, count });
    const results = await measureInTurns(
      {
        cold: { args: lkjip(tree, ALL, year, '--all'), before: forgetAll },
        bare: { args: bare(count) },
        warm: { args: lkjip(tree, ALL, year, '--all'), before: forgetTrace },
        same: { args: lkjip(tree, ALL, year, '--all') },
      },
      1,
      { warmUp: false },
    );
    const prints = `${count} bare prints in one browser`;
    say(`${count} bare prints`, results.bare);
    say(`${count} agencies, cold`, results.cold, times(results, 'cold', 'bare', prints));
    say(`${count} agencies, warm`, results.warm, times(results, 'warm', 'bare', prints));
    say(`${count} agencies, same`, results.same);
    perAgency.push({ size: count, value: seconds(results.warm) / count });
  }
  growth('seconds an agency', perAgency);
}

/** Long reports. */
export async function pages({ sizes, turns }) {
  const perPage = [];
  for (const size of sizes) {
    const name = `pages-${size}`;
    const data = join(folder, name);
    writeWorkspace(data, { rows: size * 8, paragraphs: PARAGRAPHS });
    const bare = await prepareBarePrint(data, '2020', name);
    const results = await measureInTurns(
      {
        cold: { args: lkjip(data, ALL, '2020'), before: forgetAll },
        bare: { args: bare() },
        warm: { args: lkjip(data, ALL, '2020'), before: forgetTrace },
      },
      turns,
      { warmUp: false },
    );
    const count = countPages(name);
    say(`${count} pages, bare print`, results.bare);
    say(`${count} pages, cold`, results.cold, times(results, 'cold', 'bare', 'the bare print'));
    say(`${count} pages, warm`, results.warm, times(results, 'warm', 'bare', 'the bare print'));
    perPage.push({ size: count, value: seconds(results.warm) / count });
  }
  growth('seconds a page', perPage);
}
const PARAGRAPHS = 45;

/** Many indicators, as rows of tables. */
export const indicators = (options) =>
  many('indicators', 'html,json', options, (rows) => ({ rows }));

/** Programs down to thousands of sub_kegiatan; printed as well, but not so many. */
export async function parts({ sizes, printed, turns }) {
  const size = (subKegiatan) => ({ rows: 1, subKegiatan });
  await many('sub_kegiatan', 'html,json', { sizes, turns }, size);
  await many('sub_kegiatan, printed', ALL, { sizes: printed, turns: 1 }, size);
}

async function many(what, formats, { sizes, turns }, sizeOf) {
  const commands = { nothing };
  for (const size of sizes) {
    const data = join(folder, `${what.replace(/\W+/g, '-')}-${size}`);
    writeWorkspace(data, sizeOf(size));
    commands[size] = { args: lkjip(data, formats, '2020'), before: forgetTrace };
  }
  const results = await measureInTurns(commands, turns);
  for (const size of sizes) {
    const floor = times(results, String(size), 'nothing', 'node -e 0');
    say(`${size} ${what}`, results[size], floor);
  }
  growth(
    'seconds a thousand',
    sizes.map((size) => ({ size, value: (seconds(results[size]) / size) * 1000 })),
  );
}

/** Linear work takes the same for each thing, however many there are. */
function growth(what, points) {
  if (points.length < 2) return;
  const list = points.map(({ size, value }) => `${value.toFixed(3)} of ${size}`).join(', ');
  const ratio = points.at(-1).value / points[0].value;
  console.log(`growth: ${what} ${list}: ${ratio.toFixed(2)} ×`);
}
