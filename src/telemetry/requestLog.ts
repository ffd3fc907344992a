import type { Log } from '../server/log.ts';
import type { Observer } from './telemetry.ts';

/** Which requests have a line in the log: those that failed, all, or none. */
export type RequestLogMode = 'failed' | 'all' | 'none';

/** Writes a line for GraphQL operations, and for other requests: never what they were asked with. */
export function createRequestLog(log: Log, mode: RequestLogMode): Observer {
  if (mode === 'none') return {};
  return {
    began: (activity) => {
      if (activity.kind !== 'operation') return undefined;
      const { requestId, name, type } = activity;
      const start = performance.now();
      return {
        ended: (codes) => {
          if (mode === 'failed' && codes.length === 0) return;
          log({
            level: 'info',
            message: 'Answered an operation.',
            requestId,
            ...(name === null ? {} : { operation: name }),
            type,
            milliseconds: rounded(performance.now() - start),
            codes: [...new Set(codes)],
          });
        },
      };
    },
    requested: ({ requestId, method, route }) => ({
      ended: ({ status, milliseconds }) => {
        if (mode === 'failed' && status < 500) return;
        log({
          level: 'info',
          message: 'Answered a request.',
          requestId,
          method,
          ...(route === null ? {} : { route }),
          status,
          milliseconds: rounded(milliseconds),
        });
      },
    }),
  };
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
