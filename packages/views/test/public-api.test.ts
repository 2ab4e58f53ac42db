// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import * as door from "../src/index.js";
import * as survey from "../src/survey.js";
import * as text from "../src/text.js";

it("exports what users may rely on", () => {
  expect([door, survey, text].map((one) => Object.keys(one).sort())).toMatchInlineSnapshot(`
    [
      [
        "bilingual",
        "choosePart",
        "escaped",
        "findingsView",
        "graphPart",
        "labelIn",
        "markWithWord",
        "notCheckedView",
        "pageStyle",
        "scalePart",
        "verdictKey",
        "verdicts",
        "viewsOf",
        "wordsOf",
      ],
      [
        "collectDeclared",
        "dimensionWord",
        "geometriesOf",
        "levelWord",
        "nextStep",
        "readinessOf",
        "verdicts",
      ],
      [
        "escapeJson",
        "escapeText",
        "grouped",
        "nativeText",
        "pad",
        "placeText",
        "widthOf",
        "wrap",
        "xmlAttributes",
        "xmlText",
      ],
    ]
  `);
});
