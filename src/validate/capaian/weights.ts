// Weights: what they sum to, what lacks one beside others, and perspektif that are not there.

import { addUp, type Decimal } from '../../decimal.ts';
import { hasWeights } from '../../calculate/agregat.ts';
import { formatDesimal } from '../../compose/format.ts';
import { type Finding, report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { didYouMean, meant } from '../../compose/rules/prose.ts';
import { nearest } from '../../source/nearest.ts';
import type { Angka } from '../../source/yaml/number.ts';
import { locate, type Asal, type Renstra, type Workspace } from '../../source/workspace.ts';
import type { Check } from '../check.ts';

const WHY = {
  id: 'Bobot menentukan berapa besar setiap bagian ikut dalam nilai keseluruhan.',
  en: 'Weights decide how much each part counts in the whole.',
};

export const weightRules = ruleSet({
  'bobot-jumlah': rule<{ what: string; induk: string | null; jumlah: string }>({
    tingkat: 'peringatan',
    mengapa: WHY,
    id: ({ what, induk, jumlah }) => ({
      pesan: `bobot ${what}${induk === null ? '' : ` ${induk}`} berjumlah ${jumlah}, bukan 100`,
      saran:
        'perbaiki bobotnya hingga berjumlah 100 (atau 1); capaian tetap dihitung menurut perbandingannya',
    }),
    en: ({ what, induk, jumlah }) => ({
      pesan: `the weights of the ${what}${induk === null ? '' : ` of ${induk}`} sum to ${jumlah}, not to 100`,
      saran:
        'correct them until they sum to 100 (or 1); capaian is calculated by their proportion all the same',
    }),
    example: { files: { 'renstra-2019-2023.yaml': weighted('bobot: 60', 'bobot: 30') }, mended: [['bobot: 30', 'bobot: 40']] }, // prettier-ignore
  }),
  'bobot-kurang': rule<{ what: string; kode: string }>({
    tingkat: 'peringatan',
    mengapa: WHY,
    id: ({ what, kode }) => ({
      pesan: `${what} ${kode} tidak mempunyai bobot, padahal yang lain mempunyai; capaiannya tidak ikut dihitung`,
      saran: 'tulis bobotnya, atau bobot: 0 bila memang tidak ikut dinilai',
    }),
    en: ({ what, kode }) => ({
      pesan: `${what} ${kode} has no weight though others have; its capaian is left out`,
      saran: 'write its bobot, or bobot: 0 where it is not to count',
    }),
    example: { files: { 'renstra-2019-2023.yaml': weighted('bobot: 100', 'iku: true') }, mended: [['bobot: 100', 'bobot: 60'], ['iku: true', 'bobot: 40']] }, // prettier-ignore
  }),
  'perspektif-tak-dikenal': rule<{ kode: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Sasaran dinilai dalam perspektif yang disebutnya; kode yang keliru mengeluarkannya diam-diam.',
      en: 'A sasaran counts in the perspektif that it names; a wrong kode leaves it out silently.',
    },
    id: ({ kode, similar }) => ({
      pesan: `perspektif "${kode}" tidak ada pada Renstra`,
      saran: meant(similar, 'tambahkan pada perspektif di Renstra'),
    }),
    en: ({ kode, similar }) => ({
      pesan: `the Renstra has no perspektif "${kode}"`,
      saran: didYouMean(similar, 'add it to perspektif of the Renstra'),
    }),
    example: {
      files: { 'renstra-2019-2023.yaml': weighted('bobot: 60', 'bobot: 40', 'perspektif: SX') },
      mended: [['perspektif: SX', 'perspektif: SH']],
    },
  }),
  'perspektif-kurang': rule<{ kode: string }>({
    tingkat: 'peringatan',
    mengapa: WHY,
    id: ({ kode }) => ({
      pesan: `sasaran ${kode} tidak menyebut perspektifnya, sehingga tidak ikut dalam nilai kinerja organisasi`,
      saran: 'tulis perspektif: dengan salah satu kodenya',
    }),
    en: ({ kode }) => ({
      pesan: `sasaran ${kode} names no perspektif, and so is not in the value of the whole agency`,
      saran: 'write perspektif: with one of its kode',
    }),
    example: {
      files: { 'renstra-2019-2023.yaml': weighted('bobot: 60', 'bobot: 40', '') },
      mended: [['    tujuan: T1', '    perspektif: SH\n    tujuan: T1']],
    },
  }),
});

