// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType } from "../../ir/ir.js";
import { hasPredicate } from "./property-shapes.js";
import { itemShape } from "./value-constraint.js";

/** Predicates whose objects are nodes of a value type or union; for a member that is a list, the predicate of its members. */
function holderPredicates(ir: Ir, name: string): readonly string[] {
  const members = ir.types.flatMap((type) => [...type.members, ...(type.variants ?? []).flatMap((v) => v.members)]);
  const held = members.filter((member) => {
    const shape = itemShape(member.shape);
    return hasPredicate(member) && member.termType !== "@json" && shape.kind === "named" && shape.name === name;
  });
  return [...new Set(held.map(({ term, container }) => (container === "@list" ? "rdf:first" : String(term))))];
}

function classesOf(ir: Ir, name: string): readonly IrType[] {
  return ir.types.filter(
    (type) => type.sort === "class" && type.term !== undefined && [type.name, ...type.supertypes].includes(name),
  );
}

/** Targets of a rule on the named types: the class and its subclasses, and the objects of every predicate that holds such a value. */
export function targetPairs(ir: Ir, names: readonly string[]): readonly string[] {
  const classes = new Set(names.flatMap((name) => classesOf(ir, name).map(({ term }) => String(term))));
  const predicates = new Set(names.flatMap((name) => holderPredicates(ir, name)));
  return [
    ...(classes.size === 0 ? [] : [`sh:targetClass ${[...classes].join(", ")}`]),
    ...(predicates.size === 0 ? [] : [`sh:targetObjectsOf ${[...predicates].join(", ")}`]),
  ];
}
