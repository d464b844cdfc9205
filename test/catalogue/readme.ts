// src/validate/README.md, written from the rules: the words of each, its example, and what is found in it.

import { periodName } from '../../src/period.ts';
import { FIXABLE } from '../../src/cli/run/explain.ts';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { wrongFiles, type ShownFile } from '../../src/catalogue/example.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { AnyRule } from '../../src/diagnostic/rule.ts';
import { wordAll } from '../validate/ruang.ts';

const HEAD = `# Temuan validator

Setiap aturan ialah satu fungsi yang membaca data dan hasil hitungan satu tahun, lalu melaporkan apa yang ditemukan; tidak ada aturan yang mengubah data.
Temuan lain berasal dari pembacaan berkas (sebelum aturan dijalankan) dan dari penyusunan laporan (sesudahnya); \`audit-…\` ditemukan \`lkjip audit\` dalam laporan yang sudah jadi.
Halaman ini memuat setiap kode: tingkatnya, mengapa hal itu penting, contoh berkas, keluarannya, dan perbaikannya. \`lkjip explain KODE\` menampilkan tingkat dan alasannya.

- **galat**: berkasnya tidak dapat dipakai atau angkanya tidak mungkin benar; laporan tidak disusun.
- **peringatan**: patut diperiksa; laporan tetap disusun, kecuali dengan \`--strict\`. Yang memang benar dicatat pada \`terima\` di \`lkjip.yaml\`.
- **info**: untuk diketahui.

Setiap contoh mengganti berkas ruang kerja kecil di \`src/catalogue/base.ts\`. Halaman ini ditulis dari aturannya sendiri, yang dijalankan pada contohnya: \`npm run rules\`.
Keadaan berkas yang tidak dapat ditulis sebagai teks disebut dalam kurung di belakang namanya.

Pola yang tidak membedakan huruf besar dan kecil menulis huruf sebagai \`a-zà-ɏ\`: bersama penanda \`i\`, setiap \`\\p{L}\` memakan
waktu sekitar satu milidetik ketika V8 mengompilasinya.
`;

/**
 * The whole page.
 * @param findingsOf what the example of a rule has of its code, in Indonesian
 */
export async function writeReadme(
  findingsOf: (rule: AnyRule) => Promise<readonly Diagnostic[]>,
): Promise<string> {
  const parts = [HEAD];
  for (const { title, rules } of CATALOGUE) {
    parts.push(`## ${title.id}\n`);
    for (const rule of rules) parts.push(entry(rule, await findingsOf(rule)));
  }
  return parts.join('\n');
}

function entry(rule: AnyRule, found: readonly Diagnostic[]): string {
  const { command, note, years = [] } = rule.example;
  const advice = rule.cure?.id ?? `${String(found[0]?.saran)}.`;
  return [
    `### ${rule.kode}`,
    `Tingkat: **${rule.tingkat}**. ${rule.mengapa.id}`,
    ...(note === undefined ? [] : [note.id]),
    ...wrongFiles(rule).map(block),
    ...(command === 'audit' ? [fence('sh', 'lkjip audit laporan.md')] : []),
    ...(years.length === 0
      ? []
      : [fence('sh', `lkjip validate ${years.map(periodName).join(' ')}`)]),
    fence('text', wordAll(found).join('\n')),
    `Perbaikan: ${advice}${rule.fix === undefined ? '' : ` ${FIXABLE.id.replace('lkjip validate --fix', '`$&`')}`}\n`,
  ].join('\n\n');
}

function block({ kind, text }: ShownFile): string {
  return fence(kind, text.trimEnd());
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
