// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { nearestNames } from "../../structure/nearest.js";
import { holderOf } from "../holder-of.js";
import { typeOfHolder, variantOf } from "../holder-type.js";
import { token } from "../token.js";

/** The keys of `native` are members of the object that has it, given or not. */
export const nativeNamesMember: Rule<"NativeText"> = {
  code: "QU-21",
  on: "NativeText",
  check(native, report, context) {
    const holder = holderOf<object>(context);
    for (const key in native) {
      if (Object.hasOwn(holder, key) && !key.includes(":")) continue;
      const type = typeOfHolder(context);
      if (type === undefined) return;
      const variant = variantOf(type, holder);
      if (variant.members.includes(key)) continue;
      const [nearest] = nearestNames(key, variant.members, 1);
      const values = { key, class: type.members.includes(key) ? variant.name : type.name };
      if (nearest === undefined) report(token(key), values);
      else report(token(key), { ...values, nearest }, { case: "nearest" });
    }
  },
};
