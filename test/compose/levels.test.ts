// How many sasaran there are, where they are of several levels.

import { expect, test } from 'vitest';
import { countInWords } from '../../src/compose/format.ts';
import { countSasaran } from '../../src/compose/goal.ts';
import { termsOf } from '../../src/compose/wording/terms.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const plan = (...levels: readonly (string | null)[]) =>
  bahan(MINIMAL, {
    'lkjip.yaml': `versi: 1
instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
istilah: { sasaran: Sasaran Strategis, jenjang: [Sasaran Strategis, Sasaran Program] }
`,
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
${levels
  .map(
    (level, i) =>
      `  - { kode: S${String(i + 1)}, nama: Mutu, ${level === null ? '' : `jenjang: ${level}, `}indikator: [{ kode: S${String(i + 1)}.1, nama: Nilai, satuan: poin, target: { 2020: 80 } }] }\n`,
  )
  .join('')}`,
  });

function counted(...levels: readonly (string | null)[]): readonly string[] {
  const { ruang, hasil } = plan(...levels);
  const sasaran = hasil.sasaran.map((one) => one.sasaran);
  const terms = termsOf(ruang.instansi);
  return [countInWords, String].map((count) => countSasaran(sasaran, terms, count));
}

test('each level is counted by its name', () => {
  expect(counted('Sasaran Strategis', 'Sasaran Strategis', 'Sasaran Program')).toEqual([
    'dua sasaran strategis dan satu sasaran program',
    '2 sasaran strategis dan 1 sasaran program',
  ]);
});

test('those without a level are called what the agency calls them all', () => {
  expect(counted(null, null)[0]).toBe('dua sasaran strategis');
  expect(counted('Sasaran Strategis', null)[0]).toBe('dua sasaran strategis');
});
