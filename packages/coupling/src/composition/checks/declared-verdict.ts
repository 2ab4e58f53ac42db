// SPDX-License-Identifier: Apache-2.0
import type { Verdict } from "@jiku/model";
import type { Fault, Link } from "../link.js";

/** CPL-005: a verdict that is written down is the one that is computed. */
export function declaredVerdict(
  { connection, index }: Pick<Link, "connection" | "index">,
  computed: Verdict,
): readonly Fault[] {
  const declared = connection.verdict;
  if (declared === undefined || declared === computed) return [];
  const values = { connection: connection.name, declared, computed };
  return [{ code: "CPL-005", verdict: "incompatible", path: `/connections/${index}/verdict`, values }];
}
