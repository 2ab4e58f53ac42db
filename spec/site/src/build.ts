// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { apiPages } from "./api/api-pages.js";
import { readApi } from "./api/exports.js";
import { bundleClient } from "./bundle-client.js";
import { changesOn, changesPages, readChanges } from "./changes.js";
import { dashboardPages } from "./dashboard-pages.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import { deadLinks, linkSheet } from "./links.js";
import { machineFiles } from "./machine-files.js";
import { navigation, type TitledPage } from "./navigation.js";
import { LANGUAGES, type Page, pageFile, relative } from "./page.js";
import { printPdf } from "./pdf.js";
import { permanentAddresses } from "./permanent-addresses.js";
import { exampleFiles } from "./playground-examples.js";
import { playgroundPages } from "./playground-page.js";
import { readChapters, readGenerated } from "./read-pages.js";
import { type Rendered, render } from "./render.js";
import { type Section, searchIndex, sectionsOf } from "./search-index.js";
import { serverConfiguration, serverMaps } from "./server-configuration.js";
import { singlePage } from "./single-page.js";
import { termsPages } from "./terms-pages.js";
import { toolPages } from "./tool-pages.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const out = join(root, "spec/site/out");

interface Finished {
  readonly page: TitledPage;
  readonly body: Rendered;
}

const changes = readChanges(root);
const api = readApi(root);
const pages: readonly Page[] = [
  ...readChapters(root).map((page) => draw(root, page)),
  ...readGenerated(root),
  ...termsPages(root),
  ...changesPages(changes),
  ...dashboardPages(root, api),
  ...apiPages(root, api),
  ...playgroundPages(root),
  ...toolPages(),
];
const version = JSON.parse(readFileSync(join(root, "packages/model/package.json"), "utf8")) as {
  readonly version: string;
};
const byFile = new Map(
  pages.flatMap((page) => (page.file === undefined ? [] : [[page.file, pageFile(page)] as const])),
);
const files = new Map<string, string | Buffer>(machineFiles(root));

const finished: readonly Finished[] = pages.map((page) => {
  const body = render(page, (href) => resolve(page, href));
  return { page: { ...page, title: body.title }, body };
});
const titled = finished.map(({ page }) => page);
for (const { page, body } of finished) {
  files.set(
    pageFile(page),
    layout({
      page,
      body,
      navigation: navigation(page, titled),
      changes: changesOn(page, changes),
      version: `Jiku ${version.version}`,
    }),
  );
}
for (const language of LANGUAGES) {
  const mine = finished.filter(({ page }) => page.language === language);
  const sections: readonly Section[] = mine.flatMap(({ page, body }) =>
    sectionsOf(pageFile(page), body.title, body.html),
  );
  files.set(`assets/search.${language}.json`, searchIndex(sections));
  const printed = mine.map(({ page }) => ({ page, body: render(page, (href) => resolve(page, href), "print") }));
  files.set(`${language}/all.html`, singlePage(language, printed));
}
for (const [path, content] of permanentAddresses(root, finished)) files.set(path, content);
for (const { path, file } of exampleFiles(root)) files.set(`assets/examples/${file}`, readFileSync(join(root, path)));
files.set("nginx.conf", serverConfiguration(root, finished));
files.set("nginx.maps.conf", serverMaps());

const dead = deadLinks(
  [...files].flatMap(([file, content]) => (file.endsWith(".html") ? [linkSheet(file, content.toString())] : [])),
  new Set([
    ...files.keys(),
    "assets/site.css",
    "assets/icon.svg",
    "assets/theme.js",
    "assets/lead.js",
    "assets/site.js",
    "assets/playground.js",
    "jiku.en.pdf",
    "jiku.ja.pdf",
  ]),
);
rmSync(out, { recursive: true, force: true });
for (const [path, content] of files) write(path, content);
cpSync(join(root, "spec/site/assets"), join(out, "assets"), { recursive: true });
await bundleClient(root, join(out, "assets"));
const isDraft = process.argv.includes("--no-pdf");
const printed = isDraft ? [] : await printPdf(out);
for (const line of dead) console.error(`dead link: ${line}`);
if (printed.length === 0 && !isDraft) console.log("SKIPPED: PDF, since no Chromium was found");
console.log(`${files.size} files, ${finished.length} pages, ${dead.length} dead links`);
process.exitCode = dead.length === 0 ? 0 : 1;

/** Links between Markdown files become links between pages; diagrams are found at the root of the site. */
function resolve(page: Page, href: string): string | undefined {
  if (/^(?:https?:|mailto:|#)/.test(href) || page.file === undefined) return undefined;
  const [path = "", anchor] = href.split("#");
  const target = join(dirname(page.file), path);
  const there = byFile.get(target) ?? target.replace(/^spec\/gen\/(?=diagrams\/)/, "");
  return relative(pageFile(page), anchor === undefined ? there : `${there}#${anchor}`);
}

function write(path: string, content: string | Buffer): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
