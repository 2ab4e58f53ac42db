// SPDX-License-Identifier: Apache-2.0
import type { Page } from "playwright-core";
import type { Watched } from "./open-site.js";

/** Waits until a report stands there, of the file when it is named. */
export async function judged(page: Page, name?: string): Promise<void> {
  const which = name === undefined ? "" : `[data-file="${name}"]`;
  await page.locator(`#panel-findings${which} .summary`).waitFor({ state: "attached", timeout: 120_000 });
  await page.locator("#progress[hidden]").waitFor({ state: "attached", timeout: 120_000 });
}

/** Chooses one file. */
export async function give(watched: Watched, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await watched.page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** Chooses files that belong together. */
export async function giveAll({ page }: Watched, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await page.locator("#file").setInputFiles(
    Object.entries(files).map(([name, bytes]) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
}
