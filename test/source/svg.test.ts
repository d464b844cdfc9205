// Which SVGs may be the emblem on the cover.

import { describe, expect, test } from 'vitest';
import { findUnsafeSvg } from '../../src/source/assets/svg.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (isi: string) => Buffer.from(`<?xml version="1.0"?>\n<svg ${NS}>${isi}</svg>`);

test.each([
  '<path d="M0 0h1"/>',
  '<style>.a{fill:url(#g)}</style><path class="a" d="M0 0h1" style="stroke:url(\'#g\')"/>',
  '<defs><path id="a"/></defs><use href="#a"/><use xlink:href="#a"/>',
  '<image href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="/>',
  '<title>Lambang &amp; semboyan</title>',
])('%s is taken', (isi) => {
  expect(findUnsafeSvg(svg(isi))).toBeNull();
});

describe('what runs or fetches is refused, and named', () => {
  test.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<SCRIPT/>', '<script>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', '<script>'],
    ['<foreignObject><p/></foreignObject>', '<foreignobject>'],
    ['<path onload="alert(1)"/>', 'onload'],
    ['<a href="javascript:alert(1)"><path/></a>', 'href'],
    ['<a xlink:href=" java&#115;cript:alert(1)"/>', 'href'],
    ['<image href="https://contoh.id/a.png"/>', 'href'],
    ['<image href="data:image/svg+xml;base64,PHN2Zz4="/>', 'href'],
    ['<use href="lain.svg#a"/>', 'href'],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', '<animate>'],
    ['<style>@import "https://contoh.id/a.css";</style>', 'url(…)'],
    ['<style><![CDATA[.a{fill:url(https://contoh.id)}]]></style>', 'url(…)'],
    ['<path style="fill:url( \'https://contoh.id\' )"/>', 'url(…)'],
    ['<path style="fill:\\75rl(x)"/>', 'url(…)'],
  ])('%s', (isi, what) => {
    expect(findUnsafeSvg(svg(isi))?.id).toContain(what);
  });

  test('an entity, which could be any of these', () => {
    const isi = `<!DOCTYPE svg [<!ENTITY x "<script/>">]><svg ${NS}>&x;</svg>`;
    expect(findUnsafeSvg(Buffer.from(isi))?.id).toContain('ENTITY');
  });
});

test.each([
  ['no XML', 'lambang'],
  ['another XML', '<html/>'],
  ['not closed', `<svg ${NS}><path>`],
  ['no UTF-8', Buffer.from([0xff, 0xfe, 0x3c])],
])('%s is refused', (_, isi) => {
  expect(findUnsafeSvg(Buffer.from(isi))?.id).toBe('bukan SVG yang utuh');
});

describe('parts that are used again', () => {
  /** Each part uses the next. */
  const chain = (length: number): string =>
    Array.from(
      { length: length },
      (_, i) => `<g id="a${String(i)}"><use href="#a${String(i + 1)}"/></g>`,
    ).join('');
  const levels = (jumlah: number, kali: number): string =>
    Array.from({ length: jumlah }, (_, i) => {
      const isi = `<use href="#t${String(i + 1)}"/>`.repeat(i + 1 < jumlah ? kali : 0);
      return `<g id="t${String(i)}">${isi}<path d="M0 0"/></g>`;
    }).join('');

  test.each([
    ['a few times', `<defs>${levels(3, 4)}</defs><use href="#t0"/>`],
    ['a gradient for each of many shapes', '<rect fill="url(#g)"/>'.repeat(500)],
    ['a chain of a hundred', chain(100)],
    ['a part that is not there', '<use href="#tiada"/>'],
  ])('%s', (_, isi) => {
    expect(findUnsafeSvg(svg(isi))).toBeNull();
  });

  test.each([
    ['ten times at ten levels', `<defs>${levels(10, 10)}</defs><use href="#t0"/>`],
    ['in itself', '<g id="a"><use href="#a"/></g>'],
    ['by way of another', '<g id="a"><use href="#b"/></g><g id="b"><use xlink:href="#a"/></g>'],
    ['a chain that is longer than the stack is deep', chain(12_000)],
    ['as a pattern', '<pattern id="p"><rect fill="url(\'#p\')"/></pattern>'],
  ])('%s is refused', (_, isi) => {
    expect(findUnsafeSvg(svg(isi))?.id).toContain('terlalu sering');
  });
});
