// SPDX-License-Identifier: Apache-2.0
import type { Found } from "./comparison.js";

/** What nothing is promised of comes first. */
const ORDER: readonly string[] = ["undeclared", "draft", "stable"];
const DEPRECATED = "deprecated";

/** A change of `x-jiku-stability`. */
export function compareStability(old: string | undefined, now: string | undefined): readonly Found[] {
  const [before, after] = [old ?? "undeclared", now ?? "undeclared"];
  if (before === after) return [];
  if (after === DEPRECATED) return [{ slug: "deprecated", before, after }];
  const isRaised = before === DEPRECATED || ORDER.indexOf(after) > ORDER.indexOf(before);
  return [{ slug: isRaised ? "stability-raised" : "stability-lowered", before, after }];
}
