// The manual page, in the macros of man(7), made from the commands.

import { VERSION } from '../../../version.ts';
import type { CommandSurface, OptionSurface, Surface } from './surface.ts';

/** What is not a matter of one command. */
const WORDS = {
  id: {
    heads: ['NAMA', 'RINGKASAN', 'URAIAN', 'PILIHAN', 'PERINTAH', 'KODE KELUAR', 'LINGKUNGAN'],
    synopsis: '[pilihan] perintah [pilihan perintah] [isian]',
    about:
      'Angka dimasukkan satu kali ke berkas YAML, satu folder per tahun; capaian, efisiensi, tabel, dan grafik dihitung darinya, diperiksa, lalu dicetak.',
    examples: 'Contoh:',
    exits: [
      ['0', 'selesai'],
      ['1', 'data bergalat; dengan --strict juga bila ada peringatan'],
      ['2', 'salah pemakaian'],
      ['3', 'ada yang kurang di komputer ini: peramban, disk, waktu'],
      ['70', 'kutu di dalam lkjip'],
      ['130, 143, 129', 'dihentikan dengan Ctrl-C, SIGTERM, SIGHUP'],
    ],
    variables: [
      ['LKJIP_LANG', 'bahasa pesan: id atau en'],
      ['LKJIP_BROWSER', 'peramban untuk mencetak PDF'],
      ['LKJIP_SANDBOX', '1: hanya dengan sandbox peramban; 0: tanpa'],
      ['SOURCE_DATE_EPOCH', 'tanggal di dalam PDF, dalam detik sejak 1970'],
      ['NO_COLOR, FORCE_COLOR', 'tanpa warna; selalu berwarna'],
    ],
  },
  en: {
    heads: ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'COMMANDS', 'EXIT STATUS', 'ENVIRONMENT'],
    synopsis: '[options] command [options of the command] [arguments]',
    about:
      'Figures are entered once, in YAML files, a folder a year; achievement, efficiency, tables and charts are calculated from them, checked and printed.',
    examples: 'Examples:',
    exits: [
      ['0', 'done'],
      ['1', 'the data have errors; under --strict also warnings'],
      ['2', 'wrong usage'],
      ['3', 'the machine lacks something: browser, disk, time'],
      ['70', 'a bug in lkjip'],
      ['130, 143, 129', 'stopped by Ctrl-C, SIGTERM, SIGHUP'],
    ],
    variables: [
      ['LKJIP_LANG', 'language of messages: id or en'],
      ['LKJIP_BROWSER', 'browser to print the PDF with'],
      ['LKJIP_SANDBOX', '1: only with the sandbox of the browser; 0: without'],
      ['SOURCE_DATE_EPOCH', 'date inside the PDF, in seconds since 1970'],
      ['NO_COLOR, FORCE_COLOR', 'no colours; always colours'],
    ],
  },
} as const;

/** Without a date, so that the same commands give the same bytes. */
export function manPage(surface: Surface): string {
  const { name, description, options, commands, language } = surface;
  const words = WORDS[language];
  const [NAME, SYNOPSIS, ABOUT, OPTIONS, COMMANDS, EXITS, VARIABLES] = words.heads;
  const lines = [
    '.\\" -*- coding: utf-8 -*-',
    `.TH ${name.toUpperCase()} 1 "" "${name} ${VERSION}"`,
    `.SH ${NAME}`,
    `${name} \\- ${plain(description)}`,
    `.SH ${SYNOPSIS}`,
    `.B ${name}`,
    plain(words.synopsis),
    `.SH ${ABOUT}`,
    plain(words.about),
    `.SH ${OPTIONS}`,
    ...options.flatMap(optionLines),
    `.SH ${COMMANDS}`,
    ...commands.flatMap((command) => commandLines(name, command, words.examples)),
    `.SH ${EXITS}`,
    ...words.exits.flatMap(([code, text]) => item(`.B ${code}`, text)),
    `.SH ${VARIABLES}`,
    ...words.variables.flatMap(([variable, text]) => item(`.B ${variable}`, text)),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(name: string, command: CommandSurface, examples: string): readonly string[] {
  const called = `${name} ${command.name} ${command.usage}`.trim();
  return [
    `.SS ${plain(called)}`,
    `${plain(command.description)}.`,
    ...command.options.filter(({ names }) => !names.includes('--help')).flatMap(optionLines),
    '.PP',
    examples,
    '.PP',
    '.nf',
    ...command.examples.map((line) => `    ${plain(line)}`),
    '.fi',
  ];
}

const optionLines = ({ names, placeholder, description }: OptionSurface): readonly string[] =>
  item(`\\fB${names.map(plain).join(', ')}\\fR \\fI${plain(placeholder)}\\fR`.trim(), description);

const item = (term: string, text: string): readonly string[] => ['.TP', term, plain(text)];

/** Nothing of the text is taken for a request, and hyphens are those that can be typed. */
function plain(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
