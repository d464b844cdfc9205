// The summary as JUnit XML, for the test panels of CI: one test for every agency.

import { escapeXml } from '../escape.ts';
import type { Language } from '../language.ts';
import { xmlAttributes } from '../diagnostic/format/xml.ts';
import { sumUp, type AgencyOutcome, type Problem, type Summary } from './summary.ts';

/** Data that stop an agency are a failure of its test, what its machine lacked is an error. */
export function summaryJunit({ instansi }: Summary, language: Language): string {
  const { galat, gagal } = sumUp(instansi);
  const jumlah = { tests: instansi.length, failures: galat, errors: gagal, skipped: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: 'lkjip', ...jumlah })}>`,
    `  <testsuite${xmlAttributes({ name: 'lkjip build --all', ...jumlah })}>`,
    ...instansi.flatMap((one) => testCase(one, language)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(one: AgencyOutcome, language: Language): string[] {
  const { ruang, nama } = one;
  const attribute = xmlAttributes({ name: nama ?? ruang, classname: ruang, file: fileOf(one) });
  const content = outcome(one, language);
  if (content === null) return [`    <testcase${attribute}/>`];
  return [`    <testcase${attribute}>`, `      ${content}`, '    </testcase>'];
}

const fileOf = ({ ruang }: AgencyOutcome) => (ruang === '.' ? '' : `${ruang}/`) + 'lkjip.yaml';

function outcome(one: AgencyOutcome, language: Language): string | null {
  const { status, galat, peringatan, masalah, sebab } = one;
  const details = escapeXml(
    [...(sebab === null ? [] : [sebab]), ...masalah.map(toLine)].join('\n'),
  );
  const finding =
    language === 'id'
      ? `${galat} galat, ${peringatan} peringatan`
      : `${galat} errors, ${peringatan} warnings`;
  switch (status) {
    case 'galat': {
      const type = masalah[0]?.kode ?? 'galat';
      return `<failure${xmlAttributes({ message: sebab ?? finding, type })}>${details}</failure>`;
    }
    case 'gagal':
      return `<error${xmlAttributes({ message: sebab ?? finding, type: 'gagal' })}>${details}</error>`;
    case 'selesai':
      return peringatan === 0 ? null : `<system-out>${escapeXml(finding)}</system-out>`;
  }
}

function toLine({ berkas, baris, kolom, pesan, kode }: Problem): string {
  return `${berkas}:${baris}:${kolom}: ${pesan} [${kode}]`;
}
