// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { rolldown } from "rolldown";

/** What the browser runs: small files on every page; the playground and its worker in parts that load when needed. */
export async function bundleClient(root: string, folder: string): Promise<void> {
  for (const name of ["theme", "site", "lead"]) {
    const bundle = await rolldown({ input: join(root, `spec/site/client/${name}.ts`), platform: "browser" });
    await bundle.write({ file: join(folder, `${name}.js`), format: "iife", minify: true });
    await bundle.close();
  }
  const input = {
    playground: join(root, "spec/site/client/playground.ts"),
    "playground-worker": join(root, "spec/site/client/playground/worker.ts"),
  };
  const bundle = await rolldown({ input, platform: "browser" });
  await bundle.write({ dir: folder, format: "esm", minify: true, chunkFileNames: "parts/[name]-[hash].js" });
  await bundle.close();
}
