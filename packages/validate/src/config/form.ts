// SPDX-License-Identifier: Apache-2.0
import { token } from "../rules/token.js";
import { nearestNames } from "../structure/nearest.js";
import type { Fault } from "./config-finding.js";

/** What may stand at a place of a file; the published schema of the file says the same. */
export type Form =
  | { readonly kind: "text"; readonly pattern?: RegExp; readonly example?: string }
  | { readonly kind: "scalar" }
  | { readonly kind: "number" }
  | { readonly kind: "count"; readonly minimum: number }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly items: Form }
  /** A map; its keys have a form too, where `keys` says so. */
  | { readonly kind: "map"; readonly values: Form; readonly keys?: RegExp; readonly example?: string }
  | { readonly kind: "object"; readonly members: Readonly<Record<string, Form>>; readonly required: readonly string[] }
  | { readonly kind: "any" };

interface Spot {
  readonly pointer: string;
  /** Name of the member, for messages. */
  readonly member: string;
}

/** A JSON object: neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a message shows it; a text as written. */
export function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "null");
}

/** Reports every part of `value` that has not the form, as cases of `code`; true when there is none. */
export function hasForm(form: Form, value: unknown, code: string, fault: Fault, at: Spot): boolean {
  const refuse = (choice: string, more: Readonly<Record<string, unknown>> = {}): false => {
    const said = choice === "form" || choice === "choice" ? shown(value) : JSON.stringify(value);
    fault(code, at.pointer, { member: at.member, value: said, ...more }, choice);
    return false;
  };
  switch (form.kind) {
    case "any":
      return true;
    case "text":
      if (typeof value !== "string" || value === "") return refuse("text");
      return form.pattern?.test(value) === false ? refuse("form", { example: form.example }) : true;
    case "scalar":
      return isScalar(value) || refuse("scalar");
    case "number":
      return Number.isFinite(value) || refuse("number");
    case "count":
      return (
        (Number.isSafeInteger(value) && (value as number) >= form.minimum) || refuse("count", { minimum: form.minimum })
      );
    case "choice":
      return form.values.includes(value as string) || refuse("choice", { allowed: form.values });
    case "list":
      return Array.isArray(value) && value.length > 0 ? everyItem(form.items, value, code, fault, at) : refuse("list");
    case "map":
      return isObject(value) && Object.keys(value).length > 0
        ? everyEntry(form, value, code, fault, at)
        : refuse("object");
    case "object":
      return isObject(value) ? hasMembers(form, value, code, fault, at) : refuse("object");
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function everyItem(items: Form, value: readonly unknown[], code: string, fault: Fault, at: Spot): boolean {
  const good = value.map((item, index) =>
    hasForm(items, item, code, fault, { ...at, pointer: `${at.pointer}/${index}` }),
  );
  return !good.includes(false);
}

function everyEntry(
  { values, keys, example }: Extract<Form, { kind: "map" }>,
  value: Readonly<Record<string, unknown>>,
  code: string,
  fault: Fault,
  at: Spot,
): boolean {
  const good = Object.entries(value).map(([key, item]) => {
    if (keys?.test(key) !== false) return hasForm(values, item, code, fault, inner(at, key));
    fault(code, at.pointer + token(key), { member: at.member, value: key, example }, "form");
    return false;
  });
  return !good.includes(false);
}

function inner(at: Spot, key: string): Spot {
  return { pointer: at.pointer + token(key), member: key };
}

function hasMembers(
  { members, required }: Extract<Form, { kind: "object" }>,
  value: Readonly<Record<string, unknown>>,
  code: string,
  fault: Fault,
  at: Spot,
): boolean {
  const names = Object.keys(members);
  const missing = required.filter((name) => !Object.hasOwn(value, name));
  for (const member of missing) fault(code, at.pointer, { member }, "missing");
  const good = Object.entries(value).map(([key, item]) => {
    const form = Object.hasOwn(members, key) ? members[key] : undefined;
    if (form !== undefined) return hasForm(form, item, code, fault, inner(at, key));
    const nearest = nearestNames(key, names, 1)[0];
    const values = { member: key, allowed: names };
    if (nearest === undefined) fault(code, at.pointer + token(key), values);
    else fault(code, at.pointer + token(key), { ...values, nearest }, "nearest");
    return false;
  });
  return missing.length === 0 && !good.includes(false);
}
