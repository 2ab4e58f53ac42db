// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import * as door from "../src/index.js";

it("exports what users may rely on", () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "applyMediators",
      "bayes",
      "brierScore",
      "checkComposition",
      "checkFields",
      "couplingRules",
      "crpsOfEnsemble",
      "crpsOfGaussian",
      "discreteGain",
      "ensembleGain",
      "exchangeUnknown",
      "fieldSpecOf",
      "fieldSpecOfObservation",
      "fieldSpecOfVariable",
      "fieldSpecsOfBelief",
      "frechetBounds",
      "gaussianGain",
      "intervalScore",
      "linearGaussianUpdate",
      "messageOfFacet",
      "quantileScore",
      "thresholdWeightedCrps",
      "toldOfFacet",
      "toldOfFault",
      "worded",
      "worst",
    ]
  `);
});
