// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** A FieldSpec of values that are no quantity. */
function plain(idOf: IdOf, inlineProperty: object): object {
  return without(fieldOf(idOf, { inlineProperty }), "unit");
}

const NAMES: Readonly<Record<string, string>> = { dry: "乾", wet: "湿", forest: "森", field: "畑" };

/** Categories of a soil or of a cover. */
function categoriesOf(...codes: readonly string[]): object {
  const categories = Object.fromEntries(codes.map((code) => [code, { ja: NAMES[code], en: code }]));
  return { valueType: "category", nature: "categorical", categories };
}

/** Breaks CPL-003 (Type of the values). */
export const valueType = ruleMutator("CPL-003", [
  coupling("no number for a number", (idOf, random) => {
    const odd = plain(idOf, { valueType: oneOf(["boolean", "text"], random) });
    return random(2) === 0 ? { given: odd } : { wanted: odd };
  }),
  coupling("a real number for a whole one", (idOf) => ({ wanted: fieldOf(idOf, { valueType: "integer" }) })),
  coupling("other categories", (idOf) => ({
    given: plain(idOf, categoriesOf("dry", "wet")),
    wanted: plain(idOf, categoriesOf("forest", "field")),
  })),
  coupling("value type undeclared", (idOf, random) => {
    const vague = plain(idOf, { nature: "intensive" });
    return random(2) === 0 ? { given: vague } : { wanted: vague };
  }),
]);
