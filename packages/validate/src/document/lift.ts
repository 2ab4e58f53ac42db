// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Finding, NativeLocation, Place } from "@jiku/model";
import { publishedContext } from "./context.js";
import type { InputDocument } from "./input.js";
import { forEachLine } from "./lines.js";
import { type ByteSource, bytesSource } from "./source.js";

/** Collects bytes that are read again later. */
export interface Spool {
  append(bytes: Uint8Array): void;
  source(): ByteSource;
}

/** Takes what an adapter decodes from a foreign file, so that it can be validated as one document. */
export interface Lift {
  add(resource: AnyResource, source: NativeLocation, places?: readonly Place[]): void;
  finding(finding: Finding): void;
  unread(at: NativeLocation): void;
  document(): InputDocument;
}

/** One line of the spool of a lift. */
export interface LiftedRecord {
  readonly resource: unknown;
  readonly source: NativeLocation;
  readonly places: readonly Place[];
}

const BATCH = 1 << 18;
const MAX_KEPT = 100_000;

/** The findings and unread parts beyond `mostKept` are counted. */
export function createLift(name: string, format: string, spool: Spool, mostKept = MAX_KEPT): Lift {
  const encoder = new TextEncoder();
  const findings: Finding[] = [];
  const more = new Map<string, { readonly finding: Finding; count: number }>();
  const unread: NativeLocation[] = [];
  let unreadMore = 0;
  let lines: string[] = [];
  let held = 0;

  function flush(): void {
    if (lines.length > 0) spool.append(encoder.encode(lines.join("")));
    lines = [];
    held = 0;
  }

  return {
    add(resource, source, places = []) {
      const line = `${JSON.stringify({ resource, source, places } satisfies LiftedRecord)}\n`;
      lines.push(line);
      held += line.length;
      if (held > BATCH) flush();
    },
    finding(finding) {
      if (findings.length < mostKept) {
        findings.push(finding);
        return;
      }
      const key = `${finding.code} ${finding.severity}`;
      const known = more.get(key);
      if (known === undefined) more.set(key, { finding, count: 1 });
      else known.count++;
    },
    unread(at) {
      if (unread.length < mostKept) unread.push(at);
      else unreadMore++;
    },
    document() {
      flush();
      const source = spool.source();
      const start = { offset: 0, line: 1, lineStart: 0 };
      const context = publishedContext();
      return {
        name,
        known: false,
        size: source.size,
        lift: { findings, more: [...more.values()], unread, unreadMore },
        open: () => ({
          name,
          format,
          source,
          context,
          open: false,
          lifted: true,
          faults: [],
          start,
          visit: (from, visitor, step) => forEachLine(source, from, Number.POSITIVE_INFINITY, visitor, step),
          pointer: () => "",
        }),
      };
    },
  };
}

/** A spool in memory. */
export function memorySpool(name: string): Spool {
  const parts: Uint8Array[] = [];
  return {
    append(bytes) {
      parts.push(bytes.slice());
    },
    source() {
      const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return bytesSource(name, whole);
    },
  };
}
