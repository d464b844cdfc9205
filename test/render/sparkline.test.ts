import { describe, expect, it } from 'vitest';
import type { TrenKecil } from '../../src/compose/report.ts';
import { sparkline } from '../../src/render/view/sparkline.ts';

function tren(...nilai: readonly (number | null)[]): TrenKecil {
  return {
    id: 'tren-x',
    deskripsi: 'x',
    titik: nilai.map((one, i) => ({
      tahun: 2018 + i,
      titik: one === null ? null : { nilai: one, tampil: String(one) },
    })),
  };
}

describe('the small trend line', () => {
  it('goes from left to right, the highest value on top', () => {
    expect(sparkline(tren(1, 3, 2))).toEqual({
      garis: ['4,24 60,4 116,14'],
      titik: [
        { x: '4', y: '24', akhir: false },
        { x: '60', y: '4', akhir: false },
        { x: '116', y: '14', akhir: true },
      ],
    });
  });

  it('does not draw over a year without a value', () => {
    const { garis, titik } = sparkline(tren(1, 2, null, 3, 4, null));
    expect(garis).toHaveLength(2);
    expect(titik).toHaveLength(4);
    expect(titik.some(({ akhir }) => akhir)).toBe(false);
  });

  it('is a dot in the middle for one year, and level where nothing changes', () => {
    expect(sparkline(tren(7))).toEqual({
      garis: [],
      titik: [{ x: '60', y: '14', akhir: true }],
    });
    expect(sparkline(tren(0, 0)).garis).toEqual(['4,14 116,14']);
  });
});
