// Indikator of the Renstra that a document in force leaves out, though capaian is not measured against it.

import type { HasilIndikator } from '../../calculate/laporan.ts';
import { documentOfYear } from '../../calculate/tren.ts';
import { locateKey, type DokumenTarget } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { documentName, dokumenInForce, allDokumen, SELARAS } from './documents.ts';
import { sebutIndikator } from '../naming.ts';
import { nameSome } from '../../diagnostic/words.ts';
import { ruleSet, rule, report } from '../../diagnostic/rule.ts';

export const leftOutRules = ruleSet({
  'indikator-tak-dimuat': rule<{ dokumen: string; indikator: readonly string[]; iku: boolean }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ dokumen, indikator, iku }) => ({
      pesan: `${dokumen} tidak memuat target ${nameSome(indikator)}, yang pada Renstra ${iku ? 'ditandai sebagai IKU' : 'mengukur sasaran'}`,
      saran: `tambahkan targetnya pada ${dokumen}, ${iku ? 'hapus "iku: true" pada Renstra, ' : ''}atau tulis alasannya pada "catatan"`,
    }),
    en: ({ dokumen, indikator, iku }) => ({
      pesan: `${dokumen} has no target of ${nameSome(indikator, 'and')}, which the Renstra ${iku ? 'marks as IKU' : 'measures its sasaran by'}`,
      saran: `add the target to ${dokumen}, ${iku ? 'remove "iku: true" in the Renstra, ' : ''}or state the reason in "catatan"`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          iku: { target: { T1.1: 72, S1.1: 80, S2.1: 12 } }
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S2.1: 12 } }
          dasar_capaian: iku
        `,
      },
      mended: [['T1.1: 72, S2.1', 'T1.1: 72, S1.1: 80, S2.1']],
    },
    cure: {
      id: 'tambahkan targetnya pada dokumen itu; bila memang tidak dijanjikan, tulis alasannya pada "catatan" di bawah kodenya.',
      en: 'add its target to that document; if it was not promised, state the reason in "catatan" under its kode.',
    },
  }),
});

/**
 * One finding a document. What the document lacks that capaian is measured against has a finding of its own. A
 * `catatan` under the kode of the indikator, or of what it belongs to, is the explanation that an evaluator asks for.
 */
export const checkIndikatorDimuat: Check = ({ workspace, hasil }) => {
  const { data, sasaran, tujuan, tahun } = hasil;
  const dasar = documentOfYear(data);
  if (dasar === null) return [];
  const ofSasaran = sasaran.flatMap(({ indikator }) => indikator);
  const ofTujuan = tujuan.flatMap(({ indikator }) => indikator);
  const catatan = new Set(allDokumen(data).flatMap((one) => [...one.catatan.keys()]));
  return dokumenInForce(data).flatMap((dokumen) => {
    if (dokumen === dasar) return [];
    const required = owedBy(dokumen, ofSasaran, ofTujuan);
    const none = required.filter(
      ({ indikator: { kode, target: rencana }, induk, target }) =>
        (target !== null || rencana.has(tahun)) &&
        !dokumen.target.has(kode) &&
        !catatan.has(kode) &&
        !catatan.has(induk),
    );
    if (none.length === 0) return [];
    const fakta = {
      dokumen: documentName(dokumen, data.perjanjianKinerja),
      indikator: none.map(({ indikator }) => sebutIndikator(indikator)),
      iku: dokumen.jenis === 'iku',
    };
    return [
      report(
        leftOutRules['indikator-tak-dimuat'],
        fakta,
        locateKey(workspace, dokumen.asal, 'target'),
      ),
    ];
  });
};

/** The IKU is what the Renstra marks as such; a Perjanjian Kinerja promises every sasaran, and need not repeat tujuan. */
function owedBy(
  { jenis }: DokumenTarget,
  ofSasaran: readonly HasilIndikator[],
  ofTujuan: readonly HasilIndikator[],
): readonly HasilIndikator[] {
  if (jenis !== 'iku') return ofSasaran;
  return [...ofSasaran, ...ofTujuan].filter(({ indikator }) => indikator.iku);
}
