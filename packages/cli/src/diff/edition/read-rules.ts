// SPDX-License-Identifier: Apache-2.0
import { isObject, type Json, type JsonObject, type Located, stringsOf } from "@jiku/lint/read";
import type { Bilingual } from "@jiku/model";
import type { FrozenCode, RuleView } from "./edition.js";
import { canonical, textOf } from "./schema-node.js";

/** The rules of one rule file, in their order; entries without a code are passed over. */
export function readRules(file: string, source: Located): readonly RuleView[] {
  const { value } = source;
  if (!isObject(value) || !Array.isArray(value.rules)) return [];
  const area = textOf(value.area);
  return value.rules.flatMap((entry: Json, index) => {
    const code = isObject(entry) ? textOf(entry.code) : "";
    return isObject(entry) && code !== "" ? [readRule(entry, code, area, { file, pointer: `/rules/${index}` })] : [];
  });
}

function readRule(entry: JsonObject, code: string, area: string, at: RuleView["at"]): RuleView {
  const slug = textOf(entry.slug) || (code.split("/")[1] ?? "");
  const cases = isObject(entry.cases) ? Object.entries(entry.cases) : [];
  const { message, fix, origin, why, at: place, onImplementations } = entry;
  return {
    at,
    code,
    rule: area === "schema" ? code : `${area}/${slug}`,
    level: textOf(entry.level),
    severity: new Map([
      ...severities(entry.severity, ""),
      ...cases.flatMap(([name, item]) => (isObject(item) ? severities(item.severity, ` (${name})`) : [])),
    ]),
    needs: [...stringsOf(entry.needs)].sort(),
    text: bilingual(entry.text),
    title: bilingual(entry.title),
    wording: canonical([
      { message, fix },
      ...cases.map(([name, item]) => (isObject(item) ? { name, message: item.message, fix: item.fix } : name)),
    ] as unknown as Json),
    notes: canonical({ origin, why, at: place, onImplementations }),
  };
}

/** YAML 1.2 reads `off` as a text, YAML 1.1 wrote false. */
function severities(value: Json | undefined, suffix: string): readonly (readonly [string, string])[] {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([profile, severity]) => [
    `${profile}${suffix}`,
    severity === false ? "off" : textOf(severity),
  ]);
}

function bilingual(value: Json | undefined): Bilingual {
  return isObject(value)
    ? { en: textOf(value.en).trim(), ja: textOf(value.ja).trim() }
    : { en: textOf(value).trim(), ja: "" };
}

/** Lines of the form `TM-01 time/interval-order [newer name ...] [retired]`; `#` begins a comment. */
export function readFrozenCodes(text: string): ReadonlyMap<string, FrozenCode> {
  return new Map(
    text.split("\n").flatMap((line) => {
      const [code, ...words] = line.replace(/#.*/, "").trim().split(/\s+/);
      if (code === undefined || code === "") return [];
      const frozen = { names: words.filter((word) => word !== "retired"), retired: words.includes("retired") };
      return [[code, frozen] as const];
    }),
  );
}
