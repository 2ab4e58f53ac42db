// SPDX-License-Identifier: Apache-2.0
import { nearestNames } from "../../structure/nearest.js";
import { canonicalIri } from "../canonical-iri.js";
import { leafOf } from "../core-place.js";
import { allowsValue, type Leaf, leafKind } from "../leaf.js";
import { fittingWays, type Limit, type LimitSite } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";
import { expandPublished, unknownPrefix } from "../published-iri.js";
import { referenceText } from "../reference-text.js";

const MOST = 8;

type Value = string | number | boolean;

/** `enum` and `const`: the value is one of these; IRIs are compared written out. */
export function readValues(entry: RestrictionEntry, site: LimitSite): readonly Limit[] {
  const fixed = entry.const === undefined ? [] : valuesLimit("const", [entry.const], site);
  return [...fixed, ...(entry.enum === undefined ? [] : valuesLimit("enum", entry.enum, site))];
}

function valuesLimit(keyword: "enum" | "const", values: readonly Value[], site: LimitSite): readonly Limit[] {
  const ways = fittingWays(keyword, site).map(leafOf);
  const leaves = ways.map((way) => leafKind(way.shape));
  if (ways.length === 0) return [];
  const at = (index: number) => `${site.pointer}/${keyword}${keyword === "enum" ? `/${index}` : ""}`;
  const faulty = values.filter((value, index) => isOutside(value, at(index), leaves, site));
  if (faulty.length > 0) return [];
  const iris = leaves.some(({ kind }) => kind === "iri" || kind === "reference");
  const canon = (value: unknown, expand: (iri: string) => string) =>
    iris && typeof value === "string" ? canonicalIri(expand(value)) : value;
  const known = new Set(values.map((value) => canon(value, expandPublished)));
  return [
    {
      code: "PRF-21",
      keyword,
      ways,
      judge(value, { context, say }) {
        const { text, suffix } = referenceText(value);
        if (known.has(canon(text, context.expand))) return;
        const shown = { value: text, allowed: values, expected: values[0] };
        if (keyword === "const") return say(suffix, shown, "const");
        const nearest = values.length > MOST ? nearestNames(String(text), values.map(String), 1)[0] : undefined;
        if (nearest !== undefined) return say(suffix, { ...shown, nearest }, "nearest");
        say(suffix, { ...shown, allowed: firstOf(values) });
      },
      meets: [{ domain: "value", candidates: [...known], allows: (candidate) => known.has(candidate) }],
    },
  ];
}

function firstOf(values: readonly Value[]): readonly Value[] {
  return values.length > MOST ? [...values.slice(0, MOST), "…"] : values;
}

/** Reports a value that the core does not have there. */
function isOutside(value: Value, pointer: string, leaves: readonly Leaf[], { place, fault }: LimitSite): boolean {
  const said = { value, member: place.member };
  if (!leaves.some((leaf) => allowsValue(leaf, value))) {
    const allowed = leaves.flatMap((leaf) => (leaf.kind === "choices" ? leaf.values : [])).map(String);
    const nearest = nearestNames(String(value), allowed, 1)[0];
    if (allowed.length === 0) fault("PRF-08", pointer, said, "form");
    else if (nearest === undefined || allowed.length <= MOST)
      fault("PRF-08", pointer, { ...said, allowed: firstOf(allowed) });
    else fault("PRF-08", pointer, { ...said, nearest }, "nearest");
    return true;
  }
  const isIri = leaves.some(({ kind }) => kind === "iri" || kind === "reference");
  if (!isIri || typeof value !== "string" || unknownPrefix(value) === undefined) return false;
  fault("PRF-10", pointer, said, "prefix");
  return true;
}
