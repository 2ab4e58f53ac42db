// SPDX-License-Identifier: Apache-2.0
import { escapeText, grouped } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import type { SeenAxis, UndeclaredPart } from "../survey/domain-axes.js";
import type { Domain } from "../survey/domains.js";

const MOST_NAMES = 4;
const MOST_AXES = 8;
/** Digits of a position: what a float of four bytes holds. */
const DIGITS = 7;

const PARTS = {
  system: "partSystem",
  definition: "partDefinition",
  calendar: "partCalendar",
  unit: "partUnit",
  origin: "partOrigin",
} as const satisfies Readonly<Record<UndeclaredPart, string>>;

/** A domain: its variables and shape on one line, then a line for each axis. */
export function domainLines({ axes, fields, names, variables }: Domain, language: Language): readonly string[] {
  const shown = names.slice(0, MOST_NAMES).map(escapeText);
  const more = variables > shown.length ? [say(language, "andMore", { count: variables - shown.length })] : [];
  const head = headText(axes, [...shown, ...more].join(", "), language);
  const lines = axes.slice(0, MOST_AXES).map((axis) => `  ${axisText(axis, language)}`);
  const rest = axes.length > MOST_AXES ? [say(language, "andMore", { count: axes.length - MOST_AXES })] : [];
  return [fields === 1 ? head : `${head} (${say(language, "fieldsCount", { count: fields })})`, ...lines, ...rest];
}

/** The variables, and names and lengths of the axes; columns of one axis stand in parentheses. */
function headText(axes: readonly SeenAxis[], names: string, language: Language): string {
  if (axes.length === 0) return say(language, "fieldsSingle", { names });
  const whole = [...new Set(axes.map(({ name, axis = name }) => axis))].map((axis) => {
    const columns = axes.filter((one) => (one.axis ?? one.name) === axis);
    const inner = columns.flatMap((one) => (one.axis === undefined ? [] : [escapeText(one.name)])).join(", ");
    return { text: inner === "" ? escapeText(axis) : `${escapeText(axis)} (${inner})`, count: columns[0]?.count ?? 0 };
  });
  return say(language, "fieldsOver", {
    names,
    axes: whole.map(({ text }) => text).join("\u00a0× "),
    shape: whole.map(({ count }) => grouped(count)).join("\u00a0×\u00a0"),
  });
}

function axisText(axis: SeenAxis, language: Language): string {
  const { name, min, max, step, unit, label, undeclared } = axis;
  const isDated = typeof min === "string";
  const range =
    min === undefined ? "" : min === max ? positionText(min) : `${positionText(min)} … ${positionText(max ?? min)}`;
  const written = unit === undefined ? "" : `\u00a0${escapeText(unit)}`;
  const parts = [
    ...(range === "" ? [] : [isDated ? range : `${range}${written}`]),
    ...(step === undefined ? [] : [say(language, "axisStep", { step: `${positionText(step)}${written}` })]),
    ...(label === undefined ? [] : [escapeText(label)]),
    ...(undeclared.length === 0 ? [] : [undeclaredText(undeclared, language)]),
  ];
  return `${escapeText(name)}: ${parts.length === 0 ? say(language, "noneSeen") : parts.join(", ")}`;
}

function undeclaredText(undeclared: readonly UndeclaredPart[], language: Language): string {
  return say(language, "axisUndeclared", { parts: undeclared.map((part) => say(language, PARTS[part])).join(", ") });
}

function positionText(value: number | string): string {
  return typeof value === "string" ? escapeText(value) : String(Number(value.toPrecision(DIGITS)));
}
