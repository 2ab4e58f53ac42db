// SPDX-License-Identifier: Apache-2.0
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { rolldown } from "rolldown";

interface PackageFile {
  readonly exports?: Readonly<Record<string, string | { readonly default: string }>>;
}

/** The compiled modules behind the doors of a package, relative to `dist` and without ending; `*` stands for all of a folder. */
function entriesOf(folder: string, dist: string): readonly string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;
  return Object.values(exports).flatMap((door) => {
    const path = typeof door === "string" ? door : door.default;
    if (!path.endsWith(".js")) return [];
    const entry = relative("dist", path.replace(/^\.\//, "")).replace(/\.js$/, "");
    if (!entry.includes("*")) return [entry];
    const below = entry.slice(0, entry.indexOf("*"));
    return modulesIn(dist)
      .filter((module) => module.startsWith(below))
      .map((module) => module.replace(/\.js$/, ""));
  });
}

function modulesIn(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
}

/**
 * Joins the compiled modules of a package into one file a door and one a lazily loaded part. A start of the command
 * opens a dozen files in place of three hundred. Types stay as the compiler wrote them; other packages stay outside.
 */
export async function bundlePackage(folder: string): Promise<void> {
  const dist = join(folder, "dist");
  const joined = join(folder, "dist", ".joined");
  rmSync(joined, { recursive: true, force: true });
  const input = Object.fromEntries(entriesOf(folder, dist).map((entry) => [entry, join(dist, `${entry}.js`)]));
  const bundle = await rolldown({
    input,
    external: (id) => !id.startsWith(".") && !id.startsWith("/"),
    platform: "neutral",
    treeshake: false,
    logLevel: "warn",
  });
  await bundle.write({ dir: joined, format: "esm", entryFileNames: "[name].js", chunkFileNames: "parts/[name].js" });
  await bundle.close();
  for (const module of modulesIn(dist)) if (!module.startsWith(".joined")) rmSync(join(dist, module));
  cpSync(joined, dist, { recursive: true });
  rmSync(joined, { recursive: true });
}
