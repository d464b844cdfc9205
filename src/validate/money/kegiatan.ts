// What programs consist of: amounts that are not the sum of their parts, and indicators and money that miss each other.

import { isFigure } from '../../calculate/besaran.ts';
import {
  flattenKegiatan,
  metAgain,
  pathsOf,
  type HasilKegiatan,
} from '../../calculate/kegiatan.ts';
import { isWhole } from '../../calculate/serapan.ts';
import { budgetDocument } from '../../compose/wording/terms.ts';
import { addUp } from '../../decimal.ts';
import { ketetapan } from '../../formula/figure.ts';
import { type Finding, report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { locate, type KegiatanLevel } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { sebutRupiah } from '../naming.ts';
import { LEVELS } from './levels.ts';
import { sebutProgram } from './programs.ts';

type Amount = 'anggaran' | 'realisasi';
const AMOUNTS: readonly Amount[] = ['anggaran', 'realisasi'];

const WITH_KEGIATAN = (program: string, kegiatan: string) => ({
  '2020/anggaran.yaml': `
    program:
      - kode: P01
        nama: Program Pelayanan
        sasaran: S1
        ${program}
        kegiatan:
          - kode: K01
            nama: Pelayanan Loket
            anggaran: 250000000
            realisasi: 240000000
            indikator: [${kegiatan}]
          - { kode: K02, nama: Pelayanan Keliling, anggaran: 150000000, realisasi: 140000000 }
      - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
  `,
});

const WHY_MEASURED = {
  id: 'Evaluator menilai apakah setiap anggaran mempunyai kinerja yang dapat diukur, dan setiap kinerja didanai.',
  en: 'Evaluators look whether each budget has results that can be measured, and each result has a budget.',
};

const OWN_INDIKATOR = (content: string) =>
  `{ kode: K01.1, nama: Loket, satuan: loket, ${content} }`;

export const kegiatanRules = ruleSet({
  'kegiatan-jumlah-beda': rule<{
    what: KegiatanLevel;
    nama: string;
    besaran: Amount;
    tertulis: string;
    jumlah: string;
    selisih: string;
    /** Whether the parts are all known; else they are too much already. */
    isWhole: boolean;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Jumlah yang diketik di atas bagian-bagiannya harus sama dengan jumlahnya; laporan memakai jumlah bagiannya.',
      en: 'An amount that is typed above its parts must be their sum; the report uses the sum of the parts.',
    },
    id: ({ what, nama, besaran, tertulis, jumlah, selisih, isWhole: all }) => ({
      pesan: `${besaran} ${LEVELS[what].id} ${nama} tertulis ${tertulis}, tetapi bagiannya ${all ? '' : 'yang sudah diisi saja '}berjumlah ${jumlah} (selisih ${selisih})`,
      saran:
        'perbaiki salah satunya, atau hapus jumlah yang diketik: jumlah dihitung dari bagiannya',
    }),
    en: ({ what, nama, besaran, tertulis, jumlah, selisih, isWhole: all }) => ({
      pesan: `the ${besaran} of the ${LEVELS[what].en} ${nama} is stated as ${tertulis}, but its parts ${all ? '' : 'that are filled in alone '}sum to ${jumlah} (a difference of ${selisih})`,
      saran: 'mend one of them, or remove the typed amount: the sum is taken of the parts',
    }),
    example: {
      files: WITH_KEGIATAN('anggaran: 410000000', ''),
      mended: [['anggaran: 410000000', 'anggaran: 400000000']],
    },
  }),
  'kegiatan-tanpa-indikator': rule<{
    what: KegiatanLevel;
    kode: readonly string[];
    banyak: number;
    dokumen: string;
  }>({
    tingkat: 'info',
    mengapa: WHY_MEASURED,
    id: ({ what, kode, banyak, dokumen }) => ({
      pesan: `${String(kode.length)} dari ${String(banyak)} ${LEVELS[what].id} tidak mempunyai indikator, sedangkan yang lain mempunyai: ${listed(kode, 'dan lain-lain')}`,
      saran: `isi "indikator:" dari ${dokumen}, bila ada`,
    }),
    en: ({ what, kode, banyak, dokumen }) => ({
      pesan: `${String(kode.length)} of ${String(banyak)} ${LEVELS[what].en} have no indicator, though others have: ${listed(kode, 'and others')}`,
      saran: `fill in "indikator:" from the ${dokumen}, where it has any`,
    }),
    example: {
      files: WITH_KEGIATAN('bagian: Bidang Pelayanan', OWN_INDIKATOR('target: 4, realisasi: 4')),
      mended: [
        [
          'realisasi: 140000000 }',
          'realisasi: 140000000, indikator: [{ nama: Kunjungan, satuan: kali, target: 12, realisasi: 12 }] }',
        ],
      ],
    },
  }),
  'indikator-tanpa-anggaran': rule<{ what: KegiatanLevel; nama: string }>({
    tingkat: 'info',
    mengapa: WHY_MEASURED,
    id: ({ what, nama }) => ({
      pesan: `${LEVELS[what].id} ${nama} mempunyai indikator tetapi tidak mempunyai anggaran`,
      saran: 'isi anggarannya; bila memang tidak didanai, jelaskan pada narasi',
    }),
    en: ({ what, nama }) => ({
      pesan: `the ${LEVELS[what].en} ${nama} has an indicator but no budget`,
      saran: 'enter its budget; where it has none, explain that in the prose',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - kode: P01
              nama: Program Pelayanan
              sasaran: S1
              kegiatan:
                - kode: K01
                  nama: Pelayanan Loket
                  anggaran: 400000000
                  realisasi: 380000000
                  indikator: [{ nama: Loket, satuan: loket, target: 4, realisasi: 4 }]
                - kode: K02
                  nama: Pelayanan Keliling
                  anggaran: 0
                  realisasi: 0
                  indikator: [{ nama: Kunjungan, satuan: kali, target: 12, realisasi: 12 }]
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['anggaran: 0', 'anggaran: 50000000']],
    },
  }),
  'sumber-dana-tanpa-anggaran': rule<{ sumber: string; what: KegiatanLevel; nama: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Sumber dana dirinci menurut anggaran; yang anggarannya tertulis di atasnya ikut sumber dana di sana.',
      en: 'Sources are told by their budgets; what has its budget above it goes with the source named there.',
    },
    id: ({ sumber, what, nama }) => ({
      pesan: `sumber dana "${sumber}" pada ${LEVELS[what].id} ${nama} tidak dimuat pada rincian sumber dana, karena anggaran yang dipakai tertulis di atasnya`,
      saran: 'isi anggaran semua bagiannya, atau tulis "sumber_dana" di tempat anggarannya ditulis',
    }),
    en: ({ sumber, what, nama }) => ({
      pesan: `the source "${sumber}" of the ${LEVELS[what].en} ${nama} is not in the table of sources, since the budget that is used stands above it`,
      saran: 'enter the budget of all its parts, or name "sumber_dana" where the budget stands',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - kode: P01
              nama: Program Pelayanan
              sasaran: S1
              anggaran: 400000000
              realisasi: 380000000
              kegiatan:
                - { kode: K01, nama: Pelayanan Loket, sumber_dana: DAK }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [
        ['sumber_dana: DAK }', 'sumber_dana: DAK, anggaran: 400000000, realisasi: 380000000 }'],
      ],
    },
  }),
  'indikator-kegiatan-kosong': rule<{
    besaran: 'target' | 'realisasi';
    nama: readonly string[];
    banyak: number;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Indikator tanpa target atau realisasi tidak mempunyai capaian, dan kegiatannya tidak dapat dinilai efisiensinya.',
      en: 'An indicator without target or realisasi has no capaian, and its kegiatan cannot be judged for efficiency.',
    },
    id: ({ besaran, nama, banyak }) => ({
      pesan: `${besaran} belum diisi pada ${String(nama.length)} dari ${String(banyak)} indikator program dan kegiatan: ${listed(nama, 'dan lain-lain')}`,
      saran: `isi ${besaran}nya`,
    }),
    en: ({ besaran, nama, banyak }) => ({
      pesan: `${String(nama.length)} of ${String(banyak)} indicators of programs and kegiatan have no ${besaran} yet: ${listed(nama, 'and others')}`,
      saran: `fill in their ${besaran}`,
    }),
    example: {
      files: WITH_KEGIATAN('indikator: []', OWN_INDIKATOR('target: 4')),
      mended: [
        ['target: 4 }', 'target: 4, realisasi: 4 }'],
        [
          'realisasi: 140000000 }',
          'realisasi: 140000000, indikator: [{ nama: Kunjungan, satuan: kali, target: 12, realisasi: 12 }] }',
        ],
      ],
    },
  }),
});

