// SPDX-License-Identifier: Apache-2.0
import { loses } from "../../facets/support.js";
import type { LinkCheck } from "../link.js";

/** CPL-080: what must be conserved goes through operators that say they conserve it. */
export const conservingOperator: LinkCheck = ({ source, target, via }, { look }) => {
  const pair = { source: source.side, target: target.side, via, terms: {}, vocabulary: undefined, look };
  const loser = via.find(
    (operator) =>
      (operator.changes.includes("support") || operator.changes.includes("resolution")) && loses(operator, pair),
  );
  if (loser === undefined) return undefined;
  return {
    code: "CPL-080",
    verdict: "incompatible",
    values: { operator: loser.id, concept: source.side.facets.concept },
  };
};
