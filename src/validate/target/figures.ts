// Targets that capaian cannot be measured against: missing, zero, negative, or a range upside down.

import { isFigure, isUpsideDown, type Terhitung } from '../../calculate/besaran.ts';
import { directionOf, turnOf } from '../../calculate/capaian.ts';
import { flattenKegiatan } from '../../calculate/kegiatan.ts';
import type { Reason } from '../../formula/reasons.ts';
import { atTargetBelowZero, pointFormula } from '../../formula/capaian.ts';
import { formatBesaran, formatTarget, formatTerhitung } from '../../compose/format.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Bilingual } from '../../language.ts';

import type { HasilIndikator } from '../../calculate/laporan.ts';
import type { HasilTabel, HasilTabelCapaian } from '../../calculate/tabel.ts';
import { documentOfYear } from '../../calculate/tren.ts';
import {
  startOf,
  isRentang,
  type ComparatorValue,
  locateKey,
  type CaraUkur,
  type DataTahun,
  type Target,
  type Workspace,
} from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import { alike, allIndikator, kutip, sebutIndikator } from '../naming.ts';

export const DOKUMEN = {
  iku: { id: 'IKU', en: 'the IKU' },
  murni: { id: 'Perjanjian Kinerja murni', en: 'the Perjanjian Kinerja murni' },
  perubahan: { id: 'Perjanjian Kinerja perubahan', en: 'the Perjanjian Kinerja perubahan' },
  renstra: { id: 'Renstra', en: 'the Renstra' },
} as const;

export type NamaDokumen = keyof typeof DOKUMEN;

export const TIDAK_DAPAT_DIHITUNG = {
  id: 'Tanpa dasar hitungan yang sah capaian tidak dapat dihitung.',
  en: 'Without valid inputs no capaian can be calculated.',
};

