// SPDX-License-Identifier: Apache-2.0
import type { ChangeDraft } from "../change.js";
import type { Edition, RuleView } from "../edition/edition.js";
import { type Comparison, type Found, NONE, paired } from "./comparison.js";

const SEVERITIES: readonly string[] = ["off", "info", "warning", "error"];

/** The folder of the requirements on adapters, which lies beside the schemas and may not have been given. */
const BESIDE = "conformance/";

/** True where one edition alone came with requirements on adapters, so that they cannot be compared. */
export function lacksRequirements({ old, new: now }: Pick<Comparison, "old" | "new">): boolean {
  const [before, after] = [old, now].map(({ files }) => [...files].some((file) => file.startsWith(BESIDE)));
  return before !== after;
}

/** Every change of the rules. */
export function compareRules(comparison: Comparison): readonly ChangeDraft[] {
  const { old, new: now } = comparison;
  const isLeftOut = (rule: RuleView | undefined): boolean =>
    lacksRequirements(comparison) && rule?.at.file.startsWith(BESIDE) === true;
  const pairs = paired(old.rules, now.rules).filter((pair) => !isLeftOut(pair.old) && !isLeftOut(pair.new));
  return pairs.flatMap(({ name, ...pair }): readonly ChangeDraft[] => {
    if (pair.new === undefined) return [goneRule(name, pair.old, now)];
    const place = { subject: name, new: pair.new.at, ...(pair.old === undefined ? {} : { old: pair.old.at }) };
    const finds = pair.old === undefined ? newRule(pair.new, old) : compareRule(pair.old, pair.new, now);
    return finds.map((found) => ({ ...found, ...place }));
  });
}

function goneRule(code: string, rule: RuleView | undefined, now: Edition): ChangeDraft {
  const isRetired = now.frozen.get(code)?.retired === true;
  return {
    slug: isRetired ? "rule-retired" : "rule-removed",
    subject: code,
    ...(rule === undefined ? {} : { before: rule.rule, old: rule.at }),
  };
}

function newRule(rule: RuleView, old: Edition): readonly Found[] {
  const former = old.frozen.get(rule.code);
  if (former?.retired === true) return [{ slug: "code-reused", before: former.names.at(-1) ?? NONE, after: rule.rule }];
  const slug = rule.level === "MUST" ? "rule-added-must" : "rule-added-should";
  return [{ slug, after: rule.rule, values: { title: rule.title } }];
}

/** A rule under another name is another rule, unless the list of codes or the requirement itself says that it is the same. */
function compareRule(old: RuleView, now: RuleView, edition: Edition): readonly Found[] {
  const names = edition.frozen.get(now.code)?.names ?? [];
  const isAlias = (names.includes(old.rule) && names.includes(now.rule)) || old.text.en === now.text.en;
  if (old.rule !== now.rule && !isAlias) return [{ slug: "code-reused", before: old.rule, after: now.rule }];
  return [
    ...(old.rule === now.rule ? [] : [{ slug: "rule-renamed", before: old.rule, after: now.rule }]),
    ...compareLevels(old.level, now.level),
    ...compareSeverities(old.severity, now.severity),
    ...compareNeeds(old.needs, now.needs),
    ...(old.text.en === now.text.en ? [] : [{ slug: "requirement-changed", before: old.text.en, after: now.text.en }]),
    ...(old.wording === now.wording ? [] : [{ slug: "message-changed" }]),
    ...(old.notes === now.notes && old.title.en === now.title.en && japaneseOf(old) === japaneseOf(now)
      ? []
      : [{ slug: "rule-text-changed" }]),
  ];
}

function japaneseOf({ text, title }: RuleView): string {
  return `${text.ja}\n${title.ja}`;
}

function compareLevels(before: string, after: string): readonly Found[] {
  return before === after ? [] : [{ slug: after === "MUST" ? "level-raised" : "level-lowered", before, after }];
}

function compareNeeds(old: readonly string[], now: readonly string[]): readonly Found[] {
  const shown = (needs: readonly string[]): string => (needs.length === 0 ? NONE : needs.join(", "));
  return shown(old) === shown(now) ? [] : [{ slug: "needs-changed", before: shown(old), after: shown(now) }];
}

/** A profile that one side does not have is told as a profile, not rule by rule. */
function compareSeverities(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly Found[] {
  return paired(old, now).flatMap(({ name: profile, ...pair }) => {
    const [before, after] = [pair.old, pair.new];
    if (before === undefined || after === undefined || before === after) return [];
    const isRaised = SEVERITIES.indexOf(after) > SEVERITIES.indexOf(before);
    const slug = !isRaised ? "severity-lowered" : after === "error" ? "severity-to-error" : "severity-raised";
    return [{ slug, before, after, values: { profile } }];
  });
}
