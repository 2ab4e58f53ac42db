// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { type Header, headerMembers } from "./merged-header.js";

/** Writes resources one after the other; nothing but the current one is held. */
export interface ResourceWriter {
  add(resource: AnyResource): void;
  end(): void;
}

/** A package: one JSON object, with one resource a line. */
export function packageWriter(header: Header, write: (text: string) => void): ResourceWriter {
  let count = 0;
  write(`${JSON.stringify(headerMembers(header)).slice(0, -1)},"graph":[`);
  return {
    add: (resource) => write(`${count++ === 0 ? "\n" : ",\n"}${JSON.stringify(resource)}`),
    end: () => write("\n]}\n"),
  };
}

/** A stream: one resource a line, after a header where there is something to declare (model, 2.1). */
export function streamWriter(header: Header, write: (text: string) => void): ResourceWriter {
  const declares = !header.open || Object.keys(header.prefixes).length > 0 || header.external.length > 0;
  if (declares) write(`${JSON.stringify(headerMembers(header))}\n`);
  return { add: (resource) => write(`${JSON.stringify(resource)}\n`), end() {} };
}
