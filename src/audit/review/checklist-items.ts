// The items of the check list, and how each that data can answer is answered.

import { isFigure, isNihil } from '../../calculate/besaran.ts';
import type { HasilKegiatan } from '../../calculate/kegiatan.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import { isWhole } from '../../calculate/serapan.ts';
import { formatInText } from '../../compose/format.ts';
import type { Laporan } from '../../compose/report.ts';
import { countLevels } from '../../compose/table/kegiatan.ts';
import { enumerate } from '../../compose/wording/phrase.ts';
import { termsOf } from '../../compose/wording/terms.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Position } from '../../place.ts';
import { computeKelengkapan, type BlockKey } from '../../validate/completeness/coverage.ts';
import {
  locate,
  locateKey,
  type DokumenTarget,
  type Indikator,
  type Workspace,
} from '../../source/workspace.ts';

/** What a year's report is reviewed by. */
export interface ReviewInput {
  readonly workspace: Workspace;
  readonly hasil: Hasil;
  readonly laporan: Laporan;
  readonly diagnostics: readonly Diagnostic[];
}

/** `gugur`: it asks for a reason of what is not the case. `orang`: only a person can tell. */
export interface Answer {
  readonly verdict: 'ya' | 'tidak' | 'gugur' | 'orang';
  readonly reason: string;
  /** `2020/target.yaml:12`; null where it is no place. */
  readonly place: string | null;
}

interface ChecklistItem {
  readonly text: string;
  readonly judge: (year: ReviewInput) => Answer;
}

const placeOf = ({ berkas, baris }: Position): string => `${berkas}:${String(baris)}`;
const yes = (reason: string, place: string | null = null): Answer => ({
  verdict: 'ya',
  reason,
  place,
});
const no = (reason: string, place: string | null = null): Answer => ({
  verdict: 'tidak',
  reason,
  place,
});
const person = (reason: string, place: string | null = null): Answer => ({
  verdict: 'orang',
  reason,
  place,
});

/** No where one of these was found, with the first of them. */
function unless(found: readonly Diagnostic[], fine: Answer): Answer {
  const [first] = found;
  if (first === undefined) return fine;
  const rest = found.length === 1 ? '' : `; ${found.length - 1} temuan lain`;
  return no(`${first.pesan}${rest}`, placeOf(first.position));
}

const withCodes = ({ diagnostics }: ReviewInput, ...codes: readonly string[]) =>
  diagnostics.filter(({ kode }) => codes.includes(kode));

const indicators = ({ hasil }: ReviewInput) => hasil.sasaran.flatMap(({ indikator }) => indikator);

function profile({ workspace, hasil }: ReviewInput): Answer {
  const file = `${hasil.tahun}/organisasi.yaml:1`;
  const { organisasi } = hasil.data;
  const lacking = [
    ...(organisasi?.tugas == null ? ['tugas'] : []),
    ...((organisasi?.struktur ?? []).length === 0 ? ['susunan organisasi'] : []),
    ...(hasil.personel.length === 0 ? ['data pegawai'] : []),
    ...(workspace.instansi.kepala === null && organisasi?.pengesahan?.kepala == null
      ? ['pimpinan']
      : []),
  ];
  return lacking.length === 0
    ? yes('Tugas, susunan organisasi, pegawai, dan pimpinan ada', file)
    : no(`Belum ada: ${lacking.join(', ')}`, file);
}

function annexes({ laporan }: ReviewInput): Answer {
  const annex = laporan.bab.find(({ id }) => id === 'lampiran');
  if (annex === undefined) return no('Laporan tidak berlampiran');
  return yes(`Lampiran: ${annex.bagian.map(({ judul }) => judul).join('; ')}`);
}

function improvements({ hasil }: ReviewInput): Answer {
  const narasi = hasil.data.narasi.get('rekomendasi');
  return narasi === undefined || narasi.text.trim() === ''
    ? no('Bagian Rekomendasi belum ditulis')
    : yes('Bagian Rekomendasi ada', `${narasi.file}:1`);
}

