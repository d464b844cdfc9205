// Capaian that stand out: above 150 per cent, negative, held at 0 by the formula, or lifting a mean over what most rows miss.

import { Decimal, addUp } from '../../decimal.ts';
import { meanMembers } from '../../calculate/agregat.ts';
import { isFigure, shownValue, type Besaran, type Terhitung } from '../../calculate/besaran.ts';
import { isFloored } from '../../calculate/capaian.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import { formatDesimal, formatTarget, formatTerhitung } from '../../compose/format.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';

import { isRentang, locate, type Target, type Workspace } from '../../source/workspace.ts';
import type { Angka } from '../../source/yaml/number.ts';
import type { Check } from '../check.ts';
import { alike, allIndikator, kutip, sebutIndikator, placeOfRealisasi } from '../naming.ts';
import { targetRules } from '../target/figures.ts';

export const IMPLAUSIBLE = {
  id: 'Angka yang menyimpang jauh hampir selalu berarti salah ketik, salah satuan, atau target yang tidak lagi tepat.',
  en: 'A figure that stands far out is nearly always a typing mistake, another unit, or a target that no longer fits.',
};

/** What one figure does to the mean that it is in. */
export interface Influence {
  readonly dengan: string;
  readonly tanpa: string;
  readonly meleset: number;
  readonly banyak: number;
}

