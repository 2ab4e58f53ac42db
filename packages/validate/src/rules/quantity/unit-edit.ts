// SPDX-License-Identifier: Apache-2.0
import type { Edit, ReportOptions, RuleContext } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import { holderOf } from "../holder-of.js";
import { typeOfHolder, variantOf } from "../holder-type.js";
import { token } from "../token.js";

/**
 * Puts the UCUM code in the place of a spelling that every convention in use reads alike, and keeps the spelling in
 * `native`. None where the spellings disagree ("cal", "year"), where a named scale would become a pure number ("psu"),
 * or where the holder has no `native`: something would be lost.
 */
export function unitEdit(unit: string, context: RuleContext): Pick<ReportOptions, "edit"> {
  const code = normaliseUnit(unit);
  const type = typeOfHolder(context);
  const { key } = context;
  const holder = holderOf<{ readonly native: Readonly<Record<string, string>> }>(context);
  if (code === undefined || code === "1" || code === unit || type === undefined) return {};
  if (!variantOf(type, holder).members.includes("native")) return {};
  return {
    edit(at) {
      if (!at.endsWith(token(key))) return [];
      const parent = at.slice(0, -token(key).length);
      const edits: Edit[] = [{ path: at, op: "replace", value: code }];
      if (holder.native === undefined) edits.push({ path: `${parent}/native`, op: "insert", value: { [key]: unit } });
      else if (holder.native[key] === undefined)
        edits.push({ path: `${parent}/native${token(key)}`, op: "insert", value: unit });
      return edits;
    },
  };
}
