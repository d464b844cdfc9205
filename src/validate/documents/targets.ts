// Targets that Renstra, IKU and Perjanjian Kinerja do not agree on.

import { isFigure, isSameTarget, isUpsideDown } from '../../calculate/besaran.ts';
import { computeCapaian } from '../../calculate/capaian.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { documentOfYear } from '../../calculate/tren.ts';
import { formatBesaran, formatTarget } from '../../compose/format.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { locate, type DokumenTarget, type Target } from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import { documentName, dokumenInForce, allDokumen, SELARAS } from './documents.ts';

type TargetTercantum = readonly { readonly dokumen: string; readonly target: string }[];

type Dampak = readonly { readonly target: string; readonly capaian: string }[];

/** What the disagreement does: capaian by the document measured against, and by the other targets. */
function effect(dampak: Dampak, dokumen: string, menurut: string, dengan: string): string {
  const [main, ...other] = dampak;
  if (main === undefined) return '';
  const rest = other.map(({ target, capaian }) => `, ${capaian} ${dengan} ${target}`);
  return `; capaian ${main.capaian} ${menurut} ${dokumen}${rest.join('')}`;
}

function versions(versi: TargetTercantum): string {
  return versi.map(({ dokumen, target }) => `${dokumen} ${target}`).join(', ');
}

export const documentTargetRules = ruleSet({
  'target-berbeda': rule<{
    kode: string;
    tahun: number;
    versi: TargetTercantum;
    dasar: string;
    dampak: Dampak;
  }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ kode, tahun, versi, dasar, dampak }) => ({
      pesan:
        `target ${kode} tahun ${String(tahun)} tidak sama: ${versions(versi)}` +
        effect(dampak, dasar, 'menurut', 'dengan target'),
      saran: `samakan targetnya, atau tulis alasannya: catatan: { ${kode}: "..." }`,
    }),
    en: ({ kode, tahun, versi, dasar, dampak }) => ({
      pesan:
        `the ${String(tahun)} target of ${kode} differs: ${versions(versi)}` +
        effect(dampak, dasar, 'by', 'with a target of'),
      saran: `make them equal, or state the reason: catatan: { ${kode}: "..." }`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          iku:
            sumber: IKU Tahun 2020
            target: { S1.1: 85, S2.1: 12 }
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }
          dasar_capaian: iku
        `,
      },
      mended: [['S1.1: 85', 'S1.1: 80']],
    },
  }),
  'target-diubah-tanpa-catatan': rule<{
    kode: string;
    dari: string;
    menjadi: string;
    dokumen: string;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Target yang diubah di tengah tahun tanpa alasan tertulis tampak disesuaikan dengan hasil.',
      en: 'A target changed within the year without a reason looks fitted to the result.',
    },
    id: ({ kode, dari, menjadi, dokumen }) => ({
      pesan: `${dokumen} mengubah target ${kode} dari ${dari} menjadi ${menjadi} tanpa catatan`,
      saran: `tulis alasannya: catatan: { ${kode}: "..." }`,
    }),
    en: ({ kode, dari, menjadi, dokumen }) => ({
      pesan: `${dokumen} changes the target of ${kode} from ${dari} to ${menjadi} without a note`,
      saran: `state the reason: catatan: { ${kode}: "..." }`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { S1.1: 80, S2.1: 12 } }
            - { versi: perubahan, target: { S1.1: 80, S2.1: 13 } }
        `,
      },
      mended: [['S2.1: 13 }', 'S2.1: 13 }, catatan: { S2.1: pindah gedung pada semester kedua }']],
    },
  }),
});

/**
 * One finding an indikator, naming every document and what the disagreement does to capaian. A `catatan`
 * under the kode, in any of the documents, is the explanation that an evaluator asks for: then there is none.
 */
export const checkTargetBerbeda: Check = (bahan) => {
  const { sasaran, tujuan } = bahan.hasil;
  return [...sasaran, ...tujuan].flatMap(({ indikator }) =>
    indikator.flatMap((one) => compareTargets(one, bahan)),
  );
};

