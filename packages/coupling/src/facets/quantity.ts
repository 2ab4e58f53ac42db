// SPDX-License-Identifier: Apache-2.0
import { quantityKind } from "@jiku/units";
import { pairs } from "../gen/decision-tables.js";
import { remember } from "../remember.js";
import { isNumeric, type Side } from "../side.js";
import { type Found, found, type Pair } from "./found.js";

const KINDS = "http://qudt.org/vocab/quantitykind/";

/** A kind by its own IRI, with those that mean the same. */
const kinds = remember((iri) => {
  const known = quantityKind(iri);
  return { iri: known?.iri ?? iri, exactMatch: known?.exactMatch ?? [] };
});
const MEDIA = ["medium", "constituent", "featureClass"] as const;

/** CPL-012 or CPL-017, CPL-010, CPL-011, CPL-014: what is told by the values. */
export function quantityFacets(pair: Pair): readonly Found[] {
  const numeric = isNumeric(pair.source) && isNumeric(pair.target);
  return [...(numeric ? [kind(pair)] : []), concept(pair), medium(pair), difference(pair)];
}

function kindOf({ facets }: Side, pair: Pair): string | undefined {
  if (facets.quantityKind === undefined) return undefined;
  return kinds(pair.look.expand(facets.quantityKind)).iri;
}

function conceptOf({ facets }: Side, pair: Pair): string | undefined {
  return facets.concept === undefined ? undefined : pair.look.expand(facets.concept);
}

function kind(pair: Pair): Found {
  const [a, b] = [kindOf(pair.source, pair), kindOf(pair.target, pair)];
  const [given, wanted] = [conceptOf(pair.source, pair), conceptOf(pair.target, pair)];
  if (given !== undefined && given === wanted) return found("CPL-012", "same");
  if (a === undefined || b === undefined) return found("CPL-012", "undeclared", short(a), short(b));
  if (a === b || kinds(a).exactMatch.includes(b)) return found("CPL-012", "same");
  const [code, name] = isDensity(a, b, pair) ? ["CPL-017", "density"] : ["CPL-012", "other"];
  return found(code, name, short(a), short(b));
}

/** An amount and its density, one of them extensive, over as many dimensions as the target has. */
function isDensity(a: string, b: string, { source, target }: Pair): boolean {
  if (source.facets.nature !== "extensive" && target.facets.nature !== "extensive") return false;
  const [x, y] = [a.slice(KINDS.length), b.slice(KINDS.length)];
  return pairs.density.some(
    ([amount, density, dims]) =>
      dims === target.space?.dims && ((amount === x && density === y) || (amount === y && density === x)),
  );
}

function short(iri: string | undefined): string | undefined {
  return iri?.startsWith(KINDS) ? iri.slice(KINDS.length) : iri;
}

function concept(pair: Pair): Found {
  const [a, b] = [conceptOf(pair.source, pair), conceptOf(pair.target, pair)];
  const as = (name: string) => found("CPL-010", name, pair.source.facets.concept, pair.target.facets.concept);
  if (b === undefined || a === b) return as("same");
  if (a === undefined) return as("absent");
  const relation = pair.vocabulary?.relation(a, b);
  return as(relation === "exact" ? "match" : (relation ?? "other"));
}

function medium({ source, target, look }: Pair): Found {
  let undeclared: Found | undefined;
  for (const member of MEDIA) {
    const [a, b] = [source.facets[member], target.facets[member]];
    if (b === undefined || (a !== undefined && look.expand(a) === look.expand(b))) continue;
    if (a !== undefined) return found("CPL-011", "other", a, b, { member });
    undeclared ??= found("CPL-011", "undeclared", a, b, { member });
  }
  return undeclared ?? found("CPL-011", "same");
}

function difference({ source, target }: Pair): Found {
  const [a, b] = [source.facets.difference ?? false, target.facets.difference ?? false];
  return found("CPL-014", a === b ? "same" : "other", a, b);
}
