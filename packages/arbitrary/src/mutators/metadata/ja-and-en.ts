// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { dataset, publisher } from "../parts/dataset.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks LG-02 (Japanese and English). */
export const jaAndEn = ruleMutator(
  "LG-02",
  [
    changing("LangText", "text in English alone", (_, { key, holder, resource }) => {
      if (holder !== resource) return undefined;
      const isOfThese = resource.type === "Dataset" || resource.type === "Property";
      return isOfThese && (key === "label" || key === "title") ? { value: { en: "text" } } : undefined;
    }),
    adding("text in English alone", (idOf) => ({
      resources: [dataset(idOf, { title: { en: "Added data" } }), publisher(idOf)],
      at: "/0/title",
    })),
  ],
  "exchange",
);
