// SPDX-License-Identifier: Apache-2.0
import type { Breakdown } from "../subject.js";

/** Lines to a subject and back. After `down` nothing more comes. */
export interface Transport {
  send(line: string): void;
  /** Ends it for certain, with all that it started. */
  kill(): Promise<void>;
  /** Takes no more lines for now, so that the subject has to wait; those on their way may still come. */
  pause(): void;
  resume(): void;
  /** Largest resident memory so far, bytes, where that can be seen. */
  memory?(): number | undefined;
}

export interface TransportEvents {
  /** One line without its end. */
  line(text: string): void;
  down(breakdown: Breakdown): void;
}

/** Starts a subject. The environment holds only what is given here. */
export type StartTransport = (events: TransportEvents, environment: Readonly<Record<string, string>>) => Transport;

/** Bytes of one line. */
export const MAX_LINE = 16 * 1024 * 1024;
