// SPDX-License-Identifier: Apache-2.0
import { createReport, type EncodeEvent, type EncodeOptions, type NativeSink, type Outcome } from "@jiku/adapter";
import { type Field, isJikuError, type Resource } from "@jiku/model";
import { OWN_FINDINGS } from "../../own-findings.js";
import { tellIdentities } from "../encode-losses.js";
import { fieldsToWrite, gather } from "../gather.js";
import { atHand } from "../range-values.js";
import type { WriteContext } from "../write-context.js";
import { writeCoverage } from "./write-coverage.js";
import { writeJson } from "./write-json.js";

const PATH = "coverage.covjson";
const VERSION = "1.0";
const AT = { kind: "json", pointer: "" } as const;

/**
 * Writes fields as one coverage, several or no resources at all as a collection of coverages (CoverageJSON 1.0). Values are written in place: those
 * behind references are read through `options.values`. Nothing survives when there is a finding of severity error.
 */
export async function* encodeCoverageJson(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  const queue: EncodeEvent[] = [];
  let outcome: Outcome = "aborted";
  let count = 0;
  const report = createReport(OWN_FINDINGS, PATH);
  try {
    const gathered = await gather(resources, options.signal);
    count = gathered.count;
    const emit = (event: EncodeEvent) => void queue.push(event);
    const context: WriteContext = { gathered, options, report, emit, carried: new Set() };
    const fields = fieldsToWrite(gathered, options.canonical);
    const refused = refusal(context, fields);
    const document = refused ? undefined : await compose(context, fields);
    yield* queue.splice(0);
    outcome = "refused";
    if (document !== undefined) {
      yield await writeJson(sink, PATH, document, options.canonical);
      outcome = "complete";
    }
  } catch (error) {
    outcome = "aborted";
    if (isJikuError(error, "unreadable-input")) {
      yield* queue.splice(0);
      yield report.shared("AD-121", { reason: error.message }, AT);
      outcome = "invalid";
    } else if (options.signal?.aborted !== true) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: count };
}

/** Whether values are not at hand. A package without fields has an image without values, which is told. */
function refusal(context: WriteContext, fields: readonly Field[]): boolean {
  const { gathered, report, emit, options } = context;
  if (options.version !== undefined && options.version !== VERSION)
    emit(
      report.shared("AD-106", { version: options.version, format: "CoverageJSON", known: VERSION }, AT, {
        severity: "error",
      }),
    );
  if (fields.length === 0 && gathered.count > 0)
    emit(report.own("CF-052", { count: gathered.count, format: "CoverageJSON" }, AT));
  for (const { id, ranges } of fields)
    for (const [variable, range] of Object.entries(ranges))
      if (!atHand(range, options)) emit(report.own("CF-050", { field: id, variable }, AT));
  return report.errors > 0;
}

async function compose(context: WriteContext, fields: readonly Field[]): Promise<unknown> {
  const coverages: object[] = [];
  for (const field of fields) {
    coverages.push(await writeCoverage(context, field));
    context.carried.add(field.id);
  }
  tellIdentities(context);
  return coverages.length === 1 ? coverages[0] : { type: "CoverageCollection", coverages };
}
