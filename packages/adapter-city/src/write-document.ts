// SPDX-License-Identifier: Apache-2.0
import type { EncodeContext } from "./encode-context.js";
import type { Head } from "./encode-head.js";
import { encodeObject } from "./encode-object.js";
import type { JsonOutput } from "./json-output.js";
import type { Transform } from "./transform.js";
import { createVertexPool } from "./vertex-pool.js";
import type { Vertex, VertexTable } from "./vertex-table.js";

/** Writes one CityJSON object, city object by city object, the vertices last. Yields after each city object. */
export async function* writeDocument(
  context: EncodeContext,
  head: Head,
  transform: Transform,
  output: JsonOutput,
): AsyncGenerator<void> {
  const { gathered, keys, options, version } = context;
  const pool = createVertexPool(transform);
  await output.write(`${headText(version, head, transform)},"CityObjects":{`);
  let first = true;
  for (const id of objectOrder(context)) {
    options.signal?.throwIfAborted();
    const object = await encodeObject(id, { ...context, pool });
    await output.write(`${first ? "" : ","}\n${JSON.stringify(keys.of(id))}:${JSON.stringify(object)}`);
    first = false;
    yield;
  }
  await output.write(`${gathered.objects.length === 0 ? "" : "\n"}},"vertices":[`);
  for (const text of vertexTexts(pool.table)) await output.write(text);
  await output.write("]}\n");
}

/** Ids of the city objects in the order in which they are written. */
export function objectOrder({ gathered, keys, options }: EncodeContext): readonly string[] {
  if (!options.canonical) return gathered.objects;
  return [...gathered.objects].sort((a, b) => (keys.of(a) < keys.of(b) ? -1 : 1));
}

/** The root members but `CityObjects` and `vertices`, without the closing brace. */
export function headText(version: string, head: Head, transform: Transform): string {
  const root = {
    type: "CityJSON",
    version,
    ...head.others,
    ...(head.metadata === undefined ? {} : { metadata: head.metadata }),
    transform,
  };
  return JSON.stringify(root).slice(0, -1);
}

/** The vertices as JSON, a few thousand in each text. */
export function* vertexTexts(table: VertexTable): Generator<string> {
  const vertex: Vertex = [0, 0, 0];
  let text = "";
  for (let i = 0; i < table.count; i++) {
    table.read(i, vertex);
    text += `${i === 0 ? "" : ","}[${vertex[0]},${vertex[1]},${vertex[2]}]`;
    if (text.length > 65_536) {
      yield text;
      text = "";
    }
  }
  yield text;
}
