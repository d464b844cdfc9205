import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unbroken, withHardSpaces } from '../../src/render/unbroken.ts';

const keptIn = (text: string) =>
  unbroken(text).flatMap((piece) => (piece.kept ? [piece.text] : []));

describe('a line does not end within', () => {
  it.each([
    ['dirinci pada Tabel 3.13 dan Gambar 3.3.', ['Tabel 3.13', 'Gambar 3.3.']],
    ['naik menjadi 76,00 poin pada tahun 2020', ['76,00 poin', 'tahun 2020']],
    ['periode 2019–2023 berakhir', ['2019–2023']],
    ['Peraturan Bupati Nomor 34 Tahun 2016', ['Nomor 34', 'Tahun 2016']],
    ['ditetapkan 26 Februari 2021', ['26 Februari']],
    ['sebesar Rp16.103.482.613 atau 95 persen', ['Rp16.103.482.613', '95 persen']],
    ['sebesar Rp 1,5 miliar', ['Rp 1,5 miliar']],
    ['pada rentang 80–90 persen', ['80–90 persen']],
    ['atas 38 (tiga puluh delapan) unit; 3 (tiga) sasaran', ['3 (tiga)']],
    ['BAB III memuat Misi 2', ['BAB III', 'Misi 2']],
  ])('%s', (text, kept) => {
    expect(keptIn(text)).toEqual(kept);
  });

  it.each(['dua tahun dan tiga kali', 'pada 5 dan 6', 'Bab ini', 'pukul 08.00 sampai selesai'])(
    '%s, in which nothing is kept',
    (text) => {
      expect(keptIn(text)).toEqual([]);
    },
  );
});

it('changes no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Tabel', '3.1', ' ', '12', 'persen', '–', 'a', '.')),
      (parts) => {
        const text = parts.join('');
        expect(
          unbroken(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        expect(withHardSpaces(text).replaceAll('\u00a0', ' ')).toBe(text);
      },
    ),
  );
});
