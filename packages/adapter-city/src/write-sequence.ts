// SPDX-License-Identifier: Apache-2.0
import type { EncodeContext } from "./encode-context.js";
import type { Head } from "./encode-head.js";
import { encodeObject } from "./encode-object.js";
import type { JsonOutput } from "./json-output.js";
import type { Transform } from "./transform.js";
import { createVertexPool } from "./vertex-pool.js";
import { headText, objectOrder, vertexTexts } from "./write-document.js";

/**
 * Writes a CityJSONSeq: the header, then a line for each city object that is no child of another one, with all that is
 * below it. Yields after each line.
 */
export async function* writeSequence(
  context: EncodeContext,
  head: Head,
  transform: Transform,
  output: JsonOutput,
): AsyncGenerator<void> {
  await output.write(`${headText(context.version, head, transform)},"CityObjects":{},"vertices":[]}\n`);
  const done = new Set<string>();
  const order = objectOrder(context);
  const children = new Set(order.flatMap((id) => context.gathered.childrenOf(id)));
  for (const id of [...order.filter((id) => !children.has(id)), ...order]) {
    if (done.has(id)) continue;
    context.options.signal?.throwIfAborted();
    await writeFeature(id, done, context, transform, output);
    yield;
  }
}

async function writeFeature(
  root: string,
  done: Set<string>,
  context: EncodeContext,
  transform: Transform,
  output: JsonOutput,
): Promise<void> {
  const { gathered, keys } = context;
  const pool = createVertexPool(transform);
  const waiting = [root];
  await output.write(`{"type":"CityJSONFeature","id":${JSON.stringify(keys.of(root))},"CityObjects":{`);
  let first = true;
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (done.has(id)) continue;
    done.add(id);
    const object = await encodeObject(id, { ...context, pool });
    await output.write(`${first ? "" : ","}${JSON.stringify(keys.of(id))}:${JSON.stringify(object)}`);
    first = false;
    waiting.push(...gathered.childrenOf(id).filter((child) => gathered.isObject(child)));
  }
  await output.write(`},"vertices":[`);
  for (const text of vertexTexts(pool.table)) await output.write(text);
  await output.write("]}\n");
}
