// SPDX-License-Identifier: Apache-2.0
import type { Pack, Profile } from "../ir/ir.js";
import { bilingual } from "./bilingual.js";
import { isObject } from "./json.js";
import { SourceError } from "./problem.js";
import type { SourceTree } from "./source-tree.js";
import { parseYaml } from "./yaml.js";

/** The profiles in their order, loosest first. */
export function readProfiles(tree: SourceTree): readonly Profile[] {
  const profiles = [...tree].flatMap(([file, text]): readonly Profile[] => {
    const name = /^schemas\/profiles\/([a-z]+)\.yaml$/.exec(file)?.[1];
    if (name === undefined || name === "rules") return [];
    const { value } = parseYaml(file, text);
    if (!isObject(value)) throw new SourceError({ law: "profile", file, line: 1, message: "a profile is an object" });
    const { title, description, defaultFor, order } = value;
    return [
      {
        name,
        file,
        line: 1,
        order: Number(order),
        title: bilingual(title),
        description: bilingual(description),
        defaultFor: bilingual(defaultFor),
      },
    ];
  });
  return profiles.sort((a, b) => a.order - b.order);
}

/** The packs by name; `data` is the path of the table from the repository root. */
export function readPacks(tree: SourceTree): readonly Pack[] {
  return [...tree].flatMap(([file, text]): readonly Pack[] => {
    const name = /^schemas\/packs\/([a-z0-9-]+)\/pack\.yaml$/.exec(file)?.[1];
    if (name === undefined) return [];
    const { value } = parseYaml(file, text);
    if (!isObject(value)) throw new SourceError({ law: "pack", file, line: 1, message: "a pack is an object" });
    const field = (...keys: readonly string[]): string =>
      keys
        .map((key) => value[key])
        .filter((item) => item !== undefined)
        .map(String)[0] ?? "";
    const data = `schemas/packs/${name}/${field("file")}`;
    const source = typeof value.source === "string" ? value.source : JSON.stringify(value.source ?? "");
    const facts = {
      source,
      version: field("version"),
      licence: field("licence", "license"),
      built: field("built", "build"),
      sha256: field("sha256"),
      embedded: value.embedded !== false,
    };
    return [{ name, file, line: 1, title: bilingual(value.title), data, ...facts }];
  });
}
