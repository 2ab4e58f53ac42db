// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import type { ConvertMessageKey } from "../language/convert-messages.js";
import type { Language } from "../language/language.js";
import { convertText, sayConvert } from "../language/say-convert.js";
import type { QueryForm } from "./sparql-words.js";

export const ANSWER_FORMATS = ["text", "json", "csv", "ttl"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

const JSON_RESULTS = "application/sparql-results+json";
const TURTLE = "text/turtle";

/** The kinds of answer: how they are called, and by what media type the engine gives each format. */
const KINDS: readonly {
  readonly forms: readonly QueryForm[];
  readonly name: ConvertMessageKey;
  readonly types: ReadonlyMap<AnswerFormat, string>;
}[] = [
  {
    forms: ["SELECT"],
    name: "answerTable",
    types: new Map([
      ["text", JSON_RESULTS],
      ["json", JSON_RESULTS],
      ["csv", "text/csv"],
    ]),
  },
  {
    forms: ["ASK"],
    name: "answerTruth",
    types: new Map([
      ["text", JSON_RESULTS],
      ["json", JSON_RESULTS],
    ]),
  },
  {
    forms: ["CONSTRUCT", "DESCRIBE"],
    name: "answerGraph",
    types: new Map([
      ["text", TURTLE],
      ["ttl", TURTLE],
    ]),
  },
];

/** The media type of the answer. @throws JikuError "bad-option" when the answer has no such format */
export function mediaTypeOf(form: QueryForm, format: AnswerFormat, language: Language): string {
  const kind = KINDS.find(({ forms }) => forms.includes(form));
  const type = kind?.types.get(format);
  if (kind !== undefined && type !== undefined) return type;
  const allowed = [...(kind?.types.keys() ?? [])].join(", ");
  const answer = convertText(kind?.name ?? "answerTable");
  throw new JikuError("bad-option", sayConvert(language, "notInFormat", { format, answer, allowed }));
}
