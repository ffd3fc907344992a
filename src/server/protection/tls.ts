import { readFileSync } from 'node:fs';
import type { Server as HttpsServer } from 'node:https';
import { createSecureContext } from 'node:tls';
import { Failure } from '../../failure.ts';
import { watchFiles } from '../../gateway/watch.ts';
import type { Log } from '../log.ts';

/** Where a server's certificate and its key are. */
export interface TlsFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

/** A certificate with its key. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Milliseconds between two looks at the files. */
const watchMilliseconds = 1_000;

/**
 * Reads a certificate (PEM, with those that lead to its authority) and its key.
 *
 * @throws Failure BAD_USAGE where they cannot be read, or do not belong together.
 */
export function readCertificate({ certFile, keyFile }: TlsFiles): Certificate {
  try {
    const certificate = { cert: readFileSync(certFile), key: readFileSync(keyFile) };
    createSecureContext(certificate);
    return certificate;
  } catch (cause) {
    throw new Failure(
      'BAD_USAGE',
      `${certFile} and ${keyFile} are no certificate with its key.`,
      'WHENCE_TLS_CERT_FILE and WHENCE_TLS_KEY_FILE name files in PEM; the key has no passphrase.',
      { cause },
    );
  }
}

/** Has a server use what the files hold, also after they change; one that does not fit is logged, and the last one stays. */
export function followCertificate(
  server: HttpsServer,
  files: TlsFiles,
  log: Log,
): { readonly stop: () => void } {
  return watchFiles(
    () => [files.certFile, files.keyFile],
    watchMilliseconds,
    async () => {
      try {
        server.setSecureContext(readCertificate(files));
        log({ level: 'info', message: 'A new certificate is in use.' });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        log({
          level: 'error',
          message: `The certificate stays as it is. ${error.message}`,
          code: error.code,
        });
      }
    },
  );
}
