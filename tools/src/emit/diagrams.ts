// SPDX-License-Identifier: Apache-2.0
import type { Area } from "../ir/areas.js";
import type { Ir } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { areaGraph } from "./diagram/graph.js";
import { packGraph } from "./diagram/pack.js";
import { ems } from "./diagram/place.js";
import { svgText } from "./diagram/svg.js";
import { isSchema, markText, type Output } from "./mark.js";
import { LANGUAGES, type Language } from "./pages/words.js";

const LEGEND: Readonly<Record<Language, string>> = {
  en: "solid: part · dashed, →: reference · hollow: members from there · violet: of another area",
  ja: "実線: 部分 · 破線と→: 参照 · 白抜き: 項目を受け継ぐ · 紫: 他の領域",
};
const TITLE: Readonly<Record<Language, (area: Area) => string>> = {
  en: (area) => `Area ${area}`,
  ja: (area) => `領域 ${area}`,
};

/** Address of the diagram of an area from the folder of the pages. */
export function diagramAddress(area: Area, language: Language): string {
  return `../diagrams/${area}.${language}.svg`;
}

/** `spec/gen/diagrams/<area>.<language>.svg`: the types of each area and how they hold and refer to each other. */
export function emitDiagrams(ir: Ir, tree: SourceTree): Output {
  const sorts = new Map(ir.types.map(({ name, sort }): readonly [string, string] => [name, sort]));
  return new Map(
    ir.areas.flatMap((area) =>
      LANGUAGES.map((language): readonly [string, string] => {
        const from = `schemas/${area}`;
        const mark = markText(tree, from, (path) => isSchema(path) && path.startsWith(`${from}/`));
        const words = { mark, title: TITLE[language](area), legend: LEGEND[language] };
        const least = Math.ceil(ems(LEGEND[language], 0.62) * 11) + 48;
        const placed = packGraph(areaGraph(ir, area, language), least);
        return [
          `spec/gen/diagrams/${area}.${language}.svg`,
          svgText(placed, words, language, (name) => sorts.get(name) ?? ""),
        ];
      }),
    ),
  );
}
