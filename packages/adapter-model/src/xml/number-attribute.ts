// SPDX-License-Identifier: Apache-2.0
import { isExactNumber } from "@jiku/adapter";
import type { XmlElement } from "@jiku/syntax/xml";
import { badForm, type LiftContext, placeOf } from "../lift-context.js";
import { doubleOf } from "./attribute-value.js";

/** The number that an attribute states, told when it is none (MDL-011) or when a double does not hold it (AD-107). */
export function numberAttribute(context: LiftContext, element: XmlElement, name: string): number | undefined {
  const text = element.attributes.get(name);
  const number = text === undefined ? undefined : doubleOf(text);
  if (text === undefined) return undefined;
  if (number === undefined) badForm(context, element, name, { en: "a number", ja: "数" });
  else tellInexact(context, element, name, text);
  return number;
}

/** AD-107 as a warning: XML Schema takes the nearest double, or an infinity. */
function tellInexact(context: LiftContext, element: XmlElement, name: string, text: string): void {
  const token = text.trim().replace(/^\+/, "");
  if (/^-?INF$|^NaN$/.test(token) || isExactNumber(token)) return;
  const value = Number(token);
  const options = { severity: "warning", ...(Number.isFinite(value) ? {} : { case: "range" }) } as const;
  const { run, emit } = context;
  emit(run.report.shared("AD-107", { token, value: String(value) }, placeOf(context, element, name), options));
}
