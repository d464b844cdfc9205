// A scalar of which it is known what it means.

import type { Finding } from '../../diagnostic/rule.ts';
import type { Entered } from '../../formula/figure.ts';
import { Scalar } from './tree.ts';

/** A scalar that stands for a figure though it is no number, or the finding that says what is wrong with it. */
export class ReadScalar extends Scalar {
  readonly figure: Entered | Finding;

  constructor({ value, text, isQuoted, position }: Scalar, figure: Entered | Finding) {
    super(value, text, isQuoted, position);
    this.figure = figure;
  }
}