/** Only where all that money is planned for has a budget and has reported what was spent of it, each as a whole. */
function money({ workspace, hasil }: ReviewInput): Answer {
  const { anggaran, tahun } = hasil;
  const file = `${tahun}/anggaran.yaml:1`;
  const { program, serapan } = anggaran;
  if (!isFigure(serapan)) return no('Realisasi anggaran belum dilaporkan', file);
  const said = `serapan ${formatInText(serapan, ' persen', termsOf(workspace.instansi))}`;
  const lacking = program.flatMap((one) => lackingIn(one, []));
  const [first] = lacking;
  if (first !== undefined) {
    const reason = `Anggaran atau realisasi belum lengkap: ${listed(lacking.map(({ path }) => path))}; ${said}`;
    return no(reason, placeOf(locateKey(workspace, first.kegiatan.asal)));
  }
  const counts = countLevels(program, termsOf(workspace.instansi));
  return yes(`Realisasi ${enumerate(counts)} dilaporkan, ${said}`, file);
}

interface Lacking extends Pick<HasilKegiatan, 'kegiatan'> {
  /** `P01/K01`. */
  readonly path: string;
}

/** The lowest of what lacks a budget or spending: what is above it lacks no more than that. */
function lackingIn(one: HasilKegiatan, above: readonly string[]): readonly Lacking[] {
  if (isWhole(one.anggaran) && isWhole(one.realisasi)) return [];
  const path = [...above, one.kode];
  const below = one.parts.flatMap((part) => lackingIn(part, path));
  return below.length > 0 ? below : [{ kegiatan: one.kegiatan, path: path.join('/') }];
}

const MOST_LISTED = 5;

/** As many as a cell has room for, and how many more there are. */
function listed(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED;
  const shown = names.slice(0, MOST_LISTED).join(', ');
  return rest > 0 ? `${shown}, dan ${rest} lainnya` : shown;
}

function sources({ workspace, hasil }: ReviewInput): Answer {
  const all = [...hasil.data.realisasi];
  const bare = all.filter(([, { sumber, turunan }]) => sumber === null && turunan === null);
  const [first] = bare;
  if (all.length === 0) return no('Belum ada realisasi');
  if (first === undefined)
    return yes(`Semua ${all.length} realisasi menyebut sumber datanya atau tabelnya`);
  const kode = bare.map(([one]) => one).join(', ');
  return no(`Realisasi tanpa sumber: ${kode}`, placeOf(locateKey(workspace, first[1].asal)));
}

function responsible(year: ReviewInput): Answer {
  const all = indicators(year).map(({ indikator }) => indikator);
  const bare = all.filter(({ penanggungJawab }) => penanggungJawab === null);
  const [first] = bare;
  if (first === undefined) return yes(`Semua ${all.length} indikator menyebut penanggung jawabnya`);
  if (bare.length === all.length) return person('Penanggung jawab tidak dicatat dalam data');
  const kode = bare.map((one) => one.kode).join(', ');
  return no(`Tanpa penanggung jawab: ${kode}`, placeOf(locateKey(year.workspace, first.asal)));
}

const WORDING = [
  'nama-berbeda',
  'nama-mirip',
  'sasaran-jumlah-berbeda',
  'sasaran-indikator-pindah',
  'satuan-berbeda',
];

/** What is said of all of them is said of none where there are none. */
const ofMeasured =
  (judge: ChecklistItem['judge']): ChecklistItem['judge'] =>
  (year) =>
    indicators(year).length === 0 ? no('Laporan belum mengukur satu indikator pun') : judge(year);

/** Whether a document has these indicators of the report, in the same words. */
function sameAs(
  year: ReviewInput,
  document: DokumenTarget | null,
  name: string,
  { asked, called }: { readonly asked: readonly Indikator[]; readonly called: string },
): Answer {
  if (document === null) return no(`${name} tidak ada dalam data`);
  const { workspace, hasil } = year;
  const at = locateKey(workspace, document.asal);
  const missing = asked.map(({ kode }) => kode).filter((kode) => !document.target.has(kode));
  if (missing.length > 0) return no(`Tidak ada pada ${name}: ${missing.join(', ')}`, placeOf(at));
  const other = [hasil.data.iku, ...hasil.data.perjanjianKinerja].flatMap((one) =>
    one === null ? [] : [locateKey(workspace, one.asal).baris],
  );
  const next = Math.min(...other.filter((line) => line > at.baris), Infinity);
  const isOf = ({ position }: Diagnostic) =>
    position.berkas === at.berkas && position.baris >= at.baris && position.baris < next;
  return unless(
    withCodes(year, ...WORDING).filter(isOf),
    yes(`Semua ${asked.length} ${called} ada pada ${name}, dengan nama yang sama`, placeOf(at)),
  );
}

