// What the rules between documents share: which documents state targets of a year, and what they are called.

import { changeNumber } from '../../compose/format.ts';
import { documentOfYear } from '../../calculate/tren.ts';
import type {
  DataTahun,
  DokumenTarget,
  Indikator,
  Renstra,
  Sasaran,
} from '../../source/workspace.ts';

export const SELARAS = {
  id: 'Evaluator membandingkan Renstra, IKU, dan Perjanjian Kinerja; perbedaan tanpa penjelasan menurunkan nilai.',
  en: 'Evaluators hold Renstra, IKU and Perjanjian Kinerja together; an unexplained difference costs points.',
};

const NAMA = {
  iku: 'IKU',
  murni: 'Perjanjian Kinerja',
  perubahan: 'Perjanjian Kinerja Perubahan',
} as const;

/**
 * What an officer calls a document.
 * @param versions those of the Perjanjian Kinerja: of several changes each has its number, as in the report
 */
export function documentName(dokumen: DokumenTarget, versions: readonly DokumenTarget[]): string {
  const { jenis } = dokumen;
  if (jenis !== 'perubahan') return NAMA[jenis];
  const changes = versions.filter((one) => one.jenis === jenis);
  return `${NAMA[jenis]}${changeNumber(dokumen, changes)}`;
}

/** The documents in force: IKU and the last Perjanjian Kinerja, the one that BAB III measures against first. */
export function dokumenInForce(data: DataTahun): readonly DokumenTarget[] {
  const valid = [data.perjanjianKinerja.at(-1) ?? null, data.iku].filter((one) => one !== null);
  return documentOfYear(data) === data.iku ? valid.reverse() : valid;
}

/** Every document of the year, IKU first, then the Perjanjian Kinerja in their order. */
export function allDokumen(data: DataTahun): readonly DokumenTarget[] {
  return [...(data.iku ? [data.iku] : []), ...data.perjanjianKinerja];
}

/** An indikator of the Renstra and the sasaran that owns it. */
export interface IndicatorOwner {
  readonly sasaran: Sasaran;
  readonly indikator: Indikator;
}

/** Who owns each indikator, by its kode. */
export function ownerOfIndikator(renstra: Renstra): ReadonlyMap<string, IndicatorOwner> {
  return new Map(
    renstra.sasaran.flatMap((sasaran) =>
      sasaran.indikator.map((indikator) => [indikator.kode, { sasaran, indikator }] as const),
    ),
  );
}
