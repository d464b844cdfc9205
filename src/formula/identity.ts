// Which figures are the same one: entered at the same place, or made by the same formula of the same figures.

import type { Besaran } from './figure.ts';

/** Numbers figures; the same figure always gets the same number. */
export class Identity {
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<Besaran, number>();

  of(figure: Besaran): number {
    const known = this.#known.get(figure);
    if (known !== undefined) return known;
    const key = this.#keyOf(figure);
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    this.#known.set(figure, number);
    return number;
  }

  #keyOf({ nilai, asal }: Besaran): string {
    if (asal.jenis === 'masukan') {
      const { berkas, baris, kolom } = asal.position;
      return `${berkas}:${baris}:${kolom}=${nilai.toFixed()}`;
    }
    const inputs = asal.masukan.map(({ besaran }) => this.of(besaran));
    return `${asal.formula.name}(${inputs.join(' ')})=${nilai.toFixed()}`;
  }
}
