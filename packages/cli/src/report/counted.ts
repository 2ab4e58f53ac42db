// SPDX-License-Identifier: Apache-2.0
import type { Summary } from "@jiku/validate";
import { escapeText, grouped } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";

/** `1 error · 2 warnings · 3 infos`. */
export function countedSummary({ errors, warnings, infos }: Summary, language: Language): string {
  return [
    errors === 1 ? say(language, "oneError") : say(language, "errors", { count: errors }),
    warnings === 1 ? say(language, "oneWarning") : say(language, "warnings", { count: warnings }),
    infos === 1 ? say(language, "oneInfo") : say(language, "infos", { count: infos }),
  ].join(" · ");
}

export function countedResources(count: number, language: Language): string {
  if (count === 0) return say(language, "noResources");
  return count === 1 ? say(language, "oneResource") : say(language, "resources", { count });
}

export function countedFiles(count: number, language: Language): string {
  return count === 1 ? say(language, "oneFile") : say(language, "files", { count });
}

/** `Entity 3, Observation 1, other 4`: the most frequent classes by name, the rest as one number. `joint` stands before a number. */
export function countedClasses(
  classes: Iterable<readonly [string, number]>,
  most: number,
  language: Language,
  joint = " ",
): string {
  const ordered = [...classes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = ordered.length === most + 1 ? ordered.length : most;
  const named = ordered.slice(0, shown).map(([name, count]) => `${escapeText(name)}${joint}${grouped(count)}`);
  const other = ordered.slice(shown).reduce((total, [, count]) => total + count, 0);
  return [...named, ...(other > 0 ? [say(language, "other", { count: other }).replace(" ", joint)] : [])].join(", ");
}
