// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The artefacts that machines read, at the addresses that their identifiers promise. Path below the root of the site to content. */
export function machineFiles(root: string): ReadonlyMap<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  const copy = (from: string, to: string): void => void files.set(to, readFileSync(join(root, from)));
  copy("spec/gen/context.jsonld", "v1/context.jsonld");
  copy("spec/gen/vocabulary.ttl", "ns.ttl");
  copy("spec/gen/vocabulary.jsonld", "ns.jsonld");
  copy("spec/gen/shapes.ttl", "shapes.ttl");
  copy("spec/gen/crosswalk.sssom.tsv", "crosswalk.sssom.tsv");
  copy("spec/gen/requirements.json", "requirements.json");
  for (const area of folders(join(root, "schemas"))) {
    for (const name of readdirSync(join(root, "schemas", area)).sort()) {
      if (!name.endsWith(".schema.json")) continue;
      copy(`schemas/${area}/${name}`, `schema/${area}/${name.slice(0, -".schema.json".length)}.json`);
    }
  }
  for (const name of readdirSync(join(root, "spec/gen/diagrams")).sort()) {
    copy(`spec/gen/diagrams/${name}`, `diagrams/${name}`);
  }
  return files;
}

function folders(path: string): readonly string[] {
  return readdirSync(path)
    .filter((name) => statSync(join(path, name)).isDirectory())
    .sort();
}
