// SPDX-License-Identifier: Apache-2.0
import { commensurable } from "@jiku/units";
import { areOpposite } from "../../facets/direction.js";
import { convertEnds, type Ends, endsOf, writtenEnds } from "../../facets/range.js";
import type { Link, LinkCheck } from "../link.js";

const SLACK = 1e-9;

/** CPL-062: a learned model is asked only where it may be trusted, or says what it does outside. */
export const trainedRange: LinkCheck = (link) => {
  const { model, port } = link.target;
  if (model.modelKind !== "dataDriven" && model.modelKind !== "hybrid") return undefined;
  const limit = model.validity?.limits?.find((one) => one.port === port.name);
  const trusted = limit && endsOf(limit);
  if (limit === undefined || trusted === undefined || model.validity?.outside !== "flag") return undefined;
  const unit = limit.unit ?? port.field.unit;
  const given = givenEnds(link, unit);
  if (given !== undefined && liesIn(given, trusted)) return undefined;
  const values = { port: port.name, limit: writtenEnds(trusted, unit) };
  return given === undefined
    ? { code: "CPL-062", verdict: "undetermined", name: "unknown", values }
    : { code: "CPL-062", verdict: "undetermined", values: { ...values, range: writtenEnds(given, unit) } };
};

/** The range of the source, else the declared range of the target, in the unit and with the sign of the limit. */
function givenEnds({ source, target }: Link, unit: string | undefined): Ends | undefined {
  const { port, side } = endsOf(source.port.field.range) === undefined ? target : source;
  const [ends, own] = [endsOf(port.field.range), port.field.unit];
  if (ends === undefined || unit === undefined || own === undefined || !commensurable(own, unit)) return undefined;
  const flipped = areOpposite(side.facets.positive, target.side.facets.positive);
  return convertEnds(ends, own, unit, flipped, side.facets.difference === true);
}

function liesIn(inner: Ends, outer: Ends): boolean {
  const slack = SLACK * Math.max(Math.abs(outer.low), Math.abs(outer.high));
  const margin = Number.isFinite(slack) ? slack : 0;
  return inner.low >= outer.low - margin && inner.high <= outer.high + margin;
}
