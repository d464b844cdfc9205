// The trees of a report: the structure of the agency, and which sasaran serves which.

import type { Organisasi, Sasaran } from '../../source/workspace.ts';
import { slug } from '../blocks.ts';
import type { Indeks } from '../prose-index.ts';
import type { Gambar } from '../report.ts';
import { fullName } from '../wording/terms.ts';
import { figuresPohon, type TreeItem } from './pohon.ts';

/** Who is under whom. One whose superior is not in the list stands at the top. */
export function figuresStruktur(struktur: Organisasi['struktur'], nama: string): readonly Gambar[] {
  const places = new Map(struktur.map(({ jabatan }, i) => [jabatan, i] as const).toReversed());
  const items = struktur.map((one): TreeItem => ({
    label: '',
    text: one.jabatan,
    note: one.nama ?? '',
    above: places.get(one.diBawah ?? '') ?? null,
    target: null,
  }));
  return figuresPohon(items, {
    kode: 'struktur-organisasi',
    judul: `Struktur Organisasi ${nama}`,
    sumber: null,
    heads: ['Jabatan', 'Nama', 'Di bawah'],
    verb: 'membawahi',
  });
}

/** The tujuan, the sasaran that are theirs, and those that serve these; empty where no sasaran serves another. */
export function figuresPohonKinerja({ hasil, workspace, terms }: Indeks): readonly Gambar[] {
  const { tujuan, sasaran, sumber } = hasil.renstra;
  if (sasaran.every(({ mendukung }) => mendukung === null)) return [];
  const isTold = workspace.tampilan.bagian.kinerja.includes('capaian-kinerja');
  const goals = tujuan.filter(({ kode }) => sasaran.some((one) => isUnder(one, kode)));
  const places = new Map([
    ...goals.map(({ kode }, i) => [`tujuan ${kode}`, i] as const),
    ...sasaran.map(({ kode }, i) => [`sasaran ${kode}`, goals.length + i] as const),
  ]);
  const items = [
    ...goals.map(({ kode, nama }): TreeItem => ({
      label: `${terms.tujuan.title} ${kode}`,
      text: nama,
      note: '',
      above: null,
      target: null,
    })),
    ...sasaran.map((one): TreeItem => ({
      label: [one.jenjang, one.kode].filter((word) => word !== null).join(' '),
      text: one.nama,
      note: '',
      above: places.get(one.mendukung === null ? `tujuan ${one.tujuan ?? ''}` : `sasaran ${one.mendukung}`) ?? null, // prettier-ignore
      target: isTold ? slug(`sasaran-${one.kode}`) : null,
    })),
  ];
  return figuresPohon(items, {
    kode: 'pohon-kinerja',
    judul: `Pohon Kinerja ${fullName(workspace.instansi)}`,
    sumber,
    heads: [terms.sasaran.title, 'Jenjang dan Kode', 'Mendukung'],
    verb: 'didukung oleh',
  });
}

const isUnder = ({ tujuan, mendukung }: Sasaran, kode: string): boolean =>
  mendukung === null && tujuan === kode;
