// What tables of results have in common: the tone of a rating, and the notes on how capaian is measured.

import { ada, type Terhitung } from '../../calculate/besaran.ts';
import { isCapped } from '../../calculate/capaian.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import type { HasilPredikat } from '../../calculate/predikat.ts';
import { capaianNote } from '../../formula/capaian.ts';
import { formatTerhitung } from '../format.ts';
import type { Nada } from '../laporan.ts';

/** The upper two ratings of a scale are good, the lower two bad. */
export function toneOf(predikat: HasilPredikat | null): Nada | null {
  if (predikat === null) return null;
  const { urutan, dari } = predikat;
  if (urutan < dari / 2 - 0.5) return 'baik';
  return urutan > dari / 2 - 0.5 ? 'kurang' : 'cukup';
}

/** Distinct notes on how the capaian of these indicators is measured. */
export function notesOf(daftar: readonly HasilIndikator[]): readonly string[] {
  const rumus = new Set(
    daftar.filter(({ capaian }) => ada(capaian)).map(({ rumus: satu }) => satu),
  );
  return [...[...rumus].map(capaianNote), ...capNote(daftar.map(({ capaian }) => capaian))];
}

/** Said under a table as soon as one of its figures was held at a cap. */
export function capNote(daftar: readonly Terhitung[]): readonly string[] {
  const batas = new Set(
    daftar.flatMap((hasil) => (isCapped(hasil) ? [formatTerhitung(hasil)] : [])),
  );
  return batas.size === 0
    ? []
    : [`Capaian dibatasi paling tinggi ${[...batas].join(' dan ')} persen.`];
}
