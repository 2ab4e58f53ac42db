// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { Property, PropertyFacets, Support, TemporalSupport } from "@jiku/model";
import { isIri } from "../description/description-reader.js";
import { defined } from "../description/from-sidecar.js";
import type { TableDescription } from "../description/table-description.js";
import { cellPlace } from "../source/table-source.js";
import { partId } from "./lift-context.js";
import type { TableColumn } from "./table-column.js";

const NUMERIC = new Set(["real", "integer"]);

/** What is said of the property of a column. */
export function facetsOf({ said, unit, valueType, unitText }: TableColumn): PropertyFacets {
  const isNumber = valueType !== undefined && NUMERIC.has(valueType);
  const { quantityKind, concept, categories, categoryScheme } = said ?? {};
  return defined({
    valueType,
    unit: isNumber ? unit : undefined,
    quantityKind: isNumber && isIri(quantityKind) && unitText !== "" ? quantityKind : undefined,
    concept: isIri(concept) ? concept : undefined,
    categories: valueType === "category" ? categories : undefined,
    categoryScheme: valueType === "category" && isIri(categoryScheme) ? categoryScheme : undefined,
  });
}

/** Whether a description says of a column what it means, so that it has a Property of its own. */
function isMeant({ said, native }: TableColumn): boolean {
  return said !== undefined || native.unit !== undefined;
}

/**
 * A Property for each column of values that a description speaks of. A column that names a Property among the described
 * resources has that one.
 */
export function* liftProperties(
  base: string,
  columns: readonly TableColumn[],
  description: TableDescription | undefined,
  everyColumn: boolean,
): Generator<DecodeEvent, ReadonlyMap<string, string>> {
  const known = new Set(description?.resources?.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const column of columns) {
    if (column.role !== "value" && column.role !== "condition") continue;
    if (!everyColumn && !isMeant(column)) continue;
    const { said, native, unitText } = column;
    const stated = isIri(said?.property) ? said.property : undefined;
    const id = stated ?? partId(base, "_", "columns", native.name);
    ids.set(native.name, id);
    if (known.has(id)) continue;
    const description_ =
      said?.description ?? (native.description === undefined ? undefined : { und: native.description });
    const resource: Property = {
      type: "Property",
      id,
      label: said?.label ?? { und: native.name },
      ...(description_ === undefined ? {} : { description: description_ }),
      ...facetsOf(column),
      ...(unitText === undefined ? {} : { native: { unit: unitText } }),
    };
    yield { kind: "resource", resource, source: said?.at ?? cellPlace(native.name) };
  }
  return ids;
}

/** What one value of the column speaks for in time, as far as it is said. */
export function supportOf({ said }: TableColumn): Support | undefined {
  if (said?.timeMethod === undefined && said?.period === undefined && said?.intervalLabel === undefined)
    return undefined;
  const { timeMethod, period, intervalLabel } = said;
  const kind = timeMethod === "point" ? "instant" : "interval";
  const time: TemporalSupport = { kind, ...defined({ method: timeMethod, period, intervalLabel }) };
  return { time };
}
