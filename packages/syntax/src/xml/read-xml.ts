// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "@jiku/adapter";
import { type ByteStream, parseXml, type XmlLimits } from "./parse-xml.js";
import { createTreeBuilder, type XmlEvents } from "./tree-builder.js";

/**
 * Reads XML as it comes, and hands its elements over as trees.
 * @returns what stopped it; undefined when it was read to its end
 */
export async function readXml(source: ByteStream, events: XmlEvents, limits: XmlLimits): Promise<Fault | undefined> {
  const pieces = parseXml(source, createTreeBuilder(events), limits);
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) return next.value;
  }
}
