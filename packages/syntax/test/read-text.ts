// SPDX-License-Identifier: Apache-2.0
import { createReport, type DecodeEvent, type Report } from "@jiku/adapter";

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function newReport(): Report {
  return createReport([], "file");
}

/** `code line:column` of each finding. */
export function brief(events: readonly DecodeEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.kind === "finding"
      ? [`${event.finding.code} ${event.finding.location.line}:${event.finding.location.column}`]
      : [],
  );
}

/** Drains a generator: what it yields and what it gives. */
export function drain<E, R>(events: Generator<E, R>): { readonly events: readonly E[]; readonly value: R } {
  const all: E[] = [];
  for (;;) {
    const next = events.next();
    if (next.done === true) return { events: all, value: next.value };
    all.push(next.value);
  }
}
