// The look of the report: its defaults, and the files that it names.

import { type Finding, report } from '../diagnostic/rule.ts';
import { nearest } from './nearest.ts';
import { BAGIAN, type SettingsFile, type HurufTertulis } from './schema/index.ts';
import { locate, type KeluargaHuruf, type Tampilan, type Workspace } from './workspace.ts';
import { lookRules } from './rules/look.ts';

/** `tampilan` of `lkjip.yaml`. */
export function toTampilan(content: SettingsFile['tampilan']): Tampilan {
  const { warna, huruf, bagian } = content ?? {};
  return {
    warna: {
      aksen: warna?.aksen ?? null,
      baik: warna?.baik ?? null,
      cukup: warna?.cukup ?? null,
      kurang: warna?.kurang ?? null,
    },
    lambang: content?.lambang ?? null,
    kertas: content?.kertas ?? 'A4',
    huruf: {
      teks: toKeluarga(huruf?.teks ?? 'Source Serif 4'),
      tabel: toKeluarga(huruf?.tabel ?? 'Source Sans 3'),
    },
    uraianTujuan: content?.uraian_tujuan ?? true,
    bagian: {
      depan: bagian?.depan ?? BAGIAN.depan,
      pendahuluan: bagian?.pendahuluan ?? BAGIAN.pendahuluan,
      perencanaan: bagian?.perencanaan ?? BAGIAN.perencanaan,
      kinerja: bagian?.kinerja ?? BAGIAN.kinerja,
      penutup: bagian?.penutup ?? BAGIAN.penutup,
      lampiran: bagian?.lampiran ?? BAGIAN.lampiran,
    },
    bagianTambahan: (content?.bagian_tambahan ?? []).map((one) => ({
      ...one,
      sesudah: one.sesudah ?? null,
    })),
  };
}

function toKeluarga(huruf: HurufTertulis): KeluargaHuruf {
  if (typeof huruf === 'string') return huruf;
  const { biasa, miring, tebal } = huruf;
  return { biasa, miring: miring ?? null, tebal: tebal ?? null };
}

/** The look of a workspace that says nothing about it. */
export const DEFAULT_TAMPILAN: Tampilan = toTampilan(null);

/** The emblem that is there without being named: the sharpest format first. */
export function findLambang(aset: readonly string[]): string | null {
  const candidates = ['svg', 'png', 'webp', 'jpg', 'jpeg'].map(
    (jenis) => `gambar/lambang.${jenis}`,
  );
  return candidates.find((file) => aset.includes(file)) ?? null;
}

/** Files that are named but are not there. */
export function findMissingAssets(
  workspace: Workspace,
  aset: readonly string[],
): readonly Finding[] {
  return namedAssets(workspace.tampilan).flatMap(({ file, keys }): Finding[] => {
    if (aset.includes(file)) return [];
    const asal = { berkas: 'lkjip.yaml', keys: ['tampilan', ...keys] };
    const fakta = { file, similar: nearest(file, aset) };
    return [report(lookRules['berkas-tampilan-tak-ada'], fakta, locate(workspace, asal))];
  });
}

interface Aset {
  readonly file: string;
  /** Keys from `tampilan` to it. */
  readonly keys: readonly string[];
}

function namedAssets({ lambang, huruf }: Tampilan): readonly Aset[] {
  const dariHuruf = Object.entries(huruf).flatMap(([bagian, keluarga]) =>
    typeof keluarga === 'string'
      ? []
      : Object.entries(keluarga).flatMap(([look, file]: [string, string | null]) =>
          file === null ? [] : [{ file, keys: ['huruf', bagian, look] }],
        ),
  );
  return [...(lambang === null ? [] : [{ file: lambang, keys: ['lambang'] }]), ...dariHuruf];
}
