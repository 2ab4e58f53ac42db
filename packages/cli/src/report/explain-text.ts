// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, type CatalogueEntry, profiles } from "@jiku/model";
import { pad, widthOf, wrap } from "@jiku/views/text";
import { type Language, pick, pickLines } from "../language/language.js";
import { say } from "../language/say.js";
import { type ExplainedEntry, type FormatEntry, isCatalogueEntry } from "../run/explained.js";
import type { FailingExample } from "../run/failing-example.js";
import { compactJson } from "./compact-json.js";
import { severityWord } from "./finding-lines.js";
import { type Labelled, labelledLines } from "./labelled.js";
import type { Style } from "./style.js";

/** Everything about one rule. */
export function explainLines(
  entry: ExplainedEntry,
  example: FailingExample | undefined,
  language: Language,
  style: Style,
): readonly string[] {
  const items = isCatalogueEntry(entry) ? catalogueItems(entry, language) : formatItems(entry, language);
  const title = isCatalogueEntry(entry) ? pickLines(entry.title, language).join(" / ") : "";
  const text = isCatalogueEntry(entry)
    ? pickLines(entry.text, language).flatMap((line) => wrap(line, style.width - 4))
    : [];
  const name = entry.code === entry.rule ? "" : `  ${entry.rule}`;
  const level = isCatalogueEntry(entry) ? `  ${entry.level}` : "";
  return [
    `${style.strong(entry.code)}${name}${level}${title === "" ? "" : `  ${title}`}`,
    "",
    ...text.map((line) => `  ${line}`),
    ...(text.length > 0 ? [""] : []),
    ...labelledLines(items, style),
    ...(example === undefined ? [] : exampleLines(example, language, style)),
  ];
}

/** One line a rule: code, name, title. */
export function listLines(entries: readonly ExplainedEntry[], language: Language, style: Style): readonly string[] {
  const column = (of: (entry: ExplainedEntry) => string) => Math.max(...entries.map((entry) => widthOf(of(entry))));
  const codes = column((entry) => entry.code);
  const rules = column((entry) => entry.rule);
  return entries.map((entry) => {
    const title = isCatalogueEntry(entry) ? pick(entry.title, language) : pick(entry.message, language);
    const rule = entry.code === entry.rule ? "" : entry.rule;
    return `${style.strong(pad(entry.code, codes))}  ${pad(rule, rules)}  ${title}`.trimEnd();
  });
}

function catalogueItems(entry: CatalogueEntry, language: Language): readonly Labelled[] {
  const severities = profiles.map(({ name }) => {
    const severity = entry.severity[name];
    return `${name} ${severity === "off" ? say(language, "severityOff") : severityWord(severity, language)}`;
  });
  const items: Labelled[] = [
    { label: say(language, "labelWhy"), text: pickLines(entry.why, language) },
    { label: say(language, "labelMessage"), text: pickLines(entry.message, language) },
    { label: say(language, "labelFix"), text: pickLines(entry.fix, language) },
  ];
  for (const wording of Object.values(entry.cases ?? {})) {
    items.push({
      label: say(language, "labelOr"),
      text: [...pickLines(wording.message, language), ...pickLines(wording.fix, language)],
    });
  }
  items.push({ label: say(language, "labelSeverity"), text: [severities.join(" · ")] });
  items.push({ label: say(language, "labelPlace"), text: [pick(entry.at, language)] });
  if (entry.needs.length > 0)
    items.push({
      label: say(language, "labelNeeds"),
      text: [entry.needs.map((need) => pick(NEEDS[need], language)).join(", ")],
    });
  items.push({ label: say(language, "labelOrigin"), text: [entry.origin] });
  return items;
}

function formatItems(entry: FormatEntry, language: Language): readonly Labelled[] {
  return [
    { label: say(language, "labelMessage"), text: pickLines(entry.message, language) },
    { label: say(language, "labelFix"), text: pickLines(entry.fix, language) },
    ...Object.values(entry.cases ?? {}).map(({ message, fix }) => ({
      label: say(language, "labelOr"),
      text: [...pickLines(message, language), ...pickLines(fix, language)],
    })),
    { label: say(language, "labelSeverity"), text: [severityWord(entry.severity, language)] },
    { label: say(language, "labelOrigin"), text: [entry.origin] },
  ];
}

const NEEDS: Readonly<Record<CatalogueEntry["needs"][number], Bilingual>> = {
  "closed-set": { en: "other resources", ja: "他の資源" },
  pack: { en: "look-up data", ja: "参照データ" },
  bytes: { en: "bytes of the file", ja: "ファイルのバイト" },
};

function exampleLines(example: FailingExample, language: Language, style: Style): readonly string[] {
  const json = compactJson(example.document, style.width - 4).split("\n");
  return [
    "",
    `  ${style.strong(say(language, "labelExample"))}  ${pick(example.caption, language)}`,
    `  ${style.faint(example.file)}`,
    `  ${style.faint(say(language, "foundAt", { path: example.path === "" ? say(language, "wholeDocument") : example.path }))}`,
    ...json.map((line) => `    ${line}`),
  ];
}