/** A plan of two indicators; both have their target and realisasi in the base of the examples. */
function weighted(one: string, other: string, perspektif?: string): string {
  const plan = `periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - kode: T1
    nama: Meningkatkan mutu pelayanan
    indikator:
      - { kode: T1.1, nama: Indeks Kepuasan, satuan: poin, target: { 2020: 72, 2023: 80 } }
`;
  const list = perspektif === undefined ? '' : 'perspektif: [{ kode: SH, nama: Stakeholder }]\n';
  return `${plan}${list}sasaran:
  - kode: S1
    nama: Meningkatnya nilai pelayanan${perspektif ? `\n    ${perspektif}` : ''}
    tujuan: T1
    indikator:
      - kode: S1.1
        nama: Nilai Pelayanan
        satuan: poin
        ${one}
        target: { 2020: 80, 2023: 90 }
      - kode: S2.1
        nama: Keluhan
        satuan: persen
        polaritas: minimal
        ${other}
        target: { 2020: 12, 2023: 9 }
`;
}

interface Part {
  readonly kode: string;
  readonly bobot: Angka | null;
  readonly asal: Asal<{ readonly bobot?: unknown }>;
}

/** Parts that one whole is made of; its own weight counts as a sum too, where weights are shares of everything. */
interface Group {
  readonly induk: string | null;
  readonly bobot: Angka | null;
  readonly parts: readonly Part[];
}

export const checkBobot: Check = ({ workspace, hasil: { renstra } }) => [
  ...checkLevel(workspace, 'indikator', groupsOfIndikator(renstra)),
  ...checkLevel(workspace, 'sasaran', groupsOfSasaran(renstra)),
  ...checkLevel(workspace, 'perspektif', [{ induk: null, bobot: null, parts: renstra.perspektif }]),
];

const groupsOfIndikator = ({ sasaran }: Renstra): readonly Group[] =>
  sasaran.map(({ kode: induk, bobot, indikator: parts }) => ({ induk, bobot, parts }));

function groupsOfSasaran({ perspektif, sasaran }: Renstra): readonly Group[] {
  if (perspektif.length === 0) return [{ induk: null, bobot: null, parts: sasaran }];
  return perspektif.map(({ kode: induk, bobot }) => ({
    induk,
    bobot,
    parts: sasaran.filter((one) => one.perspektif === induk),
  }));
}

function checkLevel(
  workspace: Workspace,
  what: string,
  groups: readonly Group[],
): readonly Finding[] {
  const weightedGroups = groups.filter(({ parts }) => hasWeights(parts));
  const isWhole = isOneOrHundred(sumOf(weightedGroups.flatMap(({ parts }) => parts)));
  return weightedGroups.flatMap(({ induk, bobot, parts }) => {
    const jumlah = sumOf(parts);
    const isRight = isWhole || isOneOrHundred(jumlah) || bobot?.nilai.eq(jumlah) === true;
    const facts = { what, induk, jumlah: formatDesimal(jumlah, jumlah.decimalPlaces()) };
    const without = missing(workspace, what, parts);
    // Without one of them they cannot sum to 100.
    if (without.length > 0 || isRight) return without;
    return parts
      .slice(0, 1)
      .map(({ asal }) =>
        report(weightRules['bobot-jumlah'], facts, locate(workspace, asal, 'bobot')),
      );
  });
}

const missing = (workspace: Workspace, what: string, parts: readonly Part[]): readonly Finding[] =>
  parts.flatMap(({ kode, bobot, asal }) =>
    bobot === null
      ? [report(weightRules['bobot-kurang'], { what, kode }, locate(workspace, asal))]
      : [],
  );

const sumOf = (parts: readonly Part[]): Decimal =>
  addUp(parts.flatMap(({ bobot }) => (bobot === null ? [] : [bobot.nilai])));

const isOneOrHundred = (sum: Decimal): boolean => sum.eq(1) || sum.eq(100);

/** A perspektif that a sasaran names and the plan does not have, and a sasaran that names none. */
export const checkPerspektif: Check = ({ workspace, hasil: { renstra } }) => {
  const known = renstra.perspektif.map(({ kode }) => kode);
  return renstra.sasaran.flatMap(({ kode, perspektif, asal }) => {
    if (perspektif === null) {
      return known.length === 0
        ? []
        : [report(weightRules['perspektif-kurang'], { kode }, locate(workspace, asal))];
    }
    if (known.includes(perspektif)) return [];
    const facts = { kode: perspektif, similar: nearest(perspektif, known) };
    const position = locate(workspace, asal, 'perspektif');
    return [report(weightRules['perspektif-tak-dikenal'], facts, position)];
  });
};
