// APIP's check list of PermenPANRB 53/2014, annex III: what the data can answer is answered, the rest is left to tick.

import { kepala, paragraf, sel, tengah } from '../../compose/blocks.ts';
import type { Blok, Laporan, TextCell } from '../../compose/report.ts';
import { chapter, reviewPaper, reviewTable, section, signatures } from './frame.ts';
import { PARTS, type Answer, type ReviewInput } from './checklist-items.ts';

/** An item with its number, and what the data say of it; null where only a person can tell. */
interface JudgedItem {
  readonly number: string;
  readonly text: string;
  readonly answer: Answer;
}

const TITLE = 'Daftar Periksa Reviu Laporan Kinerja';

/** The check list of a year, ready to be rendered in any format. */
export function composeChecklist(year: ReviewInput): Laporan {
  const { workspace, hasil, laporan } = year;
  const parts = PARTS.map(({ name, items }) => ({
    name,
    items: items.map(({ text, judge }, i): JudgedItem => ({
      number: String(i + 1),
      text,
      answer: judge(year),
    })),
  }));
  const all = parts.flatMap(({ items }) => items);
  return reviewPaper({
    title: TITLE,
    year: hasil.tahun,
    agency: workspace.instansi.nama,
    region: laporan.sampul.daerah,
    front: { judul: 'CARA MEMBACA', isi: head(all, year) },
    chapters: [
      chapter(
        1,
        'DAFTAR PERIKSA',
        parts.map(({ name, items }, i) => section(1, i + 1, name, [itemTable(i + 1, name, items)])),
      ),
      chapter(2, 'PENGESAHAN', [
        section(2, 1, 'Tanda Tangan', signatures('Pereviu,', 'Mengetahui, pengendali mutu,')),
      ]),
    ],
  });
}

/** What was judged here and what a person has to. */
function head(items: readonly JudgedItem[], { diagnostics, hasil }: ReviewInput): readonly Blok[] {
  const count = (verdict: Answer['verdict']) =>
    items.filter(({ answer }) => answer.verdict === verdict).length;
  const levels = (['galat', 'peringatan', 'info'] as const).map(
    (level) => `${diagnostics.filter(({ tingkat }) => tingkat === level).length} ${level}`,
  );
  const open = count('orang');
  return [
    paragraf(
      `Daftar ini mengikuti daftar periksa reviu pada PermenPANRB 53/2014 lampiran III, untuk laporan kinerja tahun ${hasil.tahun}. Dari ${items.length} butir, ${items.length - open} dijawab oleh lkjip dari data laporan: ${count('ya')} ya, ${count('tidak')} tidak, dan ${count('gugur')} tidak diperlukan. Kolom keterangan memuat alasannya, kolom letak data berkas dan barisnya.`,
    ),
    paragraf(
      `Sebanyak ${open} butir hanya dapat dinilai oleh pereviu; kotaknya (□) dibiarkan kosong untuk dicentang. Yang dinilai lkjip ialah ada tidaknya dan cocok tidaknya data, bukan kebenaran bukti di baliknya: setiap jawaban tetap menjadi tanggung jawab pereviu dan dapat diubahnya.`,
    ),
    paragraf(`Pemeriksaan data menghasilkan ${levels.join(', ')}.`),
  ];
}

const itemTable = (part: number, name: string, items: readonly JudgedItem[]) =>
  reviewTable({
    kode: `periksa-${part}`,
    judul: `Daftar Periksa: ${name}`,
    columns: [
      ['No', 6],
      ['Pernyataan', 32],
      ['Ya', 6],
      ['Tidak', 7],
      ['Keterangan', 30],
      ['Letak data', 19],
    ],
    baris: items.map(itemRow),
  });

/** An empty box to tick; a tick where the data say so. */
const MARKS: Readonly<Record<Answer['verdict'], readonly [string, string]>> = {
  ya: ['✓', '–'],
  tidak: ['–', '✓'],
  gugur: ['–', '–'],
  orang: ['□', '□'],
};

function itemRow({ number, text, answer }: JudgedItem): readonly TextCell[] {
  const [yes, no] = MARKS[answer.verdict];
  return [
    tengah(number),
    kepala(text),
    tengah(yes),
    tengah(no),
    sel(answer.reason),
    sel(answer.place ?? '–'),
  ];
}
