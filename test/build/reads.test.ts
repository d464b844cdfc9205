// What a build reads is noted, and a later run tells what would be read differently.

import { describe, expect, it } from 'vitest';
import { findChangedReads, recordReads, type Readers } from '../../src/build/reads.ts';
import type { Effects } from '../../src/build/effects.ts';
import { FONT_FACES } from '../../src/render/fonts.ts';

const [FACE] = FONT_FACES;
const bytes = (teks: string) => Promise.resolve(new TextEncoder().encode(teks));

/** Effects that read what `isi` holds now. */
function effects(isi: Record<string, string>): Effects {
  const read = (berkas: string) => {
    const ada = isi[berkas];
    return ada === undefined ? Promise.reject(new Error(`no ${berkas}`)) : bytes(ada);
  };
  const pembaca: Readers = {
    templates: () => Promise.resolve({ 'tabel.hbs': isi['tabel.hbs'] ?? '' }),
    font: ({ file }) => bytes(isi[file] ?? ''),
    foto: read,
    annex: read,
  };
  return pembaca as Effects;
}

async function readAll(isi: Record<string, string>) {
  const { efek, bacaan } = recordReads(effects(isi));
  await efek.templates();
  await efek.font(FACE!);
  await efek.foto('2020/gambar/a.jpg');
  await efek.foto('2020/gambar/a.jpg');
  return bacaan();
}

const ISI = { 'tabel.hbs': '<table>', '2020/gambar/a.jpg': 'foto' };

describe('reads', () => {
  it('notes each thing that was read once', async () => {
    const nama = (await readAll(ISI)).map((satu) => satu.nama);
    expect(nama).toEqual(['templates', 'font', 'foto']);
  });

  it('finds nothing where everything is as it was, also after it was kept as JSON', async () => {
    const tercatat = await readAll(ISI);
    const bacaan = JSON.parse(JSON.stringify(tercatat)) as typeof tercatat;
    expect(bacaan).toEqual(tercatat);
    expect(await findChangedReads(bacaan, effects({ ...ISI }))).toEqual([]);
  });

  it.each([
    ['a template', { ...ISI, 'tabel.hbs': '<table class="x">' }, 'templates'],
    ['a photograph', { ...ISI, '2020/gambar/a.jpg': 'lain' }, 'foto'],
    ['a photograph that is gone', { 'tabel.hbs': '<table>' }, 'foto'],
    ['a typeface', { ...ISI, [FACE!.file]: 'lain' }, 'font'],
  ])('finds %s', async (_, kini, nama) => {
    const berubah = await findChangedReads(await readAll(ISI), effects(kini));
    expect(berubah.map((satu) => satu.nama)).toEqual([nama]);
  });

  it('takes a read that this version does not know for a changed one', async () => {
    const asing = { nama: 'lambang', isian: [], sidik: '' };
    expect(await findChangedReads([asing], effects(ISI))).toEqual([asing]);
  });
});
