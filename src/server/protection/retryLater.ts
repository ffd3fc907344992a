import { Failure, type FailureCode } from '../../failure.ts';

/** A refusal that says when to come again; the header `Retry-After` (RFC 9110, section 10.2.3) has the seconds. */
export class RetryLater extends Failure {
  readonly seconds: number;

  constructor(code: FailureCode, message: string, seconds: number) {
    super(code, message, `Send it again after ${seconds} s; nothing is lost by sending twice.`);
    this.seconds = seconds;
  }
}
