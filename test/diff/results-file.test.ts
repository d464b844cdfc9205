import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/diff/results-file.ts';
import { UserError } from '../../src/error.ts';
import { f, hasil, indikator, type RawResult } from './hasil.ts';

function refusal(isi: unknown): string {
  try {
    readResults(isi, 'a.json');
  } catch (error) {
    if (error instanceof UserError) return error.text.id;
    throw error;
  }
  return '';
}

describe('a results file', () => {
  it('is read in full', () => {
    const { tahun, instansi, indikator: daftar } = readResults(hasil(), 'a.json');
    expect([tahun, instansi, daftar[0]?.capaian?.nilai?.toFixed()]).toEqual([
      2020,
      'Dinas Contoh, Kabupaten Contoh',
      '105',
    ]);
  });

  it.each<[string, unknown]>([
    ['a.json bukan berkas hasil lkjip (seharusnya objek)', null],
    ['a.json bukan berkas hasil lkjip (seharusnya objek)', []],
    ['a.json bukan berkas hasil lkjip (seharusnya objek)', 'x'],
    ['a.json bukan berkas hasil lkjip: versi (seharusnya 1)', {}],
    ['a.json bukan berkas hasil lkjip: versi (seharusnya 1)', { versi: 2 }],
    ['a.json bukan berkas hasil lkjip: instansi (seharusnya objek)', { versi: 1, tahun: 2020 }],
    ['a.json bukan berkas hasil lkjip: indikator (seharusnya daftar)', hasil({ indikator: {} })],
    [
      'a.json bukan berkas hasil lkjip: indikator[0].polaritas (seharusnya maksimal / minimal / stabil)',
      hasil({ indikator: [indikator({ polaritas: 'naik' })] }),
    ],
    ...(['1e5', 'NaN', 'Infinity', '0x10', '1,5', '', '9'.repeat(500)] as const).map(
      (nilai): [string, RawResult] => [
        'a.json bukan berkas hasil lkjip: indikator[0].target.nilai (seharusnya bilangan desimal)',
        hasil({ indikator: [indikator({ target: f(nilai, 'x') })] }),
      ],
    ),
    [
      'a.json bukan berkas hasil lkjip: indikator[0].target.nilai (seharusnya teks)',
      hasil({ indikator: [indikator({ target: { nilai: 80, tampil: '80' } })] }),
    ],
    [
      'a.json bukan berkas hasil lkjip: indikator[0].target.dari (seharusnya objek)',
      hasil({ indikator: [indikator({ target: { nilai: null, tampil: '80' } })] }),
    ],
  ])('%s', (pesan, isi) => {
    expect(refusal(isi)).toBe(pesan);
  });

  it('takes nothing from the prototype', () => {
    expect(refusal(JSON.parse('{"__proto__": {"versi": 1}}'))).toContain('versi');
  });
});
