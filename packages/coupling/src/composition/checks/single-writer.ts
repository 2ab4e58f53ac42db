// SPDX-License-Identifier: Apache-2.0
import type { Link, LinkCheck } from "../link.js";

const TOLERANCE = 1e-6;

/** CPL-002: one connection writes a port, unless the port says how several are merged. */
export const singleWriter: LinkCheck = (link, scene) => {
  const writers = scene.writers.get(link.connection.to) ?? [];
  if (writers.length < 2 || writers[0] === link) return undefined;
  const merge = link.target.port.accepts?.merge ?? "none";
  const values = { to: link.connection.to, first: writers[0]?.connection.name };
  if (merge === "none") return { code: "CPL-002", verdict: "incompatible", values };
  if (merge !== "weightedSum" || link !== writers.at(-1)) return undefined;
  const sum = weightOf(writers);
  if (sum !== undefined && Math.abs(sum - 1) <= TOLERANCE) return undefined;
  return { code: "CPL-002", verdict: "undetermined", name: "weights", values: { ...values, sum } };
};

function weightOf(writers: readonly Link[]): number | undefined {
  let sum = 0;
  for (const { connection } of writers) {
    if (connection.weight === undefined) return undefined;
    sum += connection.weight;
  }
  return sum;
}
