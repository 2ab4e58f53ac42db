// SPDX-License-Identifier: Apache-2.0
import type { Enumeration, Ir, IrType, Member, Primitive, Shape, Variant } from "../ir/ir.js";

/** A schema of the bundle that the validators are compiled from. */
export interface LoweredSchema {
  readonly [keyword: string]: unknown;
}

/** The shape as a schema without annotations; names are references inside the bundle. */
export function shapeSchema(shape: Shape): LoweredSchema {
  switch (shape.kind) {
    case "named":
      return { $ref: `#/$defs/${shape.name}` };
    case "const":
      return { const: shape.value };
    case "scalar":
      return { type: shape.types.length === 1 ? shape.types[0] : shape.types, ...shape.limits };
    case "list": {
      const { minItems, maxItems } = shape;
      const bounds = {
        ...(minItems === undefined ? {} : { minItems }),
        ...(maxItems === undefined ? {} : { maxItems }),
      };
      return { type: "array", ...bounds, ...(shape.items.kind === "any" ? {} : { items: shapeSchema(shape.items) }) };
    }
    case "tuple":
      return {
        type: "array",
        items: shape.items.map(shapeSchema),
        additionalItems: false,
        minItems: shape.items.length,
      };
    case "map":
      return {
        type: "object",
        ...(shape.minProperties === undefined ? {} : { minProperties: shape.minProperties }),
        ...(shape.keys === undefined ? {} : { propertyNames: { pattern: shape.keys } }),
        additionalProperties: shapeSchema(shape.values),
      };
    case "object":
      return { type: "object" };
    case "any":
      return {};
  }
}

function objectSchema(members: readonly Member[], closed: boolean, extension: string | undefined): LoweredSchema {
  return {
    type: "object",
    required: members.filter((member) => member.required).map((member) => member.name),
    properties: Object.fromEntries(members.map((member) => [member.name, shapeSchema(member.shape)])),
    ...(extension === undefined ? {} : { patternProperties: { [extension]: true } }),
    ...(closed ? { additionalProperties: false } : {}),
  };
}

function typeSchemas(type: IrType): readonly (readonly [string, LoweredSchema])[] {
  if (type.variants === undefined) {
    const { dependentRequired } = type;
    return [
      [
        type.name,
        {
          ...objectSchema(type.members, type.closed, type.extension),
          ...(dependentRequired === undefined ? {} : { dependentRequired }),
        },
      ],
    ];
  }
  const branches = type.variants.map(
    (variant: Variant) => [variant.name, objectSchema(variant.members, true, undefined)] as const,
  );
  const union = {
    type: "object",
    required: [type.tag],
    discriminator: { propertyName: type.tag },
    oneOf: branches.map(([name]) => ({ $ref: `#/$defs/${name}` })),
  };
  return [...branches, [type.name, union]];
}

/** Every class, base, value type, variant, union, enumeration and primitive as one bundle: members merged, objects closed. */
export function lowerForValidators(ir: Ir): Readonly<Record<string, LoweredSchema>> {
  const enumerations = ir.enumerations.map(
    (item: Enumeration) => [item.name, { type: "string", enum: item.values.map(({ value }) => value) }] as const,
  );
  const primitives = ir.primitives.map((item: Primitive) => [item.name, shapeSchema(item.shape)] as const);
  return Object.fromEntries([...primitives, ...enumerations, ...ir.types.flatMap(typeSchemas)]);
}
