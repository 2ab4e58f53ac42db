// SPDX-License-Identifier: Apache-2.0
import type { DomainType, Field, Place, Range, Variable } from "@jiku/model";
import { textAttribute, wordsOf } from "./attributes.js";
import { type LiftedDomain, liftDomain } from "./domain.js";
import type { FieldGroup } from "./field-groups.js";
import { type LiftContext, partId, placeOf, tell } from "./lift-context.js";
import { liftRange } from "./range.js";
import { referenceTimeOf } from "./reference-time.js";
import type { CfVariable } from "./survey.js";
import { type Companion, liftVariable } from "./variable.js";

/** What all fields of a container share. */
export type FieldCommon = Pick<Field, "origin" | "scenario" | "usedProcedure" | "generatedBy">;

/** A field and the coordinates that its domain has used up. */
export interface LiftedField {
  readonly id: string;
  readonly coordinates: Iterable<CfVariable>;
}

/** The field of variables of one domain. Nothing is emitted for a domain without elements, which is told. */
export async function liftField(
  context: LiftContext,
  group: FieldGroup,
  common: FieldCommon,
  ids: Set<string>,
): Promise<LiftedField | undefined> {
  const [first] = group.variables as readonly [CfVariable];
  const empty = group.dimensions.find(({ size }) => size === 0);
  if (empty !== undefined) {
    for (const variable of group.variables)
      tell(context, "CF-023", { variable: variable.path, dimension: empty.name }, variable);
    return undefined;
  }
  const axisNames = group.dimensions.map(({ name }) => name);
  if (new Set(axisNames).size < axisNames.length) {
    for (const variable of group.variables) tell(context, "CF-024", { variable: variable.path }, variable);
    return undefined;
  }
  const lifted = await liftDomain(context, group);
  const names = namesOf(group.variables);
  const companions = companionsOf(context, group.variables, names);
  const variables: Record<string, Variable> = {};
  const ranges: Record<string, Range> = {};
  const places: Place[] = [...lifted.places];
  for (const source of group.variables) {
    const name = names.get(source) as string;
    const hasError = [...companions.values()].some(({ of, role }) => of === name && role === "standardUncertainty");
    const one = liftVariable(context, source, lifted, companions.get(source), hasError);
    variables[name] = one.variable;
    places.push(...one.places.map(([pointer, at]): Place => [`/variables/${name}${pointer}`, at]));
    places.push([`/ranges/${name}`, placeOf(source)]);
    ranges[name] = await liftRange(context, source, axisNames, one.valueType);
  }
  const domainType = domainTypeOf(context, lifted);
  const referenceTime = referenceTimeOf(context, lifted);
  const field: Field = {
    type: "Field",
    id: freshId(context, group, ids),
    ...common,
    ...(referenceTime === undefined ? {} : { referenceTime }),
    domain: { ...(domainType === undefined ? {} : { domainType }), ...lifted.domain },
    variables,
    ranges,
  };
  context.emit({ kind: "resource", resource: field, source: placeOf(first), places });
  return { id: field.id, coordinates: lifted.coordinates.values() };
}

/** The name without groups where that is unique, and never one that objects have of themselves. */
function namesOf(variables: readonly CfVariable[]): ReadonlyMap<CfVariable, string> {
  const short = variables.map(({ name }) => name);
  return new Map(
    variables.map((variable) => {
      const unique = short.filter((name) => name === variable.name).length === 1;
      const name = unique ? variable.name : variable.path;
      return [variable, name === "__proto__" ? "_proto_" : name];
    }),
  );
}

function freshId(context: LiftContext, { dimensions, variables }: FieldGroup, ids: Set<string>): string {
  const [first] = variables as readonly [CfVariable];
  const path = variables.length === 1 ? first.path : dimensions.map(({ key }) => key).join("+") || "scalars";
  let id = partId(context, "field", path);
  for (let i = 2; ids.has(id); i++) id = partId(context, "field", `${path}~${i}`);
  ids.add(id);
  return id;
}

const MODIFIERS: Readonly<Record<string, Companion["role"]>> = {
  standard_error: "standardUncertainty",
  number_of_observations: "count",
  status_flag: "flag",
};

/** Ancillary variables by what they say of the one that names them (CF 3.4, Appendix C). */
function companionsOf(
  context: LiftContext,
  variables: readonly CfVariable[],
  names: ReadonlyMap<CfVariable, string>,
): ReadonlyMap<CfVariable, Companion> {
  const companions = new Map<CfVariable, Companion>();
  for (const owner of variables)
    for (const name of wordsOf(textAttribute(owner, "ancillary_variables"))) {
      const found = context.survey.find(owner, name);
      const of = names.get(owner);
      if (found === undefined || of === undefined || !names.has(found) || found === owner) continue;
      const standard = textAttribute(found, "standard_name") ?? "";
      const modifier = standard.split(/\s+/)[1] ?? standard;
      const isFlag = found.attributes.has("flag_meanings") && /flag|quality/.test(standard);
      const role = isFlag ? "flag" : Object.hasOwn(MODIFIERS, modifier) ? MODIFIERS[modifier] : undefined;
      if (role === "flag" && !isFlag) continue;
      if (role !== undefined && !companions.has(found)) companions.set(found, { role, of });
    }
  return companions;
}

const FEATURES: Readonly<Record<string, DomainType>> = {
  timeseries: "MultiPointSeries",
  trajectory: "Trajectory",
  point: "MultiPoint",
};

function domainTypeOf(
  { source }: LiftContext,
  { horizontal, hasComposite, domain }: LiftedDomain,
): DomainType | undefined {
  const feature = textAttribute(source.root, "featureType")?.toLowerCase() ?? "";
  const found = Object.hasOwn(FEATURES, feature) ? FEATURES[feature] : undefined;
  if (found === "Trajectory") return hasComposite ? found : undefined;
  if (found !== undefined) return found;
  const long = Object.values(domain.axes).filter((axis) => axis.kind === "numeric" && axis.values.length > 1).length;
  return feature === "" && horizontal !== undefined && !hasComposite && long >= 2 ? "Grid" : undefined;
}
