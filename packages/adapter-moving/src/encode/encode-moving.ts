// SPDX-License-Identifier: Apache-2.0
import {
  createReport,
  createSha256,
  type EncodeEvent,
  type EncodeOptions,
  type NativeSink,
  type Outcome,
} from "@jiku/adapter";
import { type Entity, JikuError, type Resource } from "@jiku/model";
import { OWN_FINDINGS } from "../own-findings.js";
import { resourceLoss } from "./losses.js";
import type { WriteContext } from "./write-context.js";
import { writeFeatures } from "./write-feature.js";
import { writeGeoPose } from "./write-geopose.js";

const WRITERS: Readonly<Record<string, readonly [path: string, write: (context: WriteContext) => unknown]>> = {
  "mf-json": ["features.json", writeFeatures],
  geopose: ["pose.json", writeGeoPose],
};

/**
 * Writes moving features as MF-JSON 1.0 (Prism), or one pose as GeoPose 1.0. What the format cannot hold is told as a loss;
 * nothing survives when there is a finding of severity error.
 * @throws JikuError "bad-option" for another format or version
 */
export async function* encodeMoving(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  const [path, write] = WRITERS[options.format] ?? [];
  if (path === undefined || write === undefined)
    throw new JikuError("bad-option", `cannot write the format ${options.format}`);
  if (options.version !== undefined && options.version !== "1.0")
    throw new JikuError("bad-option", `cannot write version ${options.version} of ${options.format}`);
  const queue: EncodeEvent[] = [];
  let outcome: Outcome = "aborted";
  const byId = new Map<string, Resource>();
  let count = 0;
  try {
    for await (const resource of resources) {
      options.signal?.throwIfAborted();
      count++;
      if (!byId.has(resource.id)) byId.set(resource.id, resource);
    }
    const context = open(byId, options, path, (event) => void queue.push(event));
    const document = write(context);
    if (document !== undefined)
      for (const [id, { type }] of byId) if (!context.carried.has(id)) context.emit(resourceLoss(id, type));
    yield* queue;
    outcome = document === undefined || context.report.errors > 0 ? "refused" : "complete";
    if (outcome === "complete") yield await writeFile(sink, path, `${JSON.stringify(document, null, 2)}\n`);
  } catch (error) {
    outcome = "aborted";
    if (options.signal?.aborted !== true) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: count };
}

function open(
  all: ReadonlyMap<string, Resource>,
  options: EncodeOptions,
  path: string,
  emit: (event: EncodeEvent) => void,
): WriteContext {
  const sorted = options.canonical ? [...all].sort(([a], [b]) => (a < b ? -1 : 1)) : [...all];
  const byId = new Map(sorted);
  const entities = [...byId.values()].filter((one): one is Entity => one.type === "Entity");
  return { byId, entities, options, report: createReport(OWN_FINDINGS, path), emit, carried: new Set() };
}

async function writeFile(sink: NativeSink, path: string, text: string): Promise<EncodeEvent> {
  const bytes = new TextEncoder().encode(text);
  const writer = (await sink.create(path)).getWriter();
  await writer.write(bytes);
  await writer.close();
  const digest = createSha256();
  digest.update(bytes);
  return { kind: "written", path, bytes: bytes.length, sha256: digest.hex() };
}
