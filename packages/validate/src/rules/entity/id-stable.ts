// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { jcs } from "./jcs.js";

const NOT_CONTENT = new Set(["source", "native", "recordedFrom", "recordedUntil"]);

/**
 * ID-07: two records of one id and one version have the same content (OPTIMADE: immutable_id). Called where the second
 * record of an id meets the first; true when the later one breaks the rule.
 */
export function isUnstable(earlier: AnyResource, later: AnyResource): boolean {
  if (earlier.version === undefined || earlier.version !== later.version) return false;
  return content(earlier) !== content(later);
}

function content(resource: AnyResource): string {
  return jcs(Object.fromEntries(Object.entries(resource).filter(([member]) => !NOT_CONTENT.has(member))));
}
