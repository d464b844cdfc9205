// Programs: which sasaran they support, and whether one is there twice.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { nearest } from '../../source/mirip.ts';
import { awal, locate, locateKey, type Program } from '../../source/workspace.ts';
import type { HasilProgram } from '../../calculate/serapan.ts';
import type { Aturan } from '../aturan.ts';
import { isMistyped, nameKey, words } from '../documents/compare-names.ts';
import { sebutRupiah } from '../naming.ts';

/** A program by kode and name. */
export function sebutProgram({ kode, nama }: Program): string {
  return `${kode} (${nama})`;
}

/** Every program supports a sasaran of the Renstra. */
export const checkProgramSasaran: Aturan = ({ ruang, hasil }) => {
  const kode = hasil.sasaran.map(({ sasaran }) => sasaran.kode);
  return hasil.anggaran.program.flatMap(({ program }): Finding[] => {
    const { sasaran, asal } = program;
    const nama = sebutProgram(program);
    if (sasaran === null) {
      return [temuan('program-tanpa-sasaran', { nama }, locate(ruang, asal, 'kode'))];
    }
    if (kode.includes(sasaran)) return [];
    const fakta = { nama, sasaran, mirip: nearest(sasaran, kode) };
    return [temuan('program-sasaran-tak-dikenal', fakta, locate(ruang, asal, 'sasaran'))];
  });
};

/** Every sasaran has a program; without any program at all, that alone is said. */
export const checkSasaranProgram: Aturan = ({ ruang, hasil }) => {
  const { anggaran } = hasil.data;
  if (anggaran === null) return [];
  const { berkas } = anggaran.asal;
  if (anggaran.program.length === 0) {
    return [temuan('program-kosong', {}, locateKey(ruang, anggaran.asal, 'program'))];
  }
  return hasil.sasaran.flatMap(({ sasaran: { kode, nama }, program }) =>
    program.length > 0 ? [] : [temuan('sasaran-tanpa-program', { kode, nama }, awal(berkas))],
  );
};

/** One kode, one program. */
export const checkProgramKode: Aturan = ({ ruang, hasil }) =>
  repeated(hasil.anggaran.program, ({ kode }) => kode).map(([pertama, { program }]) => {
    const { baris } = locate(ruang, pertama.program.asal, 'kode');
    const fakta = { kode: program.kode, baris };
    return temuan('program-kode-ganda', fakta, locate(ruang, program.asal, 'kode'));
  });

/** One name, one program: with two budgets, either a program is split or one of them is misnamed. */
export const checkProgramNama: Aturan = ({ ruang, hasil }) =>
  sameNames(hasil.anggaran.program).map(([pertama, kedua]) => {
    const { program } = kedua;
    const persis = bare(program.nama) === bare(pertama.program.nama);
    const fakta = {
      kode: program.kode,
      nama: program.nama,
      anggaran: sebutRupiah(kedua.anggaran),
      lain: pertama.program.kode,
      anggaranLain: sebutRupiah(pertama.anggaran),
      namaLain: persis ? null : pertama.program.nama,
    };
    return temuan('program-nama-ganda', fakta, locate(ruang, program.asal, 'nama'));
  });

function bare(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a program's name, without that it is a program. */
function wordsOf({ nama }: Program): readonly string[] {
  const kata = words(nama);
  return kata[0] === 'program' ? kata.slice(1) : kata;
}

/** An agency has a few dozen programs: only so many are held against each other letter by letter. */
const BANDING_MAKSIMUM = 300;

/** Each program whose name was there before, as it is or with a slip, with the first that had it. */
function sameNames(daftar: readonly HasilProgram[]): (readonly [HasilProgram, HasilProgram])[] {
  const sama = repeated(daftar, (program) => nameKey(wordsOf(program)));
  const kembar = new Set(sama.map(([, kedua]) => kedua));
  const lain = daftar
    .slice(0, BANDING_MAKSIMUM)
    .filter((satu) => !kembar.has(satu))
    .map((satu) => ({ satu, kata: wordsOf(satu.program) }));
  const mirip = lain.flatMap((kedua, i) => {
    const pertama = lain.slice(0, i).find(({ kata }) => isMistyped(kata, kedua.kata));
    return pertama === undefined ? [] : [[pertama.satu, kedua.satu] as const];
  });
  return [...sama, ...mirip];
}

/** Each program whose key was there before, with the first that had it. */
function repeated(
  daftar: readonly HasilProgram[],
  kunci: (program: Program) => string,
): (readonly [HasilProgram, HasilProgram])[] {
  const pertama = new Map<string, HasilProgram>();
  return daftar.flatMap((hasil) => {
    const nama = kunci(hasil.program);
    const dulu = pertama.get(nama);
    if (dulu !== undefined) return [[dulu, hasil] as const];
    pertama.set(nama, hasil);
    return [];
  });
}

/** `capaian_keuangan` is of sasaran of the Renstra. */
export const checkKeuanganSasaran: Aturan = ({ ruang, hasil }) => {
  const kode = hasil.sasaran.map(({ sasaran }) => sasaran.kode);
  const { anggaran } = hasil.data;
  return [...(anggaran?.capaianKeuangan.keys() ?? [])]
    .filter((satu) => !kode.includes(satu))
    .map((satu) => {
      const asal = { berkas: `${String(hasil.tahun)}/anggaran.yaml`, jalur: ['capaian_keuangan'] };
      const fakta = { kode: satu, mirip: nearest(satu, kode) };
      return temuan('keuangan-sasaran-tak-dikenal', fakta, locateKey(ruang, asal, satu));
    });
};
