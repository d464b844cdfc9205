// Prose as a tree: shapes, places, and no text that takes long.

import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/compose/markdown.ts';

/** The tree as `type(text)`, without places. */
function shape(node: Nodes): string {
  if ('children' in node) return `${node.type}[${node.children.map(shape).join(' ')}]`;
  return 'value' in node ? `${node.type}(${node.value})` : node.type;
}

function find(root: Root, type: string): Nodes[] {
  const cari = (node: Nodes): Nodes[] => [
    ...(node.type === type ? [node] : []),
    ...('children' in node ? node.children.flatMap(cari) : []),
  ];
  return cari(root);
}

const tempat = (node: Nodes | undefined) =>
  node?.position && [
    node.position.start.line,
    node.position.start.column,
    node.position.end.column,
  ];

describe('shape', () => {
  it.each([
    [
      '## Upaya\n\nSatu *dua* **tiga**.',
      'root[heading[text(Upaya)] paragraph[text(Satu ) emphasis[text(dua)] text( ) strong[text(tiga)] text(.)]]',
    ],
    ['- a\n- b', 'root[list[listItem[paragraph[text(a)]] listItem[paragraph[text(b)]]]]'],
    ['a {{target "S1_1"}} b_c_', 'root[paragraph[text(a ) ekspresi(target "S1_1") text( b_c_)]]'],
    ['{{}} {satu} {{dua', 'root[paragraph[ekspresi() text( {satu} {{dua)]]'],
    [
      '| a | b |\n| - | -: |\n| {{x}} | 2 |',
      'root[table[tableRow[tableCell[text(a)] tableCell[text(b)]] tableRow[tableCell[ekspresi(x)] tableCell[text(2)]]]]',
    ],
    ['a <b>c</b>', 'root[paragraph[text(a ) html(<b>) text(c) html(</b>)]]'],
    ['<!-- catatan -->\n\na', 'root[html(<!-- catatan -->) paragraph[text(a)]]'],
    ['**a *b **c** d* e**', 'root[paragraph[strong[text(a ) emphasis[text(b c d)] text( e)]]]'],
    [`${'*'.repeat(10_000)}a${'*'.repeat(10_000)} b`, 'root[paragraph[strong[text(a)] text( b)]]'],
    ['[x](https://a.b) ![y](gambar/z.png)', 'root[paragraph[link[text(x)] text( ) image]]'],
  ])('%j', (teks, bentuk) => {
    expect(shape(parseMarkdown(teks))).toBe(bentuk);
  });
});

describe('places', () => {
  it('finds every expression, the same ones too', () => {
    const root = parseMarkdown('Satu {{x}}.\n\n- dua {{x}}\n  dan {{y}} {{x}}\n');
    expect(find(root, 'ekspresi').map(tempat)).toEqual([
      [1, 6, 11],
      [3, 7, 12],
      [4, 7, 12],
      [4, 13, 18],
    ]);
  });

  it('tells the cells of a row apart', () => {
    const root = parseMarkdown('| a | b |\n| - | - |\n| {{x}} | {{x}} |\n');
    expect(find(root, 'ekspresi').map(tempat)).toEqual([
      [3, 3, 8],
      [3, 11, 16],
    ]);
  });

  it('counts a Windows line ending as one', () => {
    const root = parseMarkdown('a\r\nb {{x}}\r\n');
    expect(find(root, 'ekspresi').map(tempat)).toEqual([[2, 3, 8]]);
  });

  it('is not led astray by escapes and entities', () => {
    const root = parseMarkdown('A\\*B &amp; C\n\n{{x}}');
    expect(find(root, 'ekspresi').map(tempat)).toEqual([[3, 1, 6]]);
    expect(shape(root)).toContain('text(A*B & C)');
  });
});

it.each([
  '- x\n',
  '- ',
  '1. x\n',
  '> ',
  '*a ',
  'a**b',
  '[[',
  '[a](',
  '`a',
  '<b ',
  '![a',
  '{{',
  '{{x}}',
  '| a |\n|-|\n',
])('comes to an end over 20,000 times %j', (piece) => {
  expect(parseMarkdown(piece.repeat(20_000)).type).toBe('root');
});

it('holds a paragraph of more parts than a call takes arguments', () => {
  const [paragraf] = parseMarkdown('{{x}} '.repeat(150_000)).children;
  expect(paragraf?.type === 'paragraph' && paragraf.children.length).toBe(299_999);
});

it('places links behind one that is its own text', () => {
  const root = parseMarkdown('A <https://a.id> b [x](www.z.id).\n\nSesudah [y](www.z.id).\n');
  expect(find(root, 'link').map(tempat)).toEqual([
    [1, 3, 4],
    [1, 20, 21],
    [3, 9, 10],
  ]);
});
