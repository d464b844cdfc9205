// The tables of a review: what was read and recalculated, how sure what was found is, and each finding with room for an answer.

import { angka, kepala, paragraf, sel } from '../../compose/blocks.ts';
import type { Blok } from '../../compose/report.ts';
import { severityName } from '../../diagnostic/format/format.ts';
import type { Audit } from '../audit.ts';
import type { AuditFinding } from '../check/finding.ts';
import { placeText } from '../report/place.ts';
import { reviewTable } from './frame.ts';
import { summarise } from '../report/summary.ts';

/** What was read, recalculated and understood, in numbers. */
export function readTable(audit: Audit): readonly Blok[] {
  const { sentences } = audit;
  const summary = summarise(audit);
  const rows: readonly (readonly [string, number | null])[] = [
    ['Halaman', summary.pages],
    ['Halaman yang tidak terbaca', summary.unreadPages],
    ['Tabel', summary.tables],
    ['Angka pada tabel', summary.figures],
    ['Angka yang dihitung ulang', summary.recalculated],
    ['Angka yang cocok dengan hitungannya', summary.agreeing],
    ['Angka yang tidak dipahami', summary.figuresNotUnderstood],
    ['Angka dalam kalimat yang dihitung ulang', sentences.recalculated],
    ['Angka dalam kalimat yang cocok', sentences.agreeing],
  ];
  return [
    reviewTable({
      kode: 'pembacaan',
      judul: '',
      columns: [
        ['Uraian', 75],
        ['Banyaknya', 25],
      ],
      baris: rows.map(([name, count]) => [
        kepala(name),
        angka(count === null ? '–' : String(count)),
      ]),
    }),
  ];
}

/** How many findings there are of each level. */
export function severityTable(findings: readonly AuditFinding[]): readonly Blok[] {
  const levels = ['galat', 'peringatan', 'info'] as const;
  return [
    reviewTable({
      kode: 'tingkat',
      judul: '',
      columns: [
        ['Tingkat', 75],
        ['Banyaknya', 25],
      ],
      baris: levels.map((level) => [
        kepala(severityName(level, 'id')),
        angka(String(findings.filter((one) => one.level === level).length)),
      ]),
    }),
  ];
}

/** Where the answer is written: a cell without any sign is none to a screen reader, and its row would lack one. */
const ROOM = '..................';

/** Each finding with what is printed, what comes out, how and why, and room for the agency's answer. */
export function findingsTable(
  kode: string,
  chapter: string,
  findings: readonly AuditFinding[],
): readonly Blok[] {
  if (findings.length === 0)
    return [paragraf('Tidak ditemukan pertentangan pada angka yang dapat dihitung ulang.')];
  return [
    reviewTable({
      kode,
      judul: `Temuan pada ${chapter}`,
      columns: [
        ['No', 4],
        ['Letak', 20],
        ['Tingkat', 9],
        ['Tercetak', 10],
        ['Hasil hitungan', 10],
        ['Cara dan sebab', 25],
        ['Tanggapan instansi', 22],
      ],
      baris: findings.map((finding, i) => [
        sel(String(i + 1), 'tengah'),
        kepala(placeText(finding.place, 'id')),
        sel(severityName(finding.level, 'id')),
        angka(finding.printed),
        angka(finding.calculated ?? '–'),
        sel(reasonOf(finding)),
        sel(ROOM),
      ]),
      lanskap: true,
    }),
  ];
}

const reasonOf = ({ how, cause, code }: AuditFinding): string =>
  `${how.id}${cause === null ? '' : `; ${cause.id}`} [${code}]`;
