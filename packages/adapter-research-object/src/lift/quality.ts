// SPDX-License-Identifier: Apache-2.0
import type { QualityMeasurement } from "@jiku/model";
import { iri } from "../names.js";
import { tellPart } from "./check-graph.js";
import { isIri, type LiftContext, nodeOf } from "./lift-context.js";
import { type Taker, textOfTerms } from "./taker.js";
import { isNumber } from "./wkt.js";

const MEASUREMENT = { en: "a measurement of quality", ja: "品質の測定値" };

/** Measurements of quality (DQV, dqv:QualityMeasurement) with a metric and a number; the statements stay as well. */
export function readQuality(context: LiftContext, taker: Taker): { readonly quality?: readonly QualityMeasurement[] } {
  const terms = taker.peek(iri("dqv:hasQualityMeasurement"));
  const quality = terms.flatMap((term): readonly QualityMeasurement[] => {
    const node = nodeOf(context, term);
    const [metric] = node?.props.get(iri("dqv:isMeasurementOf")) ?? [];
    const text = textOfTerms(node?.props.get(iri("dqv:value")) ?? []);
    const value = text !== undefined && isNumber(text.trim()) ? Number(text) : Number.NaN;
    if (node !== undefined && text !== undefined && !Number.isFinite(value))
      tellPart(context, text, MEASUREMENT, node.at);
    return metric?.kind === "node" && isIri(metric.id) && Number.isFinite(value) ? [{ metric: metric.id, value }] : [];
  });
  return quality.length === 0 ? {} : { quality };
}
