// Values that are written wrongly: each mistake has its place, and says what to write.

import { describe, expect, test } from 'vitest';
import { bacaRuang, tempatBerkas } from './helpers.ts';
import { toDiagnostic } from '../../src/diagnostic/finding.ts';

const realisasi = (value: string) => bacaRuang({ '2020/realisasi.yaml': `realisasi:\n  S1.1: ${value}\n` }); // prettier-ignore
const target = (value: string) =>
  bacaRuang({
    '2020/target.yaml': `perjanjian_kinerja:\n  - versi: murni\n    target:\n      S1.1: ${value}\n`,
  });
const places = ({ findings }: ReturnType<typeof bacaRuang>) => findings.map(tempatBerkas);

describe('a value', () => {
  test.each([
    ['{ pembilang: 45, penyebut: 0 }', 'pembagi-nol@2:36'],
    ['{ pembilang: 45, penyebut: 60, per: 0 }', 'pembagi-nol@2:45'],
    ['{ pembilang: 45, penyebut: -60 }', 'angka-negatif@2:36'],
    ['{ pembilang: banyak, penyebut: 60 }', 'bukan-angka@2:22'],
    ['{ pembilang: "4,5", penyebut: 60 }', 'angka-indonesia@2:22'],
    ['{ pembilang: [4], penyebut: 60 }', 'bukan-angka@2:22'],
    ['{ pembilang: 45 }', 'kunci-kurang@2:9'],
    ['{ penyebut: 45 }', 'kunci-kurang@2:9'],
    ['{ per: 100 }', 'kunci-kurang@2:9'],
    ['{ pembilang: 45, penyebut: 60, pre: 100 }', 'kunci-tak-dikenal@2:40'],
    ['{ status: nihill, alasan: tidak ada }', 'pilihan-salah@2:19'],
    ['{ status: [nihil], alasan: tidak ada }', 'pilihan-salah@2:19'],
    ['{ status: nihil }', 'kunci-kurang@2:9'],
    ['{ status: nihil, alasan: "" }', 'kunci-kurang@2:34'],
    ['{ status: nihil, alasan: { a: b } }', 'jenis-salah@2:34'],
    ['{ nilai: { pembilang: 45, penyebut: 0 } }', 'pembagi-nol@2:45'],
    ['{ nilai: { nilai: 5 } }', 'kunci-kurang@2:18'],
    ['{ paling_sedikit: 95 }', 'kunci-tak-dikenal@2:11'],
  ])('%s', (value, place) => {
    expect(places(realisasi(value))[0]).toBe(`2020/realisasi.yaml ${place}`);
  });

  test('says what to do about a divisor of 0, in both languages', () => {
    const [finding] = realisasi('{ pembilang: 45, penyebut: 0 }').findings;
    if (finding === undefined) throw new Error('nothing was found');
    expect(toDiagnostic(finding, 'id').saran).toContain('{ status: nihil, alasan: … }');
    expect(toDiagnostic(finding, 'en').saran).toContain('{ status: nihil, alasan: … }');
  });
});

describe('a target', () => {
  test.each([
    ['{ paling_sedikit: banyak }', 'bukan-angka@4:31'],
    ['{ paling_banyak: null }', 'kunci-kurang@4:30'],
    ['{ paling_banyak: 5, paling_sedikit: 3 }', 'kunci-tak-dikenal@4:15'],
    ['{ paling: 5 }', 'kunci-tak-dikenal@4:15'],
    ['{ status: nihil, alasan: tidak ada }', 'target-berstatus@4:13'],
    ['{ dari: 5, paling_banyak: 5 }', 'kunci-tak-dikenal@4:15'],
    ['{ pembilang: 1, penyebut: 0 }', 'pembagi-nol@4:39'],
  ])('%s', (value, place) => {
    expect(places(target(value))).toContain(`2020/target.yaml ${place}`);
  });
});
