// SPDX-License-Identifier: Apache-2.0

/** Time that runs out, but for the time in which it is stopped. */
export interface Countdown {
  stop(): void;
  go(): void;
}

/** Calls `over` once `milliseconds` have run, beginning now. */
export function countdown(milliseconds: number, over: () => void): Countdown {
  let left = milliseconds;
  let began = 0;
  let timer: NodeJS.Timeout | undefined;
  const go = (): void => {
    if (timer !== undefined) return;
    began = performance.now();
    timer = setTimeout(over, Math.max(0, left));
  };
  go();
  return {
    go,
    stop() {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      left -= performance.now() - began;
    },
  };
}
