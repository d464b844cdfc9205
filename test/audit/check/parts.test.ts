// Sentences against their own figures: counts that leave nothing between them.

import { describe, expect, test } from 'vitest';
import { auditText } from '../read.ts';

const said = async (text: string) =>
  (await auditText(text)).findings.map(({ code, printed, how }) => `${code} ${printed}: ${how.id}`);

describe('counts of what was reached and what was not', () => {
  test.each([
    [
      'Dari 4 indikator, 3 indikator mencapai target dan 2 indikator belum mencapai target.',
      '4 indikator: 3 dan 2 berjumlah 5',
    ],
    [
      'Dari 6 (enam) indikator kinerja utama, sebanyak 3 telah memenuhi target, sedangkan dua indikator tidak mencapai target.',
      '6 indikator kinerja utama: 3 dan 2 berjumlah 5',
    ],
  ])('do not add up: %s', async (text, finding) => {
    expect(await said(text)).toEqual([`audit-cacah ${finding}`]);
  });

  test.each([
    'Dari 11 indikator, 8 indikator mencapai target, 2 indikator hampir mencapai target, dan 1 indikator belum mencapai target.',
    'Dari 4 sasaran, 3 sasaran mencapai target dan 2 indikator belum mencapai target.',
    'Dari 5 program, 3 program telah mencapai target fisik dan 4 program belum mencapai target keuangan.',
    'Dari 4 indikator, 2 indikator mencapai target dan 2 indikator belum mencapai target.',
    'Dari lima indikator, tiga mencapai target dan dua belum.',
    'Dari 5 indikator, 2 mencapai target, 2 belum mencapai target, dan 1 belum dapat diukur.',
    'Dari 4 indikator, 2 mencapai target, 1 melampaui target, dan 1 belum mencapai target.',
    'Dari 5 indikator, 2 mencapai target dan 2 belum mencapai target. Satu indikator lainnya belum rilis.',
    'Dari 4 indikator, 3 mencapai target, 2 di antaranya tidak disangka.',
    'Dari 4 sasaran dan 9 indikator, 5 mencapai target.',
  ])('add up, or tell nothing: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});
