// The files of a new year, as text: last year's, rolled forward. Reads and writes nothing.

import { computeTabelMenurutTahun } from '../calculate/tren.ts';
import type { Indikator, Renstra, Workspace } from '../source/workspace.ts';
import { typedTarget } from './angka-yaml.ts';
import { namingFile } from './alias.ts';
import { ANGGARAN_KOSONG, rollAnggaran } from './anggaran.ts';
import type { Guliran, IndikatorRenstra } from './guliran.ts';
import { rollNarasi } from './narasi.ts';
import { rollOrganisasi } from './organisasi.ts';
import { REALISASI_KOSONG, rollRealisasi } from './realisasi.ts';
import { rollTarget, TARGET_KOSONG } from './target.ts';

/** A file to be written, below the workspace. */
export interface BerkasBaru {
  readonly nama: string;
  readonly isi: string;
}

/** The last year before `tahun` that has data. */
export function findLastYear(ruang: Workspace, tahun: number): number | undefined {
  return [...ruang.tahun.keys()].filter((satu) => satu < tahun).sort((a, b) => b - a)[0];
}

/**
 * Rolls `dari` forward to `ke`.
 * @param renstra the one that covers `ke`
 * @throws UserError when aliases of a file cannot be written out
 */
export function rollYear(
  ruang: Workspace,
  renstra: Renstra,
  dari: number,
  ke: number,
): readonly BerkasBaru[] {
  const guliran: Guliran = {
    ruang,
    renstra,
    dari,
    ke,
    metode: ruang.metode,
    indikator: [
      ...renstra.tujuan.flatMap((satu) => describe(satu.indikator, true, ke)),
      ...renstra.sasaran.flatMap((satu) => describe(satu.indikator, false, ke)),
    ],
    tabelLalu: computeTabelMenurutTahun(ruang, dari).get(dari) ?? new Map(),
  };
  const gulirkan = (
    nama: string,
    roll: (teks: string, guliran: Guliran) => string,
    kosong?: string,
  ) => {
    const asal = `${String(dari)}/${nama}`;
    const teks = ruang.dokumen.get(asal)?.teks ?? kosong;
    return teks === undefined ? [] : [{ nama, isi: namingFile(asal, () => roll(teks, guliran)) }];
  };
  const berkas = [
    ...gulirkan('target.yaml', rollTarget, TARGET_KOSONG),
    ...gulirkan('realisasi.yaml', rollRealisasi, REALISASI_KOSONG),
    ...gulirkan('anggaran.yaml', rollAnggaran, ANGGARAN_KOSONG),
    ...gulirkan('organisasi.yaml', rollOrganisasi),
    ...rollProse(guliran),
  ];
  return berkas.map(({ nama, isi }) => ({ nama: `${String(ke)}/${nama}`, isi }));
}

function describe(
  daftar: readonly Indikator[],
  milikTujuan: boolean,
  tahun: number,
): readonly IndikatorRenstra[] {
  return daftar.map(({ kode, iku, target: menurutTahun }) => {
    const target = menurutTahun.get(tahun);
    return { kode, iku, milikTujuan, target: target === undefined ? null : typedTarget(target) };
  });
}

/** All sections of last year, but for those of a sasaran or indikator that is no more. */
function rollProse({ ruang, renstra, dari, ke, indikator }: Guliran): readonly BerkasBaru[] {
  const lama = new Set(
    ruang.renstra.flatMap(({ sasaran }) =>
      sasaran.flatMap((satu) => [satu.kode, ...satu.indikator.map(({ kode }) => kode)]),
    ),
  );
  const masih = new Set([
    ...renstra.sasaran.map(({ kode }) => kode),
    ...indikator.map(({ kode }) => kode),
  ]);
  return [...(ruang.tahun.get(dari)?.narasi.values() ?? [])]
    .filter(({ bagian }) => !lama.has(bagian) || masih.has(bagian))
    .map(({ berkas, teks }) => ({
      nama: berkas.slice(String(dari).length + 1),
      isi: rollNarasi(teks, { dari, ke }),
    }));
}
