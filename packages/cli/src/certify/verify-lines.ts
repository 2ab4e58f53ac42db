// SPDX-License-Identifier: Apache-2.0
import type { Check, Verification } from "@jiku/conformance/verify";
import { escapeText, pad, widthOf, wrap } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { certifyKey, sayCertify } from "../language/say-certify.js";
import { type Labelled, labelledLines } from "../report/labelled.js";
import type { Style } from "../report/style.js";

/** A check as it is shown: those of the verifier, and two that need the suite. */
export interface ShownCheck {
  readonly name: Check["name"] | "closed-list" | "rerun";
  readonly result: Check["result"];
  readonly detail: string;
}

const MARKS = { passed: "✓", failed: "✗", absent: "–" } as const;
const WORDS = { passed: "checkPassed", failed: "checkFailed", absent: "checkAbsent" } as const;

/** Who vouches for what, each check with its result, and the answer. */
export function verifyLines(
  { subject, classes, tier, keyid, statement }: Verification,
  checks: readonly ShownCheck[],
  language: Language,
  style: Style,
): readonly string[] {
  const items: Labelled[] = [];
  const item = (key: Parameters<typeof sayCertify>[1], text: string): void =>
    void items.push({ label: sayCertify(language, key), text: [escapeText(text)] });
  if (subject !== undefined) item("labelSubject", `${subject.name}  sha256 ${subject.sha256.slice(0, 16)}…`);
  if (classes !== undefined) item("labelClasses", classes.join(", "));
  const suite = (statement?.["predicate"] as { suite?: { name?: unknown; version?: unknown } } | undefined)?.suite;
  if (suite !== undefined) item("labelSuite", `${suite.name} ${suite.version}`);
  if (tier !== undefined)
    item(
      "labelTier",
      tier === "self-attested" ? sayCertify(language, "tierSelf") : sayCertify(language, "tierUnknown", { tier }),
    );
  if (keyid !== undefined) item("labelKey", `sha256 ${keyid.slice(0, 16)}…`);
  const failed = checks.some(({ result }) => result === "failed");
  const absent = checks.filter(({ result }) => result === "absent");
  // Without the report, the signature is all that is known to be good.
  const isValid = !absent.some(({ name }) => name === "report");
  const answer = failed
    ? sayCertify(language, "invalid")
    : [
        ...(isValid ? [sayCertify(language, "valid")] : []),
        ...(absent.length === 0 ? [] : [sayCertify(language, "validPart", { count: absent.length })]),
      ].join(" ");
  const [first = "", ...rest] = wrap(answer, style.width - 4);
  return [
    ...labelledLines(items, style),
    ...(items.length === 0 ? [] : [""]),
    ...checkLines(checks, language, style),
    "",
    `  ${failed ? style.bad("✗") : style.good("✓")} ${style.strong(first)}`,
    ...rest.map((line) => `    ${style.strong(line)}`),
  ];
}

function checkLines(checks: readonly ShownCheck[], language: Language, style: Style): readonly string[] {
  const rows = checks.map(({ name, result, detail }) => {
    const key = certifyKey("check_", name);
    return {
      title: key === undefined ? name : sayCertify(language, key),
      word: sayCertify(language, WORDS[result]),
      result,
      detail: detailOf(name, result, detail, language),
    };
  });
  const titles = Math.max(...rows.map(({ title }) => widthOf(title))) + 2;
  const words = Math.max(...rows.map(({ word }) => widthOf(word))) + 2;
  const room = Math.max(16, style.width - titles - words - 4);
  return rows.flatMap(({ title, word, result, detail }) => {
    const tone = result === "failed" ? style.bad : result === "passed" ? style.good : (text: string) => text;
    const [first = "", ...rest] = wrap(escapeText(detail), room);
    const indent = " ".repeat(titles + words + 4);
    return [
      `  ${tone(MARKS[result])} ${pad(title, titles)}${pad(word, words)}${style.faint(first)}`.trimEnd(),
      ...rest.map((line) => `${indent}${style.faint(line)}`),
    ];
  });
}

/** The verifier file speaks English alone; what it says is said here in the asked language, and digests by their first letters. */
function detailOf(name: ShownCheck["name"], result: ShownCheck["result"], detail: string, language: Language): string {
  if (result === "absent") {
    if (name === "report" || name === "merkle-root" || name === "counts") return sayCertify(language, "noReport");
    return name === "package" ? sayCertify(language, "noPackage") : detail;
  }
  if (name === "form") return sayCertify(language, result === "passed" ? "formGood" : "formBad");
  const [, passed, all, samples] = /^(\d+) of (\d+) passed, (\d+) samples$/.exec(detail) ?? [];
  if (passed !== undefined && all !== undefined && samples !== undefined)
    return sayCertify(language, "countsText", { passed: Number(passed), all: Number(all), samples: Number(samples) });
  const [, from, to] = /^(\S+) to (\S+)$/.exec(detail) ?? [];
  if (from !== undefined && to !== undefined) return sayCertify(language, "datesText", { from, to });
  return detail.replace(/[0-9a-f]{64}/g, (digest) => `${digest.slice(0, 16)}…`);
}
