// `lkjip explain`: where the figures of a kode come from, or what a diagnostic code means.

import { analyse, type Analysis, type Tahunan } from '../../analyse.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import type { Bilingual, Language } from '../../language.ts';
import { RULES } from '../../catalogue/catalogue.ts';
import { severityName } from '../../diagnostic/format/format.ts';
import type { AnyRule } from '../../diagnostic/rule.ts';
import { EXIT, UserError, type ExitCode } from '../../error.ts';
import { explainKode, findByName, listExplainable } from '../../explain/explain.ts';
import type { KodeKind, KodeExplanation } from '../../explain/explanation.ts';
import { printable } from '../../diagnostic/format/text.ts';
import { periodName, periodOf, yearOf } from '../../period.ts';
import { keysOf } from '../../record.ts';
import type { Workspace } from '../../source/workspace.ts';
import { findWorkspace } from '../../source/load/load.ts';
import { nearest, wordsOf } from '../../source/nearest.ts';
import { prefixFrom } from '../terminal/diagnostics.ts';
import type { Io } from '../terminal/io.ts';
import { loadWithUnits } from '../../units/load.ts';
import { oneOf, parsePeriods, repeated, type WorkspaceOptions } from '../terminal/options.ts';
import { formatDerivation } from './derivation.ts';
import { refuseUnmeasured } from './unmeasured.ts';
import { withoutYear } from './without-year.ts';

export interface ExplainOptions extends WorkspaceOptions {
  readonly format: string;
  readonly tahun?: string;
}

/** Most things that a message names. */
const MOST_NAMED = 5;

const FINDING_CODE = [...RULES.keys()];

export const EXPLAIN_FORMAT = ['text', 'json'] as const;

/** A diagnostic code is explained anywhere; a kode or a name of the data in its workspace; without either, all is listed. */
export async function runExplain(
  what: string | undefined,
  options: ExplainOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const json = oneOf(options.format, EXPLAIN_FORMAT) === 'json';
  const rule = what === undefined ? undefined : RULES.get(what);
  if (rule !== undefined) {
    io.stdout(json ? diagnosticJson(rule, language) : await diagnosticText(rule, language));
    return EXIT.ok;
  }
  const requested = options.tahun === undefined ? [] : parsePeriods([options.tahun]);
  const workspace = await findWorkspace(options.data, io.cwd).catch((error: unknown) => {
    const similar = what === undefined ? null : nearest(what, FINDING_CODE);
    throw what === undefined || similar === null ? error : unknown(what, [similar], options.data);
  });
  const { raw, unit } = await loadWithUnits(workspace, requested.map(yearOf), language);
  const analysis = analyse(raw, requested, language, unit);
  const years = calculated(analysis, options.data);
  for (const { hasil } of years) refuseUnmeasured(hasil);
  if (what === undefined) {
    io.stdout((json ? listJson : listText)(years[0].hasil, language));
    return EXIT.ok;
  }
  const explanation = explainLast(what, years, analysis.workspace, options.data, language);
  const prefix = prefixFrom(io.cwd, workspace);
  io.stdout(json ? derivationJson(explanation) : derivationText(explanation, prefix, language));
  return EXIT.ok;
}

/** The years that there is something to explain of, the last first. */
function calculated(
  analysis: Analysis,
  data: string | undefined,
): readonly [Tahunan, ...Tahunan[]] {
  const [last, ...others] = [...analysis.tahunan].reverse();
  if (last === undefined) throw withoutYear(analysis) ?? brokenData(data);
  return [last, ...others];
}

/** From the last year that has it, by its kode or else by its name. */
function explainLast(
  what: string,
  years: readonly Tahunan[],
  workspace: Workspace | null,
  data: string | undefined,
  language: Language,
): KodeExplanation {
  for (const { hasil, laporan } of years) {
    const explanation = explainKode(what, hasil, language, workspace);
    if (explanation !== undefined) return withNumber(explanation, laporan);
  }
  for (const { hasil, laporan } of years) {
    const found = findByName(what, hasil);
    const [first] = found;
    if (first === undefined) continue;
    if (found.length > 1) throw ambiguous(what, found);
    const explanation = explainKode(first.kode, hasil, language, workspace);
    if (explanation !== undefined) return withNumber(explanation, laporan);
  }
  throw unknown(what, findNear(what, years), data);
}

