// What tables of results have in common: their sources, and the notes on how capaian is measured.

import { ada, type Terhitung } from '../../calculate/besaran.ts';
import { isCapped, isFloored } from '../../calculate/capaian.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { capaianNote } from '../../formula/capaian.ts';
import { formatParts, formatTerhitung } from '../format.ts';

const UNKNOWN = 'data diolah';

/** Where the realisasi of these indicators are from, below their table; by name where they are not of one source. */
export function sourcesOf(daftar: readonly HasilIndikator[]): string {
  const named = daftar.flatMap(({ indikator: { nama }, sumber }) =>
    sumber === null ? [] : [{ nama, sumber }],
  );
  const [first] = named;
  if (first === undefined) return UNKNOWN;
  const isOne =
    named.length === daftar.length && named.every(({ sumber }) => sumber === first.sumber);
  return isOne ? first.sumber : named.map(({ nama, sumber }) => `${nama}: ${sumber}`).join('; ');
}

/** Distinct notes on how the capaian of these indicators is measured. */
export function notesOf(daftar: readonly HasilIndikator[]): readonly string[] {
  const rumus = new Set(
    daftar.filter(({ capaian }) => ada(capaian)).map(({ rumus: satu }) => satu),
  );
  return [
    ...[...rumus].map(capaianNote),
    ...boundNotes(daftar.map(({ capaian }) => capaian)),
    ...valueNotes(daftar.map(({ indikator, realisasi }) => [indikator.nama, realisasi])),
  ];
}

/** What the realisasi of a table were entered as, and why some are not there. */
export function valueNotes(daftar: readonly (readonly [string, Terhitung])[]): readonly string[] {
  const parts = daftar.flatMap(([nama, hasil]) => {
    const told = ada(hasil) ? formatParts(hasil) : null;
    return told === null ? [] : [`${nama}: ${told}`];
  });
  const stated = daftar.flatMap(([nama, hasil]) =>
    ada(hasil) || hasil.stated === undefined
      ? []
      : [`${nama}, ${formatTerhitung(hasil)}: ${hasil.stated.because.replace(/[.\s]+$/, '')}.`],
  );
  return [...(parts.length === 0 ? [] : [`Realisasi ${parts.join('; ')}.`]), ...stated];
}

/** Said under a table as soon as one of its figures was held at the floor or a cap. */
export function boundNotes(daftar: readonly Terhitung[]): readonly string[] {
  const note = (isHeld: (capaian: Terhitung) => boolean, words: string) => {
    const batas = new Set(daftar.filter(isHeld).map(formatTerhitung));
    return batas.size === 0
      ? []
      : [`Capaian dibatasi ${words} ${[...batas].join(' dan ')} persen.`];
  };
  return [...note(isFloored, 'paling rendah'), ...note(isCapped, 'paling tinggi')];
}
