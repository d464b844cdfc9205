// The printed document as a file for Typst: its headings, running text, tables and charts, in their order. What makes lkjip's
// pages what they are beyond that (numbers of captions, repeated heads, the cover, tags of its own) is not carried over.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

const plain = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
      String.fromCodePoint(parseInt(code, hex === '' ? 10 : 16)),
    )
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** As a string of Typst: nothing of the text is read as markup. */
const text = (html) => `#text(${JSON.stringify(plain(html))})`;

function tableOf(html) {
  const rows = [...html.matchAll(/<tr[^]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<(t[hd])([^>]*)>([^]*?)<\/\1>/g)].map(([, kind, attributes, content]) => ({
      kind,
      content,
      wide: Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1),
      tall: Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1),
    })),
  );
  const columns = Math.max(1, ...rows.map((row) => row.reduce((sum, { wide }) => sum + wide, 0)));
  const cells = rows.flat().map(({ content, wide, tall }) => {
    const span = wide + tall === 2 ? '' : `, colspan: ${wide}, rowspan: ${tall}`;
    return `  table.cell(${JSON.stringify(plain(content))}${span}),`;
  });
  return `#table(columns: (1fr,) * ${columns},\n${cells.join('\n')}\n)`;
}

/**
 * @param {string} html the document that is printed
 * @param {string} folder where its charts are written
 */
export function typstOf(html, folder) {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<nav[^]*?<\/nav>|<template[^]*?<\/template>/g, '');
  const parts = body.matchAll(
    /<(h[1-6]|p|li|caption|figcaption)\b[^>]*>([^]*?)<\/\1>|<(table|svg)\b[^]*?<\/\3>/g,
  );
  let charts = 0;
  const lines = [...parts].map(([whole, tag, content, block]) => {
    if (block === 'table') return tableOf(whole);
    if (block === 'svg') {
      const name = `chart-${(charts += 1)}.svg`;
      writeFileSync(
        join(folder, name),
        whole.includes('xmlns=')
          ? whole
          : whole.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
      );
      return `#image(${JSON.stringify(name)}, width: 100%)`;
    }
    if (/^h/.test(tag)) return `${'='.repeat(Number(tag[1]))} ${text(content)}`;
    return tag === 'li' ? `- ${text(content)}` : text(content);
  });
  return [
    '#set page(paper: "a4", margin: 2.5cm, numbering: "1")',
    '#set text(font: ("Source Serif 4", "Libertinus Serif"), size: 11pt, lang: "id")',
    '#set document(title: "Laporan Kinerja")',
    '#outline()',
    ...lines,
    '',
  ].join('\n\n');
}
