// SPDX-License-Identifier: Apache-2.0
import type { NotChecked } from "@jiku/model";
import { escapeText } from "@jiku/views/text";
import { type Language, pick } from "../language/language.js";
import { say } from "../language/say.js";

/** One reason, and everything that was not checked for it. */
interface Group {
  readonly why: string;
  readonly what: Set<string>;
}

const FEW_GROUPS = 4;
const FEW_THINGS = 4;

/** What was not checked, one line a reason; only the first of each unless `all` is asked for. */
export function notCheckedLines(items: readonly NotChecked[], all: boolean, language: Language): readonly string[] {
  const groups = groupByReason(items, language);
  if (groups.length === 0) return [say(language, "everythingChecked")];
  const shown = all ? groups : groups.slice(0, FEW_GROUPS);
  const lines = shown.map(({ why, what }) => `${listed([...what], all, language)}: ${why}`);
  const hidden = groups.length - shown.length;
  if (hidden > 0) lines.push(`${say(language, "andMore", { count: hidden })} ${say(language, "seeNotChecked")}`);
  return lines;
}

function listed(what: readonly string[], all: boolean, language: Language): string {
  if (all || what.length <= FEW_THINGS) return what.join(", ");
  return `${what.slice(0, FEW_THINGS).join(", ")}, ${say(language, "andMore", { count: what.length - FEW_THINGS })}`;
}

function groupByReason(items: readonly NotChecked[], language: Language): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { what, why } of items) {
    const group = groups.get(why.en) ?? { why: escapeText(pick(why, language)), what: new Set<string>() };
    groups.set(why.en, group);
    group.what.add(escapeText(what));
  }
  return [...groups.values()];
}
