// Diagnostics as JUnit XML, for the test panels of GitLab, Jenkins and others: a suite for every file.

import type { Diagnostic } from '../diagnostic.ts';
import { compare } from '../finding.ts';
import { countOf, type FormatOptions } from './format.ts';

/**
 * An error is a failure. A warning is a skipped test: the panels show its message without failing the job,
 * which they do not for the output of a test that passed. An info has passed. A file without findings
 * is one test that passed, so that a clean run is not an empty one.
 */
export function formatJunit(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const berkas = new Set([...options.teks.keys(), ...diagnostics.map((d) => d.posisi.berkas)]);
  const suite = [...berkas].sort(compare).map((satu) => {
    const isi = diagnostics.filter(({ posisi }) => posisi.berkas === satu);
    return testSuite(satu, isi, options);
  });
  const bersih = suite.reduce((jumlah, satu) => jumlah + satu.tests, 0);
  const atribut = { name: 'lkjip', tests: bersih, ...counts(diagnostics) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(atribut)}>`,
    ...suite.flatMap(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

const counts = (diagnostics: readonly Diagnostic[]) => ({
  failures: countOf(diagnostics, 'galat'),
  errors: 0,
  skipped: countOf(diagnostics, 'peringatan'),
});

function testSuite(berkas: string, isi: readonly Diagnostic[], options: FormatOptions) {
  const file = `${options.awalan}${berkas}`;
  const tests = Math.max(1, isi.length);
  const bersih = options.bahasa === 'id' ? 'tanpa temuan' : 'nothing found';
  const kasus =
    isi.length === 0
      ? [`    <testcase${attributes({ name: bersih, classname: file, file })}/>`]
      : isi.flatMap((satu) => testCase(satu, file, options));
  return {
    tests,
    xml: [
      `  <testsuite${attributes({ name: file, tests, ...counts(isi) })}>`,
      ...kasus,
      '  </testsuite>',
    ],
  };
}

function testCase(diagnostic: Diagnostic, file: string, options: FormatOptions): string[] {
  const { kode, tingkat, posisi, pesan, saran } = diagnostic;
  const { baris: line, kolom } = posisi;
  const tempat = `${file}:${String(line)}:${String(kolom)}`;
  const kata = options.bahasa === 'id' ? 'saran' : 'help';
  const rinci = [`${tempat}: ${pesan}`, ...(saran === null ? [] : [`${kata}: ${saran}`])];
  const name = `${kode} (${String(line)}:${String(kolom)})`;
  return [
    `    <testcase${attributes({ name, classname: file, file, line })}>`,
    `      ${outcome(tingkat, kode, pesan, escapeXml(rinci.join('\n')))}`,
    '    </testcase>',
  ];
}

function outcome(tingkat: Diagnostic['tingkat'], type: string, message: string, rinci: string) {
  switch (tingkat) {
    case 'galat':
      return `<failure${attributes({ message, type })}>${rinci}</failure>`;
    case 'peringatan':
      return `<skipped${attributes({ message })}>${rinci}</skipped>`;
    case 'info':
      return `<system-out>${rinci}</system-out>`;
  }
}

function attributes(isi: Readonly<Record<string, string | number>>): string {
  const satu = Object.entries(isi).map(([nama, nilai]) => ` ${nama}="${attribute(String(nilai))}"`);
  return satu.join('');
}

/** Line breaks in an attribute would be read back as blanks. */
function attribute(teks: string): string {
  return escapeXml(teks).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

const ENTITAS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 cannot hold, escaped or not, is left out. */
function escapeXml(teks: string): string {
  return teks
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (huruf) => ENTITAS[huruf] ?? huruf);
}
