// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

it("runs as built, in plain Node.js", () => {
  const dist = join(import.meta.dirname, "../dist");
  const script = `
    import { viewsOf } from ${JSON.stringify(join(dist, "index.js"))};
    import { widthOf } from ${JSON.stringify(join(dist, "text.js"))};
    import { readinessOf } from ${JSON.stringify(join(dist, "survey.js"))};
    const { map } = viewsOf({ resources: [], findings: [], notChecked: [] });
    console.log(map.startsWith('<div class="jiku-view">'), widthOf("時空"), typeof readinessOf);`;
  expect(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).trim()).toBe(
    "true 4 function",
  );
});
