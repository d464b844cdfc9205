// Accepted findings: a warning that the agency stands by becomes an info with its reason.

import type { Language } from '../language.ts';
import { locate, type Terima, type Workspace } from '../source/workspace.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { temuan, toDiagnostic } from '../diagnostic/finding.ts';

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
    toDiagnostic(temuan('terima-tak-terpakai', { kode, berkas }, locate(ruang, asal)), bahasa),
  );
  return [...hasil, ...takTerpakai];
}
