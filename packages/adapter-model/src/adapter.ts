// SPDX-License-Identifier: Apache-2.0
import {
  type Adapter,
  type EncodeOptions,
  type Fault,
  faultEvent,
  type NativeFile,
  type NativeInput,
} from "@jiku/adapter";
import { JikuError } from "@jiku/model";
import { beginsWith } from "@jiku/syntax/json";
import { elementAt, readXml, validLength, type XmlElement } from "@jiku/syntax/xml";
import { decodeWith } from "./decode-run.js";
import { type DetectedFormat, detectFormat, detectModel } from "./detect.js";
import type { ModelFormat } from "./format-reader.js";
import { formats } from "./formats.js";
import { MODEL_LIMITS, XML_LIMITS } from "./limits.js";
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

const UNKNOWN: Fault = {
  code: "AD-101",
  values: { format: "FMI" },
  at: { kind: "text", byte: 0 },
  case: "unknown",
};

/** Of XML what breaks it before its root, else that it is none of ours. */
async function unknownFault(file: NativeFile, head: Uint8Array): Promise<Fault> {
  if (!beginsWith(head, "<")) return UNKNOWN;
  const root = (element: XmlElement): never => {
    throw { ...UNKNOWN, at: elementAt(element) } satisfies Fault;
  };
  const fault = await readXml(file, { recordDepth: 2, open: root, record() {} }, XML_LIMITS);
  // A document type is what HTML begins with, too.
  return fault === undefined || fault.code === "AD-120" ? UNKNOWN : fault;
}

function isOfText(byte: number): boolean {
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** What no format knows. A text that is spoilt within its first part may be of any of them: then that is told (AD-114). */
const decodeUnknown = decodeWith(async function* ({ input: { primary }, report }) {
  const head = await primary.read(0, MODEL_LIMITS.detectBytes);
  const offset = validLength(head, "utf-8");
  if (head.length === 0) yield report.shared("AD-122", {}, { kind: "text", byte: 0 }, { case: "empty" });
  else if (offset > 0 && offset < head.length && head.subarray(0, offset).every(isOfText))
    yield report.shared("AD-114", { offset }, { kind: "text", byte: offset });
  else yield faultEvent(await unknownFault(primary, head), report);
});
