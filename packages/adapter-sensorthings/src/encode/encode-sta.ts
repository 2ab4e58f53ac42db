// SPDX-License-Identifier: Apache-2.0
import { createSha256, type EncodeEvent, type EncodeOptions, type NativeSink, type Outcome } from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import { lossAt } from "./carried.js";
import type { EncodeContext } from "./encode-context.js";
import { groupObservations } from "./group-observations.js";
import { writeDatastream } from "./write-datastream.js";

const PATH = "datastreams.json";

/**
 * Observations and what they refer to as one expanded page of Datastreams. What the page cannot hold is a loss, one for
 * each member; resources that no Observation refers to are lost as a whole. Without Observations the page is empty.
 */
export async function* encodeSta(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  let outcome: Outcome = "aborted";
  let count = 0;
  try {
    const all: Resource[] = [];
    for await (const resource of resources) {
      options.signal?.throwIfAborted();
      all.push(resource);
    }
    count = all.length;
    if (options.canonical) all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    const events: EncodeEvent[] = [];
    const text = compose(all, events);
    yield* events;
    yield await write(sink, text);
    outcome = "complete";
  } catch (error) {
    outcome = "aborted";
    if (options.signal?.aborted !== true) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: count };
}

function compose(resources: readonly Resource[], events: EncodeEvent[]): string {
  const byId = new Map<string, Resource>();
  for (const resource of resources) if (!byId.has(resource.id)) byId.set(resource.id, resource);
  const groups = groupObservations(resources);
  const context: EncodeContext = { byId, emit: (event) => void events.push(event), written: new Set() };
  const value = groups.map((group) => writeDatastream(group, context));
  for (const resource of resources)
    if (!context.written.has(resource.id) && resource.type !== "Observation") events.push(lossAt(resource.id, []));
  // A list of nothing is of no format: the count tells whose it is.
  return `${JSON.stringify(value.length === 0 ? { "@iot.count": 0, value } : { value }, null, 1)}\n`;
}

async function write(sink: NativeSink, text: string): Promise<EncodeEvent> {
  const bytes = new TextEncoder().encode(text);
  const writer = (await sink.create(PATH)).getWriter();
  await writer.write(bytes);
  await writer.close();
  const digest = createSha256();
  digest.update(bytes);
  return { kind: "written", path: PATH, bytes: bytes.length, sha256: digest.hex() };
}
