// SPDX-License-Identifier: Apache-2.0
import { createReadStream } from "node:fs";
import { openFile } from "@jiku/adapter/host";
import { adapter } from "@jiku/adapter-city";
import { SaxesParser } from "saxes";

/** One reading of a CityGML file in a process of its own: seconds by the wall and of the processor, peak of resident memory in MB, what was met. */
const [how = "", path = ""] = process.argv.slice(2);
const begin = performance.now();
const met = how === "decode" ? await decode() : how === "bytes" ? await bytes() : await parse();
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage();
const processor = (user + system) / 1e6;
console.log(JSON.stringify({ seconds, processor, peak: Math.round(process.resourceUsage().maxRSS / 1000), met }));

async function decode(): Promise<number> {
  const { input, close } = await openFile(path);
  let resources = 0;
  const options = { base: "https://data.example.org/c#", arrays: "reference", inlineLimit: 4096 } as const;
  for await (const event of adapter.decode?.(input, options) ?? []) {
    if (event.kind === "finding") throw new Error(JSON.stringify(event.finding));
    if (event.kind === "end" && event.outcome !== "complete") throw new Error(event.outcome);
    if (event.kind === "resource") resources++;
  }
  await close();
  return resources;
}

/** Every tag and text with namespaces and places, and nothing done with them. */
async function parse(): Promise<number> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let tags = 0;
  parser.on("opentag", () => void tags++);
  parser.on("text", () => {});
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of createReadStream(path, { highWaterMark: 65_536 }))
    parser.write(decoder.decode(chunk as Uint8Array, { stream: true }));
  parser.write(decoder.decode()).close();
  return tags;
}

async function bytes(): Promise<number> {
  let length = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 65_536 })) length += (chunk as Uint8Array).length;
  return length;
}
