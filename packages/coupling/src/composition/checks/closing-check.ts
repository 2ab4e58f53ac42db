// SPDX-License-Identifier: Apache-2.0
import { type LinkCheck, lists } from "../link.js";

/** CPL-082: what must be conserved is balanced within a tolerance; the balance itself is struck at run time. */
export const closingCheck: LinkCheck = ({ connection, source }, { composition, look }) => {
  const { concept } = source.side.facets;
  if (concept === undefined || connection.tolerance !== undefined || !lists(composition.conserves, concept, look))
    return undefined;
  return { code: "CPL-082", verdict: "undetermined", values: { concept, connection: connection.name } };
};