const MOST_NAMED = 5;

const listed = (names: readonly string[], others: string): string =>
  [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? [others] : [])].join(', ');

/** Whatever is typed above its parts is their sum, or where some are not known at least that of the others. */
export const checkKegiatanJumlah: Check = ({ hasil }) =>
  everything(hasil).flatMap((one) => AMOUNTS.flatMap((besaran) => apart(one, besaran)));

const everything = ({ anggaran }: Parameters<Check>[0]['hasil']) =>
  anggaran.program.flatMap(flattenKegiatan);

function apart({ kegiatan, parts }: HasilKegiatan, besaran: Amount): readonly Finding[] {
  const typed = kegiatan[besaran];
  const known = parts.flatMap(({ [besaran]: figure }) => (isFigure(figure) ? [figure.nilai] : []));
  if (typed === null || known.length === 0) return [];
  const sum = addUp(known);
  const all = parts.every((part) => isWhole(part[besaran]));
  if (all ? sum.eq(typed.nilai) : sum.lte(typed.nilai)) return [];
  const fakta = {
    what: kegiatan.level,
    nama: sebutProgram(kegiatan),
    besaran,
    tertulis: sebutRupiah(typed),
    jumlah: sebutRupiah(ketetapan(sum)),
    selisih: sebutRupiah(ketetapan(sum.minus(typed.nilai).abs())),
    isWhole: all,
  };
  return [report(kegiatanRules['kegiatan-jumlah-beda'], fakta, typed.position)];
}

