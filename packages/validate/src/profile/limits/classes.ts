// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "../../config/config-finding.js";
import { classesBelow } from "../core-members.js";
import { placeOf } from "../core-place.js";
import type { Limit } from "../limit.js";
import type { Restriction } from "../read-restriction.js";
import { unknownClass } from "./targets.js";

/** `classes` of a profile: every resource is of one of these, or of a class below them. */
export function readClasses(classes: readonly string[], fault: Fault): readonly Restriction[] {
  const strangers = classes.filter((name, index) => unknownClass(name, `/classes/${index}`, { fault }));
  const place = placeOf("Resource", "type");
  if (strangers.length > 0 || "code" in place) return [];
  const known = new Set(classes.flatMap(classesBelow));
  const limit: Limit = {
    code: "PRF-27",
    keyword: "classes",
    ways: place.ways,
    judge(value, { say }) {
      if (!known.has(value as string)) say("", { class: value, allowed: classes });
    },
    meets: [{ domain: "value", candidates: [...known], allows: (candidate) => known.has(candidate as string) }],
  };
  return [{ on: "Resource", path: "type", place, pointer: "", limits: [limit] }];
}
