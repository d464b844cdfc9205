// XML as a run of tags and texts. Entities of a document's own are never expanded.

import { Parser } from 'saxen';
import { BukuRusak } from './rusak.ts';

export interface Penerima {
  /** @param nama without its prefix */
  readonly buka?: (nama: string, atribut: (nama: string) => string | undefined) => void;
  readonly tutup?: (nama: string) => void;
  readonly teks?: (teks: string) => void;
}

/** Some writers put a prefix before every name (`x:row`). */
const withoutPrefix = (nama: string): string => nama.slice(nama.indexOf(':') + 1);

/** @throws BukuRusak when the text is no well-formed XML */
export function readXml(bytes: Uint8Array, penerima: Penerima): void {
  const pembaca = new Parser();
  pembaca.on('openTag', (nama, ambil, decode) => {
    penerima.buka?.(withoutPrefix(nama), (satu) => {
      const semua = ambil();
      if (typeof semua === 'boolean') return undefined;
      const isi = Object.hasOwn(semua, satu) ? semua[satu] : undefined;
      return isi === undefined ? undefined : decode(isi);
    });
  });
  pembaca.on('closeTag', (nama) => penerima.tutup?.(withoutPrefix(nama)));
  pembaca.on('text', (teks, decode) => penerima.teks?.(decode(teks)));
  pembaca.on('cdata', (teks) => penerima.teks?.(teks));
  const tolak = () => {
    throw new BukuRusak('isinya rusak', 'its content is damaged');
  };
  pembaca.on('error', tolak);
  pembaca.on('warn', () => undefined);
  pembaca.parse(new TextDecoder().decode(bytes));
}
