// What tables of results have in common: their sources, and the notes on how capaian is measured.

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import { chosenRumus, isCapped, isFloored, turnOf } from '../../calculate/capaian.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { capaianNote } from '../../formula/capaian.ts';
import type { Measurement } from '../../calculate/triwulan.ts';
import { grouped } from '../../grouped.ts';
import { formatParts, formatTerhitung } from '../format.ts';
import { capitalised } from '../../language.ts';
import { enumerate, ofName } from '../wording/phrase.ts';

const UNKNOWN = 'data diolah';

/** Where the realisasi of these indicators are from, below their table; each source once, by name where there are several. */
export function sourcesOf(daftar: readonly HasilIndikator[]): string {
  const named = daftar.flatMap(({ indikator: { nama }, sumber }) =>
    sumber === null ? [] : [{ nama, sumber }],
  );
  const [first] = named;
  if (first === undefined) return UNKNOWN;
  const isOne =
    named.length === daftar.length && named.every(({ sumber }) => sumber === first.sumber);
  return isOne ? first.sumber : namedSources(named);
}

/** Each source once, after the names of all that are from it. */
export function namedSources(
  named: readonly { readonly nama: string; readonly sumber: string }[],
): string {
  return [...grouped(named, ({ sumber }) => sumber)]
    .map(([sumber, of]) => `${enumerate([...new Set(of.map(({ nama }) => nama))])}: ${sumber}`)
    .join('; ');
}

/** What was measured, and by which formula. */
interface MeasuredByFormula {
  readonly indikator: { readonly nama: string };
  readonly rumus: HasilIndikator['rumus'];
  readonly realisasi: Terhitung;
  readonly capaian: Terhitung;
}

/** How the capaian of these indicators is measured: the formula of most of them, then those of the others by name. */
export function notesOf(daftar: readonly MeasuredByFormula[]): readonly string[] {
  const measured = daftar.filter(({ capaian }) => isFigure(capaian));
  const [most, ...others] = groups(measured, (one) => noteOf(one));
  return [
    ...(most === undefined ? [] : [most.key]),
    ...others.flatMap(({ members }) =>
      members.slice(0, 1).map((first) => noteOf(first, namesOf(members))),
    ),
    ...boundNotes(daftar.map(({ indikator, capaian }) => [indikator.nama, capaian])),
    ...valueNotes(daftar.map(({ indikator, realisasi }) => [indikator.nama, realisasi])),
  ];
}

/** What was measured of an indicator, and when: `tahun 2022`. */
export type TimedMeasurement = Pick<Measurement, 'target' | 'capaian'> & {
  readonly hasil: HasilIndikator;
  readonly when: string;
};

/** Of which times a target of 0, or below it, turned the formula that the others beside them have. */
export function turnNotes(daftar: readonly TimedMeasurement[]): readonly string[] {
  const turned = daftar.flatMap(({ hasil: { indikator }, target, capaian, when }) => {
    const turn = turnOf(capaian);
    const rumus = chosenRumus(indikator, target);
    return turn === null ? [] : [{ nama: indikator.nama, when, rumus, turn }];
  });
  const byName = [
    ...grouped(turned, (one) => JSON.stringify([one.nama, one.rumus, one.turn])).values(),
  ].flatMap((same) => same.slice(0, 1).map((first) => ({ ...first, times: whenOf(same) })));
  // Indicators of which the same holds at the same times are told in one sentence.
  return [
    ...grouped(byName, (one) => JSON.stringify([one.rumus, one.turn, one.times])).values(),
  ].flatMap((same) =>
    same
      .slice(0, 1)
      .map(({ rumus, turn, times }) =>
        capaianNote(rumus, `${enumerate(same.map(({ nama }) => nama))} ${times}`.trim(), turn),
      ),
  );
}

const noteOf = ({ rumus, capaian }: MeasuredByFormula, of: string | null = null): string =>
  capaianNote(rumus, of, turnOf(capaian));

const namesOf = (daftar: readonly MeasuredByFormula[]): string =>
  enumerate(daftar.map(({ indikator }) => indikator.nama));

/** Those that have the same key, the largest group first; of equal ones that which comes first. */
function groups<T, K>(
  daftar: readonly T[],
  keyOf: (one: T) => K,
): readonly { readonly key: K; readonly members: readonly T[] }[] {
  return [...grouped(daftar, keyOf)]
    .map(([key, members]) => ({ key, members }))
    .sort((a, b) => b.members.length - a.members.length);
}

/** A realisasi: what it is of, itself, and of which time where the table has several. */
export type NotedValue = readonly [nama: string, hasil: Terhitung, when?: string];

/** What the realisasi of a table were entered as, and why some are not there; as `adopt/` reads it back. */
export function valueNotes(daftar: readonly NotedValue[]): readonly string[] {
  const parts = daftar.flatMap(([nama, hasil, when]) => {
    const told = isFigure(hasil) ? formatParts(hasil) : null;
    return told === null ? [] : [{ nama, when, told }];
  });
  const stated = daftar.flatMap(([nama, hasil, when]) => {
    if (isFigure(hasil) || hasil.stated === undefined) return [];
    const because = hasil.stated.because.replace(/[.\s]+$/, '');
    return [{ nama, when, told: `${formatTerhitung(hasil)}: ${because}` }];
  });
  return [
    ...(parts.length === 0 ? [] : [`${ofName('Realisasi', partsByName(parts))}.`]),
    ...[...grouped(stated, ({ nama, told }) => JSON.stringify([nama, told])).values()].map((same) =>
      capitalised(`${timesOf(same)}, ${same[0]?.told ?? ''}.`),
    ),
  ];
}

interface Told {
  readonly nama: string;
  readonly when: string | undefined;
  readonly told: string;
}

/** `Keluhan TW I: 3 dari 8; TW II: 1 dari 8`; a name stands once, before the first of its times. */
function partsByName(parts: readonly Told[]): string {
  return [...grouped(parts, ({ nama }) => nama).values()]
    .flatMap((own) =>
      own.map(({ nama, when, told }, i) =>
        i === 0 || when === undefined
          ? `${timesOf([{ nama, when }])}: ${told}`
          : `${when}: ${told}`,
      ),
    )
    .join('; ');
}

/** What all have in common, with the times of each: `Keluhan TW I dan TW II`. */
function timesOf(same: readonly Pick<Told, 'nama' | 'when'>[]): string {
  return `${same[0]?.nama ?? ''} ${whenOf(same)}`.trim();
}

const whenOf = (same: readonly Pick<Told, 'when'>[]): string =>
  enumerate(same.flatMap(({ when }) => when ?? []));

/** Said under a table as soon as one of its figures was held at the floor or a cap: at which, and whose is another. */
export function boundNotes(daftar: readonly (readonly [string, Terhitung])[]): readonly string[] {
  const note = (isHeld: (capaian: Terhitung) => boolean, words: string) => {
    const held = daftar.filter(([, capaian]) => isHeld(capaian));
    const [most, ...others] = groups(held, ([, capaian]) => boundText(capaian));
    if (most === undefined) return [];
    const rest = others.map(
      ({ key, members }) =>
        `; untuk ${enumerate([...new Set(members.map(([nama]) => nama))])} ${key} persen`,
    );
    return [`Capaian dibatasi ${words} ${most.key} persen${rest.join('')}.`];
  };
  return [...note(isFloored, 'paling rendah'), ...note(isCapped, 'paling tinggi')];
}

/** A bound is a round figure: `120`. */
const boundText = (capaian: Terhitung): string => formatTerhitung(capaian).replace(/,0+$/, '');
