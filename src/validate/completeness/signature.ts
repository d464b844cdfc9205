// The signature under the kata pengantar: who signs, where and when. What is missing is printed as a gap, or not at all.

import type { SettingsFile, OrganisasiFile } from '../../source/schema/index.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { type Asal, type Kepala, type Reviu, locate, locateKey } from '../../source/workspace.ts';
import type { CheckInput, Check } from '../check.ts';

type Part = 'kepala' | 'nama' | 'tempat' | 'tanggal';

/** What a part is called, and the key that it is filled in under. */
const PARTS = {
  kepala: { id: 'penanda tangan', en: 'who signs the report', key: ['kepala', 'lkjip.yaml'] },
  nama: { id: 'nama penanda tangan', en: 'the name of who signs the report', key: ['nama', null] },
  tempat: {
    id: 'tempat penandatanganan',
    en: 'the place of the signature',
    key: ['kota', 'lkjip.yaml'],
  },
  tanggal: {
    id: 'tanggal penandatanganan',
    en: 'the date of the signature',
    key: ['tanggal', 'organisasi.yaml'],
  },
} as const satisfies Record<
  Part,
  { id: string; en: string; key: readonly [string, string | null] }
>;

/** The key that a part is filled in under, and the file where it may not be there yet. */
function keyOf(part: Part, word: 'di' | 'in'): string {
  const [key, file] = PARTS[part].key;
  return file === null ? `"${key}"` : `"${key}" ${word} ${file}`;
}

const SIGNED = {
  id: 'Laporan yang tidak ditandatangani lengkap tidak sah, dan kata pengantar tercetak dengan bagian yang kosong.',
  en: 'A report that is not signed in full is not valid, and the kata pengantar is printed with a blank in it.',
};

const SIGNATURE = `
  versi: 1
  instansi:
    nama: Dinas Contoh
    daerah: Kabupaten Contoh
    kota: Contoh
    kepala: { jabatan: Kepala Dinas, nama: Pejabat Contoh, nip: '000000000000000001' }
`;

/** NRP of the police have eight digits, those of the forces from five to eleven. */
const isNrp = (digits: string): boolean => /^\d{5,11}$/.test(digits);

const CHECK_NUMBER = {
  nip: { id: 'periksa menurut surat keputusannya', en: 'check it against the appointment' },
  nrp: {
    id: 'periksa menurut surat keputusannya; NRP anggota Polri atau TNI ditulis pada "nrp"',
    en: 'check it against the appointment; the NRP of the police and the forces stands under "nrp"',
  },
} as const;