const measuredOf = (year: ReviewInput) => indicators(year).map(({ indikator }) => indikator);
const byAgreement = ofMeasured((year) =>
  sameAs(year, year.hasil.data.perjanjianKinerja.at(-1) ?? null, 'Perjanjian Kinerja', {
    asked: measuredOf(year),
    called: 'indikator sasaran',
  }),
);
/** Those that are flagged as IKU; where none is flagged, which they are is not known, and all are asked for. */
const byIku = ofMeasured((year) => {
  const all = measuredOf(year);
  const flagged = all.filter(({ iku }) => iku);
  return sameAs(
    year,
    year.hasil.data.iku,
    'IKU',
    flagged.length === 0
      ? { asked: all, called: 'indikator sasaran' }
      : { asked: flagged, called: 'indikator yang ditandai IKU' },
  );
});
const byRenstra = (year: ReviewInput): Answer =>
  unless(
    withCodes(year, 'sasaran-di-luar-renstra'),
    yes(
      `${year.hasil.sasaran.length === 1 ? 'Satu-satunya' : `Semua ${String(year.hasil.sasaran.length)}`} sasaran berasal dari Renstra`,
      placeOf(locate(year.workspace, year.hasil.renstra.asal, 'sasaran')),
    ),
  );

function byIndicators(year: ReviewInput): Answer {
  const bare = year.hasil.sasaran.filter(({ indikator }) => indikator.length === 0);
  const [first] = bare;
  if (first === undefined) return yes('Setiap sasaran punya indikator');
  const kode = bare.map(({ sasaran }) => sasaran.kode).join(', ');
  return no(
    `Sasaran tanpa indikator: ${kode}`,
    placeOf(locateKey(year.workspace, first.sasaran.asal)),
  );
}

/** A reason is asked for only where one of these is not so. */
const explained =
  (numbers: string, ...of: readonly ChecklistItem['judge'][]): ChecklistItem['judge'] =>
  (year) =>
    of.every((judge) => judge(year).verdict === 'ya')
      ? { verdict: 'gugur', reason: `Tidak diperlukan: butir ${numbers} ya`, place: null }
      : person(`Apakah perbedaan pada butir ${numbers} dijelaskan dengan memadai?`);

const COMPARED: readonly (readonly [BlockKey, string])[] = [
  ['tahun-lalu', 'tahun sebelumnya'],
  ['target-akhir', 'target jangka menengah'],
  ['standar-nasional', 'standar nasional'],
];

function comparisons({ workspace, hasil }: ReviewInput): Answer {
  const { blok } = computeKelengkapan({ workspace, hasil });
  const said = COMPARED.map(([key, name]) => {
    const { ada: there = 0, dari = 0 } = blok.find(({ kunci }) => kunci === key) ?? {};
    return { text: `${name} ${there} dari ${dari} indikator`, isWhole: there === dari };
  });
  const reason = `Dibandingkan dengan ${said.map(({ text }) => text).join(', ')}`;
  return said.every(({ isWhole }) => isWhole) ? yes(reason) : no(reason);
}

function targets(year: ReviewInput): Answer {
  const found = withCodes(
    year,
    'target-kosong',
    'dasar-capaian-kosong',
    'perjanjian-kinerja-tak-ada',
  );
  return unless(
    found,
    yes(
      `Semua ${indicators(year).length} indikator punya target`,
      `${year.hasil.tahun}/target.yaml:1`,
    ),
  );
}

function achievements(year: ReviewInput): Answer {
  const all = indicators(year);
  const measured = all.filter(({ capaian }) => isFigure(capaian)).length;
  // Where nothing came up to be measured, nothing is missing.
  const nihil = all.filter(({ realisasi }) => isNihil(realisasi)).length;
  const reason = `Capaian ${measured} dari ${all.length} indikator dapat dihitung${nihil === 0 ? '' : `, ${nihil} nihil`}`;
  const place = `${year.hasil.tahun}/realisasi.yaml:1`;
  return measured + nihil === all.length ? yes(reason, place) : no(reason, place);
}

function reliable({ diagnostics }: ReviewInput): Answer {
  const doubts = diagnostics.filter(({ tingkat }) => tingkat !== 'info').length;
  return person(
    `lkjip menghitung ulang setiap angka dan menemukan ${doubts} galat atau peringatan; buktinya diuji pereviu`,
  );
}

