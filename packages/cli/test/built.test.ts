// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jiku } from "./jiku.js";

it("runs as built, and tells its version", async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
    readonly version: string;
  };
  expect(await jiku(["--version"], { cwd: import.meta.dirname })).toEqual({ code: 0, out: `${version}\n`, err: "" });
});
