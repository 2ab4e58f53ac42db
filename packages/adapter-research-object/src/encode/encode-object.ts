// SPDX-License-Identifier: Apache-2.0
import {
  createReport,
  createSha256,
  type EncodeEvent,
  type EncodeOptions,
  type NativeSink,
  type Outcome,
  type Report,
} from "@jiku/adapter";
import {
  type Activity,
  type Agent,
  type Asset,
  type Dataset,
  type Entity,
  JikuError,
  type Policy,
  type Resource,
} from "@jiku/model";
import { OWN_FINDINGS } from "../own-findings.js";
import { composeCrate } from "./compose-crate.js";
import { composeDcat } from "./compose-dcat.js";
import { CRATE, DCAT } from "./dialect.js";
import { lossAt } from "./losses.js";
import { measuredLosses } from "./measure-losses.js";
import type { OutNode } from "./out-node.js";
import type { WriteContext } from "./write-context.js";
import { writeDataset } from "./write-dataset.js";
import { writeActivity, writeAgent, writeAsset, writeEntity, writePlain, writePolicy } from "./write-others.js";

/** Names of the files by format. */
const PATHS: Readonly<Record<string, string>> = {
  "ro-crate": "ro-crate-metadata.json",
  "dcat-jsonld": "catalogue.jsonld",
  "dcat-turtle": "catalogue.ttl",
};
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  "ro-crate": ["1.2", "1.1"],
  "dcat-jsonld": ["3", "2"],
  "dcat-turtle": ["3", "2"],
};

/** All that is to be written. Descriptions are small and are held in memory. */
export interface Composition {
  readonly resources: readonly Resource[];
  readonly context: WriteContext;
  readonly options: EncodeOptions;
  readonly version: string;
  readonly report: Report;
  /** The nodes of all resources that the format holds; of the others a loss is told. */
  readonly nodes: () => readonly OutNode[];
}

/**
 * Writes an RO-Crate metadata file, or a catalogue of DCAT in JSON-LD or Turtle. What the format cannot hold is told as a
 * loss; nothing survives when there is a finding of severity error.
 * @throws JikuError "bad-option" for another format or version
 */
export async function* encodeObject(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  const path = PATHS[options.format];
  const known = VERSIONS[options.format];
  const version = options.version ?? known?.[0] ?? "";
  if (path === undefined || known === undefined)
    throw new JikuError("bad-option", `cannot write the format ${options.format}`);
  if (!known.includes(version))
    throw new JikuError("bad-option", `cannot write version ${version} of ${options.format}`);
  const queue: EncodeEvent[] = [];
  const held: Resource[] = [];
  let outcome: Outcome = "aborted";
  try {
    for await (const resource of resources) {
      options.signal?.throwIfAborted();
      held.push(resource);
    }
    if (options.canonical) sortResources(held);
    const isCrate = options.format === "ro-crate";
    const context: WriteContext = { dialect: isCrate ? CRATE : DCAT, emit: (event) => void queue.push(event) };
    const composition: Composition = {
      resources: held,
      context,
      options,
      version,
      report: createReport(OWN_FINDINGS, path),
      nodes: () => nodesOf(held, context),
    };
    const text = isCrate ? composeCrate(composition) : composeDcat(composition);
    yield* queue;
    const told = queue.flatMap((event) => (event.kind === "loss" ? [event.loss] : []));
    if (text !== undefined && !isCrate) yield* await measuredLosses(held, text, path, told);
    outcome = text === undefined ? "refused" : "complete";
    if (text !== undefined) yield await writeFile(sink, path, text);
  } catch (error) {
    outcome = "aborted";
    if (options.signal?.aborted !== true) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: held.length };
}

/** Puts resources in the order of their ids and their members in that of their names, so that the order in which they come says nothing. */
function sortResources(resources: Resource[]): void {
  const texts = new Map(
    resources.map((resource) => {
      const sorted = withSortedMembers(resource) as Resource;
      return [sorted, `${sorted.id}\n${JSON.stringify(sorted)}`];
    }),
  );
  const order = [...texts].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  resources.splice(0, resources.length, ...order.map(([resource]) => resource));
}

function withSortedMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedMembers);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withSortedMembers(inner)]));
}

function nodesOf(resources: readonly Resource[], context: WriteContext): readonly OutNode[] {
  return resources.flatMap((resource) => {
    const node = nodeOf(resource, context);
    if (node === undefined) context.emit(lossAt(resource.id, [], "dropped"));
    return node === undefined ? [] : [node];
  });
}

function nodeOf(resource: Resource, context: WriteContext): OutNode | undefined {
  switch (resource.type) {
    case "Dataset":
      return writeDataset(context, resource as Dataset);
    case "Asset":
      return resource.id.endsWith("_/asset") ? undefined : writeAsset(context, resource as Asset);
    case "Agent":
      return writeAgent(context, resource as Agent);
    case "Activity":
      return writeActivity(context, resource as Activity);
    case "Entity":
      return writeEntity(context, resource as Entity);
    case "Policy":
      return writePolicy(context, resource as Policy);
    case "Procedure":
    case "System":
      return writePlain(context, resource);
    default:
      return undefined;
  }
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
