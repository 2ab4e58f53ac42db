// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

it("runs as built, in plain Node.js", () => {
  const door = join(import.meta.dirname, "../dist/index.js");
  const script = `
    import { checkFields } from ${JSON.stringify(door)};
    const spec = (unit) => ({ inlineProperty: { concept: "a:b", quantityKind: "a:c", valueType: "real" }, unit });
    const look = { resolve: () => undefined, expand: (iri) => iri };
    console.log(checkFields(spec("m"), spec("km"), look).verdict);`;
  expect(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).trim()).toBe(
    "mediatedExact",
  );
});
