// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { isJikuError, JikuError } from "../src/index.js";

test("an error is known by its code, not by its class", () => {
  const error = new JikuError("bad-option", "no such option", { cause: "x" });
  expect(isJikuError(error)).toBe(true);
  expect(isJikuError(error, "unknown-profile", "bad-option")).toBe(true);
  expect(isJikuError(error, "unknown-profile")).toBe(false);
  expect(error.cause).toBe("x");
});

test("an error of another installed copy counts, an error of somebody else does not", () => {
  const foreign = Object.assign(new Error("no"), { name: "JikuError", code: "limit-reached" });
  expect(isJikuError(foreign, "limit-reached")).toBe(true);
  expect(isJikuError(Object.assign(new Error("no"), { code: "limit-reached" }))).toBe(false);
  expect(isJikuError({ name: "JikuError", code: "limit-reached" })).toBe(false);
  expect(isJikuError(undefined)).toBe(false);
});
