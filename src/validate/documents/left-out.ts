// Indikator of the Renstra that a document in force leaves out, though capaian is not measured against it.

import type { HasilIndikator } from '../../calculate/laporan.ts';
import { documentOfYear } from '../../calculate/tren.ts';
import { temuan } from '../../diagnostic/finding.ts';
import { locateKey, type DokumenTarget } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';
import { documentName, dokumenBerlaku, semuaDokumen } from './documents.ts';
import { sebutIndikator } from '../naming.ts';

/**
 * One finding a document. What the document lacks that capaian is measured against has a finding of its own. A
 * `catatan` under the kode of the indikator, or of what it belongs to, is the explanation that an evaluator asks for.
 */
export const checkIndikatorDimuat: Aturan = ({ ruang, hasil }) => {
  const { data, sasaran, tujuan, tahun } = hasil;
  const dasar = documentOfYear(data);
  if (dasar === null) return [];
  const milikSasaran = sasaran.flatMap(({ indikator }) => indikator);
  const milikTujuan = tujuan.flatMap(({ indikator }) => indikator);
  const catatan = new Set(semuaDokumen(data).flatMap((satu) => [...satu.catatan.keys()]));
  return dokumenBerlaku(data).flatMap((dokumen) => {
    if (dokumen === dasar) return [];
    const wajib = owedBy(dokumen, milikSasaran, milikTujuan);
    const tiada = wajib.filter(
      ({ indikator: { kode, target: rencana }, induk, target }) =>
        (target !== null || rencana.has(tahun)) &&
        !dokumen.target.has(kode) &&
        !catatan.has(kode) &&
        !catatan.has(induk),
    );
    if (tiada.length === 0) return [];
    const fakta = {
      dokumen: documentName(dokumen),
      indikator: tiada.map(({ indikator }) => sebutIndikator(indikator)),
      iku: dokumen.jenis === 'iku',
    };
    return [temuan('indikator-tak-dimuat', fakta, locateKey(ruang, dokumen.asal, 'target'))];
  });
};

/** The IKU is what the Renstra marks as such; a Perjanjian Kinerja promises every sasaran, and need not repeat tujuan. */
function owedBy(
  { jenis }: DokumenTarget,
  milikSasaran: readonly HasilIndikator[],
  milikTujuan: readonly HasilIndikator[],
): readonly HasilIndikator[] {
  if (jenis !== 'iku') return milikSasaran;
  return [...milikSasaran, ...milikTujuan].filter(({ indikator }) => indikator.iku);
}
