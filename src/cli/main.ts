// The command line: argv → one command → exit code. The only place that catches everything.

import { Command, CommanderError, Help } from 'commander';
import type { Language, Bilingual } from '../language.ts';
import { EXIT, StoppedError, UserError, type ExitCode } from '../error.ts';
import { userErrorOf } from '../machine/shortage.ts';
import type { Io } from './terminal/io.ts';
import { showsUnicode } from '../platform.ts';
import { nearest } from '../source/nearest.ts';
import { COMMANDS } from './commands.ts';
import { EXAMPLES } from './terminal/examples.ts';
import { asciiOf } from './terminal/ascii.ts';
import { argumentName, withPlaceholders } from './terminal/placeholders.ts';
import { tame, traceOf } from './terminal/tame.ts';
import { asTyped, BARE } from './terminal/typed.ts';
import { VERSION } from '../version.ts';

/** Runs the program and gives its exit code; never throws. */
export async function run(argv: readonly string[], outside: Io): Promise<number> {
  const io = tamed(outside, isForPeople(argv));
  const language = chooseLanguage(argv, io.env);
  let kode: ExitCode = EXIT.ok;
  const program = describeProgram(io, language, (done) => {
    kode = done;
  });
  try {
    if (isVersionAsJson(argv)) {
      const { describeVersion } = await import('./run/version-details.ts');
      io.stdout(`${JSON.stringify(await describeVersion(io.env), null, 2)}\n`);
      return EXIT.ok;
    }
    if (isAlone(argv)) {
      const { runOverview } = await import('./run/overview.ts');
      const shown = await runOverview(io, language);
      if (shown !== null) return shown;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return kode;
  } catch (error) {
    if (error instanceof CommanderError) return explainUsage(error, program, io, language);
    return explain(error, io, language);
  }
}

const READ = new Set(COMMANDS.flatMap(({ name, isRead }) => (isRead ? [name] : [])));
/** Of any command, what makes its stdout for programs. */
const READ_OPTION = /^--(?:format|progress)(?:=.*)?$/;

/** Where stdout is made for programs, it is the same however lkjip was started. */
const isForPeople = (argv: readonly string[]): boolean =>
  !argv.some((word) => READ.has(word) || READ_OPTION.test(word));

/** The streams as their terminals can show them; what a program reads of stdout stays as it is. */
function tamed(io: Io, isRead = false): Io {
  const spell = showsUnicode(process.platform, io.env) ? (text: string) => text : asciiOf;
  const type = (text: string) => asTyped(text, io.typedName ?? BARE);
  const isDumb = io.env['TERM'] === 'dumb';
  const piped = isRead ? (text: string) => io.stdout(type(text)) : io.stdout;
  return {
    ...io,
    stdout: io.isColoured ? (text) => io.stdout(spell(type(text))) : piped,
    stderr: (text) => io.stderr(tame(io.isTerminal ? spell(type(text)) : type(text))),
    isTerminal: io.isTerminal && !isDumb,
    isColoured: io.isColoured && !isDumb,
  };
}

export { stopSignals } from '../platform.ts';
export { typedName } from './terminal/typed.ts';

/** The page of `man lkjip`, made from the commands. */
export async function describeManual(language: Language): Promise<string> {
  const [{ manPage }, { surfaceOf }] = await Promise.all([
    import('./run/help/man.ts'),
    import('./run/help/surface.ts'),
  ]);
  const program = describeProgram(MUTE, language, () => undefined);
  return manPage(surfaceOf(program, language));
}

/** The package that `npm run pack` writes. */
export async function packProgram(): Promise<Uint8Array | null> {
  const { packForRegistry } = await import('./run/init/own-package.ts');
  return packForRegistry();
}

/** Nobody is there to hear. */
const MUTE: Io = {
  cwd: '',
  env: {},
  stdout: () => undefined,
  stderr: () => undefined,
  isTerminal: false,
  isColoured: false,
  signal: new AbortController().signal,
};

/**
 * Words the error of a stdout that takes no more, such as a file on a full disk.
 * @returns the exit code for it
 */
export async function explainRefusal(
  error: unknown,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  const { writeError } = await import('../output/refusal.ts');
  const language = chooseLanguage(argv, io.env);
  return explain(writeError(error, 'stdout', KELUARAN), tamed(io), language);
}

const KELUARAN = {
  what: { id: 'keluaran', en: 'the output' },
  hint: {
    id: 'tidak semuanya tercetak; kosongkan disk atau alirkan ke tempat lain, lalu ulangi',
    en: 'not all of it was printed; free the disk or send it elsewhere, and try again',
  },
};

/** Nothing is asked for but perhaps a language that there is. */
const isAlone = (argv: readonly string[]): boolean =>
  /^(?:|--lang (?:id|en)|--lang=(?:id|en))$/.test(argv.join(' '));

/** `lkjip --version --json`, for bug reports and the lists of what a machine has. */
function isVersionAsJson(argv: readonly string[]): boolean {
  return (
    argv.length === 2 && argv.includes('--json') && /^(?:-V|--version)$/m.test(argv.join('\n'))
  );
}

/** `--lang`, else LKJIP_LANG, else Indonesian; read before the options are, since help is in it too. */
function chooseLanguage(argv: readonly string[], env: Io['env']): Language {
  const i = argv.indexOf('--lang');
  const input = i >= 0 ? argv[i + 1] : argv.find((a) => a.startsWith('--lang='))?.slice(7);
  return (input ?? env['LKJIP_LANG']) === 'en' ? 'en' : 'id';
}

/** @throws UserError for a language that there is not, rather than going on in Indonesian as if none had been asked for */
function requireLanguage(input: string): string {
  if (input === 'id' || input === 'en') return input;
  throw new UserError(
    { id: `bahasa "${input}" tidak dikenal`, en: `the language "${input}" is not known` },
    {
      hint: { id: 'tulis --lang id atau --lang en', en: 'write --lang id or --lang en' },
      exitCode: EXIT.usage,
    },
  );
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** A script whose variable is empty asks for nothing: what was meant is not guessed, and no folder is called by no name. */
function refuseBlank(command: Command): void {
  const option = command.options.find((one) =>
    isBlank(command.getOptionValue(one.attributeName())),
  );
  if (option !== undefined) {
    throw new UserError(
      {
        id: `${option.flags} diberikan tanpa isi`,
        en: `${option.flags} was given without a value`,
      },
      {
        hint: { id: 'tulis isinya, atau hapus pilihannya', en: 'write its value, or leave it out' },
        exitCode: EXIT.usage,
      },
    );
  }
  if (!command.args.some(isBlank)) return;
  throw new UserError(
    { id: 'ada isian yang kosong ("")', en: 'an argument is empty ("")' },
    {
      hint: {
        id: 'tulis isinya, atau hapus tanda kutipnya',
        en: 'write it, or leave the quotes out',
      },
      exitCode: EXIT.usage,
    },
  );
}

function describeProgram(io: Io, language: Language, done: (kode: ExitCode) => void): Command {
  const t = (id: string, en: string) => (language === 'id' ? id : en);
  const program = new Command('lkjip')
    .description(
      t(
        'Penyusun laporan kinerja instansi pemerintah (LKjIP)',
        'Compiler for Indonesian government performance reports (LKjIP)',
      ),
    )
    .version(VERSION, '-V, --version', t('tampilkan versi', 'show the version'))
    .option(
      '--lang <bahasa>',
      t('bahasa pesan: id atau en', 'language of messages: id or en'),
      requireLanguage,
      'id',
    );
  configure(program, io, language);
  for (const { name, add } of COMMANDS) {
    add({ command: program.command(name), program, io, language, t, finish: done });
  }
  for (const perintah of program.commands) configure(perintah, io, language);
  program.hook('preAction', (_, command) => {
    refuseBlank(command);
  });
  return program;
}

const HELP_HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Isian:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

/** Help as commander words it. */
const PLAIN = new Help();

/** Commander's own words in the language of the run, its output through `io`, its exits as exceptions. */
function configure(perintah: Command, io: Io, language: Language): void {
  const t = (id: string, en: string) => (language === 'id' ? id : en);
  perintah
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', t('tampilkan bantuan', 'show help'))
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      outputError: () => undefined,
    })
    .configureHelp({
      helpWidth: 88,
      commandUsage: (command) => withPlaceholders(PLAIN.commandUsage(command), language),
      subcommandTerm: (command) => withPlaceholders(PLAIN.subcommandTerm(command), language),
      optionTerm: (option) => withPlaceholders(PLAIN.optionTerm(option), language),
      argumentTerm: (argument) => argumentName(PLAIN.argumentTerm(argument), language),
      styleTitle: (judul) => (language === 'id' ? (HELP_HEADINGS[judul] ?? judul) : judul),
      styleUsage: (text) => inIndonesian(text, language),
      styleSubcommandTerm: (text) => inIndonesian(text, language),
      styleOptionDescription: (text) => inIndonesian(text, language),
    });
  const examples = EXAMPLES[perintah.name()];
  if (examples !== undefined) {
    const lines = examples.map((line) => `  ${line}\n`).join('');
    perintah.addHelpText('after', `\n${t('Contoh', 'Examples')}:\n${lines}`);
  }
  if (perintah.parent === null) {
    perintah.helpCommand('help [perintah]', t('bantuan untuk satu perintah', 'help for a command'));
    const first = t('Baru mulai', 'New here');
    perintah.addHelpText('after', `\n${first}: lkjip panduan mulai`);
  }
}

