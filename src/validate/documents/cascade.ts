// How sasaran serve one another: what they name that is not there, circles, and levels upside down.

import { findCircles, circleWords } from './circles.ts';
import { didYouMean, meant } from '../../compose/rules/prose.ts';
import { type Finding, report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { nearest } from '../../source/nearest.ts';
import { locate, type Sasaran, type Workspace } from '../../source/workspace.ts';
import type { Check } from '../check.ts';

const TREE = {
  id: 'Pohon kinerja digambar dari "mendukung"; yang keliru menempatkan sasaran bukan pada tempatnya.',
  en: 'The performance tree is drawn from "mendukung"; where that is wrong a sasaran stands out of its place.',
};

/** A plan of two sasaran, both measured in the base of the examples. */
const plan = (one: string, other: string): string => `
  periode: { mulai: 2019, selesai: 2023 }
  tujuan:
    - kode: T1
      nama: Meningkatkan mutu pelayanan
      indikator:
        - { kode: T1.1, nama: Indeks Kepuasan, satuan: poin, target: { 2020: 72, 2023: 80 } }
  sasaran:
    - kode: S1
      nama: Meningkatnya nilai pelayanan
      tujuan: T1${
        one &&
        `
      ${one}`
      }
      indikator:
        - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
    - kode: S2
      nama: Berkurangnya keluhan
      tujuan: T1
      ${other}
      indikator:
        - { kode: S2.1, nama: Keluhan, satuan: persen, polaritas: minimal, target: { 2020: 12 } }
`;
const AGENCY = `
  versi: 1
  instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
  istilah: { jenjang: [Sasaran Strategis, Sasaran Program] }
`;

export const cascadeRules = ruleSet({
  'mendukung-tak-dikenal': rule<{ kode: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: TREE,
    id: ({ kode, similar }) => ({
      pesan: `sasaran "${kode}" yang didukung tidak ada pada Renstra`,
      saran: meant(similar, 'tulis kode salah satu sasaran di berkas ini'),
    }),
    en: ({ kode, similar }) => ({
      pesan: `the Renstra has no sasaran "${kode}" to serve`,
      saran: didYouMean(similar, 'write the kode of a sasaran of this file'),
    }),
    example: {
      files: { 'renstra-2019-2023.yaml': plan('', 'mendukung: S3') },
      mended: [['mendukung: S3', 'mendukung: S1']],
    },
  }),
  'mendukung-melingkar': rule<{ kode: readonly string[] }>({
    tingkat: 'galat',
    mengapa: TREE,
    id: ({ kode }) => ({
      pesan: `sasaran saling mendukung dalam lingkaran: ${circleWords(kode, 'mendukung')}`,
      saran: 'hapus "mendukung" pada sasaran yang paling atas',
    }),
    en: ({ kode }) => ({
      pesan: `sasaran serve one another in a circle: ${circleWords(kode, 'serves')}`,
      saran: 'remove "mendukung" of the topmost sasaran',
    }),
    example: {
      files: { 'renstra-2019-2023.yaml': plan('mendukung: S2', 'mendukung: S1') },
      mended: [['    mendukung: S2\n', '']],
    },
  }),
  'jenjang-tak-dikenal': rule<{ jenjang: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: TREE,
    id: ({ jenjang, similar }) => ({
      pesan: `jenjang "${jenjang}" tidak ada pada istilah.jenjang di lkjip.yaml`,
      saran: meant(similar, 'tambahkan namanya di sana, dari jenjang yang paling atas'),
    }),
    en: ({ jenjang, similar }) => ({
      pesan: `istilah.jenjang of lkjip.yaml has no level "${jenjang}"`,
      saran: didYouMean(similar, 'add its name there, the highest level first'),
    }),
    example: {
      files: {
        'lkjip.yaml': AGENCY,
        'renstra-2019-2023.yaml': plan('jenjang: Sasaran Strategi', 'mendukung: S1'),
      },
      mended: [['jenjang: Sasaran Strategi', 'jenjang: Sasaran Strategis']],
    },
  }),
  'jenjang-terbalik': rule<{ kode: string; jenjang: string; atas: string; jenjangAtas: string }>({
    tingkat: 'peringatan',
    mengapa: TREE,
    id: ({ kode, jenjang, atas, jenjangAtas }) => ({
      pesan: `${kode} (${jenjang}) mendukung ${atas} (${jenjangAtas}), yang jenjangnya tidak lebih tinggi`,
      saran: 'betulkan jenjang atau sasaran yang didukung',
    }),
    en: ({ kode, jenjang, atas, jenjangAtas }) => ({
      pesan: `${kode} (${jenjang}) serves ${atas} (${jenjangAtas}), whose level is no higher`,
      saran: 'correct the level, or the sasaran that is served',
    }),
    example: {
      files: {
        'lkjip.yaml': AGENCY,
        'renstra-2019-2023.yaml': plan(
          'jenjang: Sasaran Program',
          'jenjang: Sasaran Strategis\n      mendukung: S1',
        ),
      },
      mended: [
        ['jenjang: Sasaran Program', 'jenjang: Sasaran X'],
        ['jenjang: Sasaran Strategis', 'jenjang: Sasaran Program'],
        ['jenjang: Sasaran X', 'jenjang: Sasaran Strategis'],
      ],
    },
  }),
});

