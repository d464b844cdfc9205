// Writes the finished print document of a year, page numbers included, for the bare print to print.
// Bundled and run by bench.js: DATA YEAR HTML

import { writeFile } from 'node:fs/promises';
import { analyse } from '../../src/analyse.ts';
import { buildYear } from '../../src/build/year.ts';
import { drawCharts } from '../../src/chart/canvas.ts';
import { printReport } from '../../src/print/pdf.ts';
import { openBrowser } from '../../src/print/browser/session.ts';
import { loadShippedTemplates, readFont } from '../../src/render/load-templates.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { readPhoto } from '../../src/source/assets/photo.ts';

const [data = 'data', year = '2020', target = 'print.html'] = process.argv.slice(2);
const { workspace: ruang, tahunan } = analyse(await loadWorkspace(data), [Number(year)], 'id');
const [one] = tahunan;
if (ruang === null || one === undefined) throw new Error(`no report of ${year} in ${data}`);
const nameOf = (svg: string) => /^<svg [^>]*aria-labelledby="([^"]*)"/.exec(svg)?.[1];

const session = await openBrowser();
await buildYear(
  { instansi: ruang.instansi, tahunan: one, format: new Set(['pdf']), tanggal: new Date(0) },
  {
    templates: loadShippedTemplates,
    font: readFont,
    foto: (berkas) => readPhoto(data, berkas),
    annex: () => Promise.reject(new Error('a bench binds nothing in')),
    draw: drawCharts,
    print: async ({ html, ...rest }) => {
      const printed = await printReport({ html, ...rest }, session);
      const drawings = new Map((await rest.drawings()).map((svg) => [nameOf(svg), svg.trim()]));
      const filled = html
        .replace(
          /(data-untuk="([^"]+)">)/g,
          (_, open: string, id: string) => `${open}${printed.pages.get(id) ?? ''}`,
        )
        .replace(/<svg [^>]*>[^]*?<\/svg>/g, (svg) => drawings.get(nameOf(svg)) ?? svg);
      await writeFile(target, filled);
      return printed;
    },
    recallPrint: () => Promise.resolve(undefined),
    keepPrint: () => Promise.resolve(),
    write: () => Promise.resolve(),
    step: () => undefined,
  },
);
console.log(session.facts.path);
await session.close();
