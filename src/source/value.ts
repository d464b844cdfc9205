// Values as they are written → as they are calculated with.

import { ketetapan, stated, type Pembulatan } from '../formula/figure.ts';
import { ofParts } from '../formula/ratio.ts';
import type { WrittenTarget, WrittenValue } from './schema/index.ts';
import type { Target, Value } from './workspace.ts';
import type { Angka } from './yaml/number.ts';

/** A share is rounded as the workspace rounds what it calculates. */
export interface ValueReader {
  readonly value: (written: WrittenValue) => Value;
  readonly target: (written: WrittenTarget) => Target;
}

/** The keys of a value that is a mapping of its own: parts, or a status. */
export const VALUE_KEYS: readonly string[] = ['pembilang', 'penyebut', 'per', 'status', 'alasan'];

type WrittenParts = Extract<WrittenValue, { pembilang: unknown }>;

const PER_HUNDRED = ketetapan(100);

export function valueReader(pembulatan: Pembulatan): ValueReader {
  const share = ({ pembilang, penyebut, per }: WrittenParts): Angka =>
    ofParts({ pembilang, penyebut, per: per ?? PER_HUNDRED }, pembilang.posisi, pembulatan);
  return {
    value: (written) => {
      if ('status' in written) {
        return stated({ status: written.status, because: written.alasan });
      }
      return 'pembilang' in written ? share(written) : written;
    },
    target: (written) => {
      if ('pembilang' in written) return share(written);
      if ('paling_sedikit' in written) return bound(written.paling_sedikit, 'at-least');
      return 'paling_banyak' in written ? bound(written.paling_banyak, 'at-most') : written;
    },
  };
}

const bound = (angka: Angka, kind: 'at-least' | 'at-most'): Angka => ({ ...angka, form: { kind } });
