// SPDX-License-Identifier: Apache-2.0
import {
  createReport,
  type EncodeEvent,
  type EncodeOptions,
  memorySpool,
  type NativeSink,
  type Outcome,
  type Report,
  type Spool,
} from "@jiku/adapter";
import { JikuError, type ReferenceSystem, type Resource } from "@jiku/model";
import type { EncodeContext, WrittenVersion } from "./encode-context.js";
import { gather } from "./encode-gather.js";
import { encodeHead, transformFor, usedSystem } from "./encode-head.js";
import { createKeyBook } from "./encode-keys.js";
import { lossOf } from "./encode-losses.js";
import { type JsonOutput, openOutput } from "./json-output.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { writeDocument } from "./write-document.js";
import { writeSequence } from "./write-sequence.js";

/** Makes the place where resources are put aside until all are known; in memory unless a host gives one on disk. */
export type MakeSpool = () => Promise<Spool>;

interface EncodeRun {
  readonly report: Report;
  readonly queue: EncodeEvent[];
  count: number;
}

const PATHS: Readonly<Record<string, string>> = { cityjson: "model.city.json", cityjsonseq: "model.city.jsonl" };

/**
 * Writes CityJSON 2.0 or 1.1, or a CityJSONSeq of it, as one file. All resources are read before the first byte is
 * written, since the parts of a city object may come in any order; the file itself is written object by object.
 * @throws JikuError "bad-option" for another format or version
 */
export async function* encodeCity(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
  makeSpool: MakeSpool = () => Promise.resolve(memorySpool()),
): AsyncGenerator<EncodeEvent> {
  const path = PATHS[options.format];
  const version = options.version ?? "2.0";
  if (path === undefined) throw new JikuError("bad-option", `cannot write the format ${options.format}`);
  if (version !== "1.1" && version !== "2.0")
    throw new JikuError("bad-option", `cannot write version ${version} of CityJSON`);
  const run: EncodeRun = { report: createReport(OWN_FINDINGS, path), queue: [], count: 0 };
  const spool = await makeSpool();
  let outcome: Outcome | undefined;
  try {
    outcome = yield* encodeInto(resources, sink, path, version, spool, options, run);
  } catch (error) {
    if (options.signal?.aborted !== true) throw error;
    outcome = "aborted";
  } finally {
    await spool.close();
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: run.count };
}

async function* encodeInto(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  path: string,
  version: WrittenVersion,
  spool: Spool,
  options: EncodeOptions,
  run: EncodeRun,
): AsyncGenerator<EncodeEvent, Outcome> {
  const keys = createKeyBook();
  const gathered = await gather(resources, spool, { events: run.queue, signal: options.signal, keys });
  run.count = gathered.count;
  const context: EncodeContext = {
    gathered,
    options,
    version,
    report: run.report,
    keys,
    emit: (event) => void run.queue.push(event),
  };
  const rs = usedSystem(context);
  if (rs === "several") {
    const event = run.report.shared("AD-104", { feature: "rs", format: "CityJSON" }, { kind: "json", pointer: "" });
    if (event.kind === "finding") yield event;
    return "refused";
  }
  yield* run.queue.splice(0);
  const output = await openOutput(sink, path);
  try {
    yield* write(context, rs, output, run);
  } catch (error) {
    await output.abort();
    throw error;
  }
  if (run.report.errors > 0) {
    await output.abort();
    return "invalid";
  }
  yield await output.close();
  return "complete";
}

async function* write(
  context: EncodeContext,
  rs: ReferenceSystem | undefined,
  output: JsonOutput,
  run: EncodeRun,
): AsyncGenerator<EncodeEvent> {
  const transform = transformFor(context, rs);
  const head = encodeHead(context, rs);
  const writing =
    context.options.format === "cityjsonseq"
      ? writeSequence(context, head, transform, output)
      : writeDocument(context, head, transform, output);
  for await (const _written of writing) yield* run.queue.splice(0);
  for (const id of context.gathered.leftOver()) {
    for (const resource of await context.gathered.read(id)) yield lossOf(resource, "dropped") as EncodeEvent;
  }
  for (const property of context.gathered.properties.values())
    if (!context.gathered.writtenProperties.has(property.id)) yield lossOf(property, "dropped") as EncodeEvent;
  yield* run.queue.splice(0);
}
