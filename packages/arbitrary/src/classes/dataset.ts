// SPDX-License-Identifier: Apache-2.0
import { between, chance, several } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { licence, predicate } from "../pools/iris.js";
import { langText } from "../pools/texts.js";
import { type Made, optionalTarget, type Scope, target, written } from "../scope.js";
import { geometry } from "../values/geometry.js";
import { timeExtent } from "../values/time.js";
import { relation } from "./entity.js";
import { finishResource, startResource } from "./resource.js";

function membersOf(scope: Scope, type: string): readonly Facts[] {
  const found: Facts[] = [];
  if (!wantsMember(scope, type, "members", 40)) return found;
  for (let k = between(scope.draw, 1, 3); k > 0; k -= 1) {
    const member = optionalTarget(scope, ["*"], (facts) => !found.includes(facts) && facts.type !== "Dataset");
    if (member !== undefined) found.push(member);
  }
  return found;
}

/** Parts in a row, apart from each other by more than the least gap. */
function splits(scope: Scope, members: readonly Facts[]): readonly unknown[] {
  const { draw } = scope;
  const shared = members.filter(({ type }) => type !== "Field");
  return several(draw, 3, (index) => {
    const member = shared[index];
    return fill(scope, "Split", {
      name: `part-${index}`,
      purpose: enumValue(scope, "SplitPurpose"),
      members: member !== undefined && chance(draw, 50) ? [written(scope, member.id)] : undefined,
      during: wantsMember(scope, "Split", "during", 50)
        ? fill(scope, "TimeExtent", {
            at: undefined,
            start: `20${10 + index}-01-01T00:00:00Z`,
            end: `20${10 + index}-11-01T00:00:00Z`,
            unknown: undefined,
            trs: undefined,
            precision: undefined,
            recurrence: undefined,
          })
        : undefined,
      region: wantsMember(scope, "Split", "region", 30) ? geometry(scope) : undefined,
    });
  });
}

/** Agents to name, at most two. */
function agents(scope: Scope, type: string, member: string): readonly string[] | undefined {
  if (!wantsMember(scope, type, member, 20)) return undefined;
  const found = optionalTarget(scope, ["Agent"]);
  return found && [written(scope, found.id)];
}

function publication(scope: Scope, type: string): Fixed {
  const publisher = scope.complete
    ? target(scope, ["Agent"])
    : wantsMember(scope, type, "publisher", 30)
      ? optionalTarget(scope, ["Agent"])
      : undefined;
  return {
    title: langText(scope.draw, scope.complete),
    license: licence(scope.draw),
    publisher: publisher && written(scope, publisher.id),
    creators: agents(scope, type, "creators"),
    contributors: agents(scope, type, "contributors"),
  };
}

/** A body of data whose extents hold its members. */
export function makeDataset(scope: Scope, type: string): Made {
  const { draw } = scope;
  const start = startResource(scope, type, { bilingual: scope.complete });
  const members = membersOf(scope, type);
  const unplaced = members.every(({ located, hasTime }) => located !== true && hasTime !== true);
  const residency = start.policy?.residency;
  const stored = ({ regions = [] }: Facts) =>
    residency === undefined || regions.every((code) => residency.includes(code));
  const asset = wantsMember(scope, type, "distributions", 30) ? optionalTarget(scope, ["Asset"], stored) : undefined;
  const related = wantsMember(scope, type, "relations", 20) ? optionalTarget(scope, ["*"]) : undefined;
  const parts = wantsMember(scope, type, "splits", 30) ? splits(scope, members) : undefined;
  return finishResource(scope, type, start, {
    ...publication(scope, type),
    spatial: unplaced && wantsMember(scope, type, "spatial", 30) ? several(draw, 2, () => geometry(scope)) : undefined,
    temporal:
      unplaced && wantsMember(scope, type, "temporal", 30) ? several(draw, 2, () => timeExtent(scope)) : undefined,
    members: members.length === 0 ? undefined : members.map(({ id }) => written(scope, id)),
    distributions: asset && [written(scope, asset.id)],
    splits: parts,
    splitGap: wantsMember(scope, type, "splitGap", 20) ? "P30D" : undefined,
    relations: related && [relation(scope, related, predicate(draw))],
  });
}