/** A Perjanjian Kinerja perubahan must say why it changes a target. */
export const checkTargetPerubahan: Check = ({ workspace, hasil }) => {
  const { perjanjianKinerja } = hasil.data;
  return perjanjianKinerja.flatMap((dokumen, i) => {
    const lalu = perjanjianKinerja[i - 1];
    if (lalu === undefined) return [];
    return [...dokumen.target].flatMap(([kode, target]) => {
      const original = lalu.target.get(kode);
      if (original === undefined || isSameTarget(original, target) || dokumen.catatan.has(kode)) {
        return [];
      }
      const fakta = {
        kode,
        dari: formatTarget(original),
        menjadi: formatTarget(target),
        dokumen: documentName(dokumen, perjanjianKinerja),
      };
      const position = locate(workspace, dokumen.asal, 'target', kode);
      return [report(documentTargetRules['target-diubah-tanpa-catatan'], fakta, position)];
    });
  });
};

interface Versi {
  readonly dokumen: string;
  readonly target: Target;
  /** Null for the Renstra, which is not of this year's folder. */
  readonly asal: DokumenTarget | null;
}

function compareTargets(
  hasil: HasilIndikator,
  { workspace, hasil: { data, tahun } }: CheckInput,
): Finding[] {
  const { kode, target: menurutTahun } = hasil.indikator;
  const rencana = menurutTahun.get(tahun);
  const versi: Versi[] = rencana ? [{ dokumen: 'Renstra', target: rencana, asal: null }] : [];
  const valid = dokumenInForce(data);
  for (const dokumen of allDokumen(data).filter((one) => valid.includes(one))) {
    const target = dokumen.target.get(kode);
    if (target)
      versi.push({ dokumen: documentName(dokumen, data.perjanjianKinerja), target, asal: dokumen });
  }
  const pertama = versi[0];
  // What is upside down is told by itself.
  if (versi.some(({ target }) => isUpsideDown(target))) return [];
  if (pertama === undefined || versi.every(({ target }) => isSameTarget(target, pertama.target))) {
    return [];
  }
  if (allDokumen(data).some(({ catatan }) => catatan.has(kode))) return [];
  const fakta = {
    kode,
    tahun,
    versi: versi.map(({ dokumen, target }) => ({ dokumen, target: formatTarget(target) })),
    dasar: nameOfDasar(data),
    dampak: effects(hasil, versi, workspace.metode),
  };
  return placeOf(kode, versi, valid, workspace).map((position) =>
    report(documentTargetRules['target-berbeda'], fakta, position),
  );
}

function nameOfDasar(data: CheckInput['hasil']['data']): string {
  const dasar = documentOfYear(data);
  return dasar === null ? '' : documentName(dasar, data.perjanjianKinerja);
}

/** The capaian by every target that some document states, that of BAB III first; empty where there is none. */
function effects(
  hasil: HasilIndikator,
  versi: readonly Versi[],
  metode: CheckInput['workspace']['metode'],
) {
  const { indikator, target: dasar, realisasi } = hasil;
  if (dasar === null) return [];
  const other = versi.map(({ target }) => target).filter((target) => !isSameTarget(target, dasar));
  const unique = other.filter(
    (target, i) => other.findIndex((one) => isSameTarget(one, target)) === i,
  );
  return [dasar, ...unique].flatMap((target) => {
    const capaian = computeCapaian(indikator, target, realisasi, metode);
    return isFigure(capaian)
      ? [{ target: formatTarget(target), capaian: formatBesaran(capaian) }]
      : [];
  });
}

/**
 * The line of the year's own document that deviates from the Renstra, that of BAB III first: there the
 * target is mended or its `catatan` written.
 */
function placeOf(
  kode: string,
  versi: readonly Versi[],
  valid: readonly DokumenTarget[],
  workspace: CheckInput['workspace'],
): readonly Position[] {
  const [reference] = versi;
  const ofYear = valid.filter(({ target }) => target.has(kode));
  const deviating = ofYear.find(({ target }) => {
    const content = target.get(kode);
    return (
      content !== undefined && reference?.asal === null && !isSameTarget(content, reference.target)
    );
  });
  const chosen = deviating === undefined ? ofYear.slice(0, 1) : [deviating];
  return chosen.map(({ asal }) => locate(workspace, asal, 'target', kode));
}