/** Commander's placeholders, which no setting words. */
function inIndonesian(text: string, language: Language): string {
  if (language === 'en') return text;
  return text
    .replace('[options]', '[pilihan]')
    .replace('[command]', '[perintah]')
    .replace('(default: ', '(bawaan: ');
}

/** Words an error for the user; what is neither the user's nor the machine's fault is ours. */
function explain(error: unknown, io: Io, language: Language): number {
  if (io.signal.aborted) {
    const text = error instanceof StoppedError ? error.text : STOPPED;
    io.stderr(`${text[language]}\n`);
    return SIGNAL_CODES[String(io.signal.reason)] ?? EXIT.interrupted;
  }
  const known = userErrorOf(error);
  if (known !== undefined) {
    say(known.text, known.hint, io, language);
    if (io.env['LKJIP_DEBUG'] === '1') io.stderr(`${known.stack ?? ''}\n`);
    return known.exitCode;
  }
  say(
    { id: 'kesalahan di dalam lkjip', en: 'a bug in lkjip' },
    {
      id: 'laporkan beserta teks di bawah ini; laporan yang lama tidak berubah',
      en: 'report it with the text below; the last report is unchanged',
    },
    io,
    language,
  );
  io.stderr(`${traceOf(error)}\n`);
  return EXIT.bug;
}

