// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { safePath } from "../src/index.js";

it.each([
  ["a/b.json", "a/b.json"],
  ["./a//b/", "a/b"],
  ["a/../b", "b"],
  ["..a/b..", "..a/b.."],
])("keeps %s", (path, plain) => expect(safePath(path)).toBe(plain));

it.each(["", ".", "/etc/passwd", "../x", "a/../../x", "C:/x", "a\\..\\x", "a\0b", "http://example.org/x", "file:x"])(
  "refuses %j",
  (path) => expect(safePath(path)).toBeUndefined(),
);
