// SPDX-License-Identifier: Apache-2.0
import { isArea } from "../ir/areas.js";
import type { Counterexample, Example } from "../ir/ir.js";
import { bilingual } from "./bilingual.js";
import { isObject, type JsonObject, parseJson } from "./json.js";
import type { SourceTree } from "./source-tree.js";
import { parseYaml } from "./yaml.js";

const EXAMPLE = /^schemas\/([a-z]+)\/examples\/([A-Za-z]+)\/([a-z0-9-]+)\.json$/;
const COUNTEREXAMPLE = /^schemas\/([a-z]+)\/counterexamples\/([A-Za-z0-9.-]+)\.expect\.yaml$/;

function yamlObject(tree: SourceTree, file: string): JsonObject {
  const content = tree.get(file);
  const value = content === undefined ? {} : parseYaml(file, content).value;
  return isObject(value) ? value : {};
}

/** Valid data shown in the specification, with a caption; `file` is the JSON file. @throws SourceError on bad JSON */
export function readExamples(tree: SourceTree): readonly Example[] {
  return [...tree].flatMap(([file, text]) => {
    const [, area, name, slug] = EXAMPLE.exec(file) ?? [];
    if (area === undefined || name === undefined || slug === undefined || !isArea(area)) return [];
    parseJson(file, text);
    const caption = bilingual(yamlObject(tree, file.replace(/\.json$/, ".caption.yaml")));
    return [{ area, name, slug, file, line: 1, caption }];
  });
}

/** Data with one fault, and what must be reported; `file` is the JSON (or native) file named by the expectation. */
export function readCounterexamples(tree: SourceTree): readonly Counterexample[] {
  return [...tree.keys()].flatMap((expectation) => {
    const [, area, stem] = COUNTEREXAMPLE.exec(expectation) ?? [];
    if (area === undefined || stem === undefined || !isArea(area)) return [];
    const expected = yamlObject(tree, expectation);
    const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
    return [
      {
        area,
        file: expectation.replace(/\.expect\.yaml$/, ".json"),
        line: 1,
        code: String(expected.code ?? ""),
        path: String(expected.path ?? ""),
        profile: String(expected.profile ?? "core"),
        caption: bilingual(expected.caption),
        together: texts(expected.together),
        also: texts(expected.also),
        ...(expected.pending === undefined ? {} : { pending: String(expected.pending) }),
      },
    ];
  });
}
