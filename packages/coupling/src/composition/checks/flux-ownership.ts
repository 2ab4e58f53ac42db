// SPDX-License-Identifier: Apache-2.0
import { fluxKey, type LinkCheck } from "../link.js";

/** CPL-065: one component owns a conserved flux toward another; the same flux from two is counted twice. */
export const fluxOwnership: LinkCheck = (link, { fluxes, look }) => {
  const key = fluxKey(link, look);
  const first = key === undefined ? undefined : fluxes.get(key);
  if (first === undefined || first.source.component.name === link.source.component.name) return undefined;
  const { concept } = link.source.side.facets;
  const values = { concept, first: first.source.component.name, second: link.source.component.name };
  return { code: "CPL-065", verdict: "incompatible", values };
};
