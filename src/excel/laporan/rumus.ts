// A figure → the formula of its cell, out of its derivation. Only references, constants of the methods, and functions
// that every spreadsheet program has.

import { ada, dariAngka, type Besaran, type NamaRumus } from '../../calculate/besaran.ts';
import type { HasilEfisiensi } from '../../calculate/efisiensi.ts';
import { TIADA } from '../../compose/format.ts';
import type { CaraUkur, Metode, Skala } from '../../source/workspace.ts';
import { addressOf, isConstant, keyOf, type Denah } from './denah.ts';
import { asRumus, type IsiBuku, type Rumus, type Tempat } from './lembar.ts';

/** Sheets of what formulas need and no table shows. */
export interface Sampingan {
  /** The cell of an entered figure that no table shows. */
  readonly masukan: (besaran: Besaran) => Tempat;
  /** The lower bounds of a scale in ascending order, and the ratings beside them, as ranges. */
  readonly skala: (skala: Skala) => { readonly batas: string; readonly predikat: string };
}

const TANPA = `"${TIADA}"`;

/** Writes the formulas of one workbook. */
export class PenulisRumus {
  readonly #denah: Denah;
  readonly #metode: Metode;
  readonly #sampingan: Sampingan;

  constructor(denah: Denah, metode: Metode, sampingan: Sampingan) {
    this.#denah = denah;
    this.#metode = metode;
    this.#sampingan = sampingan;
  }

  /** What stands in the cell of a figure: the number where it is at home as entered, else a formula. */
  angka(besaran: Besaran, cara: CaraUkur | null, di: Tempat): IsiBuku {
    const { pakai, desimal, asal } = besaran;
    const rumah = this.#denah.rumah(besaran) ?? di;
    const dirumah = keyOf(rumah) === keyOf(di);
    const angka = { jenis: 'angka', nilai: pakai, desimal } as const;
    if (isConstant(besaran)) return angka;
    const rumus = (isi: string): IsiBuku => ({
      jenis: 'rumus',
      rumus: asRumus(isi),
      hasil: pakai,
      desimal,
    });
    if (asal.jenis === 'masukan') return dirumah ? angka : rumus(addressOf(rumah, di.lembar));
    if (!dirumah && !this.#denah.sendiri(besaran, di.lembar)) {
      return rumus(addressOf(rumah, di.lembar));
    }
    const isi = this.#hitung(besaran, cara, di);
    return isi === null ? angka : rumus(isi);
  }

  /** The rating of a figure, looked up on its scale. */
  predikat(besaran: Besaran, skala: Skala | null, teks: string, di: Tempat): IsiBuku {
    const nilai = this.#acuan(besaran, di, new Set());
    const { batas, predikat } = this.#sampingan.skala(skala ?? this.#metode.skalaCapaian);
    const banding = skala === 'akip' ? '<' : '<=';
    const urutan = `MAX(1,SUMPRODUCT(--(${batas}${banding}${nilai})))`;
    return textFormula(`IF(ISNUMBER(${nilai}),INDEX(${predikat},${urutan}),${TANPA})`, teks);
  }

  /** What is concluded from an efficiency. */
  keterangan(hasil: HasilEfisiensi, di: Tempat): IsiBuku {
    const { metode, indeks, standar, tingkat, keterangan } = hasil;
    const teks = keterangan ?? TIADA;
    const [kiri, kanan] =
      metode === 'selisih'
        ? [tingkat, null]
        : metode === 'pmk-22-2021'
          ? [indeks, null]
          : [indeks, standar];
    if (!ada(kiri) || (kanan !== null && !ada(kanan))) return { jenis: 'teks', teks };
    const a = this.#acuan(kiri, di, new Set());
    const b = kanan === null ? '0' : this.#acuan(kanan, di, new Set());
    const putusan =
      metode === 'selisih'
        ? `IF(${a}>5,"Efisien",IF(${a}<-5,"Tidak efisien","Cukup efisien"))`
        : `IF(${a}>${b},"Efisien",IF(${a}<${b},"Tidak efisien","Sesuai standar"))`;
    return textFormula(`IF(COUNT(${a},${b})<2,${TANPA},${putusan})`, teks);
  }

  /** A figure inside a formula: its cell, else its own formula. */
  #acuan(besaran: Besaran, di: Tempat, terpakai: Set<string>): string {
    const tempat = this.#denah.cari(besaran, di, terpakai);
    if (isConstant(besaran) && tempat?.baris !== di.baris) return besaran.pakai.toFixed();
    if (tempat !== undefined) {
      terpakai.add(keyOf(tempat));
      return addressOf(tempat, di.lembar);
    }
    if (besaran.asal.jenis === 'masukan') {
      return addressOf(this.#sampingan.masukan(besaran), di.lembar);
    }
    return this.#hitung(besaran, null, di) ?? besaran.pakai.toFixed();
  }

