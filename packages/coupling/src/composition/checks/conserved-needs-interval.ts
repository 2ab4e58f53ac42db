// SPDX-License-Identifier: Apache-2.0
import { type LinkCheck, lists } from "../link.js";

const UNDECLARED = { en: "undeclared", ja: "未宣言" };

/** CPL-081: only means and sums over intervals can be balanced. */
export const conservedNeedsInterval: LinkCheck = ({ source }, { composition, look }) => {
  const { concept } = source.side.facets;
  if (concept === undefined || !lists(composition.conserves, concept, look)) return undefined;
  const time = source.port.field.time;
  if (time?.kind === "interval" && (time.method === "mean" || time.method === "sum")) return undefined;
  const kind = (time?.kind === "interval" ? time.method : time?.kind) ?? UNDECLARED;
  const values = { concept, port: source.port.name, kind };
  return { code: "CPL-081", verdict: "incompatible", values };
};
