// `lkjip explain`: where the figures of a kode come from, or what a diagnostic code means.

import { analyse, type Analisis, type Tahunan } from '../../analyse.ts';
import type { Language } from '../../language.ts';
import { RULES } from '../../catalogue/catalogue.ts';
import { severityName } from '../../diagnostic/format/format.ts';
import type { AnyRule } from '../../diagnostic/rule.ts';
import { EXIT, UserError, type ExitCode } from '../../error.ts';
import { explainableKode, explainKode } from '../../explain/explain.ts';
import type { PenjelasanKode } from '../../explain/penjelasan.ts';
import { findWorkspace } from '../../source/load/load.ts';
import { nearest } from '../../source/nearest.ts';
import { prefixFrom } from '../terminal/diagnostics.ts';
import type { Io } from '../terminal/io.ts';
import { loadWithUnits } from '../../units/load.ts';
import { oneOf, parseYears } from '../terminal/options.ts';
import { formatDerivation } from './derivation.ts';
import type { ExplainOptions } from '../explain.ts';

const KODE_TEMUAN = [...RULES.keys()];

/** A diagnostic code is explained anywhere; a kode of the data in its workspace. */
export async function runExplain(
  kode: string,
  opsi: ExplainOptions,
  io: Io,
  bahasa: Language,
): Promise<ExitCode> {
  const json = oneOf(opsi.format, ['text', 'json']) === 'json';
  const rule = RULES.get(kode);
  if (rule !== undefined) {
    io.stdout((json ? diagnosticJson : diagnosticText)(rule, bahasa));
    return EXIT.selesai;
  }
  const diminta = opsi.tahun === undefined ? [] : parseYears([opsi.tahun]);
  const ruang = await findWorkspace(opsi.data, io.cwd).catch((error: unknown) => {
    const mirip = nearest(kode, KODE_TEMUAN);
    throw mirip === null ? error : unknown(kode, mirip);
  });
  const { mentah, unit } = await loadWithUnits(ruang, diminta, bahasa);
  const analisis = analyse(mentah, diminta, bahasa, unit);
  const penjelasan = explainLast(kode, analisis, bahasa);
  const awalan = prefixFrom(io.cwd, ruang);
  io.stdout(json ? derivationJson(penjelasan) : derivationText(penjelasan, awalan, bahasa));
  return EXIT.selesai;
}

/** From the last year that has it. */
function explainLast(kode: string, analisis: Analisis, bahasa: Language): PenjelasanKode {
  const { ruang, tahunan } = analisis;
  if (ruang === null || tahunan.length === 0) throw withoutYear(analisis) ?? DATA_SALAH;
  for (const { hasil } of [...tahunan].reverse()) {
    const penjelasan = explainKode(kode, hasil, bahasa);
    if (penjelasan !== undefined) return penjelasan;
  }
  throw unknown(kode, nearest(kode, [...knownKode(tahunan), ...KODE_TEMUAN]));
}

function knownKode(tahunan: readonly Tahunan[]): readonly string[] {
  return tahunan.flatMap(({ hasil }) => explainableKode(hasil));
}

/** That there is nothing to explain since there is no such year, in the words of the finding. */
function withoutYear({ diagnostics }: Analisis): UserError | undefined {
  const temuan = diagnostics.find(({ kode }) => ['tahun-tak-ada', 'tahun-kosong'].includes(kode));
  if (temuan === undefined) return undefined;
  const { pesan, saran } = temuan;
  const hint = saran === null ? {} : { hint: { id: saran, en: saran } };
  return new UserError({ id: pesan, en: pesan }, { ...hint, exitCode: EXIT.data });
}

const DATA_SALAH = new UserError(
  {
    id: 'datanya masih bergalat, sehingga belum dapat dihitung',
    en: 'the data has errors, so nothing can be calculated yet',
  },
  { hint: { id: 'lihat: lkjip validate', en: 'see: lkjip validate' }, exitCode: EXIT.data },
);

function unknown(kode: string, mirip: string | null): UserError {
  return new UserError(
    { id: `kode "${kode}" tidak dikenal`, en: `the kode "${kode}" is not known` },
    {
      hint:
        mirip === null
          ? {
              id: 'isi dengan kode indikator, sasaran, tabel, program, atau temuan',
              en: 'give the kode of an indikator, sasaran, tabel or program, or a diagnostic code',
            }
          : { id: `mungkin maksudnya "${mirip}"`, en: `did you mean "${mirip}"?` },
      exitCode: EXIT.pemakaian,
    },
  );
}

function derivationText(penjelasan: PenjelasanKode, awalan: string, bahasa: Language): string {
  const [sudah, tahun] = bahasa === 'id' ? ['(lihat di atas)', 'tahun'] : ['(see above)', 'year'];
  return formatDerivation(penjelasan, { awalan, sudah, tahun });
}

function derivationJson(penjelasan: PenjelasanKode): string {
  return `${JSON.stringify({ versi: 1, ...penjelasan }, null, 2)}\n`;
}

/** What a severity means for the report. */
const AKIBAT = {
  galat: {
    id: 'Laporan tidak disusun sebelum ini diperbaiki; tidak dapat diterima.',
    en: 'No report is made before this is mended; it cannot be accepted.',
  },
  peringatan: {
    id: 'Laporan tetap disusun. Bila memang benar demikian, catat pada "terima" di lkjip.yaml dengan alasannya.',
    en: 'The report is made all the same. Where it is meant so, note it under "terima" in lkjip.yaml with the reason.',
  },
  info: { id: 'Untuk diketahui.', en: 'For information.' },
} as const;

/** What a finding of `lkjip audit` is about. */
const AUDIT = {
  id: 'Ditemukan `lkjip audit` dalam laporan yang sudah jadi; tingkatnya menurut seberapa pasti.',
  en: 'Found by `lkjip audit` in a finished report; its level says how sure it is.',
} as const;

function diagnosticText({ kode, tingkat, mengapa, example }: AnyRule, bahasa: Language): string {
  const isAudit = example.command === 'audit';
  const baris = [
    `${kode} (${severityName(tingkat, bahasa)})`,
    '',
    `  ${mengapa[bahasa]}`,
    `  ${(isAudit ? AUDIT : AKIBAT[tingkat])[bahasa]}`,
  ];
  // What is wrong in another's report is not accepted in one's own data.
  if (tingkat === 'peringatan' && !isAudit) {
    const alasan = bahasa === 'id' ? '(mengapa dipertahankan)' : '(why it is kept)';
    const berkas = bahasa === 'id' ? '(berkasnya)' : '(its file)';
    baris.push('', '  terima:', `    - { kode: ${kode}, berkas: ${berkas}, alasan: ${alasan} }`);
  }
  return `${baris.join('\n')}\n`;
}

function diagnosticJson({ kode, tingkat, mengapa }: AnyRule, bahasa: Language): string {
  const penjelasan = {
    versi: 1,
    kode,
    jenis: 'temuan',
    tingkat,
    mengapa: mengapa[bahasa],
  };
  return `${JSON.stringify(penjelasan, null, 2)}\n`;
}
