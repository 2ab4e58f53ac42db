// SPDX-License-Identifier: Apache-2.0
import type { Loss } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { Origin } from "../run/origin.js";
import { createFileSpool } from "../run/spool.js";

/** Whether the model does not carry it, or the format that is written. */
export type LossDirection = "read" | "write";

/** How often a concept was lost in one way. */
export interface LossCount {
  readonly direction: LossDirection;
  readonly concept: string;
  readonly change: Loss["change"];
  readonly recovery: Loss["recovery"];
  readonly count: number;
}

/** A part of an input that its adapter skipped on purpose. */
export interface Unread {
  readonly file: string;
  readonly at: NativeLocation;
}

/** What the losses of a conversion came to; plain data. `lines` holds one entry of the loss report a line. */
export interface LossTotals {
  readonly counts: readonly LossCount[];
  readonly lines: Origin;
  readonly unread: readonly Unread[];
}

/** Collects losses: counts in memory, each one in a spool. */
export interface LossLog {
  add(direction: LossDirection, file: string, loss: Loss): void;
  unread(file: string, at: NativeLocation): void;
  totals(): LossTotals;
  close(): void;
}

const MOST_UNREAD = 10_000;

export function createLossLog(): LossLog {
  const spool = createFileSpool("");
  const encoder = new TextEncoder();
  const counts = new Map<string, { -readonly [M in keyof LossCount]: LossCount[M] }>();
  const unread: Unread[] = [];
  return {
    add(direction, file, { at, concept, change, recovery, bound }) {
      const key = `${direction} ${concept} ${change} ${recovery}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { direction, concept, change, recovery, count: 1 });
      else known.count++;
      const entry = { direction, file, at, concept, change, recovery, ...(bound === undefined ? {} : { bound }) };
      spool.append(encoder.encode(`${JSON.stringify(entry)}\n`));
    },
    unread(file, at) {
      if (unread.length < MOST_UNREAD) unread.push({ file, at });
    },
    totals() {
      const order = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      return { counts: order.map(([, count]) => ({ ...count })), lines: spool.origin(), unread };
    },
    close: () => spool.close(),
  };
}
