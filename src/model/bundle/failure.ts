import { Failure } from '../../failure.ts';
import type { BundleCode } from './codes.ts';

/**
 * What is wrong with a bundle or with what is asked of one. The message is, word for word, the original's where it has
 * one; the code is ours and stable.
 */
export class BundleFault extends Failure {
  declare readonly code: BundleCode;

  constructor(code: BundleCode, message: string) {
    super(code, message);
    this.name = 'BundleFault';
  }
}
