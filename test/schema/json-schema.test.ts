// The JSON Schemas that editors read, held against real files by a validator of its own.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaFile, schemaText } from '../../src/cli/run/schema.ts';
import { DATA_FILE_NAMES, type DataFileName } from '../../src/source/layout.ts';
import { toJsonSchema, type JsonSchema } from '../../src/source/schema/json-schema.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true, strictTypes: false });
const validators = new Map(DATA_FILE_NAMES.map((nama) => [nama, ajv.compile(toJsonSchema(nama))]));

/** What is wrong with a YAML text, as `path keyword`. */
function check(nama: DataFileName, teks: string): string[] {
  const validate = validators.get(nama)!;
  const isi: unknown = parse(teks);
  return validate(isi) ? [] : (validate.errors ?? []).map(say);
}

const say = ({ instancePath, keyword, params }: ErrorObject): string => {
  const what = (params['additionalProperty'] ?? params['missingProperty'] ?? '') as string;
  return `${instancePath} ${keyword} ${what}`.trim();
};

function schemaOf(berkas: string): DataFileName | undefined {
  const dasar = /([^/]+)\.ya?ml$/.exec(berkas)?.[1] ?? '';
  return DATA_FILE_NAMES.find(
    (nama) => dasar === nama || (nama === 'renstra' && /^renstra-/.test(dasar)),
  );
}

const yamlFiles = ['data', 'examples'].flatMap((folder) => {
  const isi = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return isi.filter((berkas) => /\.ya?ml$/.test(berkas)).map((berkas) => `${folder}/${berkas}`);
});

describe('the files of this repository', () => {
  test('data/ and the examples have a file for each schema', () => {
    const exists = yamlFiles.map(schemaOf);
    expect([...new Set(exists)].sort()).toEqual([...DATA_FILE_NAMES].sort());
  });

  test.each(yamlFiles.sort())('%s is valid', (berkas) => {
    const nama = schemaOf(berkas);
    expect(nama).toBeDefined();
    expect(check(nama!, readFileSync(join(ROOT, berkas), 'utf8'))).toEqual([]);
  });
});

describe('mistakes', () => {
  test('an unknown key', () => {
    expect(check('target', 'dasar_capain: iku')).toEqual(['additionalProperties dasar_capain']);
    expect(
      check(
        'lkjip',
        'versi: 1\ninstansi: { nama: A, daerah: B }\nmetode: { pembulatan: { desimel: 2 } }',
      ),
    ).toEqual(['/metode/pembulatan additionalProperties desimel']);
  });

  test('a missing key', () => {
    expect(check('lkjip', 'versi: 1\ninstansi: { daerah: Klungkung }')).toEqual([
      '/instansi required nama',
    ]);
    expect(check('renstra', 'periode: { mulai: 2018, selesai: 2023 }')).toEqual([
      'required sasaran',
    ]);
  });

  test('an empty value where one is required', () => {
    expect(check('lkjip', 'versi: 1\ninstansi: { nama:, daerah: Klungkung }')).toEqual([
      '/instansi/nama type',
    ]);
  });

  test('a figure in Indonesian notation', () => {
    const anggaran = (isi: string) => check('anggaran', `serapan_tercetak: ${isi}`);
    expect(anggaran('102,95')).toEqual(['/serapan_tercetak pattern']);
    expect(anggaran('"1.234,5"')).toEqual(['/serapan_tercetak pattern']);
    expect(anggaran('102.95')).toEqual([]);
    expect(anggaran('"65.531"')).toEqual([]);
  });

  test('rupiah with decimals, with dots, or negative', () => {
    const program = (isi: string) =>
      check('anggaran', `program: [ { kode: P01, nama: A, realisasi: ${isi} } ]`);
    expect(program('234933552')).toEqual([]);
    expect(program('234933552.5')).toEqual(['/program/0/realisasi type']);
    expect(program('234.933.552')).toEqual(['/program/0/realisasi pattern']);
    expect(program('-1')).toEqual(['/program/0/realisasi minimum']);
  });

  test('a word outside its list', () => {
    expect(check('target', 'dasar_capaian: renstra')).toEqual(['/dasar_capaian enum']);
    expect(check('target', 'dasar_capaian:')).toEqual([]);
  });

  test('a year as a key', () => {
    const renstra = (target: string) =>
      check(
        'renstra',
        `periode: { mulai: 2018, selesai: 2023 }
sasaran: [ { kode: S1, nama: A, indikator: [ { kode: S1.1, nama: B, satuan: poin, target: ${target} } ] } ]`,
      );
    expect(renstra('{ 2020: 90 }')).toEqual([]);
    expect(renstra('{ 2020: { dari: 80, sampai: 90 } }')).toEqual([]);
    expect(renstra('{ 20: 90 }')).toContain('/sasaran/0/indikator/0/target propertyNames');
  });

  test('each shape of a realisasi', () => {
    const realisasi = (isi: string) => check('realisasi', `realisasi: { S1.1: ${isi} }`);
    expect(realisasi('84')).toEqual([]);
    expect(realisasi('')).toEqual([]);
    expect(realisasi('{ nilai: 84, sumber: BPS }')).toEqual([]);
    expect(realisasi('{ dari: tabel-a, ambil: rata-rata, kolom: 2020 }')).toEqual([]);
    expect(realisasi('{ dari: tabel-a, ambil: rerata }')).toContain('/realisasi/S1.1/ambil enum');
    expect(realisasi('[84]')).not.toEqual([]);
  });
});

