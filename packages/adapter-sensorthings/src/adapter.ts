// SPDX-License-Identifier: Apache-2.0
import { type Adapter, type DecodeEvent, runDecode, startRun } from "@jiku/adapter";
import { JikuError } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import { detectFormat, detectSensor } from "./detect.js";
import { encodeSta } from "./encode/encode-sta.js";
import { openJson } from "./json/read-records.js";
import { SENSOR_LIMITS } from "./limits.js";
import { manifest } from "./manifest.js";
import { OWN_FINDINGS } from "./own-findings.js";

/** Versions that are written: the entities of a page are the same in both. */
const VERSIONS: ReadonlySet<string> = new Set(["1.0", "1.1"]);

/** Observations and what they refer to, in SensorThings, OMS JSON, Connected Systems and NGSI, as resources. */
export const adapter: Adapter = {
  manifest,
  detect: detectSensor,
  decode: (input, options) => runDecode({ ...startRun(OWN_FINDINGS, input, options), skipped: new Map() }, readInput),
  encode(resources, sink, options) {
    if (options.format !== "sensorthings")
      throw new JikuError("bad-option", `cannot write the format ${options.format}`);
    if (!VERSIONS.has(options.version ?? "1.1"))
      throw new JikuError("bad-option", `cannot write version ${options.version} of SensorThings`);
    return encodeSta(resources, sink, options);
  },
};

async function* readInput(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { primary } = run.input;
  const { format } = detectFormat(await primary.read(0, SENSOR_LIMITS.detectBytes));
  yield* format === undefined ? readUnknown(run) : format.read(run);
}

/** What no format knows: the faults of its text, else AD-101. */
async function* readUnknown(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  yield* openJson(run, "SensorThings");
  if (run.report.errors > 0) return;
  yield run.report.shared("AD-101", { format: "SensorThings" }, { kind: "text", byte: 0 }, { case: "unknown" });
}
