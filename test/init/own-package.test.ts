// How a workspace gets the lkjip that runs: what npm says of where it came from, and the archive that is packed where it came from nowhere.

import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { addressIn, findOwnPackage } from '../../src/cli/run/init/own-package.ts';
import { tar } from '../../src/init/tar.ts';
import { VERSION } from '../../src/version.ts';

const lock = (resolved: string) =>
  JSON.stringify({ packages: { 'node_modules/lkjip': { version: VERSION, resolved } } });

test.each([
  ['a registry', lock('https://registry.npmjs.org/lkjip/-/lkjip-0.1.0.tgz'), `^${VERSION}`],
  [
    'a git address',
    lock('git+ssh://git@contoh.go.id/lkjip.git#0a1b'),
    'git+ssh://git@contoh.go.id/lkjip.git#0a1b',
  ],
  ['a file elsewhere', lock('https://contoh.go.id/lkjip.tgz'), 'https://contoh.go.id/lkjip.tgz'],
  ['a file on the disk', lock('file:../lkjip-0.1.0.tgz'), null],
  ['a clone', '', null],
  ['something broken', '{"packages": ', null],
])('installed from %s', (_, text, address) => {
  expect(addressIn(text)).toBe(address);
});

test('the package that is packed asks for nothing that is inside it', async () => {
  const own = await findOwnPackage();
  const archive = gunzipSync(own?.files[0]?.content as Uint8Array).toString('latin1');
  const [, text = ''] = /package\/package\.json[^{]*(\{[^]*?\n\}\n)/.exec(archive) ?? [];
  const { dependencies, optionalDependencies, scripts, man } = JSON.parse(text) as Record<
    string,
    object
  >;
  expect(Object.keys(dependencies ?? {})).toEqual([
    '@fontsource/source-sans-3',
    '@fontsource/source-serif-4',
    'canvas',
  ]);
  expect(Object.keys(optionalDependencies ?? {})).toEqual(['@sparticuz/chromium']);
  expect([scripts, Array.isArray(man)]).toEqual([undefined, true]);
  // In the repository they are what they are: parts of the program.
  expect(Object.keys(manifest.dependencies)).toEqual(
    expect.arrayContaining(['commander', 'handlebars', 'puppeteer-core', 'yaml', 'zod']),
  );
});

describe('an archive', () => {
  const file = (path: string, content = 'a') => ({
    path,
    content: new TextEncoder().encode(content),
    isExecutable: false,
  });
  const textAt = (bytes: Uint8Array, from: number, length: number) =>
    new TextDecoder().decode(bytes.subarray(from, from + length)).replace(/\0.*$/s, '');

  test('has a header of 512 bytes a file, its content in whole blocks, and two empty blocks behind', () => {
    const bytes = tar([file('package/a', 'x'.repeat(513)), file('package/b')]);
    expect(bytes.length).toBe(512 * (1 + 2 + 1 + 1 + 2));
    expect([textAt(bytes, 0, 100), textAt(bytes, 257, 6), textAt(bytes, 124, 12)]).toEqual([
      'package/a',
      'ustar',
      // 513 in octal
      '00000001001',
    ]);
    expect(textAt(bytes, 1536, 100)).toBe('package/b');
    expect(bytes.subarray(-1024).every((byte) => byte === 0)).toBe(true);
    // All bytes of a header, with blanks for the sum itself.
    const header = bytes.slice(0, 512).fill(32, 148, 156);
    expect(Number.parseInt(textAt(bytes, 148, 7), 8)).toBe(header.reduce((a, b) => a + b, 0));
  });

  test('parts a long path at a slash, and refuses one that it cannot hold', () => {
    const long = `package/${'folder/'.repeat(15)}file.txt`;
    const bytes = tar([file(long)]);
    expect(`${textAt(bytes, 345, 155)}/${textAt(bytes, 0, 100)}`).toBe(long);
    expect(() => tar([file('a'.repeat(300))])).toThrow('too long');
  });
});