/** What may be meant: the nearest kode, else the nearest name, else the names that have each of its words, or one like it. */
function findNear(what: string, years: readonly Tahunan[]): readonly string[] {
  const all = years.flatMap(({ hasil }) => listExplainable(hasil));
  const names = [...new Set(all.flatMap(({ nama }) => (nama === '' ? [] : [nama])))];
  const kode = [...all.map((one) => one.kode), ...FINDING_CODE];
  const one = nearest(what, kode) ?? nearest(what, names);
  if (one !== null) return [one];
  const words = wordsOf(what);
  if (words.length === 0) return [];
  const isLike = (nama: string) => {
    const own = wordsOf(nama);
    return words.every((word) => nearest(word, own) !== null);
  };
  return names.filter(isLike).slice(0, MOST_NAMED);
}

/** A table with the number under which the report prints it. */
function withNumber(explanation: KodeExplanation, { bab }: Tahunan['laporan']): KodeExplanation {
  if (explanation.jenis !== 'tabel' && explanation.jenis !== 'anggaran') return explanation;
  const tables = bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const own = tables.find((blok) => blok.jenis === 'tabel' && blok.kode === explanation.kode);
  if (own?.jenis !== 'tabel' || own.label === '') return explanation;
  const { angka, ...head } = explanation;
  return { ...head, tercetak: own.label, angka };
}

function ambiguous(what: string, found: ReturnType<typeof findByName>): UserError {
  const named = found.slice(0, MOST_NAMED).map(({ kode, nama }) => `${kode} (${nama})`);
  const rest = found.length - named.length;
  const list = [...named, ...(rest > 0 ? [`+${String(rest)}`] : [])].join('; ');
  return new UserError(
    {
      id: `"${what}" ada pada ${String(found.length)} nama`,
      en: `"${what}" is in ${String(found.length)} names`,
    },
    {
      hint: { id: `sebut kodenya: ${list}`, en: `give the kode: ${list}` },
      exitCode: EXIT.usage,
    },
  );
}

const HEADINGS: Readonly<Record<KodeKind, Bilingual>> = {
  tujuan: { id: 'tujuan', en: 'tujuan' },
  perspektif: { id: 'perspektif', en: 'perspektif' },
  sasaran: { id: 'sasaran', en: 'sasaran' },
  indikator: { id: 'indikator', en: 'indikator' },
  tabel: { id: 'tabel', en: 'tables' },
  program: { id: 'program', en: 'programs' },
  kegiatan: { id: 'kegiatan', en: 'kegiatan' },
  'sub-kegiatan': { id: 'subkegiatan', en: 'sub-kegiatan' },
  fakta: { id: 'fakta', en: 'facts' },
  'rencana-aksi': { id: 'rencana aksi', en: 'actions' },
  nko: { id: 'nilai kinerja organisasi', en: 'value of the whole agency' },
  anggaran: { id: 'anggaran', en: 'budget' },
};

/** By what they are, a line each. */
function listText(hasil: Hasil, language: Language): string {
  const all = listExplainable(hasil);
  const parts = keysOf(HEADINGS).flatMap((jenis) => {
    const own = all.filter((one) => one.jenis === jenis);
    if (own.length === 0) return [];
    const width = Math.max(...own.map(({ kode }) => kode.length));
    const lines = own.map(({ kode, nama }) => `  ${kode.padEnd(width)}  ${nama}`.trimEnd());
    return [[HEADINGS[jenis][language], ...lines.map(printable)].join('\n')];
  });
  const tahun = periodName(periodOf(hasil.tahun, hasil.triwulan));
  const head =
    language === 'id'
      ? `yang dapat dijelaskan dari tahun ${tahun}: lkjip explain KODE, atau namanya`
      : `what can be explained of ${tahun}: lkjip explain KODE, or its name`;
  const tail =
    language === 'id'
      ? 'begitu pula setiap kode temuan yang ditampilkan lkjip validate'
      : 'and so can every diagnostic code that lkjip validate shows';
  return `${[head, ...parts, tail].join('\n\n')}\n`;
}