export const targetRules = ruleSet({
  'target-nol': rule<{ nama: Bilingual; rentang: string | null }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, rentang }) => ({
      pesan:
        rentang === null
          ? `target ${nama.id} nol, jadi capaiannya tidak dapat dihitung`
          : `realisasi ${nama.id} di luar rentang targetnya (${rentang}) dan batas terdekatnya nol, jadi capaiannya tidak dapat dihitung`,
      saran:
        rentang === null
          ? 'isi target dari dokumennya; untuk indikator yang makin rendah makin baik, nyatakan "polaritas: minimal"'
          : 'periksa realisasi dan rentangnya; di luar rentang, capaian dihitung terhadap batas terdekat, yang tidak boleh nol',
    }),
    en: ({ nama, rentang }) => ({
      pesan:
        rentang === null
          ? `the target of ${nama.en} is zero, so its capaian cannot be calculated`
          : `the realisasi of ${nama.en} is outside the range of its target (${rentang}) and the nearer bound is zero, so its capaian cannot be calculated`,
      saran:
        rentang === null
          ? 'enter the target; where lower is better, state "polaritas: minimal"'
          : 'check the realisasi and the range; outside it capaian is calculated on the nearer bound, which must not be zero',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 0, S2.1: 12 } }
        `,
      },
      mended: [['S1.1: 0', 'S1.1: 80']],
    },
  }),
  'target-nol-terlampaui': rule<{ nama: Bilingual; realisasi: string; tahunAkhir: number | null }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Dengan target 0 capaian hanya dapat 100 atau 0, berapa pun besar penyimpangannya.',
      en: 'With a target of 0 capaian can only be 100 or 0, however large the deviation.',
    },
    id: ({ nama, realisasi, tahunAkhir }) => ({
      pesan:
        tahunAkhir === null
          ? `target ${nama.id} nol dan realisasinya ${realisasi}, jadi capaiannya 0`
          : `target akhir periode (${String(tahunAkhir)}) ${nama.id} nol dan realisasi tahun ini ${realisasi}, jadi capaian terhadap target akhir 0`,
      saran: 'pastikan targetnya memang nol, dan jelaskan realisasinya pada analisis',
    }),
    en: ({ nama, realisasi, tahunAkhir }) => ({
      pesan:
        tahunAkhir === null
          ? `the target of ${nama.en} is zero and its realisasi ${realisasi}, so its capaian is 0`
          : `the final target (${String(tahunAkhir)}) of ${nama.en} is zero and this year's realisasi ${realisasi}, so the capaian against it is 0`,
      saran: 'make sure that the target is zero, and explain the realisasi in the analysis',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 80, S2.1: 0 } }
        `,
      },
      mended: [['S2.1: 0', 'S2.1: 12']],
    },
  }),
  'target-negatif': rule<{ nama: Bilingual; target: string }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, target }) => ({
      pesan: `target ${nama.id} negatif (${target}), jadi capaiannya tidak dapat dihitung`,
      saran:
        'periksa tandanya; bila targetnya memang penurunan, nyatakan sebagai angka positif dengan polaritas yang sesuai',
    }),
    en: ({ nama, target }) => ({
      pesan: `the target of ${nama.en} is negative (${target}), so its capaian cannot be calculated`,
      saran:
        'check the sign; if a decrease is meant, state it as a positive figure with the polaritas that fits',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: mutu
              jenis: capaian
              judul: Mutu Pelayanan
              baris:
                - { indikator: Selisih Waktu, satuan: menit, polaritas: stabil, target: -80, realisasi: 79 }
        `,
      },
      mended: [['-80', '80']],
    },
  }),
  'target-di-bawah-nol': rule<{ nama: Bilingual; target: string; rumus: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Pada target negatif rumus yang biasa memberi nilai tinggi kepada hasil yang lebih buruk; karena itu rumusnya dibalik.',
      en: 'At a negative target the usual formula gives high values to worse results; so it is turned round.',
    },
    id: ({ nama, target, rumus }) => ({
      pesan: `target ${nama.id} negatif (${target}); capaiannya dihitung dengan rumus untuk target negatif: ${rumus}`,
      saran: 'pastikan tandanya, dan jelaskan hitungannya pada analisis',
    }),
    en: ({ nama, target, rumus }) => ({
      pesan: `the target of ${nama.en} is negative (${target}); its capaian is calculated with the formula for such targets: ${rumus}`,
      saran: 'make sure of the sign, and explain the calculation in the analysis',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: -80, S2.1: 12 } }
        `,
      },
      mended: [['-80', '80']],
    },
  }),
  'target-kosong': rule<{
    nama: string;
    dokumen: NamaDokumen;
    ada: readonly { readonly dokumen: NamaDokumen; readonly target: string }[];
  }>({
    tingkat: 'peringatan',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ nama, dokumen, ada }) => ({
      pesan:
        `${nama} tidak punya target pada ${DOKUMEN[dokumen].id}, dokumen yang menjadi dasar capaian` +
        (ada.length === 0
          ? ', dan tidak pula pada dokumen lain'
          : `; yang ada: ${ada.map((one) => `${DOKUMEN[one.dokumen].id} ${one.target}`).join(', ')}`),
      saran: `tambahkan targetnya pada ${DOKUMEN[dokumen].id}, atau ubah dasar_capaian`,
    }),
    en: ({ nama, dokumen, ada }) => ({
      pesan:
        `${nama} has no target in ${DOKUMEN[dokumen].en}, which capaian is measured against` +
        (ada.length === 0
          ? ', nor in another document'
          : `; there is: ${ada.map((one) => `${DOKUMEN[one.dokumen].en} ${one.target}`).join(', ')}`),
      saran: `add its target to ${DOKUMEN[dokumen].en}, or change dasar_capaian`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S2.1: 12 } }
        `,
      },
      mended: [['T1.1: 72, S2.1', 'T1.1: 72, S1.1: 80, S2.1']],
    },
  }),
  'dasar-capaian-kosong': rule<{ dokumen: 'iku' | 'perjanjian_kinerja' }>({
    tingkat: 'galat',
    mengapa: TIDAK_DAPAT_DIHITUNG,
    id: ({ dokumen }) => ({
      pesan: `dasar capaian ialah ${dokumen}, tetapi dokumen itu tidak ada di berkas ini`,
      saran: `tambahkan "${dokumen}:" dengan targetnya, atau ubah dasar_capaian`,
    }),
    en: ({ dokumen }) => ({
      pesan: `capaian is measured against ${dokumen}, which this file does not have`,
      saran: `add "${dokumen}:" with its targets, or change dasar_capaian`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }
          dasar_capaian: iku
        `,
      },
      mended: [['dasar_capaian: iku', 'dasar_capaian: perjanjian_kinerja']],
    },
  }),
  'rentang-terbalik': rule<{ nama: Bilingual; dari: string; sampai: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Rentang yang batas bawahnya di atas batas atasnya tidak memuat satu nilai pun.',
      en: 'A range whose lower bound is above its upper one holds no value at all.',
    },
    id: ({ nama, dari, sampai }) => ({
      pesan: `rentang ${nama.id} terbalik: dari ${dari} sampai ${sampai}`,
      saran: `tulis dari ${sampai} sampai ${dari}, bila itu yang dimaksud`,
    }),
    en: ({ nama, dari, sampai }) => ({
      pesan: `the range of ${nama.en} is upside down: from ${dari} to ${sampai}`,
      saran: `write from ${sampai} to ${dari}, if that is meant`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: { dari: 90, sampai: 80 }, S2.1: 12 } }
        `,
      },
      mended: [['dari: 90, sampai: 80', 'dari: 80, sampai: 90']],
    },
  }),
});

