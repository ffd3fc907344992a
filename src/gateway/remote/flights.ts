/** Work that callers share while it is under way. */
export interface Flights<Value> {
  /**
   * Joins the work under that key, or starts it. It is stopped when all who wait for it have left.
   *
   * @throws the signal's reason as soon as it fires.
   */
  readonly join: (
    key: string,
    signal: AbortSignal,
    start: (signal: AbortSignal) => Promise<Value>,
  ) => Promise<Value>;
}

interface Flight<Value> {
  readonly result: Promise<Value>;
  readonly controller: AbortController;
  waiting: number;
}

export function createFlights<Value>(): Flights<Value> {
  const underWay = new Map<string, Flight<Value>>();

  const begin = (key: string, start: (signal: AbortSignal) => Promise<Value>): Flight<Value> => {
    const controller = new AbortController();
    const flight = { controller, waiting: 0, result: start(controller.signal) };
    underWay.set(key, flight);
    const end = (): void => {
      if (underWay.get(key) === flight) underWay.delete(key);
    };
    flight.result.then(end, end);
    return flight;
  };
  return {
    join: (key, signal, start) => {
      const flight = underWay.get(key) ?? begin(key, start);
      flight.waiting += 1;
      return whileWanted(flight, signal, () => {
        if (underWay.get(key) === flight) underWay.delete(key);
      });
    },
  };
}

/** The result of work that is for one caller alone. */
export function alone<Value>(
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  return whileWanted({ controller, waiting: 1, result: start(controller.signal) }, signal, () => undefined);
}

function whileWanted<Value>(flight: Flight<Value>, signal: AbortSignal, stop: () => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      flight.waiting -= 1;
      // Whoever comes now must not join what is being stopped.
      if (flight.waiting === 0) {
        stop();
        flight.controller.abort(signal.reason);
      }
      reject(signal.reason);
    };
    flight.result.finally(() => signal.removeEventListener('abort', leave)).then(resolve, reject);
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
  });
}
