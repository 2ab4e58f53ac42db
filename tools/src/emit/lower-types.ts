// SPDX-License-Identifier: Apache-2.0
import type { Area } from "../ir/areas.js";
import type { Bilingual, Ir, Member, Shape } from "../ir/ir.js";

/** Stands for the extension keys until the text pass replaces it. */
export const EXTENSION_MARKER = "__extension";

/** A draft-07 schema as json-schema-to-typescript reads it. */
export interface LoweredType {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly tsType?: string;
  readonly properties?: Readonly<Record<string, LoweredType>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** The TypeScript spelling of a shape, arrays and maps readonly. */
export function typeText(shape: Shape): string {
  switch (shape.kind) {
    case "named":
      return shape.name;
    case "const":
      return JSON.stringify(shape.value);
    case "scalar":
      return shape.types.map((type) => (type === "integer" ? "number" : type)).join(" | ");
    case "list": {
      const items = typeText(shape.items);
      return /[ |]/.test(items) ? `readonly (${items})[]` : `readonly ${items}[]`;
    }
    case "tuple":
      return `readonly [${shape.items.map(typeText).join(", ")}]`;
    case "map":
      return `{ readonly [key: string]: ${typeText(shape.values)} }`;
    case "object":
      return "object";
    case "any":
      return "unknown";
  }
}

/** Doc text: meaning in English, then in Japanese, as far as they exist. */
export function docText(title: Bilingual, description: Bilingual): string {
  const lines = [description.en || title.en, description.ja || title.ja].filter((line) => line !== "");
  return lines.join("\n\n");
}

function lowerMembers(members: readonly Member[], description: string, extension: string | undefined): LoweredType {
  const properties = Object.fromEntries(
    members.map((member) => [
      member.name,
      { tsType: typeText(member.shape), description: docText(member.title, member.description) },
    ]),
  );
  return {
    description,
    type: "object",
    properties: extension === undefined ? properties : { ...properties, [EXTENSION_MARKER]: { tsType: "unknown" } },
    required: members.filter((member) => member.required).map((member) => member.name),
    additionalProperties: false,
  };
}

function lowerTypes(ir: Ir, area: Area): readonly (readonly [string, LoweredType])[] {
  return ir.types
    .filter((type) => type.area === area)
    .flatMap((type): readonly (readonly [string, LoweredType])[] => {
      const description = docText(type.title, type.description);
      if (type.variants === undefined) {
        return [
          [
            type.name,
            lowerMembers(type.members, description, type.closed ? type.extension : (type.extension ?? "open")),
          ],
        ];
      }
      const variants = type.variants.map(
        (variant) =>
          [
            variant.name,
            lowerMembers(variant.members, docText(variant.title, variant.description), undefined),
          ] as const,
      );
      return [
        ...variants,
        [type.name, { description, tsType: type.variants.map((variant) => variant.name).join(" | ") }],
      ];
    });
}

function lowerEnumerations(ir: Ir, area: Area): readonly (readonly [string, LoweredType])[] {
  return ir.enumerations
    .filter((enumeration) => enumeration.area === area)
    .map((enumeration) => {
      const meanings = enumeration.values
        .filter(({ meaning }) => meaning.en !== "")
        .map(
          ({ value, meaning }) =>
            `- \`${value}\`: ${[meaning.en, meaning.ja].filter((text) => text !== "").join(" / ")}`,
        );
      const description = [docText(enumeration.title, enumeration.description), meanings.join("\n")]
        .filter((text) => text !== "")
        .join("\n\n");
      return [
        enumeration.name,
        { description, tsType: enumeration.values.map(({ value }) => JSON.stringify(value)).join(" | ") },
      ];
    });
}

/**
 * One area as a draft-07 bundle: members merged, objects closed, names of any area spelled out. What that reader has no
 * word for (readonly arrays, tuples, maps, unions by name) is given as `tsType`.
 */
export function lowerArea(ir: Ir, area: Area): { readonly definitions: Readonly<Record<string, LoweredType>> } {
  const primitives = ir.primitives
    .filter((primitive) => primitive.area === area)
    .map(
      (primitive) =>
        [
          primitive.name,
          { description: docText(primitive.title, primitive.description), tsType: typeText(primitive.shape) },
        ] as const,
    );
  const all = [...primitives, ...lowerEnumerations(ir, area), ...lowerTypes(ir, area)];
  return { definitions: Object.fromEntries(all.map(([name, lowered]) => [name, { title: name, ...lowered }])) };
}
