// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Field, Observation, Property } from "@jiku/model";
import { type BlockState, itemPlace, recordsOf } from "./block-state.js";
import { type CifValue, missingReason, numberOfCif } from "./cif-value.js";
import type { LoopState } from "./loop-state.js";
import { originOf, procedureId } from "./origin.js";
import { conceptOf } from "./table-column.js";
import { tellNoNumber } from "./table-field.js";

/** A measure of confidence (ModelCIF, category ma_qa_metric). */
interface Metric {
  readonly name: string;
  readonly unit?: string;
}

/** Units that the types of `_ma_qa_metric.type` fix; `energy` and `other` fix none. */
const UNITS: Readonly<Record<string, string>> = {
  zscore: "1",
  "normalized score": "1",
  plddt: "1",
  "plddt in [0,1]": "1",
  "plddt all-atom": "1",
  "plddt all-atom in [0,1]": "1",
  ptm: "1",
  iptm: "1",
  "contact probability": "1",
  distance: "Ao",
  pae: "Ao",
};

function metricsOf(block: BlockState): ReadonlyMap<string, Metric> {
  return new Map(
    recordsOf(block, "ma_qa_metric").flatMap((record) => {
      const id = record.get("id");
      if (id === undefined) return [];
      const unit = UNITS[(record.get("type") ?? "").toLowerCase()];
      return [[id, { name: record.get("name") ?? id, ...(unit === undefined ? {} : { unit }) }] as const];
    }),
  );
}

/** Confidence by residue: one Field for each measure, whose rows are chain, number and name of the residue. */
export function confidenceFields(block: BlockState, loop: LoopState): readonly Field[] {
  const metrics = metricsOf(block);
  const column = (name: string) => loop.keys.indexOf(`ma_qa_metric_local_${name}`);
  const [metricAt, valueAt] = [column("metric_id"), column("metric_value")];
  if (valueAt < 0) return [];
  tellColumns(block, loop);
  const rowName = ["model_id", "label_asym_id", "label_seq_id", "label_comp_id"].map(column).filter((i) => i >= 0);
  const groups = new Map<string, (readonly CifValue[])[]>();
  for (const row of loop.rows) {
    const metric = row[metricAt]?.text ?? "";
    groups.set(metric, [...(groups.get(metric) ?? []), row]);
  }
  return [...groups].map(([metric, rows]) => {
    const known = metrics.get(metric);
    tellMetric(block, loop.names[metricAt] ?? loop.names[valueAt] ?? "", metric, known, rows[0]?.[valueAt]);
    for (const row of rows) tellValue(block, loop.names[valueAt] as string, row[valueAt]);
    const numbers = rows.map((row) => numberOfCif(row[valueAt] as CifValue)?.value ?? null);
    const holes = numbers.flatMap((one, i) => (one === null ? [[String(i), "unknown" as const]] : []));
    return {
      type: "Field" as const,
      id: partId(block.id, "confidence", metric, String(loop.first)),
      label: { und: known?.name ?? metric },
      origin: originOf(block) === "simulated" ? ("simulated" as const) : ("derived" as const),
      featureOfInterest: block.id,
      domain: {
        domainType: "Table" as const,
        axes: {
          residue: { kind: "text" as const, values: rows.map((row) => rowName.map((i) => row[i]?.text).join("/")) },
        },
      },
      variables: { confidence: confidenceVariable(known) },
      ranges: {
        confidence: {
          kind: "real" as const,
          shape: [rows.length],
          axisNames: ["residue"],
          values: numbers,
          ...(holes.length === 0 ? {} : { missing: Object.fromEntries(holes) }),
        },
      },
    };
  });
}

const READ = /^ma_qa_metric_local_(?:metric_id|metric_value|model_id|label_asym_id|label_seq_id|label_comp_id)$/;

/** Columns that say nothing of the values count as not read. */
function tellColumns(block: BlockState, loop: LoopState): void {
  if (loop.first > 0) return;
  loop.keys.forEach((key, i) => {
    if (!READ.test(key)) block.context.run.unread.push(itemPlace(block, loop.names[i] as string));
  });
}

/** CRY-027: what a measure is must stand before its values, which are lifted as they come. */
function tellMetric(
  block: BlockState,
  name: string,
  metric: string,
  known: Metric | undefined,
  value: CifValue | undefined,
): void {
  if (known !== undefined || value === undefined) return;
  const { run, emit } = block.context;
  emit(run.report.own("CRY-027", { metric }, itemPlace(block, name), { at: value.at }));
}

function tellValue(block: BlockState, name: string, value: CifValue | undefined): void {
  if (value === undefined || missingReason(value) !== undefined || numberOfCif(value) !== undefined) return;
  tellNoNumber(block, name, value);
}

function confidenceVariable(metric: Metric | undefined) {
  const unit = metric?.unit === undefined ? {} : { unit: metric.unit };
  const name = metric === undefined ? {} : { description: { und: metric.name } };
  return {
    inlineProperty: { valueType: "real" as const, concept: conceptOf("_ma_qa_metric_local.metric_value") },
    ...unit,
    ...name,
  };
}

/** Confidence of whole models, as Observations. */
export function emitGlobalConfidence(block: BlockState): void {
  const metrics = metricsOf(block);
  const procedure = procedureId(block);
  recordsOf(block, "ma_qa_metric_global").forEach((record, i) => {
    const text = record.get("metric_value");
    const metric = record.get("metric_id") ?? "";
    if (text === undefined) return;
    const written: CifValue = {
      text,
      form: "plain",
      at: block.items.get("ma_qa_metric_global_metric_value")?.at ?? block.at,
    };
    const value = numberOfCif(written)?.value;
    const source = itemPlace(block, "_ma_qa_metric_global.metric_value", i);
    if (value === undefined) {
      tellNoNumber(block, "_ma_qa_metric_global.metric_value", written, i);
      return;
    }
    const known = metrics.get(metric);
    tellMetric(block, "_ma_qa_metric_global.metric_id", metric, known, written);
    const unit = known?.unit === undefined ? {} : { unit: known.unit };
    const property: Property = {
      type: "Property",
      id: partId(block.id, "metric", metric, String(i)),
      label: { und: known?.name ?? metric },
      valueType: "real",
      concept: conceptOf("_ma_qa_metric_global.metric_value"),
      ...unit,
    };
    const observation: Observation = {
      type: "Observation",
      id: partId(block.id, "confidence", "global", String(i)),
      origin: "simulated",
      featureOfInterest: block.id,
      observedProperty: property.id,
      ...(procedure === undefined ? {} : { usedProcedure: procedure }),
      result: { kind: "quantity", value, ...unit },
    };
    block.context.emit({ kind: "resource", resource: property, source });
    block.context.emit({ kind: "resource", resource: observation, source });
  });
}