  /** The formula itself; null where it cannot be told from the derivation alone. */
  #hitung(besaran: Besaran, cara: CaraUkur | null, di: Tempat): string | null {
    if (besaran.asal.jenis === 'masukan') return null;
    const { rumus, masukan } = besaran.asal;
    const daftar = masukan.map((satu) => satu.besaran);
    if (rumus in AGREGAT) return this.#agregat(rumus as keyof typeof AGREGAT, daftar, di);
    if (rumus === 'batas-capaian') return this.#capaian(daftar[0], daftar[1], cara, di);
    if (cara !== null || rumus in CAPAIAN || rumus === 'rentang') {
      const batas = cara?.capaianMaksimum ?? this.#metode.capaianMaksimum;
      const cap = cara === null || batas === null ? undefined : dariAngka(batas);
      return this.#capaian(besaran, cap, cara, di);
    }
    if (rumus === 'efisiensi-pmk') return this.#pmk(daftar, di);
    const susun = LAINNYA[rumus];
    if (susun === undefined) return null;
    const acuan = this.#semua(daftar, di);
    return guarded(acuan, this.#bulat(susun(acuan)));
  }

  #capaian(
    capaian: Besaran | undefined,
    batas: Besaran | undefined,
    cara: CaraUkur | null,
    di: Tempat,
  ): string | null {
    if (capaian?.asal.jenis !== 'rumus') return null;
    const { rumus, masukan } = capaian.asal;
    const daftar = masukan.map((satu) => satu.besaran);
    const acuan = this.#semua(daftar, di);
    const isi =
      rumus === 'rentang'
        ? rangeFormula(acuan, cara)
        : pointFormula(rumus, acuan, daftar[0]?.pakai.isZero() ?? false);
    if (isi === null) return null;
    const terbatas = batas === undefined ? isi : `MIN(${isi},${this.#acuan(batas, di, new Set())})`;
    return guarded(acuan, this.#bulat(terbatas));
  }

  #agregat(rumus: keyof typeof AGREGAT, daftar: readonly Besaran[], di: Tempat): string {
    const isi = this.#rentang(daftar, di);
    const { desimal } = this.#metode.pembulatan;
    const utuh = rumus !== 'rata-rata' && daftar.every((satu) => satu.desimal <= desimal);
    const hitung = `${AGREGAT[rumus]}(${isi})`;
    if (rumus === 'cacah') return hitung;
    return `IF(COUNT(${isi})=0,${TANPA},${utuh ? hitung : this.#bulat(hitung)})`;
  }

  /** PMK 22/PMK.02/2021: what the result was worth, less what was spent, held within −20 and 20. */
  #pmk([capaian, ...dana]: readonly Besaran[], di: Tempat): string | null {
    if (capaian === undefined) return null;
    const anggaran = this.#rentang(
      dana.filter((_, i) => i % 2 === 0),
      di,
    );
    const realisasi = this.#rentang(
      dana.filter((_, i) => i % 2 === 1),
      di,
    );
    const nilai = this.#acuan(capaian, di, new Set());
    const rencana = `(SUM(${anggaran})*${nilai}/100)`;
    const mentah = `(${rencana}-SUM(${realisasi}))/${rencana}*100`;
    return guarded([nilai], this.#bulat(`MAX(-20,MIN(20,${mentah}))`));
  }

  #semua(daftar: readonly Besaran[], di: Tempat): readonly string[] {
    const terpakai = new Set<string>();
    return daftar.map((satu) => this.#acuan(satu, di, terpakai));
  }

  /** References, with neighbours in a column put together; what is missing between them is no number. */
  #rentang(daftar: readonly Besaran[], di: Tempat): string {
    const terpakai = new Set<string>();
    const bagian: (string | [Tempat, Tempat])[] = [];
    for (const satu of daftar) {
      const tempat = this.#denah.cari(satu, di, terpakai) ?? this.#masukan(satu);
      const akhir = bagian.at(-1);
      if (tempat === undefined || isConstant(satu)) bagian.push(this.#acuan(satu, di, terpakai));
      else {
        terpakai.add(keyOf(tempat));
        if (Array.isArray(akhir) && this.#bersambung(akhir[1], tempat)) akhir[1] = tempat;
        else bagian.push([tempat, tempat]);
      }
    }
    return bagian
      .map((satu) => (typeof satu === 'string' ? satu : rangeOf(satu, di.lembar)))
      .join(',');
  }

  #masukan(besaran: Besaran): Tempat | undefined {
    return besaran.asal.jenis === 'masukan' ? this.#sampingan.masukan(besaran) : undefined;
  }

  /** Whether no other figure stands between two cells of a column. */
  #bersambung(atas: Tempat, bawah: Tempat): boolean {
    if (atas.lembar !== bawah.lembar || atas.kolom !== bawah.kolom) return false;
    if (bawah.baris <= atas.baris) return false;
    for (let baris = atas.baris + 1; baris < bawah.baris; baris++) {
      if (this.#denah.berisi({ ...atas, baris })) return false;
    }
    return true;
  }

  /** Under `dasar: tampil` a figure is used on as it is shown. */
  #bulat(isi: string): string {
    const { dasar, desimal } = this.#metode.pembulatan;
    return dasar === 'tampil' ? `ROUND(${isi},${desimal})` : isi;
  }
}

