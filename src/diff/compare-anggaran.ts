// Money on two sides: the whole and each program.

import type { Sides } from './sides.ts';
import { compareIndikator } from './compare-indikator.ts';
import type {
  IndikatorInFile,
  KegiatanInFile,
  KeuanganInFile,
  ProgramInFile,
  ResultsFile,
} from './results-file.ts';
import { matchByKode, type Paired } from './pairs.ts';
import { judgeSerapan } from './judgement.ts';
import type { Thing, Change } from './difference.ts';
import { changeOf, changeOfText, isTold, leadingPenilaian, renameOf, statusOf } from './changes.ts';

/** The whole agency with its programs, as a list of one; null where nothing differs. */
export function compareKeuangan(banding: Sides): readonly [Thing] | null {
  const { lama, baru } = banding;
  const changes = compareUang(lama.anggaran, baru.anggaran);
  const pairs = matchByKode(lama.anggaran.program, baru.anggaran.program);
  const thing: Thing = {
    jenis: 'anggaran',
    kode: '',
    nama: '',
    satuan: null,
    status: changes.length === 0 ? 'tetap' : 'berubah',
    penilaian: leadingPenilaian(changes, 'serapan'),
    ubah: changes,
    anak: [
      ...[...pairs.values()].map((one) => compareProgram(one, banding)),
      ...compareNamed('sumber-dana', sourcesOf(lama), sourcesOf(baru)),
      ...compareNamed('belanja', spendingOf(lama), spendingOf(baru)),
    ].filter(isTold),
  };
  return isTold(thing) ? [thing] : null;
}

/** Money that is known by its name alone. */
interface NamedMoney extends KeuanganInFile {
  readonly kode: string;
}

const sourcesOf = ({ anggaran }: ResultsFile): readonly NamedMoney[] =>
  anggaran.sumber_dana.map(({ nama, ...uang }) => ({ kode: nama ?? '–', ...uang }));

const spendingOf = ({ anggaran }: ResultsFile): readonly NamedMoney[] =>
  anggaran.belanja.map(({ jenis, dipa, ...uang }) => ({
    kode: dipa === null ? jenis : `DIPA ${dipa}: ${jenis}`,
    ...uang,
  }));

function compareNamed(
  jenis: 'sumber-dana' | 'belanja',
  lama: readonly NamedMoney[],
  baru: readonly NamedMoney[],
): readonly Thing[] {
  return [...matchByKode(lama, baru)].map(([nama, sides]) => {
    const changes = compareUang(sides.lama, sides.baru);
    return {
      jenis,
      kode: '',
      nama,
      satuan: null,
      status: statusOf(sides.lama, sides.baru, changes),
      penilaian: leadingPenilaian(changes, 'serapan'),
      ubah: changes,
      anak: [],
    };
  });
}

function compareProgram(pair: Paired<ProgramInFile>, banding: Sides): Thing {
  const { lama, baru } = pair;
  const sasaran =
    lama !== null && baru !== null
      ? changeOfText('sasaran', lama.sasaran, baru.sasaran, 'netral')
      : [];
  return compareKegiatan(pair, 'program', banding, sasaran);
}

/** What the parts of each level are. */
const PARTS = {
  program: 'kegiatan',
  kegiatan: 'sub-kegiatan',
  'sub-kegiatan': 'sub-kegiatan',
} as const;

/** @param others what else is compared of it, behind its name */
function compareKegiatan(
  { lama, baru }: Paired<KegiatanInFile>,
  jenis: keyof typeof PARTS,
  banding: Sides,
  others: readonly Change[] = [],
): Thing {
  const current = baru ?? lama;
  if (current === null) throw new Error('a thing that neither side has');
  const changes = [...renameOf(lama, baru, banding.tahun), ...others, ...compareUang(lama, baru)];
  const indikator = matchByKode(lama?.indikator ?? [], baru?.indikator ?? []);
  const parts = matchByKode(lama?.parts ?? [], baru?.parts ?? []);
  return {
    jenis,
    kode: current.kode,
    nama: current.nama,
    satuan: null,
    status: statusOf(lama, baru, changes),
    penilaian: leadingPenilaian(changes, 'serapan'),
    ubah: changes,
    anak: [
      ...[...indikator.values()].map((one) => compareOwnIndikator(one, banding)),
      ...[...parts.values()].map((one) => compareKegiatan(one, PARTS[jenis], banding)),
    ].filter(isTold),
  };
}

/** One that has no kode is known by its name, which then stands once. */
function compareOwnIndikator(pair: Paired<IndikatorInFile>, banding: Sides): Thing {
  const thing = compareIndikator(pair, banding);
  const kode = thing.kode === thing.nama ? '' : thing.kode;
  return { ...thing, jenis: 'indikator-kegiatan', kode };
}

function compareUang(lama: KeuanganInFile | null, baru: KeuanganInFile | null): readonly Change[] {
  const [earlier, now] = [lama ?? TIADA, baru ?? TIADA];
  return [
    ...changeOf('anggaran-awal', awalIn(earlier, now), awalIn(now, earlier), 'netral'),
    ...changeOf('anggaran', earlier.anggaran, now.anggaran, 'netral'),
    ...changeOf('realisasi-anggaran', earlier.realisasi, now.realisasi, 'netral'),
    ...changeOf(
      'serapan',
      earlier.serapan,
      now.serapan,
      judgeSerapan(earlier.serapan, now.serapan),
    ),
  ];
}

/** A report in which nothing was changed does not say what a budget was: it is what it was. */
const awalIn = ({ awal, anggaran }: KeuanganInFile, other: KeuanganInFile) =>
  awal ?? (other.awal === null ? null : anggaran);

const TIADA: KeuanganInFile = { awal: null, anggaran: null, realisasi: null, serapan: null };
