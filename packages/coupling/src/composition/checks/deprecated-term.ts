// SPDX-License-Identifier: Apache-2.0
import { quantityKind, unitOfIri } from "@jiku/units";
import { remember } from "../../remember.js";
import type { Side } from "../../side.js";
import type { LinkCheck } from "../link.js";

/** CPL-093: the terms that two joined ports use are in force (QUDT, qudt:deprecated). */
export const deprecatedTerm: LinkCheck = ({ source, target }, { look }) => {
  for (const { side } of [source, target]) {
    for (const [member, value] of termsOf(side)) {
      const successor = value === undefined ? undefined : successorOf(look.expand(value));
      if (successor === undefined) continue;
      const replacement = successor === "" ? NONE : successor;
      return { code: "CPL-093", verdict: "undetermined", values: { member, value, replacement } };
    }
  }
  return undefined;
};

const NONE = { en: "one that is in force", ja: "有効な用語" };

function termsOf({ spec, facets }: Side) {
  return [
    ["concept", facets.concept],
    ["quantityKind", facets.quantityKind],
    ["unitIri", spec.unitIri ?? facets.unitIri],
  ] as const;
}

/** The term to use in place of a deprecated one, "" when the pack names none; undefined for terms in force or unknown. */
const successorOf = remember((iri): string | undefined => {
  const kind = quantityKind(iri);
  if (kind?.deprecated === true) return kind.replacedBy ?? "";
  const unit = unitOfIri(iri);
  return unit?.deprecated === true ? (unit.exactMatch[0] ?? "") : undefined;
});
