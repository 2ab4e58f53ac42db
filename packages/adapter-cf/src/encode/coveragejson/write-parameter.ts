// SPDX-License-Identifier: Apache-2.0
import { publishedPrefixes, type Variable } from "@jiku/model";
import { lossAt, tellDropped } from "../encode-losses.js";
import { type PropertyLike, propertyOf, type WriteContext } from "../write-context.js";

const UCUM = "http://www.opengis.net/def/uom/UCUM/";
const OF_PROPERTY: ReadonlySet<string> = new Set([
  "id",
  "type",
  "label",
  "description",
  "concept",
  "unit",
  "valueType",
  "categories",
  "native",
]);

/** A parameter out of a variable and its property. */
export function writeParameter(context: WriteContext, name: string, variable: Variable): unknown {
  const property = propertyOf(context, variable);
  if (property?.id !== undefined) tellDropped(context.emit, property.id, [], property, OF_PROPERTY);
  const label = property?.label ?? { und: name };
  if (property?.id !== undefined && property.label === undefined)
    context.emit(lossAt(property.id, ["label"], "defaulted"));
  if (property?.id !== undefined && property.unit !== variable.unit)
    context.emit(lossAt(property.id, ["unit"], "merged"));
  const description = variable.description ?? property?.description;
  const categories = writeCategories(property, variable);
  return {
    type: "Parameter",
    ...(description === undefined ? {} : { description }),
    ...(variable.unit === undefined ? {} : { unit: { symbol: { value: variable.unit, type: UCUM } } }),
    observedProperty: {
      ...(property?.concept === undefined ? {} : { id: fullIri(property.concept) }),
      label,
      ...(categories === undefined ? {} : { categories: categories.categories }),
    },
    ...(categories === undefined ? {} : { categoryEncoding: categories.encoding }),
  };
}

interface Categories {
  readonly categories: readonly unknown[];
  readonly encoding: Readonly<Record<string, number | readonly number[]>>;
}

/** Categories with the numbers that stand for them, and their addresses where they were read from CoverageJSON. */
function writeCategories(property: PropertyLike | undefined, { flagMeanings }: Variable): Categories | undefined {
  const flags =
    flagMeanings === undefined
      ? []
      : Object.entries(flagMeanings).map(([code, text]) => [code, { und: text }] as const);
  const entries = property?.categories === undefined ? flags : Object.entries(property.categories);
  if (entries.length === 0) return undefined;
  const addresses = addressesOf(property?.native?.["categories"]);
  const encoding: Record<string, number | number[]> = {};
  const categories = new Map<string, unknown>();
  for (const [code, label] of entries) {
    const id = addresses.get(Number(code)) ?? code;
    categories.set(id, { id, label });
    if (!/^-?\d+$/.test(code)) continue;
    const known = encoding[id];
    encoding[id] = known === undefined ? Number(code) : [known, Number(code)].flat();
  }
  return { categories: [...categories.values()], encoding };
}

function addressesOf(native: string | undefined): ReadonlyMap<number, string> {
  const addresses = new Map<number, string>();
  try {
    const encoding: unknown = JSON.parse(native ?? "{}");
    for (const [id, codes] of Object.entries(encoding as object))
      for (const code of [codes].flat()) if (typeof code === "number") addresses.set(code, id);
  } catch {
    return new Map();
  }
  return addresses;
}

/** An IRI in full: CoverageJSON knows no prefixes. */
function fullIri(iri: string): string {
  const cut = iri.indexOf(":");
  const namespace = publishedPrefixes.get(iri.slice(0, cut));
  return namespace === undefined ? iri : namespace + iri.slice(cut + 1);
}
