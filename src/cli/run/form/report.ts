// What an import says: each change on stdout, and on stderr what stands in the way, what is not read, and how much it was.

import type { Language, Bilingual } from '../../../language.ts';
import { printable } from '../../../diagnostic/format/text.ts';
import type { AppliedForm } from '../../../excel/form/apply.ts';
import { formatValue } from '../../../excel/form/cell-value.ts';
import { describeConflict } from '../../../excel/form/conflict-words.ts';
import type { Decision, FormConflict } from '../../../excel/form/decide.ts';
import type { Marks } from '../../../excel/form/marks.ts';
import type { PlacedText } from '../../../excel/form/match.ts';
import { prefixFrom } from '../../terminal/diagnostics.ts';
import type { FormWorkspace } from './workspace.ts';
import type { Io } from '../../terminal/io.ts';
import { reportsOf, type QuietOptions } from '../../terminal/quiet.ts';

/** Words for one form. */
export class FormReport {
  readonly #file: string;
  readonly #opened: FormWorkspace;
  readonly #io: Io;
  /** Of what was done. */
  readonly #told: Io;
  readonly #bahasa: Language;

  constructor(
    file: string,
    opened: FormWorkspace,
    options: QuietOptions,
    io: Io,
    language: Language,
  ) {
    this.#file = file;
    this.#opened = opened;
    this.#io = io;
    this.#told = reportsOf(io, options);
    this.#bahasa = language;
  }

  /** A line for each value, with the place at which it stands now. */
  changes({ changes }: AppliedForm): void {
    const prefix = prefixFrom(this.#io.cwd, this.#opened.folder);
    for (const { file, line, label, before, after } of changes) {
      const text = `${prefix}${file}:${line}: ${label}: ${formatValue(before)} → ${formatValue(after)}`;
      this.#told.stdout(`${printable(text)}\n`);
    }
  }

  /** Why nothing is written. */
  refusal({ problems, conflicts, notes }: Decision): void {
    for (const one of problems) this.#line(ERROR, one);
    for (const one of conflicts) this.#conflict(CONFLICT, one);
    for (const one of notes) this.#line(NOTE, one);
    const id = [countId(problems, 'galat'), countId(conflicts, 'bentrok')];
    const en = [countEn(problems, 'error'), countEn(conflicts, 'conflict')];
    this.#say({
      id: `${join(id)}; tidak ada yang ditulis`,
      en: `${join(en)}; nothing was written`,
    });
    if (conflicts.length > 0) this.#say(howToDecide(conflicts));
  }

  /** What was passed over. */
  notes({ notes, dropped }: Decision): void {
    for (const one of dropped) this.#conflict(KEPT, one);
    for (const one of notes) this.#line(NOTE, one);
  }

  /** What a form that does not say what it was exported with can hide. */
  marks({ kind }: Marks, { changes }: Decision): void {
    if (kind === 'kept' || changes.length === 0) return;
    const why =
      kind === 'old'
        ? { id: 'dibuat lkjip versi lama', en: 'was made by an earlier lkjip' }
        : { id: 'kehilangan catatannya', en: 'has lost its notes' };
    this.#line(WARNING, {
      place: '',
      text: {
        id: `formulir ini ${why.id}, sehingga nilai yang diekspor tidak diketahui; periksa setiap perubahan: yang lebih baru pada data mungkin ikut terganti`,
        en: `this form ${why.en}, so that it is not known what was exported; look at each change: what is newer in the data may have been replaced`,
      },
    });
  }

  summary({ changes, files }: AppliedForm, decision: Decision, isDryRun: boolean): void {
    const id = [
      `${changes.length} nilai ${isDryRun ? 'akan berubah' : 'diubah'} pada ${files.length} berkas`,
      ...extras(decision).map((extra) => extra.id),
    ];
    const en = [
      `${plural(changes.length, 'value')} ${isDryRun ? 'would change' : 'changed'} in ${plural(files.length, 'file')}`,
      ...extras(decision).map((extra) => extra.en),
    ];
    this.#say({ id: id.join('; '), en: en.join('; ') }, this.#told);
  }

  #conflict(kind: Bilingual, conflict: FormConflict): void {
    const text = describeConflict(conflict, this.#whereIs(conflict));
    this.#line(kind, { place: conflict.place, text });
  }

  /** The line at which the data has its value. */
  #whereIs({ current }: FormConflict): string | null {
    if (current === null || current.kind === 'fixed') return null;
    const { folder, workspace } = this.#opened;
    const line = workspace.dokumen.get(current.file)?.placeOf(current.path).baris ?? 1;
    return `${prefixFrom(this.#io.cwd, folder)}${current.file}:${line}`;
  }

  #line(kind: Bilingual, { place, text }: PlacedText): void {
    const where = place === '' ? this.#file : `${this.#file}: ${place}`;
    this.#say({
      id: `${kind.id}: ${where}: ${text.id}`,
      en: `${kind.en}: ${where}: ${text.en}`,
    });
  }

  #say(text: Bilingual, io = this.#io): void {
    io.stderr(`${printable(text[this.#bahasa])}\n`);
  }
}

const ERROR = { id: 'galat', en: 'error' };
const WARNING = { id: 'peringatan', en: 'warning' };
const CONFLICT = { id: 'bentrok', en: 'conflict' };
const KEPT = { id: 'data dipertahankan', en: 'data kept' };
const NOTE = { id: 'catatan', en: 'note' };

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
const countId = (list: readonly unknown[], word: string): string =>
  list.length === 0 ? '' : `${list.length} ${word}`;
const countEn = (list: readonly unknown[], word: string): string =>
  list.length === 0 ? '' : plural(list.length, word);
const join = (parts: readonly string[]): string => parts.filter((one) => one !== '').join(', ');

function howToDecide(conflicts: readonly FormConflict[]): Bilingual {
  if (conflicts.every(({ change }) => change === null)) {
    return {
      id: 'saran: --take data melewati isian itu; --dry-run menunjukkan hasilnya dahulu',
      en: 'help: --take data passes over what has no place; --dry-run shows the result first',
    };
  }
  return {
    id: 'saran: --take form memakai isian formulir, --take data mempertahankan data; --dry-run menunjukkan hasilnya dahulu',
    en: 'help: --take form takes what the form has, --take data keeps the data; --dry-run shows the result first',
  };
}

function extras({ emptied, newer, added }: Decision): readonly Bilingual[] {
  const all: readonly (readonly [number, Bilingual])[] = [
    [
      emptied,
      {
        id: `${emptied} sel kosong tidak menghapus nilai yang sudah ada`,
        en: `${plural(emptied, 'empty cell')} left the values that are there`,
      },
    ],
    [
      newer,
      {
        id: `${newer} nilai pada data lebih baru daripada formulir dan tidak diubah`,
        en: `${plural(newer, 'value')} of the data ${newer === 1 ? 'is' : 'are'} newer than the form and stay`,
      },
    ],
    [
      added,
      {
        id: `${added} baris pada data belum ada pada formulir ini`,
        en: `${plural(added, 'row')} of the data ${added === 1 ? 'is' : 'are'} not in this form`,
      },
    ],
  ];
  return all.flatMap(([count, text]) => (count === 0 ? [] : [text]));
}