export const outlierRules = ruleSet({
  'capaian-ekstrem': rule<{
    nama: string;
    capaian: string;
    target: string;
    realisasi: string;
    negatif: boolean;
    influence: Influence | null;
  }>({
    tingkat: 'peringatan',
    mengapa: IMPLAUSIBLE,
    id: ({ nama, capaian, target, realisasi, negatif, influence }) => ({
      pesan:
        `capaian ${nama} ${capaian} persen ${negatif ? 'negatif' : 'melebihi 150 persen'} (target ${target}, realisasi ${realisasi})` +
        (influence === null
          ? ''
          : `; rata-ratanya ${influence.dengan}, tanpa angka ini ${influence.tanpa}, dan ${String(influence.meleset)} dari ${String(influence.banyak)} indikator tidak mencapai target`),
      saran:
        'pastikan target, realisasi, satuan, dan polaritasnya; target yang terlalu mudah ditinjau kembali, dan capaian dapat dibatasi dengan capaian_maksimum',
    }),
    en: ({ nama, capaian, target, realisasi, negatif, influence }) => ({
      pesan:
        `the capaian of ${nama}, ${capaian} per cent, is ${negatif ? 'negative' : 'above 150 per cent'} (target ${target}, realisasi ${realisasi})` +
        (influence === null
          ? ''
          : `; the mean is ${influence.dengan}, without it ${influence.tanpa}, and ${String(influence.meleset)} of ${String(influence.banyak)} indicators miss their target`),
      saran:
        'make sure of target, realisasi, unit and polaritas; a target that is too easy wants revision, and capaian_maksimum can cap it',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - {
                    indikator: Indeks Ketimpangan,
                    satuan: poin,
                    polaritas: minimal,
                    target: 54,
                    realisasi: 20.26,
                  }
                - { indikator: Indeks Lingkungan, satuan: poin, target: 86, realisasi: 66.62 }
        `,
      },
      mended: [['target: 54', 'target: 24']],
    },
  }),
  'rata-rata-terangkat': rule<{ nama: string; capaian: string; influence: Influence }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Rata-rata di atas 100 persen menutupi bahwa sebagian besar indikatornya tidak mencapai target.',
      en: 'A mean above 100 per cent hides that most of its indicators miss their target.',
    },
    id: ({ nama, capaian, influence: { dengan, tanpa, meleset, banyak } }) => ({
      pesan: `rata-rata ${dengan} terangkat oleh capaian ${nama}, ${capaian} persen; tanpa angka ini ${tanpa}, dan ${String(meleset)} dari ${String(banyak)} indikator tidak mencapai target`,
      saran:
        'jangan menyimpulkan "tercapai" dari rata-rata ini; jelaskan yang tidak tercapai, dan pastikan target indikator yang tertinggi',
    }),
    en: ({ nama, capaian, influence: { dengan, tanpa, meleset, banyak } }) => ({
      pesan: `the mean of ${dengan} is lifted by the capaian of ${nama}, ${capaian} per cent; without it the mean is ${tanpa}, and ${String(meleset)} of ${String(banyak)} indicators miss their target`,
      saran:
        'do not conclude from this mean that the target was reached; explain what was missed, and make sure of the target of the highest one',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - { indikator: Indeks Layanan, satuan: poin, target: 50, realisasi: 74.5 }
                - { indikator: Indeks Lingkungan, satuan: poin, target: 75, realisasi: 72 }
                - { indikator: Indeks Infrastruktur, satuan: poin, target: 62, realisasi: 54 }
        `,
      },
      mended: [['target: 50', 'target: 70']],
    },
    cure: {
      id: 'pastikan target indikator yang tertinggi, dan jelaskan indikator yang tidak tercapai; rata-rata ini tidak membuktikan sasarannya tercapai.',
      en: 'make sure of the target of the highest indikator, and explain those that missed theirs; this mean does not prove that the sasaran was reached.',
    },
  }),
  'capaian-berlantai': rule<{
    nama: string;
    target: string;
    realisasi: string;
    tahunAkhir: number | null;
    minimum: string;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Hasil rumusnya lebih rendah daripada batas bawah capaian (0, atau metode.capaian_minimum) dan ditahan di sana; pembaca perlu tahu bahwa angka itu bukan hasil hitungan biasa.',
      en: 'The formula gives less than the floor of capaian (0, or metode.capaian_minimum) and is held there; a reader must know that the figure is no ordinary result.',
    },
    id: ({ nama, target, realisasi, tahunAkhir, minimum }) => ({
      pesan: `capaian ${nama}${tahunAkhir === null ? '' : ` terhadap target akhir periode (${String(tahunAkhir)})`} ditahan pada batas bawah ${minimum}, karena hasil rumusnya lebih rendah: target ${target}, realisasi ${realisasi}`,
      saran: 'pastikan target dan realisasinya, dan jelaskan sebabnya pada analisis',
    }),
    en: ({ nama, target, realisasi, tahunAkhir, minimum }) => ({
      pesan: `the capaian of ${nama}${tahunAkhir === null ? '' : ` against the final target (${String(tahunAkhir)})`} is held at the floor of ${minimum}, since its formula gives less: target ${target}, realisasi ${realisasi}`,
      saran: 'make sure of target and realisasi, and explain why in the analysis',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S2.1: 25
        `,
      },
      mended: [['25', '12.5']],
    },
  }),
});

/** Above this a reviewer asks whether the target was one at all (domain section 6). */
const EKSTREM = 150;
const SERATUS = new Decimal(100);
/** So far above the mean of the others, in per cent of the target, a capaian is no ordinary good result. */
const JAUH = 10;

/** One measured thing, and the mean that it is a part of. */
interface Measured {
  readonly nama: string;
  readonly bobot: Angka | null;
  readonly target: Target | null;
  readonly realisasi: Terhitung;
  readonly capaian: Terhitung;
  readonly berlantai: boolean;
  readonly place: () => Position;
}

/** One that its mean is made of. */
interface Part {
  readonly measured: Measured;
  readonly capaian: Besaran;
  readonly bobot: Decimal;
}

/** Things whose capaian are averaged together. */
interface Kelompok {
  readonly content: readonly Measured[];
  readonly rataRata: Terhitung;
  /** By the thing that each is of. */
  readonly parts: ReadonlyMap<Measured, Part>;
  /** Of the parts: their weights together, Σ (bobot × capaian), how many miss the target, as the report counts them. */
  readonly bobot: Decimal;
  readonly jumlah: Decimal;
  readonly meleset: number;
}

function groupOf(content: readonly Measured[], rataRata: Terhitung): Kelompok {
  const members = meanMembers(
    content.map((measured) => ({ measured, bobot: measured.bobot, hasil: measured.capaian })),
  );
  const parts = members
    .map(({ part: { measured }, bobot, besaran: capaian }): Part => {
      return { measured, capaian, bobot: bobot?.nilai ?? SATU };
    })
    // What weighs nothing moves nothing.
    .filter(({ bobot }) => !bobot.isZero());
  return {
    content,
    rataRata,
    parts: new Map(parts.map((part) => [part.measured, part])),
    bobot: addUp(parts.map(({ bobot }) => bobot)),
    jumlah: addUp(parts.map(({ bobot, capaian }) => bobot.times(capaian.uses))),
    meleset: parts.filter(({ capaian }) => shownValue(capaian).lt(SERATUS)).length,
  };
}
const SATU = new Decimal(1);

/** Looks at the indicators of every sasaran and tujuan and at the rows of every capaian table. */
export const checkCapaian: Check = ({ workspace, hasil }) =>
  [...groupsOfIndikator(workspace, hasil), ...groupsOfTabel(workspace, hasil)].flatMap((group) => [
    ...group.content.flatMap((measured) => judge(measured, group)),
    ...checkTerangkat(group),
  ]);

/**
 * Against the target at the end of the period: once an indikator, and not where this year's target says the same. In
 * its last year the two are one.
 */
export const checkCapaianAkhir: Check = ({ workspace, hasil }) =>
  allIndikator(hasil).flatMap((one): Finding[] => {
    const { indikator, target, targetAkhir, realisasi, tahunAkhir, berlantai } = one;
    if (tahunAkhir === hasil.tahun || berlantai) return [];
    const position = placeOfRealisasi(workspace, hasil, indikator);
    const nama = sebutIndikator(indikator);
    const fakta = { nama, realisasi: formatTerhitung(realisasi), tahunAkhir };
    if (isFloored(one.capaianAkhir)) {
      return [
        report(
          outlierRules['capaian-berlantai'],
          {
            ...fakta,
            target: formatTarget(targetAkhir),
            minimum: formatTerhitung(one.capaianAkhir),
          },
          position,
        ),
      ];
    }
    const exceeded =
      isZero(targetAkhir) &&
      !isZero(target) &&
      isFigure(one.capaianAkhir) &&
      one.capaianAkhir.uses.isZero();
    return exceeded
      ? [
          report(
            targetRules['target-nol-terlampaui'],
            { ...fakta, nama: alike(fakta.nama) },
            position,
          ),
        ]
      : [];
  });

function isZero(target: Target | null): boolean {
  return target !== null && !isRentang(target) && target.nilai.isZero();
}

function groupsOfIndikator(workspace: Workspace, hasil: Hasil): Kelompok[] {
  const { sasaran, tujuan } = hasil;
  const withoutMean = tujuan.map(({ indikator }) => ({ indikator, capaian: TIADA }));
  return [...sasaran, ...withoutMean].map(({ indikator, capaian: rataRata }) => {
    const content = indikator.map(({ indikator: one, target, realisasi, capaian, berlantai }) => {
      const place = () => placeOfRealisasi(workspace, hasil, one);
      const { bobot } = one;
      return { nama: sebutIndikator(one), bobot, target, realisasi, capaian, berlantai, place };
    });
    return groupOf(content, rataRata);
  });
}
const TIADA: Terhitung = { nilai: null, alasan: 'tanpa-nilai' };

function groupsOfTabel(workspace: Workspace, { tabel }: Hasil): Kelompok[] {
  return tabel.flatMap((one): Kelompok[] => {
    if (one.jenis !== 'capaian') return [];
    const content = one.baris.map(({ baris, realisasi, capaian }) => ({
      nama: kutip(baris.indikator),
      bobot: null,
      target: baris.target,
      realisasi,
      capaian,
      berlantai: isFloored(capaian),
      place: () => locate(workspace, baris.asal, 'realisasi'),
    }));
    return [groupOf(content, one.rataRata)];
  });
}

function judge(measured: Measured, group: Kelompok): Finding[] {
  const { capaian, berlantai, place } = measured;
  if (berlantai) {
    const fakta = { ...namesOf(measured), tahunAkhir: null, minimum: formatTerhitung(capaian) };
    return [report(outlierRules['capaian-berlantai'], fakta, place())];
  }
  if (!isFigure(capaian)) return [];
  const negatif = capaian.uses.lt(0);
  if (!negatif && capaian.uses.lte(EKSTREM)) return [];
  const part = group.parts.get(measured);
  const swing = influence(part, group);
  const fakta = {
    ...namesOf(measured),
    capaian: formatTerhitung(capaian),
    negatif,
    influence: swing,
  };
  return [report(outlierRules['capaian-ekstrem'], fakta, place())];
}

const namesOf = ({ nama, target, realisasi }: Measured) => ({
  nama,
  target: formatTarget(target),
  realisasi: formatTerhitung(realisasi),
});

/** A mean that says "reached" while most of what it is made of missed: the highest one is what lifts it. */
function checkTerangkat(group: Kelompok): Finding[] {
  const [top] = [...group.parts.values()].sort((a, b) => b.capaian.uses.cmp(a.capaian.uses));
  // Above the bound its own finding tells what it does to the mean.
  if (top === undefined || top.capaian.uses.gt(EKSTREM)) return [];
  const swing = influence(top, group);
  if (swing === null || !isLifted(top, group, swing)) return [];
  const { nama, place } = top.measured;
  const fakta = { nama, capaian: formatTerhitung(top.capaian), influence: swing };
  return [report(outlierRules['rata-rata-terangkat'], fakta, place())];
}

function isLifted(top: Part, group: Kelompok, { meleset, banyak }: Influence): boolean {
  const { rataRata } = group;
  const tercapai = isFigure(rataRata) && rataRata.uses.gt(SERATUS);
  const distance = top.capaian.uses.minus(meanOfOthers(top, group));
  return tercapai && meleset * 2 > banyak && distance.gt(JAUH);
}

/** @returns null where there is no mean that it is in, or nothing else in it */
function influence(part: Part | undefined, group: Kelompok): Influence | null {
  const { rataRata, parts, meleset } = group;
  if (part === undefined || !isFigure(rataRata) || parts.size < 2) return null;
  return {
    dengan: formatTerhitung(rataRata),
    tanpa: formatDesimal(meanOfOthers(part, group), rataRata.desimal),
    meleset,
    banyak: parts.size,
  };
}

/** As the mean, of all but one: Σ (bobot × capaian) / Σ bobot. */
const meanOfOthers = ({ capaian, bobot }: Part, group: Kelompok): Decimal =>
  group.jumlah.minus(bobot.times(capaian.uses)).div(group.bobot.minus(bobot));
