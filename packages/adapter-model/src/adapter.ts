// SPDX-License-Identifier: Apache-2.0
import type { Adapter, EncodeOptions, NativeInput } from "@jiku/adapter";
import { JikuError } from "@jiku/model";
import { decodeWith } from "./decode-run.js";
import { type DetectedFormat, detectFormat, detectModel } from "./detect.js";
import type { ModelFormat } from "./format-reader.js";
import { formats } from "./formats.js";
import { MODEL_LIMITS } from "./limits.js";
import { manifest } from "./manifest.js";

/** Descriptions of models to and from resources; each format stands in its own folder. */
export const adapter: Adapter = {
  manifest,
  detect: detectModel,
  async *decode(input, options) {
    const { format } = await detectInput(input);
    yield* (format?.decode ?? decodeUnknown)(input, options);
  },
  encode(resources, sink, options) {
    const format = formatFor(options);
    if (format?.encode === undefined) throw new JikuError("bad-option", `cannot write the format ${options.format}`);
    return format.encode(resources, sink, options);
  },
};

async function detectInput(input: NativeInput): Promise<DetectedFormat> {
  const { primary } = input;
  return detectFormat(await primary.read(0, MODEL_LIMITS.detectBytes), { name: primary.path });
}

function formatFor({ format }: EncodeOptions): ModelFormat | undefined {
  return formats.find(({ id, family }) => id === format || family?.includes(format));
}

/** What no format knows. */
const decodeUnknown = decodeWith(async function* (run) {
  if (run.input.primary.size === 0) yield run.report.shared("AD-122", {}, { kind: "text", byte: 0 }, { case: "empty" });
  else yield run.report.shared("AD-101", { format: "FMI" }, { kind: "text", byte: 0 }, { case: "unknown" });
});
