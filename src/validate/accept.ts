// Accepted findings: a warning that the agency stands by becomes an info with its reason.

import type { Language } from '../language.ts';
import { locate, type Terima, type Workspace } from '../source/workspace.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { mentions, toDiagnostic } from '../diagnostic/finding.ts';
import { joinWords } from '../diagnostic/words.ts';
import { ruleSet, rule, report } from '../diagnostic/rule.ts';

export const acceptanceRules = ruleSet({
  'terima-tak-terpakai': rule<{ kode: string; file: string; untuk: readonly string[] | null }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Penerimaan yang tidak lagi bertemu temuan dapat menutupi temuan baru.',
      en: 'An acceptance that no longer meets a finding could hide a new one.',
    },
    id: ({ kode, file, untuk }) => ({
      pesan: `tidak ada peringatan "${kode}"${untuk === null ? '' : ` untuk ${joinWords(untuk)}`} di ${file} yang dapat diterima`,
      saran:
        untuk === null
          ? 'hapus butir ini dari terima, atau periksa kode dan berkasnya; galat tidak dapat diterima'
          : 'hapus butir ini dari terima, atau periksa kode, berkas, dan "untuk": semua yang didaftar pesannya harus disebut',
    }),
    en: ({ kode, file, untuk }) => ({
      pesan: `there is no warning "${kode}"${untuk === null ? '' : ` for ${joinWords(untuk, 'and')}`} in ${file} to accept`,
      saran:
        untuk === null
          ? 'remove this item of terima, or check its kode and berkas; errors cannot be accepted'
          : 'remove this item of terima, or check its kode, berkas and "untuk": all that the message lists has to be named',
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
 * @param isCheckedFile whether a file was looked at in this run; an acceptance for another year is left alone
 */
export function acceptFindings(
  diagnostics: readonly Diagnostic[],
  workspace: Workspace,
  language: Language,
  isCheckedFile: (file: string) => boolean,
): readonly Diagnostic[] {
  const used = new Set<Terima>();
  const hasil = diagnostics.map((one): Diagnostic => {
    const terima = workspace.terima.find((item) => isMeant(item, one));
    if (terima === undefined || one.tingkat === 'galat') return one;
    used.add(terima);
    const kata = language === 'id' ? 'diterima' : 'accepted';
    const { alasan } = terima;
    return { ...one, tingkat: 'info', saran: `${kata}: ${alasan}`, diterima: alasan };
  });
  const sisa = workspace.terima.filter(
    (terima) => !used.has(terima) && isCheckedFile(terima.berkas),
  );
  const unused = sisa.map(({ kode, berkas, untuk, asal }) =>
    toDiagnostic(
      report(
        acceptanceRules['terima-tak-terpakai'],
        { kode, file: berkas, untuk },
        locate(workspace, asal),
      ),
      language,
    ),
  );
  return [...hasil, ...unused];
}

/** A finding that lists several things is meant only by who names each of them: no other hides behind it. */
function isMeant({ kode, berkas, untuk }: Terima, one: Diagnostic): boolean {
  if (kode !== one.kode || berkas !== one.position.berkas) return false;
  if (untuk === null) return true;
  return one.about === undefined
    ? untuk.some((thing) => mentions(one.pesan, thing))
    : one.about.every((thing) => untuk.includes(thing));
}
