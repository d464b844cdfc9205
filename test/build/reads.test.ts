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
    const exists = isi[berkas];
    return exists === undefined ? Promise.reject(new Error(`no ${berkas}`)) : bytes(exists);
  };
  const reader: Readers = {
    templates: () => Promise.resolve({ 'tabel.hbs': isi['tabel.hbs'] ?? '' }),
    font: ({ file }) => bytes(isi[file] ?? ''),
    foto: read,
    annex: read,
  };
  return reader as Effects;
}

async function readAll(isi: Record<string, string>) {
  const { effects: ways, reads } = recordReads(effects(isi));
  await ways.templates();
  await ways.font(FACE!);
  await ways.foto('2020/gambar/a.jpg');
  await ways.foto('2020/gambar/a.jpg');
  return reads();
}

const ISI = { 'tabel.hbs': '<table>', '2020/gambar/a.jpg': 'foto' };

describe('reads', () => {
  it('notes each thing that was read once', async () => {
    const nama = (await readAll(ISI)).map((one) => one.nama);
    expect(nama).toEqual(['templates', 'font', 'foto']);
  });

  it('finds nothing where everything is as it was, also after it was kept as JSON', async () => {
    const recorded = await readAll(ISI);
    const reads = JSON.parse(JSON.stringify(recorded)) as typeof recorded;
    expect(reads).toEqual(recorded);
    expect(await findChangedReads(reads, effects({ ...ISI }))).toEqual([]);
  });

  it.each([
    ['a template', { ...ISI, 'tabel.hbs': '<table class="x">' }, 'templates'],
    ['a photograph', { ...ISI, '2020/gambar/a.jpg': 'lain' }, 'foto'],
    ['a photograph that is gone', { 'tabel.hbs': '<table>' }, 'foto'],
    ['a typeface', { ...ISI, [FACE!.file]: 'lain' }, 'font'],
  ])('finds %s', async (_, now, nama) => {
    const changed = await findChangedReads(await readAll(ISI), effects(now));
    expect(changed.map((one) => one.nama)).toEqual([nama]);
  });

  it('takes a read that this version does not know for a changed one', async () => {
    const foreign = { nama: 'lambang', isian: [], sidik: '' };
    expect(await findChangedReads([foreign], effects(ISI))).toEqual([foreign]);
  });
});
