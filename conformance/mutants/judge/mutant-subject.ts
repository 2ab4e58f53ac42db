// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPackage, readPackage } from "../../dist/drive/open-package.js";
import type { Subject } from "../../dist/subject.js";
import type { Mutant } from "../mutant.js";
import { ambientSubject } from "./ambient-subject.js";
import { control } from "./control.js";

/** A mutant in this thread, whatever it needs. */
export function directMutant(mutant: Mutant): Subject {
  return ambientSubject(() => mutant.make(control));
}

/** A mutant as a subject: in this thread, or in a process of its own where it needs one. */
export async function mutantSubject(mutant: Mutant): Promise<Subject> {
  if (mutant.process === undefined) return directMutant(mutant);
  const folder = mkdtempSync(join(tmpdir(), "jiku-"));
  const serve = fileURLToPath(new URL("./serve.js", import.meta.url));
  const manifest = { ...control.manifest, process: { command: [process.execPath, serve, mutant.id] } };
  writeFileSync(join(folder, "jiku-adapter.json"), JSON.stringify(manifest));
  const subject = await openPackage(readPackage(folder), () => performance.now());
  return {
    ...subject,
    async close() {
      await subject.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