function textFormula(isi: string, teks: string): IsiBuku {
  return { jenis: 'rumus', rumus: asRumus(isi) satisfies Rumus, hasil: teks, desimal: null };
}

/** No result as long as an input is missing: an empty cell would count as 0. */
function guarded(acuan: readonly string[], isi: string): string {
  const sel = acuan.filter((satu) => !/^-?[\d.]+$/.test(satu));
  return sel.length === 0 ? isi : `IF(COUNT(${sel.join(',')})<${sel.length},${TANPA},${isi})`;
}

function rangeOf([dari, sampai]: readonly [Tempat, Tempat], lembar: string): string {
  const awal = addressOf(dari, lembar);
  return keyOf(dari) === keyOf(sampai) ? awal : `${awal}:${addressOf(sampai, sampai.lembar)}`;
}

const AGREGAT = {
  'rata-rata': 'AVERAGE',
  jumlah: 'SUM',
  maksimum: 'MAX',
  minimum: 'MIN',
  cacah: 'COUNT',
} as const;

/** Target and realisasi to per cent, as in calculate/capaian.ts. */
const CAPAIAN: Readonly<Partial<Record<NamaRumus, (t: string, r: string) => string>>> = {
  'realisasi-per-target': (t, r) => `${r}/${t}*100`,
  'dua-target': (t, r) => `MAX(0,(2*${t}-${r})/${t}*100)`,
  'target-per-realisasi': (t, r) => `${t}/${r}*100`,
  deviasi: (t, r) => `MAX(0,(${t}-ABS(${r}-${t}))/${t}*100)`,
};

function pointFormula(rumus: NamaRumus, acuan: readonly string[], nol: boolean): string | null {
  const [target = '', realisasi = ''] = acuan;
  if (nol) return `IF(${realisasi}<=0,100,0)`;
  return CAPAIAN[rumus]?.(target, realisasi) ?? null;
}

function rangeFormula(acuan: readonly string[], cara: CaraUkur | null): string | null {
  if (cara === null) return null;
  const [dari = '', sampai = '', nilai = ''] = acuan;
  const luar = cara.polaritas === 'minimal' ? 'dua-target' : 'realisasi-per-target';
  const rumus = cara.rumus === null || cara.rumus === 'rentang' ? luar : cara.rumus;
  const formula = CAPAIAN[rumus];
  if (formula === undefined) return null;
  const diluar = `IF(${nilai}<${dari},${formula(dari, nilai)},${formula(sampai, nilai)})`;
  return `IF(AND(${nilai}>=${dari},${nilai}<=${sampai}),100,${diluar})`;
}

const LAINNYA: Readonly<Partial<Record<NamaRumus, (acuan: readonly string[]) => string>>> = {
  serapan: ([realisasi, anggaran]) => `${realisasi ?? ''}/${anggaran ?? ''}*100`,
  'standar-efisiensi': ([sasaran, keuangan]) => `${sasaran ?? ''}/${keuangan ?? ''}`,
  'indeks-efisiensi': ([sasaran, keuangan]) => `${sasaran ?? ''}/${keuangan ?? ''}`,
  'tingkat-efisiensi': ([indeks, standar]) => `(${indeks ?? ''}-${standar ?? ''})/${standar ?? ''}`,
  'nilai-efisiensi-pmk': ([efisiensi]) => `${efisiensi ?? ''}/20*50+50`,
  selisih: ([capaian, serapan]) => `${capaian ?? ''}-${serapan ?? ''}`,
};
