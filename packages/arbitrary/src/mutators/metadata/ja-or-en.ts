// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks LG-01 (Japanese or English). */
export const jaOrEn = ruleMutator("LG-01", [
  changing("LangText", "text in French alone", (_, { key, holder, resource }) =>
    holder === resource && (key === "label" || key === "title" || key === "description")
      ? { value: { fr: "texte" } }
      : undefined,
  ),
  adding("text in French alone", (idOf) => ({
    resources: [thing(idOf("thing"), { label: { fr: "Mairie" } })],
    at: "/0/label",
  })),
]);