export const signatureRules = ruleSet({
  'pengesahan-kurang': rule<{ part: Part }>({
    tingkat: 'peringatan',
    mengapa: SIGNED,
    id: ({ part }) => ({
      pesan: `${PARTS[part].id} belum diisi`,
      saran: `isi ${keyOf(part, 'di')}`,
    }),
    en: ({ part }) => ({
      pesan: `${PARTS[part].en} is not filled in`,
      saran: `fill in ${keyOf(part, 'in')}`,
    }),
    example: {
      files: {
        'lkjip.yaml': SIGNATURE,
        '2020/organisasi.yaml': 'pengesahan: { tempat: Contoh }\n',
      },
      mended: [['tempat: Contoh }', 'tempat: Contoh, tanggal: 2021-02-26 }']],
    },
    cure: {
      id: 'isi yang disebut; penanda tangan yang berganti setiap tahun ditulis pada "pengesahan" tahunnya.',
      en: 'fill in what is named; who signs another report each year stands under "pengesahan" of the year.',
    },
  }),
  'nip-kosong': rule<{ nama: string }>({
    tingkat: 'info',
    mengapa: SIGNED,
    id: ({ nama }) => ({
      pesan: `NIP ${nama} belum diisi`,
      saran:
        'isi "nip" dengan 18 digit, atau "nrp" bagi anggota Polri dan TNI; biarkan bila penanda tangan memang tidak memiliki NIP',
    }),
    en: ({ nama }) => ({
      pesan: `the NIP of ${nama} is not filled in`,
      saran:
        'fill in "nip", 18 digits, or "nrp" for the police and the forces; leave it where who signs has none',
    }),
    example: {
      files: { 'lkjip.yaml': SIGNATURE.replace(", nip: '000000000000000001'", '') },
      mended: [['Pejabat Contoh }', "Pejabat Contoh, nip: '000000000000000001' }"]],
    },
  }),
  'nip-salah': rule<{ tertulis: string; digits: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'NIP terdiri atas 18 digit dan tercetak di bawah tanda tangan; yang lain adalah salah ketik atau salinan dengan tanda.',
      en: 'A NIP has 18 digits and is printed under the signature; anything else is a slip, or was copied with marks.',
    },
    id: ({ tertulis, digits }) => ({
      pesan: `NIP "${tertulis}" bukan 18 digit${digits.length === 18 ? ' saja' : ` (ada ${String(digits.length)} digit)`}`,
      saran:
        digits.length === 18 ? `tulis "${digits}"` : CHECK_NUMBER[isNrp(digits) ? 'nrp' : 'nip'].id,
    }),
    en: ({ tertulis, digits }) => ({
      pesan: `the NIP "${tertulis}" is not 18 digits${digits.length === 18 ? ' alone' : ` (it has ${String(digits.length)})`}`,
      saran:
        digits.length === 18 ? `write "${digits}"` : CHECK_NUMBER[isNrp(digits) ? 'nrp' : 'nip'].en,
    }),
    example: {
      files: {
        'lkjip.yaml': SIGNATURE.replace("'000000000000000001'", "'NIP. 00000000 000000 0 001'"),
      },
      mended: [['NIP. 00000000 000000 0 001', '000000000000000001']],
    },
    cure: {
      id: 'tulis 18 digitnya saja dalam tanda kutip; "NIP." dan spasinya ditambahkan saat dicetak.',
      en: 'write the 18 digits alone in quotes; "NIP." and the blanks are added in print.',
    },
  }),
  'reviu-kurang': rule<{ part: 'nama' | 'tanggal' }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Pernyataan reviu yang tidak menyebut siapa dan kapan tidak dapat dipertanggungjawabkan.',
      en: 'A statement of a review that does not say by whom and when cannot be answered for.',
    },
    id: ({ part }) => ({
      pesan: `"${part}" pada reviu belum diisi`,
      saran: `isi "${part}" menurut pernyataan yang ditandatangani, atau hapus reviu selama belum selesai`,
    }),
    en: ({ part }) => ({
      pesan: `"${part}" of the reviu is not filled in`,
      saran: `fill in "${part}" by the signed statement, or remove reviu while it is not done`,
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          pengesahan:
            tanggal: 2021-02-26
            reviu: { apip: Inspektorat Daerah, nama: Pejabat Reviu, nip: '000000000000000002' }
        `,
      },
      mended: [["nip: '000000000000000002' }", "nip: '000000000000000002', tanggal: 2021-02-20 }"]],
    },
  }),
  'tanggal-reviu-salah': rule<{ tanggal: string; limit: string; isEarly: boolean }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Yang direviu adalah laporan setahun penuh, sebelum ditandatangani.',
      en: 'What is reviewed is the report of a whole year, before it is signed.',
    },
    id: ({ tanggal, limit, isEarly }) => ({
      pesan: isEarly
        ? `reviu bertanggal ${tanggal}, sebelum tahun ${limit} yang dilaporkan berakhir`
        : `reviu bertanggal ${tanggal}, sesudah laporan ditandatangani (${limit})`,
      saran: 'periksa tanggalnya pada pernyataan yang ditandatangani',
    }),
    en: ({ tanggal, limit, isEarly }) => ({
      pesan: isEarly
        ? `the reviu is of ${tanggal}, before the end of ${limit}, the year of the report`
        : `the reviu is of ${tanggal}, after the report was signed (${limit})`,
      saran: 'check the date against the signed statement',
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          pengesahan:
            tanggal: 2021-02-26
            reviu:
              apip: Inspektorat Daerah
              nama: Pejabat Reviu
              nip: '000000000000000002'
              tanggal: 2020-02-20
        `,
      },
      mended: [['2020-02-20', '2021-02-20']],
    },
  }),
  'pengesahan-salah': rule<{ part: 'nama' | 'tempat'; tertulis: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'NIP dan tanggal dicetak dari kuncinya sendiri, jadi yang ikut tertulis di sini tercetak dua kali.',
      en: 'NIP and date are printed from their own keys, so what is written here as well is printed twice.',
    },
    id: ({ part, tertulis }) => ({
      pesan: `"${part}" memuat angka: "${tertulis}"`,
      saran: part === 'nama' ? 'pindahkan NIP ke "nip"' : 'pindahkan tanggalnya ke "tanggal"',
    }),
    en: ({ part, tertulis }) => ({
      pesan: `"${part}" has a number in it: "${tertulis}"`,
      saran: part === 'nama' ? 'move the NIP to "nip"' : 'move the date to "tanggal"',
    }),
    example: {
      files: {
        'lkjip.yaml': SIGNATURE,
        '2020/organisasi.yaml': `
          pengesahan: { tempat: 'Contoh, 26 Februari 2021', tanggal: 2021-02-26 }
        `,
      },
      mended: [["'Contoh, 26 Februari 2021'", 'Contoh']],
    },
  }),
});

