// Diagnostics as JUnit XML, for the test panels of GitLab, Jenkins and others: a suite for every file.

import { escapeXml } from '../../escape.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { compare } from '../finding.ts';
import { countOf, type FormatOptions } from './format.ts';
import { xmlAttributes } from './xml.ts';

/**
 * An error is a failure. A warning is a skipped test: the panels show its message without failing the job,
 * which they do not for the output of a test that passed. An info has passed. A file without findings
 * is one test that passed, so that a clean run is not an empty one.
 */
export function formatJunit(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const files = new Set([...options.texts.keys(), ...diagnostics.map((d) => d.position.berkas)]);
  const suite = [...files].sort(compare).map((one) => {
    const content = diagnostics.filter(({ position }) => position.berkas === one);
    return testSuite(one, content, options);
  });
  const clean = suite.reduce((jumlah, one) => jumlah + one.tests, 0);
  const attribute = { name: 'lkjip', tests: clean, ...counts(diagnostics) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes(attribute)}>`,
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

function testSuite(path: string, content: readonly Diagnostic[], options: FormatOptions) {
  const file = `${options.prefix}${path}`;
  const tests = Math.max(1, content.length);
  const clean = options.language === 'id' ? 'tanpa temuan' : 'nothing found';
  const cases =
    content.length === 0
      ? [`    <testcase${xmlAttributes({ name: clean, classname: file, file })}/>`]
      : content.flatMap((one) => testCase(one, file, options));
  return {
    tests,
    xml: [
      `  <testsuite${xmlAttributes({ name: file, tests, ...counts(content) })}>`,
      ...cases,
      '  </testsuite>',
    ],
  };
}

function testCase(diagnostic: Diagnostic, file: string, options: FormatOptions): string[] {
  const { kode, tingkat, position, pesan, saran } = diagnostic;
  const { baris: line, kolom } = position;
  const tempat = `${file}:${String(line)}:${String(kolom)}`;
  const kata = options.language === 'id' ? 'saran' : 'help';
  const details = [`${tempat}: ${pesan}`, ...(saran === null ? [] : [`${kata}: ${saran}`])];
  const name = `${kode} (${String(line)}:${String(kolom)})`;
  return [
    `    <testcase${xmlAttributes({ name, classname: file, file, line })}>`,
    `      ${outcome(tingkat, kode, pesan, escapeXml(details.join('\n')))}`,
    '    </testcase>',
  ];
}

function outcome(tingkat: Diagnostic['tingkat'], type: string, message: string, details: string) {
  switch (tingkat) {
    case 'galat':
      return `<failure${xmlAttributes({ message, type })}>${details}</failure>`;
    case 'peringatan':
      return `<skipped${xmlAttributes({ message })}>${details}</skipped>`;
    case 'info':
      return `<system-out>${details}</system-out>`;
  }
}
