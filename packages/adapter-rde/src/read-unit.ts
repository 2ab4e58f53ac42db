// SPDX-License-Identifier: Apache-2.0
import { normaliseUnit } from "@jiku/units";

/** Texts that UCUM knows and that people write for something else: degrees Celsius, as against the coulomb. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["C", "c"]);

/** The UCUM code of a unit as templates write it; undefined when it has none, or more than one meaning. */
export function readUnit(text: string): string | undefined {
  return AMBIGUOUS.has(text.trim()) ? undefined : normaliseUnit(text);
}

/** The name of the field that a unit points to; undefined of a unit. */
export function pointedField(text: string): string | undefined {
  return text.startsWith("$") && text.length > 1 ? text.slice(1) : undefined;
}
