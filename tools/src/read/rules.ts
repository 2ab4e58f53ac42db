// SPDX-License-Identifier: Apache-2.0
import { AREAS } from "../ir/areas.js";
import type { CaseWording, Rule, Wording } from "../ir/ir.js";
import { bilingual, scalarText as text } from "./bilingual.js";
import { isObject, type Json, type JsonObject, type Located } from "./json.js";
import { SourceError } from "./problem.js";
import { readRuleShacl } from "./rule-shacl.js";
import type { SourceTree } from "./source-tree.js";
import { parseYaml } from "./yaml.js";

const RULE_FILE =
  /^(?:schemas\/([a-z]+)\/rules\.yaml|schemas\/structure\.yaml|conformance\/requirements\/findings\.yaml)$/;

function wording(value: JsonObject): Wording {
  return { message: bilingual(value.message), fix: bilingual(value.fix) };
}

function severities(value: Json | undefined): Readonly<Record<string, string>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([profile, severity]) => [profile, severity === false ? "off" : text(severity)]),
  );
}

function cases(value: Json | undefined): Readonly<Record<string, CaseWording>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const found = isObject(item) ? item : {};
      return [
        name,
        found.severity === undefined ? wording(found) : { severity: severities(found.severity), ...wording(found) },
      ];
    }),
  );
}

function readRule(source: Located, area: string, index: number, value: Json | undefined): Rule {
  const line = source.lineOf(`/rules/${index}`);
  if (!isObject(value)) throw new SourceError({ law: "rule", file: source.file, line, message: "a rule is an object" });
  const code = text(value.code);
  const slug = text(value.slug) || (code.split("/")[1] ?? "");
  if (code === "" || slug === "")
    throw new SourceError({ law: "rule", file: source.file, line, message: "a rule needs code and slug" });
  const phase = text(value.phase);
  const shacl = readRuleShacl(value.shacl);
  const needs = Array.isArray(value.needs) ? value.needs.map((need) => text(need)) : [];
  return {
    code,
    area,
    slug,
    rule: area === "schema" ? code : `${area}/${slug}`,
    file: source.file,
    line,
    level: text(value.level),
    severity: severities(value.severity),
    needs,
    origin: text(value.origin),
    at: bilingual(value.at),
    title: bilingual(value.title),
    text: bilingual(value.text),
    why: bilingual(value.why),
    ...wording(value),
    cases: cases(value.cases),
    onImplementations: value.onImplementations === true,
    ...(value.triedOn === undefined ? {} : { triedOn: text(value.triedOn) }),
    ...(phase === "" ? {} : { phase }),
    ...(shacl === undefined ? {} : { shacl }),
  };
}

const ORDER: readonly string[] = ["schema", ...AREAS, "profile", "extension", "adapter"];

function areaOrder(area: string): number {
  const index = ORDER.indexOf(area);
  return index === -1 ? ORDER.length : index;
}

/** All requirements: structure faults, the areas in their order, profiles, extensions, adapters; as written inside a file. */
export function readRules(tree: SourceTree): readonly Rule[] {
  const rules: Rule[] = [];
  for (const [file, content] of tree) {
    if (!RULE_FILE.test(file)) continue;
    const source = parseYaml(file, content);
    if (!isObject(source.value) || !Array.isArray(source.value.rules)) continue;
    const area = text(source.value.area);
    for (const [index, value] of source.value.rules.entries()) rules.push(readRule(source, area, index, value));
  }
  return rules.sort((a, b) => areaOrder(a.area) - areaOrder(b.area));
}
