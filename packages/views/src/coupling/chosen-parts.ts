// SPDX-License-Identifier: Apache-2.0
import type { Party, Scene, SceneLink, ScenePort } from "./scene.js";
import { verdicts } from "./verdicts.js";

/** More than these nobody reads, and no layout is quick. */
const MOST_PARTIES = 60;
const MOST_EDGES = 120;

/** The part of a scene that is drawn. */
export interface ChosenParts {
  readonly parties: readonly Party[];
  readonly connections: readonly SceneLink[];
  /** Numbers of what there is in all. */
  readonly all: { readonly parties: number; readonly connections: number };
  readonly condensed: boolean;
}

/**
 * Everything when it can be read; else whole connections, the worst first (the best first for a ranking), until the
 * picture is full. Ends that no model has are drawn as parties without resource.
 */
export function choosePart(
  { parties }: Pick<Scene, "parties">,
  connections: readonly SceneLink[],
  ranked: boolean,
): ChosenParts {
  const whole = withGhosts(parties, connections);
  const all = { parties: whole.length, connections: connections.length };
  if (whole.length <= MOST_PARTIES && connections.length <= MOST_EDGES)
    return { parties: whole, connections, all, condensed: false };
  const rank = ({ verdict }: SceneLink) => verdicts.indexOf(verdict) * (ranked ? 1 : -1);
  const owners = new Map(whole.flatMap((party) => party.ports.map(({ key }) => [key, party] as const)));
  const chosen = new Set<Party>();
  const drawn = new Set<SceneLink>();
  for (const connection of [...connections].sort((a, b) => rank(a) - rank(b))) {
    const ends = [connection.from, connection.to].map((key) => owners.get(key) as Party);
    const fresh = new Set(ends.filter((party) => !chosen.has(party)));
    if (drawn.size >= MOST_EDGES) break;
    if (chosen.size + fresh.size > MOST_PARTIES) continue;
    for (const party of fresh) chosen.add(party);
    drawn.add(connection);
  }
  const used = new Set([...drawn].flatMap(({ from, to }) => [from, to]));
  for (const party of whole) if (chosen.size < MOST_PARTIES) chosen.add(party);
  return {
    parties: whole
      .filter((party) => chosen.has(party))
      .map((party) => ({ ...party, ports: party.ports.filter(({ key }) => used.has(key)) })),
    connections: connections.filter((connection) => drawn.has(connection)),
    all,
    condensed: true,
  };
}

/** Parties and ports that connections name and nobody has. */
function withGhosts(parties: readonly Party[], connections: readonly SceneLink[]): readonly Party[] {
  const keys = new Set(parties.flatMap(({ ports }) => ports.map(({ key }) => key)));
  const extra = new Map<string, ScenePort[]>();
  for (const { from, to } of connections) {
    for (const [key, side] of [
      [from, "out"],
      [to, "in"],
    ] as const) {
      if (keys.has(key)) continue;
      keys.add(key);
      const dot = key.lastIndexOf(".");
      const [party, name] = dot < 0 ? [key, key] : [key.slice(0, dot), key.slice(dot + 1)];
      extra.set(party, [...(extra.get(party) ?? []), { key, name, side, field: undefined }]);
    }
  }
  if (extra.size === 0) return parties;
  const known = parties.map((party) => {
    const more = extra.get(party.name) ?? [];
    extra.delete(party.name);
    return more.length === 0 ? party : { ...party, ports: [...party.ports, ...more] };
  });
  const ghosts = [...extra].map(([name, ports]): Party => {
    return { name, label: undefined, id: "", resource: undefined, ports };
  });
  return [...known, ...ghosts];
}
