// SPDX-License-Identifier: Apache-2.0
import type { Language } from "../language/language.js";
import type { JudgeOptions } from "../options/options.js";
import type { Target } from "./targets.js";

/** How inputs are converted. Plain data: a worker thread gets the same. */
export interface ConvertOptions {
  readonly target: Target;
  /** RDF gets what a JSON-LD processor cannot know (model, 5, item 12). */
  readonly enrich: boolean;
  /** What is sound is written although something is not. */
  readonly partial: boolean;
  /** Of the one line that refuses to go on. */
  readonly language: Language;
  readonly judge: JudgeOptions;
}
