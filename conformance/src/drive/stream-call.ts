// SPDX-License-Identifier: Apache-2.0
import type { WireEnd, WireEvent } from "@jiku/adapter/serve";
import type { Channel } from "./channel.js";
import type { Call } from "./exchange.js";

/** Events that wait for the consumer before the subject has to. */
const MOST_WAITING = 256;

/**
 * The events of a call as they come; the subject waits while they are not taken, and is ended when nobody wants the rest.
 * @returns the end of the call @throws Breakdown
 */
export async function* streamCall(channel: Channel, call: Call, timeout: number): AsyncGenerator<WireEvent, WireEnd> {
  let waiting: WireEvent[] = [];
  let wake = (): void => {};
  let isOver = false;
  let isPaused = false;
  const answer = channel.call(call, timeout, (event) => {
    waiting.push(event);
    if (waiting.length >= MOST_WAITING && !isPaused) {
      isPaused = true;
      channel.pause();
    }
    wake();
  });
  const over = (): void => {
    isOver = true;
    wake();
  };
  answer.then(over, over);
  try {
    while (!isOver || waiting.length > 0) {
      const taken = waiting;
      waiting = [];
      yield* taken;
      if (waiting.length > 0 || isOver) continue;
      const more = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (isPaused) {
        isPaused = false;
        channel.resume();
      }
      await more;
    }
    return await answer;
  } finally {
    if (!isOver) await channel.restart();
    else if (isPaused) channel.resume();
  }
}
