// SPDX-License-Identifier: Apache-2.0
import { law } from "../../law.js";
import { canDecode, decode } from "../asked.js";
import { documentFrom, type Source, sources } from "../native/sources.js";

/** AD-008: what is decoded without error is sound in structure, and breaks no rule of profile draft that the data did not break before. */
export const schemaValid = law<Source>({
  code: "AD-008",
  slug: "schema-valid",
  class: "core",
  directions: ["decode"],
  *inputs(bench) {
    if (canDecode(bench)) for (const document of bench.documents) yield { from: "document", document };
  },
  drawn: sources,
  async judge(source, bench) {
    const errors = async (resources: Parameters<typeof bench.findings>[0]) =>
      resources.length === 0 ? [] : (await bench.findings(resources)).filter(({ severity }) => severity === "error");
    if (source.from === "resources" && (await errors(source.resources)).length > 0) return "unsuited";
    const document = await documentFrom(source, bench);
    const decoded = document && (await decode(bench, document));
    if (decoded?.outcome !== "complete") return "vacuous";
    const found = await errors(decoded.resources.map(({ resource }) => resource));
    if (found.length === 0) return "holds";
    return {
      message: { en: "What was decoded breaks the model.", ja: "復号したものがモデルに反する。" },
      expected: [],
      actual: found.slice(0, 10).map(({ code, path, message }) => ({ code, path, message: message.en })),
    };
  },
});
