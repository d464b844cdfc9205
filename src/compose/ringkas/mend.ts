// The three things to mend, chosen by a rule that the page itself states.

import { isFigure, isNihil, shownValue } from '../../calculate/besaran.ts';
import type { Hasil, HasilIndikator } from '../../calculate/laporan.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { compare } from '../../diagnostic/finding.ts';
import { isRentang, type Target } from '../../source/workspace.ts';
import { formatTarget, formatTerhitung, TIADA } from '../format.ts';
import { valueText, withUnit } from '../wording/phrase.ts';
import { capitalised } from '../../language.ts';
import type { Terms } from '../wording/terms.ts';
import { reportingOf } from './reporting.ts';
import type { Ringkas } from './summary.ts';
import { byLowest, clip, UNIT_LENGTH } from './choose.ts';

const BANYAK = 3;
const PANJANG = 110;

export const ATURAN_BENAHI =
  'Dipilih menurut aturan tetap: indikator dengan capaian terendah di bawah 100 persen, data yang belum dilaporkan, dan hasil pemeriksaan data; apabila salah satunya tidak ada, diganti indikator dengan capaian terendah berikutnya.';

type Butir = Ringkas['benahi'][number];

/** What findings of this code are about, in words that go on: "perbedaan antardokumen". */
export type TopicOf = (kode: string) => string;

/** At most three; fewer where there is no more to mend. */
export function thingsToMend(
  hasil: Hasil,
  found: readonly Diagnostic[],
  topicOf: TopicOf,
  terms: Terms,
): readonly Butir[] {
  const low = hasil.sasaran
    .flatMap(({ indikator }) => indikator)
    .filter(({ capaian }) => isFigure(capaian) && shownValue(capaian).lt(100))
    .sort((a, b) => byLowest(a.capaian, b.capaian))
    .map(lowIndicator);
  const other = [missingData(hasil, terms), findings(found, topicOf)].filter((one) => one !== null);
  const main = [...low.slice(0, 1), ...other];
  return [...main, ...low.slice(1)].slice(0, BANYAK);
}

function lowIndicator({ indikator, target, realisasi, capaian, predikat }: HasilIndikator): Butir {
  const satuan = clip(indikator.satuan, UNIT_LENGTH);
  const mutu = predikat === null ? '' : `, ${clip(predikat.predikat, UNIT_LENGTH)}`;
  return {
    judul: clip(indikator.nama, PANJANG),
    isi: `Capaian ${formatTerhitung(capaian)} persen${mutu}: target ${plannedText(target, satuan)}, realisasi ${isFigure(realisasi) ? valueText(realisasi, satuan) : TIADA}.`,
  };
}

/** Words and days have no unit. */
const plannedText = (target: Target | null, satuan: string): string =>
  target === null || isRentang(target)
    ? withUnit(formatTarget(target), satuan)
    : valueText(target, satuan);

function missingData({ sasaran, anggaran }: Hasil, terms: Terms): Butir | null {
  const indikator = sasaran.flatMap((one) => one.indikator);
  const withoutRealisasi = indikator.filter(
    ({ realisasi }) => !isFigure(realisasi) && !isNihil(realisasi),
  ).length;
  const { what, all, unreported } = reportingOf(anggaran, terms);
  const content = [
    ...(unreported === 0
      ? []
      : [
          `realisasi ${terms.anggaran.word} ${unreported} dari ${all.length} ${what} belum dilaporkan`,
        ]),
    ...(withoutRealisasi === 0
      ? []
      : [`${withoutRealisasi} dari ${indikator.length} indikator belum memiliki realisasi`]),
  ];
  return content.length === 0 ? null : { judul: 'Data yang belum lengkap', isi: sentence(content) };
}

const MOST_TOPICS = 2;

/** What is left of the check of the data, by what it is about: leaders and the public know neither codes nor commands. */
function findings(found: readonly Diagnostic[], topicOf: TopicOf): Butir | null {
  const open = found.filter(({ tingkat }) => tingkat !== 'info');
  if (open.length === 0) return null;
  const count = new Map<string, number>();
  for (const topic of open.map(({ kode }) => topicOf(kode))) {
    count.set(topic, (count.get(topic) ?? 0) + 1);
  }
  const most = [...count].sort(([a, m], [b, n]) => n - m || compare(a, b)).slice(0, MOST_TOPICS);
  const topics = most.map(([topic]) => topic).join(' dan ');
  return {
    judul: 'Data yang belum selesai diperiksa',
    isi: `${String(open.length)} hal dalam data belum selesai diperiksa, ${count.size > MOST_TOPICS ? 'terutama' : 'yaitu'} ${topics}.`,
  };
}

function sentence(bagian: readonly string[]): string {
  return `${capitalised(bagian.join('; '))}.`;
}
