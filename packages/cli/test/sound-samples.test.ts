// SPDX-License-Identifier: Apache-2.0
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jiku } from "./jiku.js";

const cwd = join(import.meta.dirname, "../../..");

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly format?: string;
    readonly findings: readonly { readonly code: string; readonly severity: string }[];
  }[];
}

it("finds no error in a sound file of any format by default, whatever it leaves undeclared", async () => {
  const adapters = readdirSync(join(cwd, "packages")).filter((name) => name.startsWith("adapter-"));
  const folders = adapters.map((name) => `packages/${name}/samples`);
  const { out } = await jiku(["validate", "--format", "json", ...folders], { cwd });
  const { files } = JSON.parse(out) as Report;
  expect(new Set(files.map(({ format }) => format)).size).toBeGreaterThan(30);
  const errors = files.flatMap(({ path, findings }) =>
    findings.filter(({ severity }) => severity === "error").map(({ code }) => `${path} ${code}`),
  );
  // A code list carries no data of its own; it is refused by name.
  expect(errors).toEqual(["packages/adapter-city/samples/codelists/Building_usage.xml AD-104"]);
});
