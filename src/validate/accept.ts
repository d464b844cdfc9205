// Accepted findings: a warning that the agency stands by becomes an info with its reason.

import type { Language } from '../language.ts';
import { locate, type Terima, type Workspace } from '../source/workspace.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { toDiagnostic } from '../diagnostic/finding.ts';
import { ruleSet, rule, report } from '../diagnostic/rule.ts';

export const acceptanceRules = ruleSet({
  'terima-tak-terpakai': rule<{ kode: string; berkas: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Penerimaan yang tidak lagi bertemu temuan dapat menutupi temuan baru.',
      en: 'An acceptance that no longer meets a finding could hide a new one.',
    },
    id: ({ kode, berkas }) => ({
      pesan: `tidak ada peringatan "${kode}" di ${berkas} yang dapat diterima`,
      saran:
        'hapus butir ini dari terima, atau periksa kode dan berkasnya; galat tidak dapat diterima',
    }),
    en: ({ kode, berkas }) => ({
      pesan: `there is no warning "${kode}" in ${berkas} to accept`,
      saran: 'remove this item of terima, or check its kode and berkas; errors cannot be accepted',
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          terima:
            - kode: target-berbeda
              berkas: 2020/target.yaml
              alasan: Perjanjian Kinerja ditetapkan sebelum Renstra diubah
        `,
      },
      mended: [
        [
          'terima:\n  - kode: target-berbeda\n    berkas: 2020/target.yaml\n    alasan: Perjanjian Kinerja ditetapkan sebelum Renstra diubah\n',
          '',
        ],
      ],
    },
    cure: {
      id: 'hapus butir itu dari "terima", atau periksa kode dan berkasnya; galat tidak dapat diterima.',
      en: 'remove that item of "terima", or check its kode and berkas; errors cannot be accepted.',
    },
  }),
});

/**
 * Applies `terima` of lkjip.yaml. Errors cannot be accepted.
 * @param berkasDiperiksa whether a file was looked at in this run; an acceptance for another year is left alone
 */
export function acceptFindings(
  diagnostics: readonly Diagnostic[],
  ruang: Workspace,
  bahasa: Language,
  berkasDiperiksa: (berkas: string) => boolean,
): readonly Diagnostic[] {
  const terpakai = new Set<Terima>();
  const hasil = diagnostics.map((satu): Diagnostic => {
    const terima = ruang.terima.find(
      ({ kode, berkas }) => kode === satu.kode && berkas === satu.posisi.berkas,
    );
    if (terima === undefined || satu.tingkat === 'galat') return satu;
    terpakai.add(terima);
    const kata = bahasa === 'id' ? 'diterima' : 'accepted';
    const { alasan } = terima;
    return { ...satu, tingkat: 'info', saran: `${kata}: ${alasan}`, diterima: alasan };
  });
  const sisa = ruang.terima.filter(
    (terima) => !terpakai.has(terima) && berkasDiperiksa(terima.berkas),
  );
  const takTerpakai = sisa.map(({ kode, berkas, asal }) =>
    toDiagnostic(
      report(acceptanceRules['terima-tak-terpakai'], { kode, berkas }, locate(ruang, asal)),
      bahasa,
    ),
  );
  return [...hasil, ...takTerpakai];
}