function listJson(hasil: Hasil): string {
  const { tahun, triwulan } = hasil;
  const content = {
    versi: 1,
    tahun,
    ...(triwulan === null ? {} : { triwulan }),
    daftar: listExplainable(hasil),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function brokenData(data: string | undefined): UserError {
  const command = `lkjip validate${repeated(data)}`;
  return new UserError(
    {
      id: 'datanya masih bergalat, sehingga belum dapat dihitung',
      en: 'the data has errors, so nothing can be calculated yet',
    },
    { hint: { id: `lihat: ${command}`, en: `see: ${command}` }, exitCode: EXIT.data },
  );
}

function unknown(kode: string, similar: readonly string[], data: string | undefined): UserError {
  const command = `lkjip explain${repeated(data)}`;
  return new UserError(
    { id: `kode "${kode}" tidak dikenal`, en: `the kode "${kode}" is not known` },
    {
      hint:
        similar.length === 0
          ? {
              id: `isi dengan kode atau nama indikator, sasaran, tabel, program, atau kode temuan; daftarnya: ${command}`,
              en: `give the kode or name of an indikator, sasaran, tabel or program, or a diagnostic code; all of them: ${command}`,
            }
          : {
              id: `mungkin maksudnya ${quoted(similar, 'atau')}`,
              en: `did you mean ${quoted(similar, 'or')}?`,
            },
      exitCode: EXIT.usage,
    },
  );
}

/** `"a"`, `"a" atau "b"`, `"a", "b" atau "c"`. */
function quoted(all: readonly string[], or: string): string {
  const named = all.map((one) => `"${one}"`);
  return [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(` ${or} `);
}

function derivationText(explanation: KodeExplanation, prefix: string, language: Language): string {
  const [seen, tahun] = language === 'id' ? ['(lihat di atas)', 'tahun'] : ['(see above)', 'year'];
  return formatDerivation(explanation, { prefix, done: seen, tahun });
}

function derivationJson(explanation: KodeExplanation): string {
  return `${JSON.stringify({ versi: 1, ...explanation }, null, 2)}\n`;
}

/** What a severity means for the report. */
const EFFECT = {
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

async function diagnosticText(rule: AnyRule, language: Language): Promise<string> {
  const { kode, tingkat, mengapa, example } = rule;
  const isAudit = example.command === 'audit';
  const baris = [
    `${kode} (${severityName(tingkat, language)})`,
    '',
    `  ${mengapa[language]}`,
    `  ${(isAudit ? AUDIT : EFFECT[tingkat])[language]}`,
    ...(await exampleLines(rule, language)),
  ];
  // What is wrong in another's report is not accepted in one's own data.
  if (tingkat === 'peringatan' && !isAudit) {
    const alasan = language === 'id' ? '(mengapa dipertahankan)' : '(why it is kept)';
    const file = language === 'id' ? '(berkasnya)' : '(its file)';
    baris.push('', '  terima:', `    - { kode: ${kode}, berkas: ${file}, alasan: ${alasan} }`);
  }
  return `${baris.join('\n')}\n`;
}

/** The files of the example, what is found in them, and what mends it, as the README of the rules has them. */
async function exampleLines(rule: AnyRule, language: Language): Promise<readonly string[]> {
  const { runWrong, wrongFiles } = await import('../../catalogue/example.ts');
  const found = (await runWrong(rule))[language].filter((one) => one.kode === rule.kode);
  const messages = found.map(({ position: { berkas, baris, kolom }, pesan }) =>
    printable(`${berkas}:${String(baris)}:${String(kolom)}: ${pesan}`),
  );
  const cure = rule.cure?.[language] ?? `${found[0]?.saran ?? ''}.`;
  const [contoh, perbaikan] = language === 'id' ? ['contoh', 'perbaikan'] : ['example', 'mend it'];
  const note = rule.example.note;
  return [
    '',
    `  ${contoh}:`,
    ...(note === undefined ? [] : [`    ${note[language]}`]),
    ...wrongFiles(rule).flatMap(({ text }) => [...text.trimEnd().split('\n').map(indented), '']),
    ...messages.map(indented),
    '',
    `  ${perbaikan}: ${printable(cure)}${rule.fix === undefined ? '' : ` ${FIXABLE[language]}`}`,
  ];
}

/** Behind what mends a finding. */
export const FIXABLE = {
  id: 'Yang artinya hanya satu diperbaiki oleh lkjip validate --fix.',
  en: 'What has exactly one meaning is mended by lkjip validate --fix.',
} as const;

const indented = (line: string): string => `    ${printable(line)}`.trimEnd();

function diagnosticJson({ kode, tingkat, mengapa }: AnyRule, language: Language): string {
  const explanation = {
    versi: 1,
    kode,
    jenis: 'temuan',
    tingkat,
    mengapa: mengapa[language],
  };
  return `${JSON.stringify(explanation, null, 2)}\n`;
}
