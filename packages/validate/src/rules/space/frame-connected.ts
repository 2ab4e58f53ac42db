// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, RuleContext, SetRule, Transform } from "@jiku/model";
import { isReferenceSystem } from "@jiku/spacetime";
import { type Beyond, leaveBeyond, mergeBeyond, nothingBeyond, whyBeyond } from "../beyond.js";
import { append } from "../merge-memos.js";
import { sitesOf } from "./sites-of.js";

/** References to one system that may prove to float; more than so many are not kept. */
const LIMIT = 100_000;

const KEPT = { en: "references to one system", ja: "1つの参照系への参照" };

interface Uses {
  /** The system as the first reference writes it. */
  readonly name: string;
  readonly ordinals: number[];
  readonly paths: string[];
  /** What came after as many as are kept. */
  readonly beyond: Beyond;
}

interface Frames {
  /** Absolute IRIs of the ends of transforms. */
  readonly connected: Set<string>;
  /** By absolute IRI; null for systems that are known to be no local frames. */
  readonly uses: Map<string, Uses | null>;
  /** One copy of each path text. */
  readonly texts: Map<string, string>;
  /** References to one system that are kept. */
  readonly limit: number;
}

const LOCAL: ReadonlySet<string> = new Set(["engineering", "anatomical", "lattice"]);

const geometries = sitesOf("Geometry");
const supports = sitesOf("SpatialSupport");

/** Undefined while the system is not at hand. */
function isLocal(iri: string, resolve: (iri: string) => AnyResource | undefined): boolean | undefined {
  const rs = resolve(iri);
  return rs === undefined ? undefined : isReferenceSystem(rs) && LOCAL.has(rs.kind);
}

function note(memo: Frames, ref: string, ordinal: number, path: () => string, context: RuleContext): void {
  const iri = context.expand(ref);
  let uses = memo.uses.get(iri);
  if (uses === null || memo.connected.has(iri)) return;
  if (uses === undefined) {
    uses =
      isLocal(iri, context.resolve) === false ? null : { name: ref, ordinals: [], paths: [], beyond: nothingBeyond() };
    memo.uses.set(iri, uses);
  }
  if (uses === null) return;
  if (uses.ordinals.length >= memo.limit) {
    leaveBeyond(uses.beyond, ordinal);
    return;
  }
  const text = path();
  const kept = memo.texts.get(text) ?? text;
  memo.texts.set(text, kept);
  uses.ordinals.push(ordinal);
  uses.paths.push(kept);
}

export function createFrames(limit = LIMIT): Frames {
  return { connected: new Set(), uses: new Map(), texts: new Map(), limit };
}

/** A local frame in which something lies is an end of some transform (GeoPose 1.0, frame transform). */
export const frameConnected: SetRule<Frames> = {
  code: "SP-09",
  on: [...new Set(["Transform", ...geometries.classes, ...supports.classes])],
  start: () => createFrames(),
  collect(memo, resource, ordinal, context) {
    if (resource.type === "Transform") {
      const { sourceRs, targetRs } = resource as unknown as Transform;
      for (const end of [sourceRs, targetRs].map(context.expand)) {
        memo.connected.add(end);
        memo.uses.delete(end);
      }
      return;
    }
    geometries.each(resource, ({ rs }, path) => {
      if (rs !== undefined) note(memo, rs, ordinal, () => `${path()}/rs`, context);
    });
    supports.each(resource, ({ rs, verticalRs, pose }, path) => {
      if (rs !== undefined && pose === undefined) note(memo, rs, ordinal, () => `${path()}/rs`, context);
      if (verticalRs !== undefined) note(memo, verticalRs, ordinal, () => `${path()}/verticalRs`, context);
    });
  },
  merge: mergeFrames,
  finish(memo, report, set, leaveOut) {
    for (const [iri, uses] of memo.uses) {
      if (uses === null || isLocal(iri, set.resolve) !== true) continue;
      uses.ordinals.forEach((ordinal, k) => void report(ordinal, uses.paths[k] ?? "", { system: uses.name }));
      if (uses.beyond.count > 0) leaveOut(uses.beyond.first, whyBeyond(uses.beyond, memo.limit, KEPT));
    }
  },
};

/** A system that some part knows to be no local frame, or joins, has no uses to tell. */
function mergeFrames(memo: Frames, next: Frames): void {
  for (const end of next.connected) {
    memo.connected.add(end);
    memo.uses.delete(end);
  }
  for (const [iri, uses] of next.uses) {
    const known = memo.uses.get(iri);
    if (memo.connected.has(iri) || known === null) continue;
    if (uses === null || known === undefined) memo.uses.set(iri, uses);
    else appendUses(known, uses, memo.limit);
  }
}

function appendUses(known: Uses, { ordinals, paths, beyond }: Uses, limit: number): void {
  const room = Math.max(0, limit - known.ordinals.length);
  append(known.ordinals, ordinals.slice(0, room));
  append(known.paths, paths.slice(0, room));
  mergeBeyond(known.beyond, ordinals.slice(room), beyond);
}
