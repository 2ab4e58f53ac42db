// SPDX-License-Identifier: Apache-2.0

import { openFile } from "@jiku/adapter/host";
import { adapter } from "@jiku/adapter-city";
import { createLift, jsonDocument, memorySpool, validate } from "@jiku/validate";
import { fileSource } from "@jiku/validate/node";

/** Structure, rules and references of sound NDJSON; throws when the counts are not as generated. */
export async function validateRiver(path: string, expected: number): Promise<void> {
  const source = fileSource(path, "river.ndjson");
  const [report] = await validate([jsonDocument(source)]);
  source.close();
  if (report === undefined || report.summary.errors > 0 || report.checked.sound !== expected)
    throw new Error(JSON.stringify(report?.findings[0] ?? report));
}

/** Decoding and checking of a CityJSONSeq in profile draft. */
export async function validateCity(path: string, expected: number): Promise<void> {
  const lift = createLift("city.city.jsonl", "cityjsonseq", memorySpool("city"));
  const { input, close } = await openFile(path);
  if (adapter.decode === undefined) throw new Error("no decoder");
  const options = { base: "https://data.example.org/city#", arrays: "reference", inlineLimit: 4096 } as const;
  for await (const event of adapter.decode(input, options)) {
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
    else if (event.kind === "finding") lift.finding(event.finding);
  }
  await close();
  const [report] = await validate([lift.document()], { profile: "draft" });
  const buildings = report?.resources["Entity"] ?? 0;
  if (report === undefined || report.summary.errors > 0 || buildings < expected) {
    throw new Error(JSON.stringify(report?.findings[0] ?? report?.resources));
  }
}
