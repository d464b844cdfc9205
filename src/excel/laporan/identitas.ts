// Which figures are the same one: entered at the same place, or made by the same formula of the same figures.

import type { Besaran } from '../../calculate/besaran.ts';

/** Numbers figures; the same figure always gets the same number. */
export class Identitas {
  readonly #nomor = new Map<string, number>();
  readonly #ingat = new WeakMap<Besaran, number>();

  of(besaran: Besaran): number {
    const lama = this.#ingat.get(besaran);
    if (lama !== undefined) return lama;
    const kunci = this.#kunci(besaran);
    const nomor = this.#nomor.get(kunci) ?? this.#nomor.size;
    this.#nomor.set(kunci, nomor);
    this.#ingat.set(besaran, nomor);
    return nomor;
  }

  #kunci({ nilai, asal }: Besaran): string {
    if (asal.jenis === 'masukan') {
      const { berkas, baris, kolom } = asal.posisi;
      return `${berkas}:${baris}:${kolom}=${nilai.toFixed()}`;
    }
    const masukan = asal.masukan.map(({ besaran }) => this.of(besaran));
    return `${asal.formula.name}(${masukan.join(' ')})=${nilai.toFixed()}`;
  }
}
