// SPDX-License-Identifier: Apache-2.0
import type { Area } from "../ir/areas.js";
import type { Ir } from "../ir/ir.js";

function table(name: string, doc: string, names: readonly string[]): string {
  return `/** ${doc} */\nexport interface ${name} {\n${names.map((item) => `  readonly ${item}: ${item};\n`).join("")}}\n`;
}

/** Body of `types/sites.ts`: the tables from name to type that rules and readers are typed by. */
export function siteTypesText(ir: Ir, home: ReadonlyMap<string, Area>): string {
  const classes = ir.types.filter((type) => type.sort === "class").map((type) => type.name);
  const others = ir.types.filter((type) => type.sort !== "class").map((type) => type.name);
  const leaves = [...ir.primitives.map(({ name }) => name), ...ir.enumerations.map(({ name }) => name)];
  const all = [...classes, ...others, ...leaves];
  const imports = ir.areas.map((area) => {
    const wanted = all.filter((name) => home.get(name) === area).sort();
    return wanted.length === 0
      ? ""
      : `import type {\n${wanted.map((name) => `  ${name},\n`).join("")}} from "./${area}.js";\n`;
  });
  const parts = [
    imports.join(""),
    "/** The open base of every identified class. */\nexport type { Resource };\n",
    table("ResourceByType", "Every identified class, by the value of `type`.", classes),
    `/** Any identified resource; \`type\` tells the class. */\nexport type JikuResource = ResourceByType[keyof ResourceByType];\n`,
    table("ValueTypes", "Bases, value types, unions and the package document, by name.", others),
    table("LeafTypes", "Primitives and enumerations, by name.", leaves),
    "/** Everything that a rule can be put on, by name. */\nexport interface SiteTypes extends ResourceByType, ValueTypes, LeafTypes {}\n",
  ];
  return parts.join("\n");
}
