// Whether an indicator is better when it is lower: by what its name is of, and by what else the report says or prints.

import type { Polaritas } from '../../formula/capaian.ts';
import { FORMS } from '../../formula/form.ts';
import type { Figure } from '../figure/reading.ts';
import type { CellRef, Judged } from './claim.ts';
import { fold } from '../table/head.ts';
import { LOWER_IS_BETTER } from '../text/statements.ts';
import { keyOf, type RegisterEntry } from './register.ts';

const BAD =
  /\b(?:kemiskinan|miskin|pengangguran|kematian|stunting|gizi buruk|gini|ketimpangan|kesenjangan|inflasi|kerugian|temuan|keluhan|pengaduan|pelanggaran|kecelakaan|kriminalitas|kejahatan|penyimpangan|penyakit|prevalensi|insiden|kebakaran|kerusakan|kumuh|putus sekolah|buta huruf|ketergantungan|tunggakan|waktu tunggu|lama waktu|konflik|kasus|gangguan|kekerasan|keterlambatan|kebocoran|pencemaran|kesakitan)\b/;
/** Words that turn it round: what is done about them, or what they get, is better when it is more. */
const TURNED =
  /\b(?:ditangani|diselesaikan|penyelesaian|ditindaklanjuti|tindak lanjut|tertangani|selesai|penanganan|penurunan|pengurangan|ditekan|terlayani|penanggulangan|pencegahan|cakupan|teratasi|penerima|bantuan|akses|perlindungan|pemberdayaan|rehabilitasi|pemulihan)\b/;
/** What is done to things: `Rumah Layak Huni Terbangun`, `yang ditertibkan`. */
const IS_DONE = /\b(?:di|ter)[a-z]{4,}\b|\byang\b/;
/** Of these words none says that something is done. */
const NOTHING_DONE =
  /\b(?:terbuka|terhadap|terjadi|tertinggi|terendah|tertentu|terdampak|terluar|tersebut)\b/g;
/** What they get, not what they are. */
const GETS = /\b(?:mendapat\w*|memperoleh|menerima|memiliki|mengikuti)\b/;
/** Who or what may be in a bad way. */
const HOLDER =
  /^(?:(?:penduduk|keluarga|kepala|rumah|tangga|anak|balita|bayi|ibu|siswa|warga|masyarakat|orang|kawasan|permukiman|wilayah|desa|daerah|jalan)\s+)+/;
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

/** Whether a name is of something that nobody wants. */
export function soundsBad(name: string): boolean {
  const text = fold(name);
  return BAD.test(toldBy(text)) && !TURNED.test(text);
}

/** What a name tells: of `Keluarga miskin yang memperoleh layanan` what comes behind the `yang`. */
const toldBy = (name: string): string => (name.split(/\byang\b/).at(-1) ?? name).trim();

/** Whether a name is of the bad thing itself, and not of what is done about it: of `Posko siaga kebakaran` it is of posts. */
function isOfTheBad(name: string): boolean {
  const told = toldBy(name).replace(MEASURED_BY, '').replace(HOLDER, '').trimStart();
  const isDone = IS_DONE.test(told.replace(NOTHING_DONE, '')) || GETS.test(told);
  return BAD.exec(told)?.index === 0 && !isDone;
}

/**
 * A name alone says nothing against figures that agree: the sasaran or the title that the row stands under wants less of it,
 * or its targets fall from year to year. What no name tells is told by both of these, by a sasaran that wants less of just
 * what the name is of, or by the name that says so in words.
 */
export function isLowerBetter(
  { sheet, row }: Pick<CellRef, 'sheet' | 'row'>,
  register: readonly RegisterEntry[],
): boolean {
  const name = fold(row.name);
  if (LOWER_IS_BETTER.test(name)) return true;
  if (TURNED.test(name)) return false;
  const key = keyOf(row.name);
  const goals = goalsOf(key, row, register);
  const isWantedLess = WANTED_LESS.test([fold(sheet.table.title), ...goals].join(' '));
  if (soundsBad(row.name)) return isOfTheBad(name) && (isWantedLess || targetsFall(key, register));
  if (IS_DONE.test(name)) return false;
  return (
    goals.some((goal) => wantsLessOf(name, goal)) ||
    (isWantedLess && targetsFall(key, register, CHANCE_MIN))
  );
}

/** The sasaran that any table has an indicator under. */
function goalsOf(
  key: string,
  { names }: CellRef['row'],
  register: readonly RegisterEntry[],
): readonly string[] {
  const others = register.flatMap((entry) =>
    entry.key === key ? (entry.cell.row.names.sasaran ?? []) : [],
  );
  return [...new Set([names.sasaran ?? '', ...others])].map(fold);
}

/** How an indicator says that it measures something: `Jumlah`, `Persentase`. */
const MEASURED_BY =
  /^(?:(?:jumlah|angka|persentase|tingkat|rasio|nilai|indeks|banyaknya|rata|luas)\s+)+/;
const WHAT_IS_WANTED = new RegExp(String.raw`${WANTED_LESS.source}\s+(.+)`);

/** Whether a sasaran wants less of what a name is of: `Menurunnya gangguan ketertiban` of `Jumlah gangguan ketertiban`. */
function wantsLessOf(name: string, goal: string): boolean {
  const [wanted = ''] = (WHAT_IS_WANTED.exec(goal)?.[1] ?? '')
    .replace(MEASURED_BY, '')
    .split(/\s(?:dan|serta|di|pada|dalam|bagi|untuk|yang|melalui)\s/);
  const measured = name.replace(MEASURED_BY, '');
  return (
    wanted.length >= KEY_MIN && `${measured} `.startsWith(`${wanted} `) && !/\byang\b/.test(name)
  );
}

/** Of fewer letters a word may begin anything. */
const KEY_MIN = 5;
/** Of fewer targets a fall may be chance. */
const CHANCE_MIN = 3;

function targetsFall(key: string, register: readonly RegisterEntry[], least = 2): boolean {
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
    values.length >= least &&
    last?.lt(first) === true &&
    values.every((value, i) => i === 0 || value.lte(values[i - 1] ?? value))
  );
}
