// SPDX-License-Identifier: Apache-2.0
import type { Field, Place, Range, Variable } from "@jiku/model";
import { member, textOf } from "@jiku/syntax/json";
import {
  type CovContext,
  checkType,
  covId,
  inside,
  isIri,
  type Located,
  liftText,
  missing,
  placeOf,
  tellRest,
  within,
} from "./cov-context.js";
import { type Inherited, type LiftedDomain, liftDomain } from "./lift-domain.js";
import { liftParameter } from "./lift-parameter.js";
import { liftRange } from "./lift-range.js";
import { openPart } from "./open-part.js";
import type { InlineRange } from "./range-layout.js";

const KNOWN: ReadonlySet<string> = new Set([
  "type",
  "id",
  "domain",
  "domainType",
  "parameters",
  "ranges",
  "label",
  "description",
]);

/** The Field of a coverage, after the resources that it refers to. Undefined when its domain or all its values cannot be had. */
export async function liftCoverage(
  context: CovContext,
  coverage: Located,
  inherited: Inherited,
  owner: readonly string[],
): Promise<Field | undefined> {
  checkType(context, coverage, "Coverage");
  const domainType = textOf(member(coverage.node, "domainType")) ?? inherited.domainType;
  const stated = inside(coverage, "domain");
  const ranges = inside(coverage, "ranges");
  if (stated === undefined) missing(context, "domain", coverage);
  if (ranges === undefined) missing(context, "ranges", coverage);
  tellRest(context, coverage, KNOWN);
  const parameters = inside(coverage, "parameters");
  const opened = stated === undefined ? undefined : await openPart(context, stated);
  const domain = opened === undefined ? undefined : liftDomain(context, opened, { ...inherited, domainType }, owner);
  const all = { own: parameters, shared: inherited.parameters };
  const lifted = ranges === undefined ? undefined : await liftRanges(context, ranges, all, owner);
  if (domain === undefined || lifted === undefined || Object.keys(lifted.variables).length === 0) return undefined;
  return emitField(context, coverage, domain, lifted, owner);
}

interface LiftedRanges {
  readonly variables: Record<string, Variable>;
  readonly ranges: Record<string, Range>;
  readonly places: Place[];
}

async function liftRanges(
  context: CovContext,
  ranges: Located,
  { own, shared }: { readonly own: Located | undefined; readonly shared: Located | undefined },
  owner: readonly string[],
): Promise<LiftedRanges> {
  const lifted: LiftedRanges = { variables: {}, ranges: {}, places: [] };
  const named = new Set(within(ranges).map(({ key }) => key));
  if (own !== undefined) tellRest(context, own, named, "observation.property");
  for (const range of within(ranges)) {
    const { key } = range;
    const ownParameter = own === undefined ? undefined : inside(own, key);
    const sharedParameter = shared === undefined ? undefined : inside(shared, key);
    const parameter = ownParameter ?? sharedParameter;
    if (parameter === undefined) context.emit(context.run.report.own("CF-043", { range: key }, placeOf(range)));
    const property =
      parameter === undefined
        ? undefined
        : liftParameter(context, key, parameter, ...(ownParameter === undefined ? [] : owner));
    const values = await liftRange(context, key, range);
    if (values === undefined) continue;
    lifted.variables[key] = {
      ...(property === undefined ? {} : { property: property.property }),
      ...(property?.unit === undefined ? {} : { unit: property.unit }),
      ...(property?.unitText === undefined ? {} : { native: { unit: property.unitText } }),
      ...(property?.categorical === true ? {} : dataType(values)),
    };
    lifted.ranges[key] = values;
    lifted.places.push([`/ranges/${token(key)}`, placeOf(range)]);
    if (parameter !== undefined) lifted.places.push([`/variables/${token(key)}`, placeOf(parameter)]);
  }
  return lifted;
}

function dataType({ kind }: InlineRange): Pick<Variable, "dataType"> {
  return kind === "text" ? { dataType: "string" } : {};
}

function emitField(
  context: CovContext,
  coverage: Located,
  { domain, nativeType }: LiftedDomain,
  { variables, ranges, places }: LiftedRanges,
  owner: readonly string[],
): Field {
  const stated = textOf(member(coverage.node, "id"));
  const label = liftText(context, inside(coverage, "label"));
  const description = liftText(context, inside(coverage, "description"));
  const native = {
    ...(stated === undefined ? {} : { id: stated }),
    ...(nativeType === undefined ? {} : { domain: nativeType }),
  };
  const field: Field = {
    type: "Field",
    id: covId(context, ...owner),
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...(isIri(stated) ? { sameAs: [stated] } : {}),
    ...(Object.keys(native).length === 0 ? {} : { native }),
    domain,
    variables,
    ranges,
  };
  const at = inside(coverage, "domain");
  const axes = at === undefined ? undefined : inside(at, "axes");
  const all: Place[] = [...places];
  if (at !== undefined) all.push(["/domain", placeOf(at)]);
  if (axes !== undefined) for (const axis of within(axes)) all.push([`/domain/axes/${token(axis.key)}`, placeOf(axis)]);
  context.emit({ kind: "resource", resource: field, source: placeOf(coverage), places: all });
  return field;
}

function token(text: string): string {
  return text.replace(/~/g, "~0").replace(/\//g, "~1");
}
