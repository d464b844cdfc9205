// The kertas kerja reviu: what an audit found, as a report that a reviewer signs and the agency answers.

import { paragraf } from '../../compose/blocks.ts';
import type { Blok, Laporan } from '../../compose/report.ts';
import { capitalised } from '../../language.ts';
import type { Audit } from '../audit.ts';
import { summaryText } from '../report/text.ts';
import { chapter, heading, reviewPaper, section, signatures } from './frame.ts';
import { findingsTable, readTable, severityTable } from './tables.ts';

/** What is reviewed, and for whom. */
export interface ReviewSubject {
  /** The name of the file. */
  readonly file: string;
  /** As far as the report names it. */
  readonly agency: string;
  readonly region: string | null;
}

const TITLE = 'Kertas Kerja Reviu Laporan Kinerja';

/** The review of a report on a year, ready to be rendered in any format. */
export function composeReview(audit: Audit, year: number, subject: ReviewSubject): Laporan {
  return reviewPaper({
    title: TITLE,
    year,
    agency: subject.agency,
    region: subject.region,
    front: {
      judul: 'RINGKASAN REVIU',
      isi: [
        ...scope(audit, subject),
        heading('Hasil Pembacaan dan Hitung Ulang', 'pembacaan'),
        ...readTable(audit),
        ...remarks(audit),
      ],
    },
    chapters: [
      chapter(1, 'TEMUAN', [
        section(1, 1, 'Cara Membaca', [paragraf(LEVELS)]),
        ...byChapter(audit).map(({ name, findings }, i) =>
          section(1, i + 2, name, findingsTable(`temuan-${i + 1}`, name, findings)),
        ),
      ]),
      chapter(2, 'PENGESAHAN', [
        section(
          2,
          1,
          'Tanda Tangan',
          signatures('Disusun oleh,', 'Mengetahui, pengendali mutu,', 'Ditanggapi oleh instansi,'),
        ),
      ]),
    ],
  });
}

const LEVELS =
  'Galat adalah pertentangan yang pasti, peringatan yang mungkin, dan info yang patut dilihat. Setiap temuan menyebut letaknya, angka yang tercetak, hasil hitungannya, cara menghitungnya, dan sebab yang mungkin. Kolom tanggapan diisi oleh instansi.';

function scope(
  { document, year, findings }: Audit,
  { file, agency }: ReviewSubject,
): readonly Blok[] {
  const of = year === null ? '' : ` tahun ${year}`;
  const pages = document.pages === null ? '' : ` sebanyak ${document.pages} halaman`;
  return [
    paragraf(`Yang direviu adalah laporan kinerja ${agency}${of}, berkas “${file}”${pages}.`),
    paragraf(
      'Setiap angka yang dapat dihitung kembali dari angka lain pada tabel dan kalimat laporan dihitung ulang: capaian, serapan, sisa, jumlah, rata-rata, efisiensi, dan pertumbuhan. Angka yang sama pada tabel lain, urutan tabel, predikat, dan banyaknya sasaran dibandingkan.',
    ),
    heading('Banyaknya Temuan menurut Tingkat', 'tingkat'),
    ...severityTable(findings),
  ];
}

/** What stands below the numbers: pages that cannot be read, pages that are missing. */
const remarks = (audit: Audit): readonly Blok[] =>
  summaryText(audit, 'id')
    .slice(1)
    .map((line) => paragraf(`${capitalised(line)}.`));

interface ChapterFindings {
  readonly name: string;
  readonly findings: Audit['findings'];
}

const WITHOUT_CHAPTER = 'Di Luar Bab';

/** In the order of the report. */
function byChapter({ findings }: Audit): readonly ChapterFindings[] {
  const names = [...new Set(findings.map(({ place }) => place.chapter ?? WITHOUT_CHAPTER))];
  if (names.length === 0) return [{ name: 'Tanpa Temuan', findings: [] }];
  return names.map((name) => ({
    name,
    findings: findings.filter(({ place }) => (place.chapter ?? WITHOUT_CHAPTER) === name),
  }));
}
