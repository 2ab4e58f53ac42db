// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadCatalogue, type Replayed, type RunRecord, readable, readReport, replay } from "@jiku/conformance";
import { JikuError } from "@jiku/model";
import { escapeText } from "@jiku/views/text";
import { type Language, pick, pickLines } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import type { Flags } from "../options/read-flags.js";
import { type Labelled, labelledLines } from "../report/labelled.js";
import { type Style, styleFor } from "../report/style.js";
import { jsonItem } from "./case-lines.js";
import { textFlag } from "./certify-flags.js";
import { readNamed } from "./read-text.js";

/** Letters of a JSON value that are shown. */
const MOST = 4000;

/** `jiku certify replay REPORT --case ID [PACKAGE]`: exit code 0 when the law holds for the counterexample now, 1 when it still fails. */
export async function replayCommand(
  [path = "", given]: readonly string[],
  flags: Flags,
  language: Language,
): Promise<number> {
  const asked = textFlag(flags.case);
  if (asked === undefined) throw new JikuError("bad-option", sayCertify(language, "missingCase"));
  const record = readReport(readNamed(path, language).toString("utf8"));
  const target = given ?? beside(path, record);
  if (target === undefined)
    throw new JikuError(
      "bad-option",
      sayCertify(language, "needsPackage", { flag: "jiku certify replay REPORT PACKAGE --case ID" }),
    );
  const reference = textFlag(flags.reference);
  const replayed = await replay(record, asked, {
    target,
    cwd: process.cwd(),
    ...(reference === undefined ? {} : { reference }),
    now: () => performance.now(),
  });
  const style = styleFor(process.stdout, process.env);
  process.stdout.write(`${replayLines(replayed, language, style).join("\n")}\n`);
  return stillFails(replayed) ? 1 : 0;
}

/** The package of the report: the working folder or that of the report, when its manifest is the one that was judged. */
function beside(path: string, { header }: RunRecord): string | undefined {
  return [process.cwd(), dirname(path), dirname(dirname(path))].find((folder) => {
    const manifest = join(folder, "jiku-adapter.json");
    if (!existsSync(manifest)) return false;
    return createHash("sha256").update(readFileSync(manifest)).digest("hex") === header.subject.manifest;
  });
}

function stillFails({ judgement }: Replayed): boolean {
  return typeof judgement !== "string";
}

export function replayLines(replayed: Replayed, language: Language, style: Style): readonly string[] {
  const { line, isSamePackage, judgement } = replayed;
  const requirement = loadCatalogue().requirements.get(line.id);
  const title = requirement === undefined ? "" : `  ${pick(requirement.title, language)}`;
  const item = (key: Parameters<typeof sayCertify>[1], value: unknown): Labelled =>
    jsonItem(sayCertify(language, key), value, style, MOST);
  const message = (key: Parameters<typeof sayCertify>[1], text: readonly string[]): Labelled => ({
    label: sayCertify(language, key),
    text: text.map(escapeText),
  });
  const former = line.reason === undefined ? [] : [message("labelFormer", pickLines(line.reason.message, language))];
  const items: Labelled[] = [item("labelInput", readable(line.counterexample)), ...former];
  if (typeof judgement === "object" && "breakdown" in judgement)
    items.push(message("labelNow", [`${judgement.breakdown}: ${judgement.detail.split("\n")[0]}`]));
  else if (typeof judgement === "object") {
    items.push(message("labelNow", pickLines(judgement.message, language)));
    if (judgement.expected !== undefined) items.push(item("labelExpected", judgement.expected));
    if (judgement.actual !== undefined) items.push(item("labelActual", judgement.actual));
  }
  if (stillFails(replayed) && requirement !== undefined)
    items.push({ label: sayCertify(language, "labelFix"), text: pickLines(requirement.fix, language) });
  items.push({
    label: sayCertify(language, "labelNote"),
    text: [sayCertify(language, isSamePackage ? "samePackage" : "otherPackage")],
  });
  const answer = judgement === "holds" ? "holdsNow" : typeof judgement === "string" ? "vacuousNow" : "stillFails";
  const mark = typeof judgement === "string" ? style.good("✓") : style.bad("✗");
  return [
    `${style.strong(line.code)} ${line.id}${title}`,
    ...labelledLines(items, style),
    `  ${mark} ${sayCertify(language, answer)}`,
  ];
}
