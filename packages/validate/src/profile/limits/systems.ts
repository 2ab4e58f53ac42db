// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem } from "@jiku/model";
import { registration } from "@jiku/spacetime";
import { canonicalIri, isRegisterForm } from "../canonical-iri.js";
import { leafOf } from "../core-place.js";
import { fittingWays, type Limit, type LimitSite } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";
import { expandPublished, unknownPrefix } from "../published-iri.js";
import { referenceText } from "../reference-text.js";

/** `referenceSystems`: the reference names one of these in any registered spelling, or a resource whose definition does. */
export function readSystems({ referenceSystems }: RestrictionEntry, site: LimitSite): readonly Limit[] {
  if (referenceSystems === undefined) return [];
  const ways = fittingWays("referenceSystems", site).map(leafOf);
  const strangers = referenceSystems.filter((iri, index) =>
    isUnknown(iri, `${site.pointer}/referenceSystems/${index}`, site),
  );
  if (ways.length === 0 || strangers.length > 0) return [];
  const known = new Set(referenceSystems.map((iri) => canonicalIri(expandPublished(iri))));
  return [
    {
      code: "PRF-24",
      keyword: "referenceSystems",
      ways,
      judge(value, { context, say }) {
        const { text, suffix } = referenceText(value);
        const iri = text as string;
        if (known.has(canonicalIri(context.expand(iri)))) return;
        const definition = (context.resolve(iri) as Partial<ReferenceSystem> | undefined)?.definition;
        if (definition !== undefined && known.has(canonicalIri(context.expand(definition)))) return;
        say(suffix, { value: iri, allowed: referenceSystems });
      },
      meets: [
        {
          domain: "value",
          systems: [...known],
          // A system of somebody's own may turn out to be defined as one of these.
          allows: (iri) => known.has(iri as string) || registration(iri as string) === undefined,
          excludes: ({ systems }) => systems?.every((iri) => !known.has(iri)) ?? false,
        },
      ],
    },
  ];
}

/** Reports what names no system; a code that the pack has not is let through with a warning, since the pack is a part of its register. */
function isUnknown(value: string, pointer: string, { fault }: LimitSite): boolean {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(value) || unknownPrefix(value) !== undefined) {
    fault("PRF-10", pointer, { value }, "prefix");
    return true;
  }
  const iri = expandPublished(value);
  if (isRegisterForm(iri) && registration(iri) === undefined) fault("PRF-10", pointer, { value }, "system");
  return false;
}
