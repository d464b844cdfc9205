// SARIF, held against the official schema and against what code scanning needs of it.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { formatSarif } from '../../src/diagnostic/format/sarif.ts';
import { jalankan } from '../cli/io.ts';
import { DITERIMA, GALAT, OPSI, PERINGATAN } from './contoh.ts';

/** The schema is draft-04, of which it only uses what draft-07 has as well. */
function compileSchema() {
  const berkas = new URL('sarif-2.1.0-rtm.5.json', import.meta.url);
  const {
    $schema: _,
    id,
    ...schema
  } = JSON.parse(readFileSync(berkas, 'utf8')) as {
    $schema: string;
    id: string;
  };
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat('uri', (teks) => URL.canParse(teks));
  ajv.addFormat('uri-reference', /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-F]{2})*$/);
  ajv.addFormat('date-time', true);
  return ajv.compile({ $id: id, ...schema });
}
const validate = compileSchema();

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { driver: { rules: readonly Record<string, unknown>[] } };
      readonly results: readonly (Record<string, unknown> & {
        ruleId: string;
        ruleIndex: number;
        locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }];
        partialFingerprints: Record<string, string>;
      })[];
    },
  ];
}

function read(...diagnostics: readonly Diagnostic[]) {
  const isi = JSON.parse(formatSarif(diagnostics, OPSI)) as Sarif;
  validate(isi);
  expect(validate.errors).toBe(null);
  return isi.runs[0];
}

describe('formatSarif', () => {
  test('the schema finds mistakes', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('nothing found is a valid, empty run', () => {
    expect(read()).toEqual({
      tool: { driver: { name: 'lkjip', version: '1.2.3', rules: [] } },
      language: 'id',
      columnKind: 'utf16CodeUnits',
      results: [],
    });
  });

  test('rules say why, from the catalogue, at their own level', () => {
    expect(read(PERINGATAN, GALAT, DITERIMA).tool.driver.rules).toEqual([
      {
        id: 'angka-indonesia',
        shortDescription: {
          text: 'Angka ditulis sebagai desimal YAML, supaya tidak ada yang terbaca lain dari maksudnya.',
        },
        defaultConfiguration: { level: 'error' },
      },
      {
        id: 'kunci-tak-dikenal',
        shortDescription: {
          text: 'Yang tidak dikenal tidak akan ikut tercetak, jadi lebih baik ketahuan sekarang.',
        },
        defaultConfiguration: { level: 'error' },
      },
      {
        id: 'tahun-tak-ada',
        shortDescription: { text: 'Laporan disusun dari folder tahunnya.' },
        defaultConfiguration: { level: 'error' },
      },
    ]);
  });

  test('a result: place, message, and its rule by number', () => {
    const [hasil] = read(GALAT).results;
    expect(hasil).toEqual({
      ruleId: 'angka-indonesia',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'tertulis "102,95": <koma> & 100%\nSaran: tulis 102.95 ' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'data/2020/target.yaml' },
            region: { startLine: 2, startColumn: 19, endColumn: 25 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
    });
  });

  test('file names are percent-encoded, and a mark stays on its line', () => {
    const { results } = read(PERINGATAN, DITERIMA);
    expect(results.map((one) => one.locations[0].physicalLocation)).toEqual([
      {
        artifactLocation: { uri: 'data/2020/narasi/3.1-S1%2C%20akhir%3A%20100%25.md' },
        region: { startLine: 1, startColumn: 1 },
      },
      {
        artifactLocation: { uri: 'data/2020/target.yaml' },
        region: { startLine: 3, startColumn: 11, endColumn: 12 },
      },
    ]);
  });

  test('an accepted finding is a suppressed one', () => {
    expect(read(DITERIMA).results[0]).toMatchObject({
      level: 'note',
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'memang begitu' }],
    });
    expect(read(GALAT).results[0]).not.toHaveProperty('suppressions');
  });

  test('fingerprints survive lines inserted above, and tell two on one line apart', () => {
    const sidik = (diagnostics: readonly Diagnostic[], teks: string) => {
      const options = { ...OPSI, texts: new Map([['2020/target.yaml', teks]]) };
      const isi = JSON.parse(formatSarif(diagnostics, options)) as Sarif;
      return isi.runs[0].results.map((r) => r.partialFingerprints['primaryLocationLineHash']);
    };
    const teks = OPSI.texts.get('2020/target.yaml') ?? '';
    const turun = { ...GALAT, position: { ...GALAT.position, baris: 4 } };
    expect(sidik([turun], `# baru\n# baru\n${teks}`)).toEqual(sidik([GALAT], teks));
    const [one = '', two = ''] = sidik([GALAT, GALAT], teks);
    expect(two).toBe(one.replace(/:1$/, ':2'));
    expect(sidik([{ ...GALAT, kode: 'lain' }], teks)).not.toEqual([one]);
  });

  test('a code that the catalogue does not know is still a valid rule', () => {
    expect(read({ ...GALAT, kode: 'baru-sekali' }).tool.driver.rules[0]).toMatchObject({
      id: 'baru-sekali',
      shortDescription: { text: 'baru-sekali' },
    });
  });

  test('what `lkjip validate` says of data/ is valid, sorted by file and line', async () => {
    const { stdout, kode } = await jalankan(['validate', '--format', 'sarif']);
    const isi = JSON.parse(stdout) as Sarif;
    validate(isi);
    expect(validate.errors).toBe(null);
    expect(kode).toBe(0);
    const { results, tool } = isi.runs[0];
    expect(results.length).toBeGreaterThan(20);
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]?.['id']).toBe(ruleId);
    }
    const uri = results.map((one) => one.locations[0].physicalLocation.artifactLocation.uri);
    expect(uri).toEqual([...uri].sort());
    expect(uri.every((one) => one.startsWith('data/'))).toBe(true);
  });
});