const NO_NIP: unknown = signatureRules['nip-kosong'];
/** Who is elected or appointed to an office of state has no NIP. */
const OFFICE_OF_STATE = /^(?:wakil )?(?:presiden|menteri|gubernur|bupati|wali ?kota)\b/i;

/** Where an agency is described, and what the year's own signature stands under. */
const INSTANSI: Asal<SettingsFile['instansi']> = { berkas: 'lkjip.yaml', keys: ['instansi'] };
const signedIn = (tahun: number): Asal<NonNullable<OrganisasiFile['pengesahan']>> => ({
  berkas: `${String(tahun)}/organisasi.yaml`,
  keys: ['pengesahan'],
});

export const checkSignature: Check = (bahan) => {
  const kepala = signer(bahan);
  return [
    ...(kepala === null ? [] : checkKepala(bahan, kepala)),
    ...checkReviu(bahan),
    ...checkParties(bahan),
    ...checkTempat(bahan),
    ...checkLacking(bahan, kepala),
  ];
};

interface Signer {
  readonly kepala: Kepala;
  readonly asal: Asal<Kepala>;
}

/** Who signs this year: the year's own, or the head of the agency. */
function signer({ workspace, hasil }: CheckInput): Signer | null {
  const own = hasil.data.organisasi?.pengesahan?.kepala ?? null;
  const [kepala, { berkas: file, keys }] =
    own === null ? [workspace.instansi.kepala, INSTANSI] : [own, signedIn(hasil.tahun)];
  return kepala === null ? null : { kepala, asal: { berkas: file, keys: [...keys, 'kepala'] } };
}

function checkKepala({ workspace }: CheckInput, { kepala, asal }: Signer): Finding[] {
  const { nama, nip, nrp } = kepala;
  const found: Finding[] = [];
  // A generation or a king is counted in letters; four digits in a row are no part of a name.
  if (nama !== null && /\d{4}|\bNIP\b/i.test(nama)) {
    const facts = { part: 'nama', tertulis: nama } as const;
    found.push(report(signatureRules['pengesahan-salah'], facts, locate(workspace, asal, 'nama')));
  }
  if (nip === null) {
    if (nama !== null && nrp === null) {
      found.push(report(signatureRules['nip-kosong'], { nama }, locateKey(workspace, asal)));
    }
  } else if (!/^\d{18}$/.test(nip.replace(/[\s.]/g, ''))) {
    const facts = { tertulis: nip, digits: nip.replace(/\D/g, '') };
    found.push(report(signatureRules['nip-salah'], facts, locate(workspace, asal, 'nip')));
  }
  return found;
}

