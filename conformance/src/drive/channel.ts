// SPDX-License-Identifier: Apache-2.0
import { PROTOCOL, type WireEnd, type WireEvent } from "@jiku/adapter/serve";
import { Breakdown } from "../subject.js";
import { type Call, createExchange } from "./exchange.js";
import { PATIENCE, type Patience } from "./patience.js";
import { MAX_LINE, type StartTransport } from "./transport.js";

/** Calls to a subject, one at a time. After a breakdown the next call starts it anew. */
export interface Channel {
  /** @throws Breakdown */
  call(call: Call, timeout: number, onEvent?: (event: WireEvent) => void): Promise<WireEnd>;
  /** What the subject said of itself, started if need be. @throws Breakdown */
  hello(): Promise<WireEnd>;
  /** Takes no more events for now; the time that passes is not the subject's. */
  pause(): void;
  resume(): void;
  memory(): number | undefined;
  restart(environment?: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

export function createChannel(start: StartTransport, workdir: string, patience: Patience = PATIENCE): Channel {
  const exchange = createExchange(start);
  let greeting: WireEnd | undefined;

  /** A subject that has broken the protocol meanwhile is not greeted anew: the next call has to hear of it. */
  async function hello(): Promise<WireEnd> {
    if (greeting !== undefined && exchange.isRunning()) return greeting;
    const limits = { timeoutMs: patience.start, maxLine: MAX_LINE, workdir };
    const call = { op: "hello", protocol: PROTOCOL, suite: "1", limits } as const;
    const answer = await exchange.ask(call, patience.start, () => {});
    if (answer.protocol !== PROTOCOL || answer.manifest === undefined) {
      await exchange.stop();
      throw new Breakdown("protocol", `speaks protocol ${answer.protocol}, not ${PROTOCOL}, or gives no manifest`);
    }
    greeting = answer;
    return answer;
  }

  return {
    hello,
    async call(call, timeout, onEvent = () => {}) {
      await hello();
      return exchange.ask(call, timeout, onEvent);
    },
    pause: exchange.pause,
    resume: exchange.resume,
    memory: exchange.memory,
    restart: (environment = {}) => exchange.stop(environment),
    async close() {
      if (exchange.isSound()) await exchange.ask({ op: "bye" }, patience.bye, () => {}).catch(() => {});
      await exchange.stop();
    },
  };
}
