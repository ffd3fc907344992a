import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { pause } from './pause.ts';

const askAgainMilliseconds = 25;
const connectWithinMilliseconds = 1_000;

/** A port of the loopback address that nobody listens on at this moment. */
export async function freeLoopbackPort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Waits until somebody listens on a port of the loopback address: a bare connection tells it sooner and at
 * less cost than the driver, which backs off by seconds.
 *
 * @throws the reason of the signal, which has to end the wait.
 */
export async function awaitListener(port: number, signal: AbortSignal): Promise<void> {
  while (!(await isListening(port))) await pause(askAgainMilliseconds, signal);
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: connectWithinMilliseconds });
    const answer = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => answer(true));
    socket.once('timeout', () => answer(false));
    socket.once('error', () => answer(false));
  });
}
