// Values as they are written → as they are calculated with.

import { ketetapan, stated, type Pembulatan, type Stated } from '../formula/figure.ts';
import { ofParts } from '../formula/ratio.ts';
import type {
  WrittenComparator,
  WrittenStatus,
  WrittenTarget,
  WrittenValue,
} from './schema/index.ts';
import type { ComparatorValue, Target, Value } from './workspace.ts';
import type { Angka } from './yaml/number.ts';

/** A share is rounded as the workspace rounds what it calculates. */
export interface ValueReader {
  readonly value: (written: WrittenValue) => Value;
  readonly target: (written: WrittenTarget) => Target;
  readonly comparator: (written: WrittenComparator) => ComparatorValue;
}

/** The keys of a value that is a mapping of its own: parts, or a status. */
export const VALUE_KEYS: readonly string[] = ['pembilang', 'penyebut', 'per', 'status', 'alasan'];

type WrittenParts = Extract<WrittenValue, { pembilang: unknown }>;

const PER_HUNDRED = ketetapan(100);

export function valueReader(pembulatan: Pembulatan): ValueReader {
  const share = ({ pembilang, penyebut, per }: WrittenParts): Angka =>
    ofParts({ pembilang, penyebut, per: per ?? PER_HUNDRED }, pembilang.position, pembulatan);
  const target = (written: WrittenTarget): Target => {
    if ('pembilang' in written) return share(written);
    if ('paling_sedikit' in written) return bound(written.paling_sedikit, 'at-least');
    return 'paling_banyak' in written ? bound(written.paling_banyak, 'at-most') : written;
  };
  return {
    value: (written) => {
      if ('status' in written) return withoutValue(written);
      return 'pembilang' in written ? share(written) : written;
    },
    target,
    comparator: (written) => ('status' in written ? withoutValue(written) : target(written)),
  };
}

const withoutValue = ({ status, alasan }: WrittenStatus): Stated =>
  stated({ status, because: alasan });

const bound = (angka: Angka, kind: 'at-least' | 'at-most'): Angka => ({ form: { kind }, ...angka });
