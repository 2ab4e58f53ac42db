// SPDX-License-Identifier: Apache-2.0
import type { LangText, Property } from "@jiku/model";
import { entriesOf, member, numberOf, textOf, toJson } from "@jiku/syntax/json";
import { normaliseUnit, parseUnit, unitOfIri } from "@jiku/units";
import {
  type CovContext,
  checkType,
  covId,
  each,
  inside,
  isIri,
  type LiftedParameter,
  type Located,
  langText,
  liftText,
  missing,
  placeOf,
  tellLoss,
  tellRest,
} from "./cov-context.js";

const KNOWN: ReadonlySet<string> = new Set([
  "type",
  "id",
  "label",
  "description",
  "observedProperty",
  "unit",
  "categoryEncoding",
]);
const observedMembers = (isConcept: boolean): ReadonlySet<string> =>
  new Set([...(isConcept ? ["id"] : []), "label", "description", "categories"]);
const OF_UNIT: ReadonlySet<string> = new Set(["id", "symbol"]);
const OF_SYMBOL: ReadonlySet<string> = new Set(["value", "type"]);
const OF_CATEGORY: ReadonlySet<string> = new Set(["id", "label"]);
/** Addresses of the scheme of symbols of UCUM. */
export const UCUM = /^https?:\/\/(?:www\.)?(?:opengis\.net\/def\/uom\/UCUM|unitsofmeasure\.org\/ucum)[/#]?$/;

/** The Property of a parameter, emitted once for each place at which it is defined. */
export function liftParameter(
  context: CovContext,
  key: string,
  parameter: Located,
  ...prefix: readonly string[]
): LiftedParameter {
  const known = context.parameters.get(parameter.pointer);
  if (known !== undefined) return known;
  const observed = inside(parameter, "observedProperty");
  if (observed === undefined) missing(context, "observedProperty", parameter);
  const unit = liftUnit(context, key, inside(parameter, "unit"));
  const categories = liftCategories(context, parameter, observed);
  const concept = textOf(member(observed?.node, "id"));
  const id = textOf(member(parameter.node, "id"));
  const label = firstOf(context, "label", parameter, observed);
  const description = firstOf(context, "description", parameter, observed);
  const native = { ...(id === undefined ? {} : { id }), ...unit.native, ...categories?.native };
  const property: Property = {
    type: "Property",
    id: covId(context, ...prefix, "parameters", key),
    label: label ?? { und: key },
    ...(description === undefined ? {} : { description }),
    ...(isIri(id) ? { sameAs: [id] } : {}),
    ...(isIri(concept) ? { concept } : {}),
    ...(unit.code === undefined ? {} : { unit: unit.code }),
    ...(unit.iri === undefined ? {} : { unitIri: unit.iri }),
    ...(categories === undefined
      ? {}
      : { valueType: "category" as const, nature: "categorical" as const, categories: categories.texts }),
    ...(Object.keys(native).length === 0 ? {} : { native }),
  };
  context.emit({ kind: "resource", resource: property, source: placeOf(parameter) });
  tellRest(context, parameter, KNOWN, "observation.property");
  checkType(context, parameter, "Parameter");
  if (observed !== undefined) tellRest(context, observed, observedMembers(isIri(concept)), "observation.concept");
  const lifted = {
    property: property.id,
    unit: unit.code,
    unitText: unit.native["unit"],
    categorical: categories !== undefined,
  };
  context.parameters.set(parameter.pointer, lifted);
  return lifted;
}

/** A text of the parameter, else of what it observes. Where both have one, the second is told as lost. */
function firstOf(
  context: CovContext,
  name: "label" | "description",
  parameter: Located,
  observed: Located | undefined,
): LangText | undefined {
  const other = observed === undefined ? undefined : inside(observed, name);
  const own = liftText(context, inside(parameter, name));
  if (own === undefined) return liftText(context, other);
  if (other !== undefined) tellLoss(context, other, "entity.label");
  return own;
}

interface LiftedUnit {
  readonly code: string | undefined;
  readonly iri: string | undefined;
  readonly native: Readonly<Record<string, string>>;
}

const NO_UNIT: LiftedUnit = { code: undefined, iri: undefined, native: {} };

/** The unit: a UCUM symbol as it stands, another symbol or address where its meaning is known, else AD-112. */
function liftUnit(context: CovContext, variable: string, unit: Located | undefined): LiftedUnit {
  if (unit === undefined) return NO_UNIT;
  const symbol = member(unit.node, "symbol");
  const text = textOf(symbol) ?? textOf(member(symbol, "value"));
  const type = textOf(member(symbol, "type"));
  const id = textOf(member(unit.node, "id"));
  const byId = id === undefined ? undefined : unitOfIri(id);
  const code = unitCode(text, type) ?? byId?.codes[0] ?? (id === undefined ? undefined : normaliseUnit(id));
  const shown = text ?? id ?? Object.values(langText(member(unit.node, "label")) ?? {})[0];
  if (code === undefined && shown !== undefined)
    context.emit(context.run.report.shared("AD-112", { unit: shown, variable }, placeOf(unit)));
  tellUnitRest(context, unit, { text, type, id, usesId: byId !== undefined || text === undefined });
  return {
    code,
    iri: byId === undefined ? undefined : id,
    native: shown === undefined || shown === code ? {} : { unit: shown },
  };
}

/** A loss for what of a unit stands beside its code: a name, another scheme of symbols, an unknown address. */
function tellUnitRest(
  context: CovContext,
  unit: Located,
  {
    text,
    type,
    id,
    usesId,
  }: {
    readonly text: string | undefined;
    readonly type: string | undefined;
    readonly id: string | undefined;
    readonly usesId: boolean;
  },
): void {
  const isNamed = text === undefined && id === undefined;
  const used = new Set([...OF_UNIT].filter((name) => name !== "id" || usesId));
  tellRest(context, unit, isNamed ? new Set([...used, "label"]) : used, "quantity.native-text");
  const symbol = inside(unit, "symbol");
  const scheme = symbol === undefined ? undefined : inside(symbol, "type");
  if (symbol !== undefined && symbol.node.kind === "map") tellRest(context, symbol, OF_SYMBOL, "quantity.native-text");
  if (scheme !== undefined && (type === undefined || !UCUM.test(type)))
    tellLoss(context, scheme, "quantity.native-text");
}

/** The UCUM code of a symbol; undefined when it has none. */
export function unitCode(text: string | undefined, type: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (type !== undefined && UCUM.test(type) && parseUnit(text) !== undefined) return text;
  return normaliseUnit(text);
}

/** Categories by the numbers that stand for them in ranges; their addresses are kept as a native text. */
function liftCategories(
  context: CovContext,
  { node: parameter }: Located,
  observed: Located | undefined,
):
  | { readonly texts: Readonly<Record<string, LangText>>; readonly native: Readonly<Record<string, string>> }
  | undefined {
  const list = observed === undefined ? undefined : inside(observed, "categories");
  const listed = list === undefined ? [] : each(list);
  if (listed.length === 0) return undefined;
  const labels = new Map(
    listed.map((one) => [textOf(member(one.node, "id")), liftText(context, inside(one, "label"))]),
  );
  const texts: Record<string, LangText> = {};
  const encoding = member(parameter, "categoryEncoding");
  const isEncoded = (id: string | undefined) => encoding === undefined || member(encoding, id ?? "") !== undefined;
  for (const one of listed) {
    if (isEncoded(textOf(member(one.node, "id")))) tellRest(context, one, OF_CATEGORY, "observation.category");
    else tellLoss(context, one, "observation.category");
  }
  for (const { key: category, value } of entriesOf(encoding)) {
    for (const code of value.kind === "seq" ? value.items.map(numberOf) : [numberOf(value)])
      if (code !== undefined) texts[String(code)] = labels.get(category) ?? { und: category };
  }
  if (encoding !== undefined && Object.keys(texts).length > 0)
    return { texts, native: { categories: JSON.stringify(toJson(encoding)) } };
  for (const [id, label] of labels) if (id !== undefined) texts[id] = label ?? { und: id };
  return { texts, native: {} };
}
