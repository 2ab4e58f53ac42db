// SPDX-License-Identifier: Apache-2.0
import type { LangText } from "@jiku/model";
import { numbersAttribute, textAttribute, wordsOf } from "./attributes.js";
import { type LiftContext, lose, tell } from "./lift-context.js";
import type { CfVariable } from "./survey.js";

/** The codes of a flag variable and what they mean (CF 3.5). */
export interface Flags {
  readonly codes: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, LangText>>;
  /** It says how good other values are, by its standard name. */
  readonly isStatus: boolean;
}

const STATUS = /(?:^|[\s_])(?:status_flag|quality_flag|data_quality)$/;

/** Flags by values or by masks; CF-021 when the two lists differ in length. Masks that are combined stay bits: a loss. */
export function flagsOf(context: LiftContext, variable: CfVariable): Flags | undefined {
  const text = textAttribute(variable, "flag_meanings");
  const values = numbersAttribute(variable, "flag_values") ?? textValues(variable);
  const masks = numbersAttribute(variable, "flag_masks");
  const codes = values ?? masks;
  if (text === undefined || codes === undefined) return undefined;
  const words = wordsOf(text);
  if (words.length !== codes.length) {
    tell(
      context,
      "CF-021",
      { variable: variable.path, codes: codes.length, meanings: words.length },
      variable,
      "flag_meanings",
    );
    return undefined;
  }
  if (masks !== undefined) lose(context, "observation.flag", variable, "flag_masks");
  const pairs = codes.map((code, i) => [String(code), words[i] as string] as const);
  return {
    codes: Object.fromEntries(pairs),
    meanings: Object.fromEntries(
      pairs.map(([code, word]) => [code, { [context.language]: word.replaceAll("_", " ") }]),
    ),
    isStatus: STATUS.test(textAttribute(variable, "standard_name") ?? ""),
  };
}

/** Files of few tools list the codes as text. */
function textValues(variable: CfVariable): readonly (number | string)[] | undefined {
  const text = textAttribute(variable, "flag_values");
  if (text === undefined) return undefined;
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  return words.map((word) => (/^[+-]?\d+b?$/.test(word) ? Number.parseInt(word, 10) : word));
}
