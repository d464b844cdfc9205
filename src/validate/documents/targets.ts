// Targets that Renstra, IKU and Perjanjian Kinerja do not agree on.

import { ada } from '../../calculate/besaran.ts';
import { computeCapaian } from '../../calculate/capaian.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { documentOfYear } from '../../calculate/tren.ts';
import { formatBesaran, formatTarget } from '../../compose/format.ts';
import type { Posisi } from '../../diagnostic/diagnostic.ts';
import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { isRentang, locate, type DokumenTarget, type Target } from '../../source/workspace.ts';
import type { Aturan, Bahan } from '../aturan.ts';
import { documentName, dokumenBerlaku, semuaDokumen } from './documents.ts';

/**
 * One finding an indikator, naming every document and what the disagreement does to capaian. A `catatan`
 * under the kode, in any of the documents, is the explanation that an evaluator asks for: then there is none.
 */
export const checkTargetBerbeda: Aturan = (bahan) => {
  const { sasaran, tujuan } = bahan.hasil;
  return [...sasaran, ...tujuan].flatMap(({ indikator }) =>
    indikator.flatMap((satu) => compareTargets(satu, bahan)),
  );
};

/** A Perjanjian Kinerja perubahan must say why it changes a target. */
export const checkTargetPerubahan: Aturan = ({ ruang, hasil }) => {
  const { perjanjianKinerja } = hasil.data;
  return perjanjianKinerja.flatMap((dokumen, i) => {
    const lalu = perjanjianKinerja[i - 1];
    if (lalu === undefined) return [];
    return [...dokumen.target].flatMap(([kode, target]) => {
      const semula = lalu.target.get(kode);
      if (semula === undefined || isSameTarget(semula, target) || dokumen.catatan.has(kode)) {
        return [];
      }
      const fakta = {
        kode,
        dari: formatTarget(semula),
        menjadi: formatTarget(target),
        dokumen: documentName(dokumen),
      };
      const posisi = locate(ruang, dokumen.asal, 'target', kode);
      return [temuan('target-diubah-tanpa-catatan', fakta, posisi)];
    });
  });
};

export function isSameTarget(a: Target, b: Target): boolean {
  if (isRentang(a) || isRentang(b)) {
    return (
      isRentang(a) &&
      isRentang(b) &&
      a.dari.nilai.eq(b.dari.nilai) &&
      a.sampai.nilai.eq(b.sampai.nilai)
    );
  }
  return a.nilai.eq(b.nilai);
}

interface Versi {
  readonly dokumen: string;
  readonly target: Target;
  /** Null for the Renstra, which is not of this year's folder. */
  readonly asal: DokumenTarget | null;
}

function compareTargets(
  hasil: HasilIndikator,
  { ruang, hasil: { data, tahun } }: Bahan,
): Finding[] {
  const { kode, target: menurutTahun } = hasil.indikator;
  const rencana = menurutTahun.get(tahun);
  const versi: Versi[] = rencana ? [{ dokumen: 'Renstra', target: rencana, asal: null }] : [];
  const berlaku = dokumenBerlaku(data);
  for (const dokumen of semuaDokumen(data).filter((satu) => berlaku.includes(satu))) {
    const target = dokumen.target.get(kode);
    if (target) versi.push({ dokumen: documentName(dokumen), target, asal: dokumen });
  }
  const pertama = versi[0];
  if (pertama === undefined || versi.every(({ target }) => isSameTarget(target, pertama.target))) {
    return [];
  }
  if (semuaDokumen(data).some(({ catatan }) => catatan.has(kode))) return [];
  const fakta = {
    kode,
    tahun,
    versi: versi.map(({ dokumen, target }) => ({ dokumen, target: formatTarget(target) })),
    dasar: nameOfDasar(data),
    dampak: effects(hasil, versi, ruang.metode),
  };
  return placeOf(kode, versi, berlaku, ruang).map((posisi) =>
    temuan('target-berbeda', fakta, posisi),
  );
}

function nameOfDasar(data: Bahan['hasil']['data']): string {
  const dasar = documentOfYear(data);
  return dasar === null ? '' : documentName(dasar);
}

/** The capaian by every target that some document states, that of BAB III first; empty where there is none. */
function effects(hasil: HasilIndikator, versi: readonly Versi[], metode: Bahan['ruang']['metode']) {
  const { indikator, target: dasar, realisasi } = hasil;
  if (dasar === null) return [];
  const lain = versi.map(({ target }) => target).filter((target) => !isSameTarget(target, dasar));
  const unik = lain.filter(
    (target, i) => lain.findIndex((satu) => isSameTarget(satu, target)) === i,
  );
  return [dasar, ...unik].flatMap((target) => {
    const { capaianMaksimum, pembulatan } = metode;
    const capaian = computeCapaian(indikator, target, realisasi, capaianMaksimum, pembulatan);
    return ada(capaian) ? [{ target: formatTarget(target), capaian: formatBesaran(capaian) }] : [];
  });
}

/**
 * The line of the year's own document that deviates from the Renstra, that of BAB III first: there the
 * target is mended or its `catatan` written.
 */
function placeOf(
  kode: string,
  versi: readonly Versi[],
  berlaku: readonly DokumenTarget[],
  ruang: Bahan['ruang'],
): readonly Posisi[] {
  const [acuan] = versi;
  const milikTahun = berlaku.filter(({ target }) => target.has(kode));
  const menyimpang = milikTahun.find(({ target }) => {
    const isi = target.get(kode);
    return isi !== undefined && acuan?.asal === null && !isSameTarget(isi, acuan.target);
  });
  const terpilih = menyimpang === undefined ? milikTahun.slice(0, 1) : [menyimpang];
  return terpilih.map(({ asal }) => locate(ruang, asal, 'target', kode));
}
