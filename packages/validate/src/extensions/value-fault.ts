// SPDX-License-Identifier: Apache-2.0
import type { ErrorObject } from "ajv/dist/2020.js";
import { shown } from "../config/form.js";
import { token } from "../rules/token.js";
import { nearestNames } from "../structure/nearest.js";

/** A fault of the value of an extension key, in the terms of rule EXT-12. */
export interface ValueFault {
  /** JSON Pointer from the value. */
  readonly path: string;
  readonly case?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const MOST = 8;

/** What the validator found first, said in the reader's terms. */
export function valueFault(key: string, error: ErrorObject): ValueFault {
  const { keyword, instancePath: path, data } = error;
  const params = error.params as Readonly<Record<string, unknown>>;
  const member = path === "" ? key : unescaped(path.slice(path.lastIndexOf("/") + 1));
  const base = { key, member, value: shown(data), keyword };
  const say = (choice: string, more: Readonly<Record<string, unknown>> = {}, at = path): ValueFault => ({
    path: at,
    case: choice,
    values: { ...base, ...more },
  });
  switch (keyword) {
    case "type":
      return say("type", { expected: params["type"], value: JSON.stringify(data) });
    case "enum":
      return listed(params["allowedValues"] as readonly unknown[], say, base.value);
    case "const":
      return say("enum", { expected: params["allowedValue"] });
    case "required":
    case "dependentRequired":
      return say("required", { member: params["missingProperty"] });
    case "additionalProperties":
      return say("extra", { member: params["additionalProperty"] }, path + token(String(params["additionalProperty"])));
    case "propertyNames":
      return say("extra", { member: params["propertyName"] }, path + token(String(params["propertyName"])));
    case "discriminator":
      return say(
        "tag",
        { value: shown(params["tagValue"]), member: params["tag"] },
        params["error"] === "mapping" ? path + token(String(params["tag"])) : path,
      );
    case "pattern":
      return say("pattern", { expected: params["pattern"] });
    case "minimum":
    case "exclusiveMinimum":
      return say("minimum", { expected: `${String(params["comparison"])} ${String(params["limit"])}` });
    case "maximum":
    case "exclusiveMaximum":
      return say("maximum", { expected: `${String(params["comparison"])} ${String(params["limit"])}` });
    default:
      return { path, values: { ...base, expected: params["limit"] ?? "" } };
  }
}

function listed(
  allowed: readonly unknown[],
  say: (choice: string, more: Readonly<Record<string, unknown>>) => ValueFault,
  value: string,
): ValueFault {
  if (allowed.length <= MOST) return say("enum", { expected: allowed });
  const nearest = nearestNames(value, allowed.map(String), 1)[0];
  return nearest === undefined
    ? say("enum", { expected: [...allowed.slice(0, MOST), "…"] })
    : say("enum-nearest", { nearest });
}

function unescaped(step: string): string {
  return step.replace(/~1/g, "/").replace(/~0/g, "~");
}
