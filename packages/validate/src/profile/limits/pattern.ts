// SPDX-License-Identifier: Apache-2.0
import { linearPattern, PATTERN_LIMITS } from "../../config/linear-pattern.js";
import { remember } from "../../rules/remember.js";
import { leafOf } from "../core-place.js";
import { fittingWays, type Limit, type LimitSite } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";
import { referenceText } from "../reference-text.js";

/** Characters up to which an answer is remembered. */
const SHORT = 100;

/** `pattern`: RE2 syntax, found anywhere in the text. */
export function readPattern({ pattern }: RestrictionEntry, site: LimitSite): readonly Limit[] {
  if (pattern === undefined) return [];
  const ways = fittingWays("pattern", site).map(leafOf);
  const compiled = linearPattern(pattern);
  const pointer = `${site.pointer}/pattern`;
  if ("fault" in compiled) {
    if (compiled.fault === "syntax") site.fault("PRF-11", pointer, { value: pattern, reason: compiled.reason });
    else
      site.fault(
        "PRF-11",
        pointer,
        { limit: compiled.fault === "long" ? PATTERN_LIMITS.characters : PATTERN_LIMITS.steps },
        compiled.fault,
      );
    return [];
  }
  if (ways.length === 0) return [];
  const test = remember((text) => compiled.test(text));
  const matches = (text: string) => (text.length <= SHORT ? test(text) : compiled.test(text));
  return [
    {
      code: "PRF-26",
      keyword: "pattern",
      ways,
      judge(value, { say }) {
        const { text, suffix } = referenceText(value);
        if (typeof text !== "string") return;
        if (text.length > PATTERN_LIMITS.text) say(suffix, { limit: PATTERN_LIMITS.text }, "long");
        else if (!matches(text)) say(suffix, { value: text, pattern });
      },
      meets: [{ domain: "value", allows: (candidate) => typeof candidate !== "string" || matches(candidate) }],
    },
  ];
}