function authors({ workspace, hasil }: ReviewInput): Answer {
  const tim = hasil.data.organisasi?.pengesahan?.tim ?? [];
  if (tim.length === 0) return person('Tim penyusun tidak dicatat dalam data');
  const asal = { berkas: `${hasil.tahun}/organisasi.yaml`, keys: ['pengesahan', 'tim'] };
  return person(`Tim penyusun: ${tim.length} orang`, placeOf(locateKey(workspace, asal)));
}

const asked =
  (reason: string): ChecklistItem['judge'] =>
  () =>
    person(reason);
const BY_EVIDENCE = 'Dinilai pereviu dari bukti dan wawancara';

/** As PermenPANRB 53/2014, annex III, has them. */
export const PARTS: readonly { readonly name: string; readonly items: readonly ChecklistItem[] }[] =
  [
    {
      name: 'Format',
      items: [
        {
          text: 'Laporan kinerja telah menampilkan data penting instansi pemerintah',
          judge: profile,
        },
        {
          text: 'Laporan kinerja telah menyajikan informasi target kinerja',
          judge: ofMeasured(targets),
        },
        {
          text: 'Laporan kinerja telah menyajikan capaian kinerja yang memadai',
          judge: ofMeasured(achievements),
        },
        {
          text: 'Telah menyajikan lampiran yang mendukung informasi pada badan laporan',
          judge: annexes,
        },
        { text: 'Telah menyajikan upaya perbaikan ke depan', judge: improvements },
        { text: 'Telah menyajikan akuntabilitas keuangan', judge: money },
      ],
    },
    {
      name: 'Mekanisme Penyusunan',
      items: [
        {
          text: 'Laporan kinerja disusun oleh unit kerja yang memiliki tugas dan fungsi untuk itu',
          judge: authors,
        },
        {
          text: 'Informasi yang disampaikan telah didukung dengan data yang memadai',
          judge: sources,
        },
        {
          text: 'Telah terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun',
          judge: asked(BY_EVIDENCE),
        },
        {
          text: 'Telah ditetapkan penanggung jawab pengumpulan data/informasi di setiap unit kerja',
          judge: ofMeasured(responsible),
        },
        {
          text: 'Data/informasi kinerja yang disampaikan telah diyakini keandalannya',
          judge: reliable,
        },
        {
          text: 'Analisis/penjelasan dalam laporan kinerja telah diketahui oleh unit kerja terkait',
          judge: asked(BY_EVIDENCE),
        },
        {
          text: 'Laporan kinerja merupakan gabungan partisipasi dari bawahannya',
          judge: asked(BY_EVIDENCE),
        },
      ],
    },
    {
      name: 'Substansi',
      items: [
        {
          text: 'Tujuan/sasaran dalam laporan kinerja telah sesuai dengan perjanjian kinerja',
          judge: byAgreement,
        },
        {
          text: 'Tujuan/sasaran dalam laporan kinerja telah selaras dengan rencana strategis',
          judge: byRenstra,
        },
        {
          text: 'Jika butir 1 dan 2 tidak, terdapat penjelasan yang memadai',
          judge: explained('1 dan 2', byAgreement, byRenstra),
        },
        {
          text: 'Tujuan/sasaran dalam laporan kinerja telah sesuai dengan indikator kinerja',
          judge: byIndicators,
        },
        {
          text: 'Tujuan/sasaran dalam laporan kinerja telah sesuai dengan indikator kinerja utama',
          judge: byIku,
        },
        {
          text: 'Jika butir 4 dan 5 tidak, terdapat penjelasan yang memadai',
          judge: explained('4 dan 5', byIndicators, byIku),
        },
        {
          text: 'Telah terdapat perbandingan data kinerja dengan tahun lalu, standar nasional, dan sebagainya yang bermanfaat',
          judge: ofMeasured(comparisons),
        },
        {
          text: 'Indikator kinerja utama dan indikator kinerja telah cukup mengukur tujuan/sasaran',
          judge: asked('Kecukupan indikator dinilai pereviu'),
        },
        {
          text: 'Jika butir 8 tidak, terdapat penjelasan yang memadai',
          judge: asked('Menurut jawaban butir 8'),
        },
        {
          text: 'Indikator kinerja utama dan indikator kinerja telah SMART',
          judge: asked('Dinilai pereviu untuk setiap indikator'),
        },
      ],
    },
  ];
