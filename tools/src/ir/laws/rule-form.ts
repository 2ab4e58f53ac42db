// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "../ir.js";
import { breach, type Law } from "./law.js";

const PROFILES = ["draft", "core", "exchange", "coupling"];
const SEVERITIES = ["error", "warning", "info", "off"];
const NEEDS = ["closed-set", "pack", "bytes"];
const CODE = /^(?:[A-Z]{2,4}-\d{2,3}|schema\/[A-Za-z]+)$/;
const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Folders of the rules of an area; rules on profiles and on extensions stand in a folder of the plural name. */
function homes(area: string): readonly string[] {
  return [`schemas/${area}/`, ...(area === "profile" || area === "extension" ? [`schemas/${area}s/`] : [])];
}

function severityFaults(severity: Readonly<Record<string, string>>): readonly string[] {
  const absent = PROFILES.filter((profile) => !SEVERITIES.includes(severity[profile] ?? ""));
  const strange = Object.keys(severity).filter((profile) => !PROFILES.includes(profile));
  return [
    ...absent.map((profile) => `no severity for profile ${profile}`),
    ...strange.map((profile) => `severity for unknown profile ${profile}`),
  ];
}

function faults(rule: Rule): readonly string[] {
  const isStructure = rule.area === "schema";
  return [
    ...(CODE.test(rule.code) ? [] : ["a code is letters, hyphen, digits"]),
    ...(isStructure || SLUG.test(rule.slug) ? [] : ["a slug is kebab case"]),
    ...(["MUST", "SHOULD"].includes(rule.level) ? [] : ["level is MUST or SHOULD"]),
    ...severityFaults(rule.severity),
    ...Object.values(rule.cases).flatMap((item) => (item.severity === undefined ? [] : severityFaults(item.severity))),
    ...rule.needs.filter((need) => !NEEDS.includes(need)).map((need) => `unknown need "${need}"`),
    ...(rule.origin === "" ? ["origin is missing"] : []),
    ...(rule.file.startsWith("schemas/") && !isStructure && !homes(rule.area).some((home) => rule.file.startsWith(home))
      ? [`area "${rule.area}" does not fit the folder`]
      : []),
  ];
}

/** Code, slug, level, severities, needs and origin have the agreed form. */
export const ruleForm: Law = (ir) =>
  ir.rules.flatMap((rule) => faults(rule).map((fault) => breach("rule-form", rule, `${rule.code}: ${fault}`)));