/** A range whose lower bound is above its upper one, in any document or row, and in what results are compared with. */
export const checkRentang: Check = ({ hasil }) => {
  const { data, renstra } = hasil;
  const dokumen = [data.iku, ...data.perjanjianKinerja].flatMap((one) => one ?? []);
  return [
    ...[...renstra.sasaran, ...renstra.tujuan].flatMap(({ indikator }) =>
      indikator.flatMap((one) =>
        [...one.target].flatMap(([tahun, target]) =>
          reversed(inYear(`target ${sebutIndikator(one)}`, tahun), target),
        ),
      ),
    ),
    ...dokumen.flatMap(({ target }) =>
      [...target].flatMap(([kode, one]) => reversed(alike(`target ${kode}`), one)),
    ),
    ...[...data.standarNasional].flatMap(([kode, one]) =>
      one === null ? [] : reversed(alike(`standar nasional ${kode}`), one.nilai),
    ),
    ...[...data.pembanding].flatMap(([kode, daftar]) =>
      daftar.flatMap(({ nama, nilai }) =>
        [...nilai.values()].flatMap((one) =>
          reversed({ id: `${kutip(nama)} untuk ${kode}`, en: `${kutip(nama)} for ${kode}` }, one),
        ),
      ),
    ),
    ...[...(data.triwulan?.pengukuran ?? [])].flatMap(([kode, { target }]) =>
      target.flatMap((one, i) =>
        one === null ? [] : reversed(alike(`target TW${String(i + 1)} ${kode}`), one),
      ),
    ),
    ...hasil.tabel.flatMap((tabel) =>
      tabel.jenis === 'capaian'
        ? tabel.tabel.baris.flatMap(({ indikator, target }) =>
            target === null ? [] : reversed(alike(`target ${kutip(indikator)}`), target),
          )
        : rangesOf(tabel).flatMap(({ nama, rentang }) => reversed(alike(nama), rentang)),
    ),
  ];
};

/** The ranges of a table that say what its values are. */
function rangesOf(
  tabel: Exclude<HasilTabel, HasilTabelCapaian>,
): readonly { readonly nama: string; readonly rentang: Rentang }[] {
  if (tabel.jenis === 'nilai') {
    return tabel.tabel.zona.map((zona) => ({ nama: zona.nama, rentang: zona }));
  }
  return tabel.tabel.baris.flatMap(({ nama, konversi }) =>
    konversi.map((one) => ({ nama: `konversi ${kutip(nama)}`, rentang: one })),
  );
}

