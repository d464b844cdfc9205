// The files of a new workspace, from the skeleton in templates/awal/ and the answers. Reads and writes nothing.

import { KINDS, type AgencyKind } from './kinds.ts';

/** What is known of the agency. */
export interface InitAnswers {
  readonly jenis: AgencyKind;
  readonly nama: string;
  /** Empty where it has none. */
  readonly daerah: string;
  /** First and last year of the Renstra. */
  readonly mulai: number;
  readonly selesai: number;
  /** The first year to report on. */
  readonly tahun: number;
  /** Whether the agency is still to be named: then the file says so. */
  readonly contoh: boolean;
}

/** A file, by its path below the workspace. */
export interface InitFile {
  readonly nama: string;
  readonly content: string;
}

/** Fills in the skeleton; in its paths `TAHUN`, `MULAI` and `SELESAI` stand for the years. */
export function renderSkeleton(
  skeleton: readonly InitFile[],
  answer: InitAnswers,
): readonly InitFile[] {
  const { jenis, tahun, mulai, selesai } = answer;
  const words = KINDS[jenis];
  const input: Readonly<Record<string, string>> = {
    JENIS: jenis,
    KEPALA: words.kepala,
    INDUK: words.induk ?? '',
    RENSTRA: words.renstra,
    ANGGARAN: words.anggaran,
    VISI: words.visi,
    TUJUAN: words.tujuan,
    INDIKATORTUJUAN: words.indikatorTujuan,
    SASARAN: words.sasaran,
    INDIKATORSASARAN: words.indikatorSasaran,
    PENUNJANG: words.penunjang,
    TAHUN: String(tahun),
    TAHUNLALU: String(tahun - 1),
    TAHUNDEPAN: String(tahun + 1),
    MULAI: String(mulai),
    SELESAI: String(selesai),
    TARGET: exampleTargets(mulai, selesai),
    TARGETAWAL: exampleTarget(tahun - mulai),
  };
  return skeleton.map(({ nama, content }) => ({
    nama: nama
      // npm packs no file of that name.
      .replace(/^gitignore$/, '.gitignore')
      .replace(/^TAHUN\//, `${String(tahun)}/`)
      .replace('MULAI', String(mulai))
      .replace('SELESAI', String(selesai)),
    content: fillIn(nama, content, answer, input),
  }));
}

function fillIn(
  nama: string,
  content: string,
  { jenis, nama: instansi, daerah, contoh }: InitAnswers,
  input: Readonly<Record<string, string>>,
): string {
  // In YAML names stand within single quotes, in which nothing but those has to be doubled.
  const quote = (text: string) => (nama.endsWith('.yaml') ? text.replaceAll("'", "''") : text);
  const replaced = 'TODO: ganti nama instansi dan daerah contoh ini';
  const absent = [
    ...(daerah === '' ? ['DAERAH'] : []),
    ...(KINDS[jenis].induk === null ? ['INDUK'] : []),
  ];
  return without(content, absent)
    .replace(/^ *# \$GANTI\$\n/m, (baris) => (contoh ? baris.replace('$GANTI$', replaced) : ''))
    .replace(/\$([A-Z]+)\$/g, (tanda, kata: string) => {
      if (kata === 'NAMA') return quote(instansi);
      if (kata === 'DAERAH') return quote(daerah);
      return input[kata] ?? tanda;
    });
}

/** Without the lines, and the words behind a name, that stand for what there is not. */
function without(text: string, absent: readonly string[]): string {
  return absent.reduce(
    (rest, word) =>
      rest
        .replace(new RegExp(`^ *\\w+: '\\$${word}\\$'.*\\n`, 'gm'), '')
        .replaceAll(`, $${word}$`, '')
        .replaceAll(` {{${word.toLowerCase()}}}`, ''),
    text,
  );
}

/** Figures of an example rise a little every year. */
const exampleTarget = (to: number): string => String(80 + to);

function exampleTargets(mulai: number, done: number): string {
  const tahun = Array.from({ length: done - mulai + 1 }, (_, i) => mulai + i);
  return tahun.map((one, i) => `${String(one)}: ${exampleTarget(i)}`).join(', ');
}