/** What a sasaran serves is there, of a higher level, and does not serve it in turn. */
export const checkMendukung: Check = ({ workspace, hasil: { renstra } }) => {
  const { sasaran } = renstra;
  const places = new Map(sasaran.map(({ kode }, i) => [kode, i] as const).toReversed());
  const above = sasaran.map(({ mendukung }) => places.get(mendukung ?? ''));
  const unknown = sasaran.flatMap(({ mendukung, kode, asal }, i): Finding[] => {
    if (mendukung === null || above[i] !== undefined) return [];
    const others = sasaran.filter((one) => one.kode !== kode);
    // The kode of an indikator means the sasaran that it belongs to.
    const owner = others.find(({ indikator }) => indikator.some((one) => one.kode === mendukung));
    const similar = owner?.kode ?? nearest(mendukung, others.map((one) => one.kode)); // prettier-ignore
    const position = locate(workspace, asal, 'mendukung');
    return [report(cascadeRules['mendukung-tak-dikenal'], { kode: mendukung, similar }, position)];
  });
  const circles = findCircles(above).flatMap((circle) => {
    const members = circle.flatMap((i) => sasaran.slice(i, i + 1));
    return members.slice(0, 1).map(({ asal }) => {
      const facts = { kode: members.map(({ kode }) => kode) };
      return report(
        cascadeRules['mendukung-melingkar'],
        facts,
        locate(workspace, asal, 'mendukung'),
      );
    });
  });
  return [...unknown, ...circles, ...checkLevels(workspace, sasaran, above)];
};

function checkLevels(
  workspace: Workspace,
  sasaran: readonly Sasaran[],
  above: readonly (number | undefined)[],
): Finding[] {
  const { jenjang: names } = workspace.instansi;
  return sasaran.flatMap(({ kode, jenjang, asal }, i): Finding[] => {
    if (jenjang === null) return [];
    const position = locate(workspace, asal, 'jenjang');
    const rank = names.indexOf(jenjang);
    if (rank < 0) {
      const facts = { jenjang, similar: nearest(jenjang, names) };
      return [report(cascadeRules['jenjang-tak-dikenal'], facts, position)];
    }
    const served = sasaran[above[i] ?? -1];
    if (served?.jenjang == null) return [];
    const servedRank = names.indexOf(served.jenjang);
    if (servedRank < 0 || servedRank < rank) return [];
    const facts = { kode, jenjang, atas: served.kode, jenjangAtas: served.jenjang };
    return [report(cascadeRules['jenjang-terbalik'], facts, position)];
  });
}