type Rentang = Extract<Target, { dari: unknown }>;

function reversed(nama: Bilingual, target: Target | ComparatorValue): Finding[] {
  return isUpsideDown(target) ? [reversedFinding(nama, target, target.dari.position)] : [];
}

function reversedFinding(nama: Bilingual, { dari, sampai }: Rentang, position: Position): Finding {
  const fakta = { nama, dari: formatBesaran(dari), sampai: formatBesaran(sampai) };
  return report(targetRules['rentang-terbalik'], fakta, position);
}

/** Zero and negative targets, of this year, of the end of the period, of kegiatan, and of table rows. */
export const checkZeroTarget: Check = ({ workspace, hasil }) => [
  ...allIndikator(hasil).flatMap((one) => {
    const { indikator, target, realisasi, capaian, targetAkhir, capaianAkhir, tahunAkhir } = one;
    const nama = sebutIndikator(indikator);
    return [
      ...impossible(alike(nama), indikator, target, realisasi, capaian),
      ...impossible(
        inYear(nama, tahunAkhir),
        indikator,
        targetAkhir,
        // What this year's realisasi is against a final target of zero is said where capaian is looked at.
        { nilai: null, alasan: 'realisasi-kosong' },
        capaianAkhir,
      ),
      ...turnedBefore(one, workspace),
    ];
  }),
  ...hasil.anggaran.program.flatMap(flattenKegiatan).flatMap(({ kegiatan, indikator: measured }) =>
    measured.flatMap(({ indikator, realisasi, capaian }) => {
      const [own, above] = [kutip(indikator.nama), sebutIndikator(kegiatan)];
      const nama = { id: `${own} pada ${above}`, en: `${own} of ${above}` };
      return impossible(nama, indikator, indikator.target, realisasi, capaian);
    }),
  ),
  ...hasil.tabel.flatMap((tabel) =>
    tabel.jenis !== 'capaian'
      ? []
      : tabel.baris.flatMap(({ baris, realisasi, capaian }) =>
          impossible(alike(kutip(baris.indikator)), baris, baris.target, realisasi, capaian),
        ),
  ),
];

const inYear = (nama: string, tahun: number): Bilingual => ({
  id: `${nama} tahun ${String(tahun)}`,
  en: `${nama} in ${String(tahun)}`,
});

/** Earlier years that no report of their own tells of, and that are measured in this one. */
function turnedBefore(
  { indikator, tren, tahunAkhir }: HasilIndikator,
  { tahun: reported }: Workspace,
): readonly Finding[] {
  return tren.flatMap(({ tahun, target, capaian }) => {
    if (target === null || isRentang(target) || reported.has(tahun) || tahun === tahunAkhir)
      return [];
    if (turnOf(capaian) !== 'target-negative') return [];
    return [
      belowZero(inYear(sebutIndikator(indikator), tahun), indikator, target, target.position),
    ];
  });
}

function impossible(
  nama: Bilingual,
  cara: CaraUkur,
  target: Target | null,
  realisasi: Terhitung,
  capaian: Terhitung,
): Finding[] {
  if (target === null) return [];
  const alasan = isFigure(capaian) ? null : capaian.alasan;
  if (isRentang(target)) return impossibleRange({ nama, cara, target, realisasi, alasan });
  const { position } = target;
  const zero = target.nilai.isZero();
  if (alasan === 'target-nol' || (zero && directionOf(cara, target) !== 'minimal')) {
    return [report(targetRules['target-nol'], { nama, rentang: null }, position)];
  }
  if (target.nilai.lt(0)) return [belowZero(nama, cara, target, position)];
  if (!zero || !isFigure(realisasi) || realisasi.uses.lte(0)) return [];
  const fakta = { nama, realisasi: formatTerhitung(realisasi), tahunAkhir: null };
  return [report(targetRules['target-nol-terlampaui'], fakta, position)];
}

