// SPDX-License-Identifier: Apache-2.0
import type { Composition, NotChecked, Verdict } from "@jiku/model";
import { checkFields, type FacetVerdict, verdictOf } from "../check-fields.js";
import type { Vocabulary } from "../facets/found.js";
import type { Mediator } from "../mediators.js";
import type { Look } from "../side.js";
import { worst } from "../verdict.js";
import { declaredVerdict } from "./checks/declared-verdict.js";
import { linkChecks, noteChecks, sceneChecks } from "./checks.js";
import type { Fault, Link, Scene } from "./link.js";
import { openScene } from "./scene.js";
import { unboundLinks } from "./unbound.js";

/** The verdict on one connection. */
export interface ConnectionResult {
  readonly name: string;
  readonly index: number;
  readonly from: string;
  readonly to: string;
  /** After lifting and consent. */
  readonly verdict: Verdict;
  readonly facets: readonly FacetVerdict[];
  /** What speaks of the connection and not of a facet. */
  readonly faults: readonly Fault[];
  readonly mediators: readonly Mediator[];
  /** The finest detail that reaches the target, in metres. */
  readonly effectiveResolution: number | undefined;
}

/** What is judged of a composition. */
export interface CompositionResult {
  /** The worst verdict of the connections; compatible without any. */
  readonly verdict: Verdict;
  readonly connections: readonly ConnectionResult[];
  /** What speaks of the composition as a whole. */
  readonly faults: readonly Fault[];
  /** What could not be asked, and why. */
  readonly notChecked: readonly NotChecked[];
}

/** What may be taken for granted of the terms that the composition uses. */
export interface CompositionOptions {
  readonly vocabulary?: Vocabulary;
}

/** Every connection of a composition, and the composition as a whole. Never compatible because something is missing. */
export function checkComposition(
  composition: Composition,
  look: Look,
  options: CompositionOptions = {},
): CompositionResult {
  const { scene, broken } = openScene(composition, look);
  const byIndex = new Map(scene.links.map((link) => [link.index, link]));
  const connections = (composition.connections ?? []).map((connection, index): ConnectionResult => {
    const link = byIndex.get(index);
    const base = { name: connection.name, index, from: connection.from, to: connection.to };
    if (link !== undefined) return { ...base, ...judgeLink(link, scene, options) };
    const fault = broken.get(index);
    return {
      ...base,
      verdict: "incompatible",
      facets: [],
      faults: fault === undefined ? [] : [fault],
      mediators: [],
      effectiveResolution: undefined,
    };
  });
  const faults = [
    ...sceneChecks.flatMap((check) => check(scene)),
    ...scene.links.flatMap((link) => notesOn(link, scene)),
    ...connections.flatMap(({ index, verdict }) =>
      declaredVerdict({ connection: composition.connections?.[index] as Link["connection"], index }, verdict),
    ),
  ];
  const verdict = worst(connections.map((connection) => connection.verdict));
  return { verdict, connections, faults, notChecked: unboundLinks(scene) };
}

function notesOn(link: Link, scene: Scene): readonly Fault[] {
  return noteChecks.flatMap((check) => {
    const fault = check(link, scene);
    return fault === undefined ? [] : [{ path: `/connections/${link.index}`, ...fault }];
  });
}

function judgeLink(link: Link, scene: Scene, { vocabulary }: CompositionOptions) {
  const { source, target, via, connection } = link;
  const accepts = target.port.accepts;
  const fields = checkFields(source.port.field, target.port.field, scene.look, {
    via,
    allow: connection.allow ?? [],
    terms: {
      ...(accepts?.extrapolationOrder === undefined ? {} : { extrapolationOrder: accepts.extrapolationOrder }),
      ...(accepts?.unmapped === undefined ? {} : { unmapped: accepts.unmapped }),
      ...(source.port.dynamics === undefined ? {} : { sourceDynamics: source.port.dynamics }),
      ...(source.port.phase === undefined ? {} : { sourcePhase: source.port.phase }),
      ...(target.port.dynamics === undefined ? {} : { targetDynamics: target.port.dynamics }),
    },
    ...(vocabulary === undefined ? {} : { vocabulary }),
  });
  const known = new Set(fields.facets.map(({ code }) => code));
  const faults = linkChecks.flatMap((check) => check(link, scene) ?? []).filter(({ code }) => !known.has(code));
  const consent = faults.map(({ verdict }) => ({ verdict, unconsented: false }));
  return {
    verdict: verdictOf([...fields.facets, ...consent]),
    facets: fields.facets,
    faults,
    mediators: fields.mediators,
    effectiveResolution: fields.effectiveResolution,
  };
}
