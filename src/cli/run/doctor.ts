// `lkjip doctor`: what a build would find on this machine, and what to do about what is missing.

import type { Language, Bilingual } from '../../language.ts';
import { EXIT, type ExitCode } from '../../error.ts';
import type { BrowserDiagnosis } from '../../print/browser/diagnose.ts';
import { FONT_FACES } from '../../render/fonts.ts';
import { loadShippedTemplates, readFont } from '../../render/load-templates.ts';
import { userErrorOf } from '../../machine/shortage.ts';
import type { Io } from '../terminal/io.ts';
import { VERSION } from '../../version.ts';

export interface DoctorOptions {
  readonly browser?: string;
}

interface Periksa {
  readonly nama: Bilingual;
  readonly baik: boolean;
  readonly keterangan: Bilingual;
  readonly saran: Bilingual | null;
}

const same = (text: string): Bilingual => ({ id: text, en: text });

/** Exit code 3 as long as something a build needs is missing. */
export async function runDoctor(
  options: DoctorOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const { diagnoseBrowser } = await import('../../print/browser/diagnose.ts');
  const browser = await diagnoseBrowser({
    executablePath: options.browser,
    env: io.env,
    signal: io.signal,
  });
  const daftar = [
    { nama: same('lkjip'), baik: true, keterangan: same(VERSION), saran: null },
    { nama: same('Node'), baik: true, keterangan: same(process.version), saran: null },
    ...browserChecks(browser),
    await chartCheck(),
    await fontCheck(),
    await templateCheck(),
  ] satisfies readonly Periksa[];
  for (const one of daftar) io.stdout(describe(one, language));
  return daftar.every(({ baik }) => baik) ? EXIT.ok : EXIT.environment;
}

function describe({ nama, baik, keterangan, saran }: Periksa, language: Language): string {
  const tanda = baik ? 'baik ' : 'GAGAL';
  const mark = baik ? 'ok  ' : 'FAIL';
  const awal = language === 'id' ? tanda : mark;
  const kata = language === 'id' ? 'saran' : 'help';
  const bawah = saran === null ? '' : `       ${kata}: ${saran[language]}\n`;
  return `${awal}  ${nama[language]}: ${keterangan[language]}\n${bawah}`;
}

function browserChecks(diagnosis: BrowserDiagnosis): readonly Periksa[] {
  const nama: Bilingual = { id: 'peramban', en: 'browser' };
  const candidates = diagnosis.candidates.map(({ place, missingLibraries }): Periksa => {
    const kurang = missingLibraries.join(', ');
    return {
      nama: { id: 'ditemukan', en: 'found' },
      baik: true,
      keterangan:
        kurang === ''
          ? same(place)
          : {
              id: `${place} (pustaka sistem yang kurang: ${kurang})`,
              en: `${place} (system libraries missing: ${kurang})`,
            },
      saran: null,
    };
  });
  const { browser, problem, startMilliseconds } = diagnosis;
  if (browser === null) {
    const keterangan = problem?.text ?? {
      id: 'tidak ada yang dapat dijalankan',
      en: 'none can be started',
    };
    return [...candidates, { nama, baik: false, keterangan, saran: problem?.hint ?? null }];
  }
  const { version, path, sandbox } = browser;
  const lama = String(startMilliseconds ?? 0);
  return [
    ...candidates,
    {
      nama,
      baik: true,
      keterangan: {
        id: `${version}, siap dalam ${lama} ms (${path})`,
        en: `${version}, ready in ${lama} ms (${path})`,
      },
      saran: null,
    },
    {
      nama: { id: 'kotak pasir', en: 'sandbox' },
      baik: true,
      keterangan: {
        id: `${sandbox.isOn ? 'menyala' : 'mati'}: ${sandbox.reason.id}`,
        en: `${sandbox.isOn ? 'on' : 'off'}: ${sandbox.reason.en}`,
      },
      saran: null,
    },
  ];
}

/** Runs `coba`; a failure becomes the reason of the check. */
async function check(
  nama: Bilingual,
  saran: Bilingual,
  attempt: () => Promise<Bilingual>,
): Promise<Periksa> {
  try {
    return { nama, baik: true, keterangan: await attempt(), saran: null };
  } catch (error) {
    const known = userErrorOf(error);
    if (known !== undefined)
      return { nama, baik: false, keterangan: known.text, saran: known.hint };
    const pesan = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { nama, baik: false, keterangan: same(pesan), saran };
  }
}

const REINSTALL: Bilingual = {
  id: 'pasang ulang lkjip dengan npm ci',
  en: 'install lkjip again with npm ci',
};

function chartCheck(): Promise<Periksa> {
  return check({ id: 'grafik', en: 'charts' }, REINSTALL, async () => {
    const { drawCharts } = await import('../../chart/canvas.ts');
    const titik = { nilai: 1, tampil: '1' };
    const grafik = {
      jenis: 'peringkat',
      satuan: '',
      batang: [{ nama: 'uji', nilai: titik, sendiri: true }],
      rataRata: null,
    } as const;
    const gambar = {
      jenis: 'gambar',
      id: 'uji',
      kode: 'uji',
      label: '',
      judul: 'uji',
      sumber: null,
      deskripsi: '',
      grafik,
    } as const;
    const svg = (await drawCharts([gambar])).get('uji') ?? '';
    if (!svg.includes('<text')) throw new Error('the chart holds no text');
    return { id: 'SVG dengan teks', en: 'SVG with text' };
  });
}

function fontCheck(): Promise<Periksa> {
  return check({ id: 'huruf', en: 'fonts' }, REINSTALL, async () => {
    for (const face of FONT_FACES) await readFont(face);
    const keluarga = [...new Set(FONT_FACES.map(({ family }) => family))].join(', ');
    return same(keluarga);
  });
}

function templateCheck(): Promise<Periksa> {
  return check({ id: 'templat', en: 'templates' }, REINSTALL, async () => {
    const banyak = Object.keys(await loadShippedTemplates()).length;
    return same(String(banyak));
  });
}
