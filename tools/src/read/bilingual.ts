// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "../ir/ir.js";
import { isObject, type Json } from "./json.js";

/** A scalar of YAML as text; everything else is no text. */
export function scalarText(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

/** Both languages of a text; what is missing is empty, and a law reports it. */
export function bilingual(value: Json | undefined): Bilingual {
  return isObject(value) ? { en: scalarText(value.en), ja: scalarText(value.ja) } : { en: scalarText(value), ja: "" };
}
