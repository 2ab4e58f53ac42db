// SPDX-License-Identifier: Apache-2.0
import type { LinkCheck } from "../link.js";

const SUMMING: ReadonlySet<string> = new Set(["timeAggregate", "aggregate", "merge"]);

/** CPL-053: the uncertainty of a sum needs the correlation of its parts (JCGM 100:2008, 5.2). */
export const correlatedSum: LinkCheck = ({ source, target, via }) => {
  const [given, wanted] = [source.port.field.uncertainty, target.port.field.uncertainty];
  if (given === undefined || given.kind === "none" || wanted === undefined || wanted.kind === "none") return undefined;
  if (given.correlation !== undefined && given.correlation !== "unknown") return undefined;
  const summing = via.find(({ operation }) => SUMMING.has(operation));
  if (summing === undefined) return undefined;
  return { code: "CPL-053", verdict: "undetermined", values: { operator: summing.id, operation: summing.operation } };
};
