// JUnit XML: the exact text, and that nothing in a message can break it.

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { formatJunit } from '../../src/diagnostic/format/junit.ts';
import { DITERIMA, GALAT, OPSI, PERINGATAN } from './contoh.ts';

describe('formatJunit', () => {
  test('a suite for every file: failed, skipped, passed', () => {
    expect(formatJunit([PERINGATAN, GALAT, DITERIMA], OPSI)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lkjip" tests="4" failures="1" errors="0" skipped="1">
  <testsuite name="data/2020/narasi/3.1-S1, akhir: 100%.md" tests="1" failures="0" errors="0" skipped="1">
    <testcase name="kunci-tak-dikenal (1:1)" classname="data/2020/narasi/3.1-S1, akhir: 100%.md" file="data/2020/narasi/3.1-S1, akhir: 100%.md" line="1">
      <skipped message="ada &#39;kutip&#39; dan [31mwarna">data/2020/narasi/3.1-S1, akhir: 100%.md:1:1: ada &#39;kutip&#39; dan [31mwarna</skipped>
    </testcase>
  </testsuite>
  <testsuite name="data/2020/target.yaml" tests="2" failures="1" errors="0" skipped="0">
    <testcase name="angka-indonesia (2:19)" classname="data/2020/target.yaml" file="data/2020/target.yaml" line="2">
      <failure message="tertulis &quot;102,95&quot;: &lt;koma&gt; &amp; 100%" type="angka-indonesia">data/2020/target.yaml:2:19: tertulis &quot;102,95&quot;: &lt;koma&gt; &amp; 100%
saran: tulis 102.95
</failure>
    </testcase>
    <testcase name="tahun-tak-ada (3:11)" classname="data/2020/target.yaml" file="data/2020/target.yaml" line="3">
      <system-out>data/2020/target.yaml:3:11: sudah diketahui
saran: diterima: memang begitu</system-out>
    </testcase>
  </testsuite>
  <testsuite name="data/lkjip.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="tanpa temuan" classname="data/lkjip.yaml" file="data/lkjip.yaml"/>
  </testsuite>
</testsuites>
`,
    );
  });

  test('line breaks in an attribute stay line breaks', () => {
    const two: Diagnostic = { ...GALAT, pesan: 'satu\ndua\ttiga' };
    expect(formatJunit([two], OPSI)).toContain('message="satu&#10;dua&#9;tiga"');
  });

  test('what XML cannot hold is left out', () => {
    const broken: Diagnostic = { ...GALAT, pesan: 'a\u0000b\ud800c\ufffed\u009be\ud83d\ude00' };
    const xml = formatJunit([broken], OPSI);
    expect(xml).toContain('message="abcde\ud83d\ude00"');
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/);
  });

  test('in English', () => {
    const xml = formatJunit([GALAT], { ...OPSI, language: 'en' });
    expect(xml).toContain('name="nothing found"');
    expect(xml).toContain('\nhelp: tulis');
  });
});