interface MeasuredRange {
  readonly nama: Bilingual;
  readonly cara: CaraUkur;
  readonly target: Rentang;
  readonly realisasi: Terhitung;
  /** Why there is no capaian; null where there is one. */
  readonly alasan: Reason | null;
}

function impossibleRange({ nama, cara, target, realisasi, alasan }: MeasuredRange): Finding[] {
  const { position } = target.dari;
  if (alasan === 'batas-nol') {
    return [report(targetRules['target-nol'], { nama, rentang: formatTarget(target) }, position)];
  }
  const isTurned = alasan === 'batas-negatif' || isBeyondNegative(target, realisasi);
  return isTurned ? [belowZero(nama, cara, target, position)] : [];
}

/** Whether capaian is calculated on a bound below 0: inside a range it is 100 whatever its bounds are. */
function isBeyondNegative({ dari, sampai }: Rentang, realisasi: Terhitung): boolean {
  if (!isFigure(realisasi)) return false;
  const isBelow = dari.nilai.lt(0) && realisasi.uses.lt(dari.nilai);
  return isBelow || (sampai.nilai.lt(0) && realisasi.uses.gt(sampai.nilai));
}

function belowZero(nama: Bilingual, cara: CaraUkur, target: Target, position: Position): Finding {
  const turned = atTargetBelowZero(pointFormula({ ...cara, polaritas: directionOf(cara, target) }));
  const fakta = { nama, target: formatTarget(target) };
  return turned.below === undefined
    ? report(targetRules['target-negatif'], fakta, position)
    : report(targetRules['target-di-bawah-nol'], { ...fakta, rumus: turned.below }, position);
}

/** An indicator that the document in force promises nothing for. */
export const checkTargetKosong: Check = (bahan) => {
  const { workspace, hasil } = bahan;
  const { data } = hasil;
  const file = `${String(hasil.tahun)}/target.yaml`;
  // A file that is missing or wrong has been reported by the reader.
  if (!workspace.dokumen.has(file)) return [];
  const dasar = documentOfYear(data);
  if (dasar === null) {
    const dokumen = data.dasarCapaian ?? 'perjanjian_kinerja';
    return [report(targetRules['dasar-capaian-kosong'], { dokumen }, startOf(file))];
  }
  const position = locateKey(workspace, dasar.asal, 'target');
  return allIndikator(hasil)
    .filter((one) => one.target === null && isOwed(one, bahan))
    .map(({ indikator }) => {
      const fakta = {
        nama: sebutIndikator(indikator),
        dokumen: dasar.jenis,
        ada: elsewhere(indikator.kode, indikator.target.get(hasil.tahun), data),
      };
      return report(targetRules['target-kosong'], fakta, position);
    });
};

/**
 * Every indicator of a sasaran owes a target. The Perjanjian Kinerja need not repeat those of a tujuan: only one
 * that has a realisasi, so that its capaian is left blank, or that no Renstra target covers, is worth a word.
 */
function isOwed({ indikator, induk, realisasi }: HasilIndikator, { hasil }: CheckInput): boolean {
  const ofTujuan = hasil.tujuan.some(({ tujuan }) => tujuan.kode === induk);
  return !ofTujuan || isFigure(realisasi) || !indikator.target.has(hasil.tahun);
}

function elsewhere(
  kode: string,
  renstra: Target | undefined,
  data: DataTahun,
): { dokumen: NamaDokumen; target: string }[] {
  const dokumen = [data.iku, ...data.perjanjianKinerja].flatMap((one) => one ?? []);
  const other = dokumen.map(({ jenis, target }) => ({ dokumen: jenis, target: target.get(kode) }));
  return [{ dokumen: 'renstra' as const, target: renstra }, ...other].flatMap((one) =>
    one.target === undefined ? [] : [{ dokumen: one.dokumen, target: formatTarget(one.target) }],
  );
}