/** Who has signed the Perjanjian Kinerja, in each of its versions. */
function checkParties(bahan: CheckInput): Finding[] {
  return bahan.hasil.data.perjanjianKinerja.flatMap(({ pihak, asal: { berkas: file, keys } }) =>
    (['pertama', 'kedua'] as const).flatMap((which) => {
      const kepala = pihak[which];
      const asal: Asal<Kepala> = { berkas: file, keys: [...keys, `pihak_${which}`] };
      if (kepala === null) return [];
      const found = checkKepala(bahan, { kepala, asal });
      const mayLack = which === 'kedua' && OFFICE_OF_STATE.test(kepala.jabatan);
      return mayLack ? found.filter(({ rule }) => rule !== NO_NIP) : found;
    }),
  );
}

/** The statement of the review has to say who made it, and when. */
function checkReviu(bahan: CheckInput): Finding[] {
  const { workspace, hasil } = bahan;
  const reviu = hasil.data.organisasi?.pengesahan?.reviu ?? null;
  if (reviu === null) return [];
  const { berkas: file, keys } = signedIn(hasil.tahun);
  const asal: Asal<Kepala> = { berkas: file, keys: [...keys, 'reviu'] };
  const lacking = [
    ...(reviu.kepala.nama === null ? (['nama'] as const) : []),
    ...(reviu.tanggal === null ? (['tanggal'] as const) : []),
  ];
  return [
    ...checkKepala(bahan, { kepala: reviu.kepala, asal }),
    ...lacking.map((part) =>
      report(signatureRules['reviu-kurang'], { part }, locateKey(workspace, asal)),
    ),
    ...checkReviuDate(bahan, reviu.tanggal),
  ];
}

/** @param tanggal a day or a month: held against another as far as both go */
function checkReviuDate({ workspace, hasil }: CheckInput, tanggal: string | null): Finding[] {
  if (tanggal === null) return [];
  const signed = hasil.data.organisasi?.pengesahan?.tanggal ?? null;
  const isEarly = tanggal < `${String(hasil.tahun)}-12-31`;
  const isLate = signed !== null && tanggal.slice(0, signed.length) > signed.slice(0, tanggal.length); // prettier-ignore
  if (!isEarly && !isLate) return [];
  const facts = { tanggal, limit: isLate ? signed : String(hasil.tahun), isEarly: !isLate };
  const { berkas: file, keys } = signedIn(hasil.tahun);
  const asal: Asal<Reviu> = { berkas: file, keys: [...keys, 'reviu'] };
  return [report(signatureRules['tanggal-reviu-salah'], facts, locate(workspace, asal, 'tanggal'))];
}

function checkTempat({ workspace, hasil }: CheckInput): Finding[] {
  const tempat = hasil.data.organisasi?.pengesahan?.tempat ?? '';
  if (!/\d/.test(tempat)) return [];
  const facts = { part: 'tempat', tertulis: tempat } as const;
  const place = locate(workspace, signedIn(hasil.tahun), 'tempat');
  return [report(signatureRules['pengesahan-salah'], facts, place)];
}

function checkLacking(bahan: CheckInput, signer: Signer | null): Finding[] {
  // What is signed is the kata pengantar; that it has no prose is said elsewhere.
  if (!hasKataPengantar(bahan)) return [];
  const { workspace, hasil } = bahan;
  const pengesahan = hasil.data.organisasi?.pengesahan;
  const places: readonly (readonly [Part, boolean, Position])[] = [
    ['kepala', signer === null, locateKey(workspace, INSTANSI)],
    [
      'nama',
      signer?.kepala.nama === null,
      signer === null ? locateKey(workspace, INSTANSI) : locateKey(workspace, signer.asal),
    ],
    [
      'tempat',
      (pengesahan?.tempat ?? workspace.instansi.kota) === null,
      locateKey(workspace, INSTANSI),
    ],
    [
      'tanggal',
      (pengesahan?.tanggal ?? null) === null,
      locateKey(workspace, signedIn(hasil.tahun)),
    ],
  ];
  return places.flatMap(([part, isLacking, place]) =>
    isLacking ? [report(signatureRules['pengesahan-kurang'], { part }, place)] : [],
  );
}

function hasKataPengantar({ workspace, hasil: { data } }: CheckInput): boolean {
  return (
    workspace.tampilan.bagian.depan.includes('kata-pengantar') && data.narasi.has('kata-pengantar')
  );
}
