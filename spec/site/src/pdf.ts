// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { LANGUAGES } from "./page.js";
import { text } from "./texts.js";

/** Where Debian and others put Chromium; `CHROMIUM` names another. */
const PLACES = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The browser that prints and tests; undefined where there is none. */
export function chromiumPath(): string | undefined {
  return PLACES.find((place) => place !== "" && existsSync(place));
}

/** Prints the page of each language that holds everything; the files printed. */
export async function printPdf(out: string): Promise<readonly string[]> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) return [];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    return await Promise.all(
      LANGUAGES.map(async (language) => {
        const page = await browser.newPage();
        await page.goto(pathToFileURL(join(out, language, "all.html")).href);
        const footer = `<div style="font-size:7pt;width:100%;text-align:center;color:#666">${text("title", language)} · <span class="pageNumber"></span> / <span class="totalPages"></span></div>`;
        const path = join(out, `jiku.${language}.pdf`);
        await page.pdf({
          path,
          format: "A4",
          printBackground: true,
          displayHeaderFooter: true,
          headerTemplate: "<span></span>",
          footerTemplate: footer,
          outline: true,
          tagged: true,
          margin: { top: "18mm", bottom: "18mm", left: "16mm", right: "16mm" },
        });
        return path;
      }),
    );
  } finally {
    await browser.close();
  }
}
