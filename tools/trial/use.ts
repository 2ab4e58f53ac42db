// SPDX-License-Identifier: Apache-2.0
// Compiled and run in an empty folder against the packed tarballs.

import { adapter } from "@jiku/adapter-city";
import type { Entity, Finding } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { convert } from "@jiku/units";
import { bytesSource, jsonDocument, validate } from "@jiku/validate";

const bridge: Entity = {
  id: "https://data.example.org/bridge/1",
  type: "Entity",
  entityTypes: ["https://data.example.org/type/Bridge"],
};
const source = bytesSource("bridge.json", new TextEncoder().encode(JSON.stringify(bridge)));
const [report] = await validate([jsonDocument(source)]);
const findings: readonly Finding[] = report?.findings ?? [];
if (findings.length > 0 || convert(1, "km", "m") !== 1000 || referenceSystem("EPSG:6697") === undefined)
  throw new Error(JSON.stringify(findings));
if (adapter.manifest.id !== "cityjson") throw new Error("adapter");