describe('what an editor shows', () => {
  const parts = new Ajv({ strictTypes: false });

  test.each(DATA_FILE_NAMES)('every key of %s has a description in Indonesian', (nama) => {
    const kosong: string[] = [];
    walk(toJsonSchema(nama), (schema, path) => {
      const isi = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
      for (const [key, one] of Object.entries(isi)) {
        const { description } = one;
        if (typeof description !== 'string' || description.length < 5) {
          kosong.push(`${path}/${key}`);
        }
      }
    });
    expect(kosong).toEqual([]);
  });

  test.each(DATA_FILE_NAMES)('%s refuses unknown keys wherever keys are named', (nama) => {
    const open: string[] = [];
    walk(toJsonSchema(nama), (schema, path) => {
      if ('properties' in schema && schema['additionalProperties'] !== false) open.push(path);
    });
    expect(open).toEqual([]);
  });

  test.each(DATA_FILE_NAMES)('the examples in %s are valid themselves', (nama) => {
    walk(toJsonSchema(nama), (schema) => {
      for (const contoh of (schema['examples'] ?? []) as unknown[]) {
        expect(parts.validate(schema, contoh)).toBe(true);
      }
    });
  });

  test('a choice that may be left empty says so in its list', () => {
    const { properties } = toJsonSchema('target') as { properties: Record<string, JsonSchema> };
    expect(properties['dasar_capaian']).toEqual({
      description: 'Target yang dipakai Bab III; bawaan: Perjanjian Kinerja terakhir',
      enum: ['iku', 'perjanjian_kinerja', null],
    });
  });
});

/** Visits every schema inside a schema. */
function walk(isi: unknown, visit: (schema: JsonSchema, path: string) => void, keyPath = ''): void {
  if (typeof isi !== 'object' || isi === null) return;
  if (!Array.isArray(isi) && !keyPath.endsWith('/properties')) visit(isi as JsonSchema, keyPath);
  for (const [key, nilai] of Object.entries(isi)) {
    if (key !== 'examples') walk(nilai, visit, `${keyPath}/${key}`);
  }
}

describe('data/skema', () => {
  test.each(DATA_FILE_NAMES)('%s is what `lkjip schema --output data/skema` writes', (nama) => {
    const berkas = join(ROOT, 'data/skema', schemaFile(nama));
    expect(readFileSync(berkas, 'utf8')).toBe(schemaText(nama));
  });

  test.each(yamlFiles.filter((berkas) => berkas.startsWith('data/')))(
    'the first line of %s points to its schema',
    (berkas) => {
      const [pertama = ''] = readFileSync(join(ROOT, berkas), 'utf8').split('\n');
      const address = /^# yaml-language-server: \$schema=(\S+)$/.exec(pertama)?.[1];
      expect(address).toBeDefined();
      const schema = join(ROOT, dirname(berkas), address!);
      expect(schema).toBe(join(ROOT, 'data/skema', schemaFile(schemaOf(berkas)!)));
    },
  );
});
