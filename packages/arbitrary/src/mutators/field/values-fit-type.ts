// SPDX-License-Identifier: Apache-2.0
import { type Addition, adding, type IdOf } from "../adding.js";
import { changing } from "../changing.js";
import { series, seriesRange, seriesVariable } from "../parts/series.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";
import { token } from "../token.js";

/** A series behind all that it refers to. */
function seriesAtTheEnd(idOf: IdOf, more: object, facets: object = {}): Addition {
  const [first = {}, ...parts] = series(idOf, more, facets);
  return { resources: [...parts, first], at: `/${parts.length}/ranges/h` };
}

/** Breaks FD-10 (Values of their type). */
export const valuesFitType = ruleMutator("FD-10", [
  changing("Field", "truth for a real quantity", (value, { document, random }) => {
    const earlier = {
      ...document,
      graph: document.graph.slice(
        0,
        document.graph.findIndex(({ id }) => id === value.id),
      ),
    };
    const names = Object.keys(value.ranges).filter((name) => {
      const variable = value.variables[name];
      const facets = resourceOfId(earlier, "Property", variable?.property);
      const isReal =
        facets !== undefined && (facets.valueType ?? "real") === "real" && variable?.inlineProperty === undefined;
      return isReal && (variable?.role ?? "value") === "value";
    });
    const name = names[random(names.length)] ?? "";
    const range = value.ranges[name];
    if (range?.kind !== "real") return undefined;
    const truth = { ...range, kind: "truth", values: range.values.map((x) => (x === null ? null : x > 0)) };
    return { value: { ...value, ranges: { ...value.ranges, [name]: truth } }, at: `/ranges${token(name)}` };
  }),
  adding("texts for a real quantity", (idOf) =>
    seriesAtTheEnd(idOf, { ranges: { h: seriesRange(["3.52", "3.55", "3.61"], { kind: "text" }) } }),
  ),
  adding("whole number that a double cannot hold", (idOf) => {
    const facets = { quantityKind: "quantitykind:Count", unit: "{packet}", valueType: "integer" };
    const values = [9007199254740988, 9007199254740990, 9007199254740994];
    const more = {
      variables: { h: seriesVariable(idOf, { unit: "{packet}" }) },
      ranges: { h: seriesRange(values, { kind: "integer" }) },
    };
    return seriesAtTheEnd(idOf, more, facets);
  }),
]);
