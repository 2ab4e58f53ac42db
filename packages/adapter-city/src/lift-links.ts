// SPDX-License-Identifier: Apache-2.0
import { addExtra, addRelation, type EntityDraft } from "./entity-draft.js";
import type { Emit, PlaceOf, UnitContext } from "./lift-context.js";
import { HAS_MEMBER, HAS_PART, PART_OF } from "./names.js";

type Native = Readonly<Record<string, unknown>>;

/**
 * The links of a city object. `parents` make the relations "part of"; `children` say the same from the other side and add
 * "has part" only where the child does not name its parent (reported as CTY-014 by the pass over the document);
 * `members` of a CityJSON 1.0 group make "has member".
 */
export function liftLinks(
  key: string,
  native: Native,
  at: PlaceOf,
  draft: EntityDraft,
  unit: UnitContext,
  emit: Emit,
): void {
  const { ids } = unit.file;
  listOf("parents", native, at, unit, emit).forEach((parent, i) => {
    addRelation(draft, { predicate: PART_OF, object: ids.object(parent) }, at(`/parents/${i}`));
  });
  const children = listOf("children", native, at, unit, emit);
  children.forEach((child, i) => {
    if (isLoose(key, child, unit))
      addRelation(draft, { predicate: HAS_PART, object: ids.object(child) }, at(`/children/${i}`));
  });
  if (native["type"] === "CityObjectGroup") {
    listOf("members", native, at, unit, emit).forEach((member, i) => {
      addRelation(draft, { predicate: HAS_MEMBER, object: ids.object(member) }, at(`/members/${i}`));
    });
  } else if (native["members"] !== undefined) addExtra(draft, ["members"], native["members"], at("/members"));
  liftRoles(native, children, at, draft, unit, emit);
}

/** A child that is in the file and does not name this parent. */
function isLoose(key: string, child: string, unit: UnitContext): boolean {
  const { keys, hierarchy } = unit;
  return hierarchy.isMutual(keys.hash(key), keys.hash(child)) === false && keys.has(child);
}

function listOf(member: string, native: Native, at: PlaceOf, unit: UnitContext, emit: Emit): readonly string[] {
  const list = native[member];
  if (list === undefined) return [];
  if (Array.isArray(list) && list.every((key) => typeof key === "string")) return list;
  emit(
    unit.file.report.own(
      "CTY-017",
      { member, expected: { en: "an array of texts", ja: "文字列の配列" } },
      at(`/${member}`),
    ),
  );
  return [];
}

/** Roles are kept by the child that each belongs to, since the order of children means nothing. */
function liftRoles(
  native: Native,
  children: readonly string[],
  at: PlaceOf,
  draft: EntityDraft,
  unit: UnitContext,
  emit: Emit,
): void {
  const roles = native["children_roles"];
  if (roles === undefined) return;
  if (Array.isArray(roles) && roles.length === children.length) {
    const byChild = Object.fromEntries(children.map((child, i) => [child, roles[i] as unknown]));
    addExtra(draft, ["children_roles"], byChild, at("/children_roles"));
    return;
  }
  const expected = { en: "an array as long as the children", ja: "childrenと同じ長さの配列" };
  emit(unit.file.report.own("CTY-017", { member: "children_roles", expected }, at("/children_roles")));
}
