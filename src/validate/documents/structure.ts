// The structure of the agency: superiors that are not there, and positions under one another in a circle.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { nearest } from '../../source/mirip.ts';
import { locate, type Organisasi, type Workspace } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';

/** Suggestions are worth their time for a few mistakes, not for a list of another agency. */
const SARAN_MAKSIMUM = 20;

/** Everybody's superior is in the list, and nobody is above themselves. */
export const checkStruktur: Aturan = ({ ruang, hasil: { data } }) => {
  const { organisasi } = data;
  if (organisasi === null) return [];
  return [...checkAtasan(organisasi, ruang), ...checkLingkaran(organisasi, ruang)];
};

function checkAtasan(organisasi: Organisasi, ruang: Workspace): Finding[] {
  const asing = findUnknown(organisasi);
  const tanpaAtasan = organisasi.struktur.filter(({ diBawah }) => diBawah === null).length;
  const puncak = tanpaAtasan + asing.filter(({ mirip }) => mirip === null).length;
  return asing.flatMap(({ i, ...fakta }) => {
    // The one who heads all others may answer to somebody outside the agency.
    if (puncak === 1 && fakta.mirip === null) return [];
    return [temuan('jabatan-atasan-tak-ada', fakta, place(i, organisasi, ruang))];
  });
}

/** Positions whose superior is not in the list, with the one that may be meant. */
function findUnknown({ struktur }: Organisasi) {
  const dikenal = new Set(struktur.map(({ jabatan }) => jabatan));
  let banyak = 0;
  return struktur.flatMap(({ jabatan, diBawah: atasan }, i) => {
    if (atasan === null || dikenal.has(atasan)) return [];
    const lain = ++banyak > SARAN_MAKSIMUM ? [] : [...dikenal].filter((satu) => satu !== jabatan);
    return [{ i, jabatan, atasan, mirip: nearest(atasan, lain) }];
  });
}

function checkLingkaran(organisasi: Organisasi, ruang: Workspace): Finding[] {
  const { struktur } = organisasi;
  const nomor = new Map(struktur.map(({ jabatan }, i) => [jabatan, i] as const).toReversed());
  const atasan = struktur.map(({ diBawah }) => nomor.get(diBawah ?? ''));
  return findCircles(atasan).map((lingkaran) => {
    const jabatan = lingkaran.map((i) => String(struktur[i]?.jabatan));
    const pertama = Math.min(...lingkaran);
    const mulai = lingkaran.indexOf(pertama);
    const fakta = { jabatan: [...jabatan.slice(mulai), ...jabatan.slice(0, mulai)] };
    return temuan('jabatan-melingkar', fakta, place(pertama, organisasi, ruang));
  });
}

/** The circles of a graph in which each node has one edge at most; every node is walked once. */
function findCircles(tujuan: readonly (number | undefined)[]): readonly (readonly number[])[] {
  const sudah = new Set<number | undefined>();
  return tujuan.flatMap((_, awal) => {
    const jalan: number[] = [];
    let i: number | undefined = awal;
    while (i !== undefined && !sudah.has(i)) {
      sudah.add(i);
      jalan.push(i);
      i = tujuan[i];
    }
    const mulai = i === undefined ? -1 : jalan.indexOf(i);
    return mulai < 0 ? [] : [jalan.slice(mulai)];
  });
}

function place(i: number, { asal: { berkas } }: Organisasi, ruang: Workspace) {
  return locate(ruang, { berkas, jalur: ['struktur', i] }, 'di_bawah');
}
