import { gatewayServing } from '../server/gatewayServing.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';

export interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
  readonly data?: string;
  readonly ephemeral?: boolean;
  readonly sample?: boolean;
  readonly subgraphs?: string;
  readonly supergraph?: string;
  readonly planner?: string;
}

/** `whence serve`: runs the server until it is told to stop. */
export async function serve({ data, ...options }: ServeOptions): Promise<ExitCode> {
  const gateway = gatewayServing(options, process.env);
  if (gateway !== null) {
    // Without a graph nothing of it is loaded.
    const { runGatewayAlone } = await import('../server/gatewayAlone.ts');
    if (await runGatewayAlone(gateway, options)) return exitCodes.OK;
  }
  const { runWhence } = await import('../server/whence.ts');
  await runWhence({ ...options, ...(data === undefined ? {} : { dataFolder: data }) });
  return exitCodes.OK;
}
