// SPDX-License-Identifier: Apache-2.0
import {
  createReport,
  createSha256,
  type EncodeEvent,
  type EncodeOptions,
  type NativeSink,
  type Outcome,
} from "@jiku/adapter";
import { type Dataset, JikuError, type Resource } from "@jiku/model";
import { OWN_FINDINGS } from "../own-findings.js";
import { gather } from "./gather.js";
import { lossAt } from "./losses.js";
import { unionOf } from "./union.js";
import { writeCatalog, writeCollection } from "./write-collection.js";
import type { WriteContext, WrittenVersion } from "./write-context.js";
import { writeItem } from "./write-item.js";

/** Names of the files by format. */
const PATHS: Readonly<Record<string, string>> = {
  "stac-item": "item.json",
  "stac-collection": "collection.json",
  "stac-catalog": "catalog.json",
  "stac-items": "items.json",
};

const NO_DATASET = { en: "a package without data set", ja: "データ集合のないパッケージ" };

/**
 * Writes an item, a collection, a catalog or a page of items of STAC 1.1 or 1.0 as one JSON file. What STAC cannot hold is
 * told as a loss; nothing survives when there is a finding of severity error.
 * @throws JikuError "bad-option" for another format or version
 */
export async function* encodeStac(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  const path = PATHS[options.format];
  if (path === undefined) throw new JikuError("bad-option", `cannot write the format ${options.format}`);
  const version = versionOf(options);
  const queue: EncodeEvent[] = [];
  let outcome: Outcome = "aborted";
  let count = 0;
  try {
    const gathered = await gather(resources, options.signal);
    count = gathered.count;
    const report = createReport(OWN_FINDINGS, path);
    const emit = (event: EncodeEvent) => void queue.push(event);
    const context: WriteContext = { gathered, options, version, report, emit, carried: new Set() };
    const document = compose(context);
    yield* queue;
    outcome = document === undefined ? "refused" : "complete";
    if (document !== undefined) yield await writeFile(sink, path, `${JSON.stringify(document, null, 2)}\n`);
  } catch (error) {
    outcome = "aborted";
    if (options.signal?.aborted !== true) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: count };
}

function versionOf({ version = "1.1.0" }: EncodeOptions): WrittenVersion {
  if (version === "1.1.0" || version === "1.1") return "1.1.0";
  if (version === "1.0.0" || version === "1.0") return "1.0.0";
  throw new JikuError("bad-option", `cannot write version ${version} of STAC`);
}

function compose(context: WriteContext): unknown {
  const { options, gathered, report, emit } = context;
  const hasPlace = options.format === "stac-collection" && gathered.box !== undefined;
  if (gathered.datasets.length === 0 && options.format !== "stac-items" && !hasPlace) {
    const at = { kind: "json", pointer: "" } as const;
    emit(report.shared("AD-104", { feature: NO_DATASET, format: "STAC" }, at));
    return undefined;
  }
  const document = options.format === "stac-items" ? composePage(context) : composeOne(context);
  if (document !== undefined) tellRest(context);
  return document;
}

function composePage(context: WriteContext): unknown {
  const { datasets } = context.gathered;
  const sorted = context.options.canonical ? [...datasets].sort((a, b) => (a.id < b.id ? -1 : 1)) : datasets;
  const features = sorted.map((dataset) => writeItem(context, dataset));
  return features.includes(undefined) ? undefined : { type: "FeatureCollection", features, links: [] };
}

function composeOne(context: WriteContext): unknown {
  const { gathered, options, report, emit } = context;
  const root = rootOf(gathered.datasets);
  if (root === undefined && options.format === "stac-collection") {
    for (const { id } of gathered.datasets) emit(lossAt(id, [], "merged"));
    return writeCollection(context, unionOf(gathered));
  }
  const chosen = root;
  if (chosen === undefined || (options.format === "stac-item" && gathered.datasets.length > 1)) {
    emit(report.own("STC-022", { count: gathered.datasets.length }, { kind: "json", pointer: "" }));
    return undefined;
  }
  for (const dataset of gathered.datasets) if (dataset !== chosen) emit(lossAt(dataset.id, [], "dropped"));
  if (options.format === "stac-item") return writeItem(context, chosen);
  return options.format === "stac-collection" ? writeCollection(context, chosen) : writeCatalog(context, chosen);
}

/** The one data set, or the one that is part of no other. */
function rootOf(datasets: readonly Dataset[]): Dataset | undefined {
  const parts = new Set(datasets.flatMap(({ members }) => members ?? []));
  const roots = datasets.filter(
    ({ id, inSeries }) => !parts.has(id) && !datasets.some((other) => other.id === inSeries),
  );
  return roots.length === 1 ? roots[0] : undefined;
}

/** A loss for each resource that no record holds. */
function tellRest({ gathered, carried, emit }: WriteContext): void {
  for (const id of gathered.byId.keys()) if (!carried.has(id)) emit(lossAt(id, [], "dropped"));
  for (const id of gathered.others) emit(lossAt(id, [], "dropped"));
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
