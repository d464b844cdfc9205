// `lkjip.yaml` of a draft.

import { stepsOf } from '../../calculate/predikat.ts';
import { COMMON_SCALE } from '../collect/value/ratings.ts';
import { writeKepala } from './organisasi.ts';
import type { Draft, DraftManner, DraftMoney, DraftScale, UnreadRating } from '../draft.ts';
import { scalar, schemaLine, YamlText, type WrittenFile } from './yaml-text.ts';

const SCALE = 'skala capaian';

/** A report that prints its scale goes on to do so. */
function writeScale(yaml: YamlText, { steps, origin, cells }: DraftScale): void {
  yaml.line(2, 'legenda: true');
  if (isShipped(steps)) {
    yaml.line(2, `skala_capaian: ${COMMON_SCALE}`, origin);
    yaml.mark(SCALE);
  } else writeSteps(yaml, steps, origin);
  yaml.mark(
    SCALE,
    cells.map((cell) => ({ cell })),
  );
}

const isShipped = (steps: DraftScale['steps']): boolean =>
  steps.map(({ name, minimum }) => `${name} ${minimum}`).join() ===
  stepsOf(COMMON_SCALE)
    .map(({ predikat, limit }) => `${predikat} ${limit.toFixed()}`)
    .join();

function writeSteps(yaml: YamlText, steps: DraftScale['steps'], origin: string): void {
  yaml.line(2, 'skala_capaian:', origin);
  for (const { name, minimum } of steps) {
    yaml.line(4, `- { predikat: ${JSON.stringify(name)}, minimum: ${minimum} }`);
    yaml.mark(SCALE);
  }
}

/** What a person has to look at, since figures would be rated by another scale. */
export const ratingNote = ({ words, origin }: UnreadRating): string =>
  words.length === 0
    ? `skala predikat pada ${origin} tidak terbaca`
    : `predikat laporan (${words.map((word) => `"${word}"`).join(', ')}; ${origin}) bukan dari skala yang dipakai`;

/** What it calls things, where that is not the usual word. */
function writeTerms(
  yaml: YamlText,
  { sasaran, anggaran, perjanjianKinerja, jenjang }: DraftManner,
  programs: DraftMoney['terms'],
) {
  const levels = [...new Set(jenjang.values())];
  const isUsual = (sasaran ?? anggaran ?? perjanjianKinerja) === null;
  if (isUsual && levels.length + programs.length === 0) return;
  yaml.line(0, 'istilah:');
  yaml.text(2, 'sasaran', sasaran);
  for (const [key, name] of programs) yaml.text(2, key, name);
  yaml.text(2, 'anggaran', anggaran);
  yaml.text(2, 'perjanjian_kinerja', perjanjianKinerja);
  if (levels.length > 0) yaml.line(2, `jenjang: [${levels.map(scalar).join(', ')}]`);
}

/** What stands for what no report says. */
export const UNKNOWN = { nama: 'Nama instansi', daerah: 'Nama daerah' } as const;

export function writeLkjip(
  { agency, year, scale, manner, money, cap, decimals, recaps, unreadRatings }: Draft,
  refused: ReadonlySet<string>,
): WrittenFile {
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('lkjip', false));
  yaml.line(0, `# Dari laporan ${year} yang sudah terbit; yang tidak tertampung ada di sisa.md.`);
  yaml.line(0, 'versi: 1');
  yaml.line(0, 'instansi:');
  const { nama, daerah, induk } = agency;
  if (agency.jenis !== 'opd') yaml.line(2, `jenis: ${agency.jenis}`);
  if (nama === null) yaml.line(2, '# TODO: nama tidak terbaca dari laporan');
  yaml.text(2, 'nama', nama?.text ?? UNKNOWN.nama, nama?.origin);
  yaml.text(2, 'induk', induk?.text, induk?.origin);
  // An office of a ministry belongs to no region.
  if (daerah !== null) yaml.text(2, 'daerah', daerah.text, daerah.origin);
  else if (agency.jenis === 'opd') yaml.line(2, '# TODO: daerah tidak terbaca dari laporan');
  yaml.text(2, 'kota', agency.tempat?.text, agency.tempat?.origin);
  writeKepala(yaml, agency.kepala);
  yaml.text(0, 'judul_laporan', agency.judul?.text, agency.judul?.origin);
  yaml.text(0, 'nomor_laporan', agency.nomor?.text, agency.nomor?.origin);
  writeTerms(yaml, manner, money.terms);
  for (const one of unreadRatings)
    yaml.line(0, `# TODO: ${ratingNote(one)}; tulis metode.skala_capaian atau metode.status`);
  const free = scale !== null && yaml.isFree(SCALE) ? scale : null;
  if (
    manner.isPlainIndex ||
    manner.isDifference ||
    decimals !== null ||
    (free ?? cap) !== null ||
    recaps.length > 0
  )
    yaml.line(0, 'metode:');
  if (decimals !== null) yaml.line(2, `pembulatan: { desimal: ${decimals} }`);
  yaml.value(2, 'capaian_maksimum', cap, 'capaian maksimum');
  if (manner.isDifference) yaml.line(2, 'efisiensi: selisih');
  else if (manner.isPlainIndex) yaml.line(2, 'efisiensi: indeks-capaian');
  if (recaps.length > 0) yaml.line(2, `rekap_triwulan: [${recaps.join(', ')}]`);
  if (free !== null) writeScale(yaml, free);
  return yaml.toFile('lkjip.yaml');
}
