// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const manifest = JSON.parse(readFileSync(new URL("jiku-adapter.json", import.meta.url), "utf8"));
const SENT = fileURLToPath(new URL("sent", import.meta.url));

/** A file `rig<TAB>what to do`, or a folder with `rigs.txt` in it. */
export const adapter = { manifest, detect, decode };

function detect(head, { entries }) {
  if (entries !== undefined)
    return entries.includes("rigs.txt") ? { format: "rigs", confidence: 2 } : { confidence: 0 };
  const text = Buffer.from(head).toString();
  if (text.startsWith("rig\tcrash in detect")) process.exit(3);
  return text.startsWith("rig\t") ? { format: "rig", version: "1", confidence: 3 } : { confidence: 0 };
}

async function* decode(input, { base }) {
  const at = { kind: "text", file: input.primary.path, line: 1 };
  const entity = (id, label = id) => ({
    kind: "resource",
    resource: { id: `${base}${id}`, type: "Entity", entityTypes: ["schema:Thing"], label: { en: label } },
    source: at,
  });
  const end = (outcome, resources) => ({ kind: "end", outcome, resources });
  if (input.primary.size === 0) {
    const paths = [];
    for await (const path of input.list()) paths.push(path);
    for (const path of paths) yield entity(path, (await text(await input.open(path))).trim());
    yield end("complete", paths.length);
    return;
  }
  const [, what = "", value = ""] = (await text(input.primary)).trim().split("\t");
  yield entity("first");
  if (what === "hang") for (;;);
  if (what === "crash") process.abort();
  if (what === "exit") process.exit(7);
  if (what === "throw") throw new Error("it is broken");
  if (what === "memory") await eat();
  if (what === "flood") {
    for (let n = 1; n < Number(value); n++) {
      if (n % 100 === 0) writeFileSync(SENT, String(n));
      yield entity(`n${n}`, "x".repeat(1000));
    }
    yield end("complete", Number(value));
    return;
  }
  if (what === "invalid") yield end("invalid", 1);
  else if (what === "undeclared") {
    yield { kind: "finding", finding: { code: "XYZ-9", location: { native: at } } };
    yield end("complete", 1);
  } else if (what === "open") {
    const file = await input.open(value);
    if (file !== undefined) yield entity("beside", (await text(file)).trim());
    yield end("complete", file === undefined ? 1 : 2);
  } else {
    yield { kind: "finding", finding: { code: "RIG-001", location: { native: at }, params: { what } } };
    yield end("complete", 1);
  }
}

async function text(file) {
  const chunks = [];
  for await (const chunk of file.stream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function eat() {
  for (const kept = []; ; await new Promise((resolve) => setTimeout(resolve, 1)))
    kept.push(new Array(1e6).fill(Math.random()));
}
