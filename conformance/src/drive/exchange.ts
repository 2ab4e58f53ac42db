// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import type { Request, WireEnd, WireEvent } from "@jiku/adapter/serve";
import { Breakdown } from "../subject.js";
import { type Countdown, countdown } from "./countdown.js";
import type { StartTransport, Transport } from "./transport.js";
import { readReply } from "./wire.js";

type WithoutId<One> = One extends unknown ? Omit<One, "id"> : never;
export type Call = WithoutId<Request>;

/** One request in flight; after a breakdown the next one starts the subject anew. */
export interface Exchange {
  /** @throws Breakdown */
  ask(call: Call, timeout: number, onEvent: (event: WireEvent) => void): Promise<WireEnd>;
  isRunning(): boolean;
  /** Whether the subject runs, and has kept to the protocol. */
  isSound(): boolean;
  memory(): number | undefined;
  /** Takes no more lines for now; the time that passes is not the subject's. */
  pause(): void;
  resume(): void;
  /** Ends the subject; the next one starts in this environment. */
  stop(environment?: Readonly<Record<string, string>>): Promise<void>;
}

interface Pending {
  readonly id: string;
  /** The answer, once it has come; nothing may come behind it. */
  end?: WireEnd;
  readonly onEvent: (event: WireEvent) => void;
  readonly clock: Countdown;
  settle(result: WireEnd | Breakdown): void;
}

export function createExchange(start: StartTransport): Exchange {
  let transport: Transport | undefined;
  let pending: Pending | undefined;
  let environment: Readonly<Record<string, string>> = {};
  /** What went wrong while nothing was asked; the next request pays for it. */
  let debt: Breakdown | undefined;

  const fail = (breakdown: Breakdown): void => {
    if (pending === undefined) debt ??= breakdown;
    else pending.settle(breakdown);
  };
  const open = (): Transport => {
    const mine = start(
      {
        line: (text) => transport === mine && takeLine(text, pending, fail),
        down: (why) => transport === mine && fail(why),
      },
      environment,
    );
    return mine;
  };
  async function stop(other = environment): Promise<void> {
    const ending = transport;
    environment = other;
    transport = undefined;
    debt = undefined;
    pending?.settle(new Breakdown("crashed", "it was stopped"));
    await ending?.kill();
  }
  async function ask(call: Call, timeout: number, onEvent: (event: WireEvent) => void): Promise<WireEnd> {
    transport ??= open();
    const id = randomBytes(8).toString("hex");
    const result =
      debt ??
      (await new Promise<WireEnd | Breakdown>((resolve) => {
        const clock = countdown(timeout, () =>
          resolve(new Breakdown("timeout", `no answer in ${Math.round(timeout)} ms`)),
        );
        const settle = (answer: WireEnd | Breakdown): void => {
          clock.stop();
          pending = undefined;
          resolve(answer);
        };
        pending = { id, onEvent, clock, settle };
        transport?.send(JSON.stringify({ id, ...call }));
      }));
    pending = undefined;
    if (!(result instanceof Breakdown)) return result;
    if (result.kind !== "threw") await stop();
    throw result;
  }
  return {
    ask,
    stop,
    pause() {
      pending?.clock.stop();
      transport?.pause();
    },
    resume() {
      pending?.clock.go();
      transport?.resume();
    },
    isRunning: () => transport !== undefined,
    isSound: () => transport !== undefined && debt === undefined,
    memory: () => transport?.memory?.(),
  };
}

function takeLine(text: string, asked: Pending | undefined, fail: (breakdown: Breakdown) => void): void {
  const reply = readReply(text, asked?.id);
  if (reply instanceof Breakdown) fail(reply);
  else if (asked === undefined || asked.end !== undefined)
    fail(new Breakdown("protocol", `a line behind the end: ${text.slice(0, 200)}`));
  else if ("event" in reply) asked.onEvent(reply.event);
  else {
    const { end } = reply;
    asked.end = end;
    // What came in the same breath is read first.
    setImmediate(() => asked.settle(end.threw === undefined ? end : new Breakdown("threw", end.threw)));
  }
}
