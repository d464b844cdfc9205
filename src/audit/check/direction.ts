// Whether an indicator is better when it is lower: by what its name is of, and by what else the report says or prints.

import type { Polaritas } from '../../formula/capaian.ts';
import { FORMS } from '../../formula/form.ts';
import type { Figure } from '../figure/reading.ts';
import type { CellRef, Judged } from './claim.ts';
import { fold } from '../table/head.ts';
import { keyOf, type RegisterEntry } from './register.ts';

const BAD =
  /\b(?:kemiskinan|miskin|pengangguran|kematian|stunting|gizi buruk|gini|ketimpangan|kesenjangan|inflasi|kerugian|temuan|keluhan|pengaduan|pelanggaran|kecelakaan|kriminalitas|kejahatan|penyimpangan|penyakit|prevalensi|insiden|kebakaran|kerusakan|kumuh|putus sekolah|buta huruf|ketergantungan|tunggakan|waktu tunggu|lama waktu|konflik|kasus)\b/;
/** Words that turn it round: what is done about them, or what they get, is better when it is more. */
const TURNED =
  /\b(?:ditangani|diselesaikan|penyelesaian|ditindaklanjuti|tindak lanjut|tertangani|selesai|penanganan|penurunan|pengurangan|ditekan|terlayani|penanggulangan|pencegahan|cakupan|teratasi|penerima|bantuan|akses|perlindungan|pemberdayaan|rehabilitasi|pemulihan)\b/;
/** What is wanted is less. */
const WANTED_LESS =
  /\b(?:menurun\w*|turunnya|berkurang\w*|penurunan|pengurangan|(?:makin|semakin) (?:rendah|kecil|sedikit|pendek|cepat))\b/;

/** The direction that the target of a claim says itself: `≤ 5`, `maks 5`, `paling sedikit 90`. */
export function boundedWay({ claim }: Pick<Judged, 'claim'>): Polaritas | null {
  const target = claim.inputs.find(({ part }) => part === 'first')?.cell;
  const reading = target?.row.readings[target.column];
  return reading?.kind === 'figure' ? wayOfBound(reading.figure) : null;
}

/** The direction of a bound; null of a figure that is none. */
export function wayOfBound({ bound }: Pick<Figure, 'bound'>): Polaritas | null {
  if (bound === null) return null;
  return FORMS[bound === '≤' || bound === '<' ? 'at-most' : 'at-least'].polaritas;
}

/** Whether a name is of something that nobody wants. Of `Keluarga miskin yang memperoleh layanan` it is what comes behind the `yang`. */
export function soundsBad(name: string): boolean {
  const text = fold(name);
  const told = text.split(/\byang\b/).at(-1) ?? text;
  return BAD.test(told) && !TURNED.test(text);
}

/**
 * A name alone says nothing against figures that agree: the sasaran or the title that the row stands under wants less of it,
 * or its targets fall from year to year.
 */
export function isLowerBetter(
  { sheet, row }: Pick<CellRef, 'sheet' | 'row'>,
  register: readonly RegisterEntry[],
): boolean {
  if (!soundsBad(row.name)) return false;
  const said = [sheet.table.title, row.names.sasaran ?? '', row.name].join(' ');
  return WANTED_LESS.test(fold(said)) || targetsFall(keyOf(row.name), register);
}

function targetsFall(key: string, register: readonly RegisterEntry[]): boolean {
  const byYear = new Map(
    register.flatMap(({ key: own, measure, year, variant, figure }) =>
      own === key && measure === 'target' && year !== null && variant === ''
        ? [[year, figure.value] as const]
        : [],
    ),
  );
  const values = [...byYear].sort(([a], [b]) => a - b).map(([, value]) => value);
  const [first] = values;
  const last = values.at(-1);
  return (
    first !== undefined &&
    last?.lt(first) === true &&
    values.every((value, i) => i === 0 || value.lte(values[i - 1] ?? value))
  );
}
