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
  const ubah = compareUang(lama.anggaran, baru.anggaran);
  const pasangan = matchByKode(lama.anggaran.program, baru.anggaran.program);
  const benda: Thing = {
    jenis: 'anggaran',
    kode: '',
    nama: '',
    satuan: null,
    status: ubah.length === 0 ? 'tetap' : 'berubah',
    penilaian: leadingPenilaian(ubah, 'serapan'),
    ubah,
    anak: [
      ...[...pasangan.values()].map((satu) => compareProgram(satu, banding)),
      ...compareNamed('sumber-dana', sourcesOf(lama), sourcesOf(baru)),
      ...compareNamed('belanja', spendingOf(lama), spendingOf(baru)),
    ].filter(isTold),
  };
  return isTold(benda) ? [benda] : null;
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
    const ubah = compareUang(sides.lama, sides.baru);
    return {
      jenis,
      kode: '',
      nama,
      satuan: null,
      status: statusOf(sides.lama, sides.baru, ubah),
      penilaian: leadingPenilaian(ubah, 'serapan'),
      ubah,
      anak: [],
    };
  });
}

function compareProgram(pasangan: Paired<ProgramInFile>, banding: Sides): Thing {
  const { lama, baru } = pasangan;
  const sasaran =
    lama !== null && baru !== null
      ? changeOfText('sasaran', lama.sasaran, baru.sasaran, 'netral')
      : [];
  return compareKegiatan(pasangan, 'program', banding, sasaran);
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
  const ini = baru ?? lama;
  if (ini === null) throw new Error('a thing that neither side has');
  const ubah = [...renameOf(lama, baru, banding.tahun), ...others, ...compareUang(lama, baru)];
  const indikator = matchByKode(lama?.indikator ?? [], baru?.indikator ?? []);
  const parts = matchByKode(lama?.parts ?? [], baru?.parts ?? []);
  return {
    jenis,
    kode: ini.kode,
    nama: ini.nama,
    satuan: null,
    status: statusOf(lama, baru, ubah),
    penilaian: leadingPenilaian(ubah, 'serapan'),
    ubah,
    anak: [
      ...[...indikator.values()].map((satu) => compareOwnIndikator(satu, banding)),
      ...[...parts.values()].map((satu) => compareKegiatan(satu, PARTS[jenis], banding)),
    ].filter(isTold),
  };
}

/** One that has no kode is known by its name, which then stands once. */
function compareOwnIndikator(pasangan: Paired<IndikatorInFile>, banding: Sides): Thing {
  const thing = compareIndikator(pasangan, banding);
  const kode = thing.kode === thing.nama ? '' : thing.kode;
  return { ...thing, jenis: 'indikator-kegiatan', kode };
}

function compareUang(lama: KeuanganInFile | null, baru: KeuanganInFile | null): readonly Change[] {
  const [dulu, kini] = [lama ?? TIADA, baru ?? TIADA];
  return [
    ...changeOf('anggaran-awal', dulu.awal, kini.awal, 'netral'),
    ...changeOf('anggaran', dulu.anggaran, kini.anggaran, 'netral'),
    ...changeOf('realisasi-anggaran', dulu.realisasi, kini.realisasi, 'netral'),
    ...changeOf('serapan', dulu.serapan, kini.serapan, judgeSerapan(dulu.serapan, kini.serapan)),
  ];
}

const TIADA: KeuanganInFile = { awal: null, anggaran: null, realisasi: null, serapan: null };