/** Ended by a signal other than Ctrl-C, as shells count it: 128 and its number. */
const SIGNAL_CODES: Readonly<Record<string, number>> = { SIGHUP: 129, SIGTERM: 143 };

const STOPPED: Bilingual = {
  id: 'dihentikan; tidak ada yang ditulis',
  en: 'stopped; nothing was written',
};

function say(text: Bilingual, hint: Bilingual | null, io: Io, language: Language): void {
  const [galat, saran] = language === 'id' ? ['galat', 'saran'] : ['error', 'help'];
  io.stderr(`lkjip: ${galat}: ${text[language]}\n`);
  if (hint !== null) io.stderr(`       ${saran}: ${hint[language]}\n`);
}

/** Every refusal of commander's, but that of subcommands in other programs, which lkjip has none of. */
const USAGE: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'pilihan tidak dikenal:',
  'commander.unknownCommand': 'perintah tidak dikenal:',
  'commander.missingArgument': 'isian kurang:',
  'commander.optionMissingArgument': 'pilihan ini butuh isian:',
  'commander.missingMandatoryOptionValue': 'pilihan ini wajib diberikan:',
  'commander.conflictingOption': 'pilihan ini tidak dapat dipakai bersama yang lain:',
  'commander.invalidArgument': 'isian pilihan ini tidak dapat dipakai:',
  'commander.excessArguments': 'isian berlebih:',
};

function explainUsage(error: CommanderError, program: Command, io: Io, language: Language): number {
  // Help and version have been printed; that is no error.
  if (error.exitCode === 0) return EXIT.ok;
  if (error.code === 'commander.help') return EXIT.usage;
  const awal = USAGE[error.code];
  const id = awal === undefined ? error.message : `${awal} ${concernOf(error, program)}`.trim();
  const en = withPlaceholders(
    error.message
      .replace(/^error: /, '')
      .replace(/(?<=argument ')[a-z-]+(?=')/, (name) => argumentName(name, 'en')),
    'en',
  );
  const near = meantBy(error, program);
  const asked = program.commands.find((one) => one.name() === program.args[0])?.name();
  const help = ['lkjip', ...(asked === undefined ? [] : [asked]), '--help'].join(' ');
  const hint =
    near === null
      ? { id: `lihat: ${help}`, en: `see: ${help}` }
      : { id: `mungkin maksudnya ${near}`, en: `did you mean ${near}?` };
  say({ id, en }, hint, io, language);
  return EXIT.usage;
}

/** The command or option that a mistyped one is nearest to; null where none is near. */
function meantBy(error: CommanderError, program: Command): string | null {
  const typed = concernOf(error, program);
  const { commands, args } = program;
  if (error.code === 'commander.unknownCommand')
    return nearest(
      typed,
      commands.map((one) => one.name()),
    );
  if (error.code !== 'commander.unknownOption') return null;
  const command = commands.find((one) => one.name() === args[0]) ?? program;
  return nearest(
    typed,
    command.options.flatMap(({ long }) => long ?? []),
  );
}

/** The option, argument or command that a refusal is about: what it quotes, but of arguments too many the command. */
function concernOf({ code, message }: CommanderError, program: Command): string {
  const [, quote = ''] = /'([^']+)'/.exec(message) ?? [];
  if (code !== 'commander.excessArguments') return quote;
  const perintah = program.commands.find((one) => one.name() === quote) ?? program;
  return perintah.args.slice(perintah.registeredArguments.length).join(' ');
}
