// SPDX-License-Identifier: Apache-2.0

import { escapeText } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import type { Survey } from "./survey.js";

const MOST = 6;

/** `m, 1 · reference systems EPSG:6697, ZFXY · time UTC, proleptic_gregorian`. */
export function surveyLine(survey: Survey, language: Language): string {
  const undeclared = say(language, "undeclaredSeen");
  const systems = survey.where.map((where) => where.label ?? undeclared);
  const units = survey.units.map(([code]) => code);
  const times = survey.when.map((when) => when.label.replaceAll("?", undeclared));
  return say(language, "unitsSeen", {
    units: listed(units, language),
    systems: listed(systems, language),
    times: listed(times, language, "; "),
  });
}

function listed(names: readonly string[], language: Language, between = ", "): string {
  const distinct = [...new Set(names)].map(escapeText);
  if (distinct.length === 0) return say(language, "noneSeen");
  const rest = distinct.length - MOST;
  return [...distinct.slice(0, MOST), ...(rest > 0 ? [say(language, "andMore", { count: rest })] : [])].join(between);
}
