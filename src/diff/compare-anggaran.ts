// Money on two sides: the whole and each program.

import type { Sides } from './sides.ts';
import type { KeuanganInFile, ProgramInFile } from './results-file.ts';
import { matchByKode, type Paired } from './pairs.ts';
import { judgeSerapan } from './judgement.ts';
import type { Thing, Change } from './difference.ts';
import { changeOf, changeOfText, isTold, leadingPenilaian, renameOf, statusOf } from './changes.ts';

/** The whole agency with its programs, as a list of one; null where nothing differs. */
export function compareKeuangan({ lama, baru, tahun }: Sides): readonly [Thing] | null {
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
    anak: [...pasangan.values()].map((satu) => compareProgram(satu, tahun)).filter(isTold),
  };
  return isTold(benda) ? [benda] : null;
}

function compareProgram({ lama, baru }: Paired<ProgramInFile>, tahun: Sides['tahun']): Thing {
  const ini = baru ?? lama;
  if (ini === null) throw new Error('a program that neither side has');
  const ubah = [
    ...renameOf(lama, baru, tahun),
    ...(lama !== null && baru !== null
      ? changeOfText('sasaran', lama.sasaran, baru.sasaran, 'netral')
      : []),
    ...compareUang(lama, baru),
  ];
  return {
    jenis: 'program',
    kode: ini.kode,
    nama: ini.nama,
    satuan: null,
    status: statusOf(lama, baru, ubah),
    penilaian: leadingPenilaian(ubah, 'serapan'),
    ubah,
    anak: [],
  };
}

function compareUang(lama: KeuanganInFile | null, baru: KeuanganInFile | null): readonly Change[] {
  const [dulu, kini] = [lama ?? TIADA, baru ?? TIADA];
  return [
    ...changeOf('anggaran', dulu.anggaran, kini.anggaran, 'netral'),
    ...changeOf('realisasi-anggaran', dulu.realisasi, kini.realisasi, 'netral'),
    ...changeOf('serapan', dulu.serapan, kini.serapan, judgeSerapan(dulu.serapan, kini.serapan)),
  ];
}

const TIADA: KeuanganInFile = { anggaran: null, realisasi: null, serapan: null };
