// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SCRIPT = `
  const { catalogue, CONTEXT_IRI, profiles } = await import("@jiku/model");
  const { schemas } = await import("@jiku/model/schemas");
  const { calendarsPack } = await import("@jiku/model/packs/calendars");
  console.log(JSON.stringify({
    rules: catalogue.length > 0,
    context: CONTEXT_IRI,
    profiles: profiles.map(({ name }) => name),
    schema: schemas.get("https://w3id.org/jiku/schema/time/time-extent").title,
    pack: typeof calendarsPack.data(),
  }));`;

test("plain node loads the built package and its subpaths", () => {
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", SCRIPT], { cwd, encoding: "utf8" });
  expect(child.stderr).toBe("");
  expect(JSON.parse(child.stdout)).toEqual({
    rules: true,
    context: "https://w3id.org/jiku/v1/context.jsonld",
    profiles: ["draft", "core", "exchange", "coupling"],
    schema: "Time extent",
    pack: "object",
  });
});
