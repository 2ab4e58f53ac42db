// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest } from "@jiku/adapter";
import { type Bilingual, catalogue, fillIn } from "@jiku/model";
import type { ExpectedFinding } from "../../vectors.js";

const entries = new Map(catalogue.map((entry) => [entry.code, entry]));

/** Whether a message is the text of its code with the expected values, in both languages. */
export function isWorded(
  { code, case: wording, values }: ExpectedFinding,
  message: Bilingual,
  { findings }: Pick<AdapterManifest, "findings">,
): boolean {
  if (values === undefined) return true;
  const entry = entries.get(code);
  const text =
    findings.find((one) => one.code === code)?.text ?? (entry?.cases?.[wording ?? ""] ?? entry)?.message ?? undefined;
  if (text === undefined) return false;
  const filled = fillIn(text, values);
  return fits(message.en, filled.en) && fits(message.ja, filled.ja);
}

/** A placeholder without value stands for any words. */
function fits(message: string, filled: string): boolean {
  const parts = filled.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]+")}$`, "u").test(message);
}
