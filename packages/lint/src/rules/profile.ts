// SPDX-License-Identifier: Apache-2.0
import { nearest } from "../schema/nearest.js";
import { isObject } from "../source/json-value.js";
import { isText } from "./keywords.js";
import type { LintFault, LintRule } from "./lint-rule.js";

const TEXTS = ["title", "description", "defaultFor"] as const;
/** The members of `schemas/profiles/<name>.yaml`. */
const MEMBERS: readonly string[] = ["order", ...TEXTS];

/** A profile has its texts in both languages. */
export const profileTexts: LintRule = ({ value }) =>
  TEXTS.flatMap((key) => {
    const text = isObject(value[key]) ? value[key] : {};
    return (["en", "ja"] as const)
      .filter((language) => !isText(text[language]))
      .map((language): LintFault => ({ path: [key], values: { text: `${key}.${language}` } }));
  });

/** A profile has its place among the others. */
export const profileOrder: LintRule = ({ value: { order } }) =>
  typeof order === "number" && Number.isInteger(order) && order >= 1
    ? []
    : [{ path: ["order"], values: { value: order === undefined ? "" : String(order) } }];

/** A profile has known members only. */
export const profileMembers: LintRule = ({ value }) =>
  Object.keys(value)
    .filter((member) => !MEMBERS.includes(member))
    .map((member) => {
      const near = nearest(member, MEMBERS);
      const values = { member, allowed: MEMBERS.join(", "), ...(near === undefined ? {} : { near }) };
      return { path: [member], values, ...(near === undefined ? {} : { case: "near" }) };
    });