/** Where some kegiatan have indicators, all are to have one; likewise on each other level. */
export const checkKegiatanIndikator: Check = ({ workspace, hasil }) => {
  const levels: readonly KegiatanLevel[] = ['kegiatan', 'subKegiatan'];
  const paths = [...pathsOf(hasil.anggaran.program)];
  const again = metAgain(paths.map(([{ kode }]) => kode));
  return levels.flatMap((what) => {
    const all = paths.filter(([{ kegiatan }]) => kegiatan.level === what);
    const without = all.filter(([{ indikator }]) => indikator.length === 0);
    const [first] = without;
    if (first === undefined || without.length === all.length) return [];
    // What stands below several has its place for a name.
    const kode = without.map(([one, path]) => (again.has(one.kode) ? path : one.kode));
    const fakta = { what, kode, banyak: all.length, dokumen: budgetDocument(workspace.instansi) };
    const place = locate(workspace, first[0].kegiatan.asal, 'kode');
    return [report(kegiatanRules['kegiatan-tanpa-indikator'], fakta, place)];
  });
};

/** Every source that is named has a row in the table of sources; each that has none is told once. */
export const checkSumberDana: Check = ({ workspace, hasil }) => {
  const told = new Set(hasil.anggaran.sumberDana.keys());
  return everything(hasil).flatMap(({ kegiatan }) => {
    const { sumberDana: sumber, level: what, asal } = kegiatan;
    if (sumber === null || told.has(sumber)) return [];
    told.add(sumber);
    const fakta = { sumber, what, nama: sebutProgram(kegiatan) };
    const place = locate(workspace, asal, 'sumber_dana');
    return [report(kegiatanRules['sumber-dana-tanpa-anggaran'], fakta, place)];
  });
};

/** What has indicators has money, where its neighbours have; what makes a sum incomplete is told of as such. */
export const checkIndikatorAnggaran: Check = ({ workspace, hasil }) =>
  everything(hasil)
    .filter(
      ({ anggaran, parts }) => isWhole(anggaran) && parts.some((part) => isFigure(part.anggaran)),
    )
    .flatMap(({ parts }) => parts)
    .filter(({ indikator, anggaran }) => indikator.length > 0 && !isFunded(anggaran))
    .map(({ kegiatan }) => {
      const fakta = { what: kegiatan.level, nama: sebutProgram(kegiatan) };
      const place = locate(workspace, kegiatan.asal, 'indikator');
      return report(kegiatanRules['indikator-tanpa-anggaran'], fakta, place);
    });

const isFunded = (anggaran: HasilKegiatan['anggaran']): boolean =>
  isFigure(anggaran) && !anggaran.nilai.isZero();

/** Targets and realisasi that nobody has filled in yet. */
export const checkIndikatorKegiatan: Check = ({ workspace, hasil }) => {
  const all = everything(hasil).flatMap(({ indikator }) => indikator);
  return (['target', 'realisasi'] as const).flatMap((besaran) => {
    const empty = all.filter(({ indikator }) => indikator[besaran] === null);
    const [first] = empty;
    if (first === undefined) return [];
    const fakta = {
      besaran,
      nama: empty.map(({ indikator: { kode, nama } }) => kode ?? nama),
      banyak: all.length,
    };
    const place = locate(workspace, first.indikator.asal, besaran);
    return [report(kegiatanRules['indikator-kegiatan-kosong'], fakta, place)];
  });
};
