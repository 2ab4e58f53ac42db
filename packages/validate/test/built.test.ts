// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const PROGRAM = `
import { bytesSource, jsonDocument, validate } from "@jiku/validate";
const source = bytesSource("a.json", new TextEncoder().encode('{"id": "https://e.org/a", "type": "Entity"}'));
const [report] = await validate([jsonDocument(source)]);
console.log(report.findings.map((f) => f.code + " " + f.path).join());
`;

it("runs as plain ESM from dist", () => {
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", PROGRAM], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    encoding: "utf8",
  });
  expect(out.trim()).toBe("schema/required");
});
