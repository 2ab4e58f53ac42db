// SPDX-License-Identifier: Apache-2.0

import { LANGUAGES, type Language, type Page } from "./page.js";
import { type ExampleFile, exampleFiles } from "./playground-examples.js";
import { playgroundFormats } from "./playground-formats.js";

const WORDS = {
  title: { en: "Playground", ja: "プレイグラウンド" },
  lead: {
    en: "Paste or drop a file, or several that belong together: Jiku JSON, or a format that an adapter reads. Everything happens in this page; nothing is sent anywhere.",
    ja: "ファイルを、組になるものは一緒に、貼り付けるか落とす。JikuのJSON、またはアダプタが読む形式。すべてこのページの中で行い、どこへも送らない。",
  },
  open: { en: "Open a file", ja: "ファイルを開く" },
  example: { en: "Example", ja: "例" },
  choose: { en: "choose …", ja: "選ぶ…" },
  profile: { en: "Profile", ja: "プロファイル" },
  auto: { en: "by kind of file", ja: "ファイルの種類による" },
  share: { en: "Share by link", ja: "リンクで共有" },
  export: { en: "Export the report", ja: "報告を書き出す" },
  cancel: { en: "Cancel", ja: "取消" },
  source: { en: "Source", ja: "原文" },
  progress: { en: "Progress", ja: "進み具合" },
  results: { en: "Results", ja: "結果" },
  needs: { en: "The playground needs JavaScript.", ja: "プレイグラウンドにはJavaScriptが要る。" },
} as const;

const PANELS = [
  ["findings", { en: "Findings", ja: "指摘" }],
  ["readiness", { en: "Readiness", ja: "準備の度合い" }],
  ["map", { en: "Map", ja: "地図" }],
  ["timeline", { en: "Timeline", ja: "時間軸" }],
  ["scales", { en: "Scales", ja: "尺度" }],
  ["graph", { en: "Graph", ja: "関係図" }],
  ["coupling", { en: "Coupling", ja: "結合" }],
  ["rdf", { en: "Turtle", ja: "Turtle" }],
] as const;

/** The page on which a file is judged in the browser. */
export function playgroundPages(root: string): readonly Page[] {
  const examples = exampleFiles(root);
  return LANGUAGES.map((language) => ({
    language,
    address: "playground",
    part: "tool" as const,
    script: "playground.js",
    markdown: `# ${WORDS.title[language]} {#playground-title}\n\n${WORDS.lead[language]}\n\n${markup(language, examples)}\n${playgroundFormats(root, language)}\n`,
  }));
}

function markup(language: Language, examples: readonly ExampleFile[]): string {
  const word = (name: keyof typeof WORDS): string => WORDS[name][language];
  const options = examples.map(({ file, label }) => `<option value="${file}">${label[language]}</option>`).join("");
  const profiles = ["draft", "core", "exchange", "coupling"].map((name) => `<option>${name}</option>`).join("");
  const tabs = PANELS.map(
    ([name, label], at) =>
      `<button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected="${at === 0}"${at === 0 ? "" : ' tabindex="-1"'}>${label[language]}</button>`,
  );
  const panels = PANELS.map(
    ([name], at) =>
      `<div role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}" tabindex="0"${at === 0 ? "" : " hidden"}></div>`,
  );
  return [
    '<div id="playground">',
    `<noscript>${word("needs")}</noscript>`,
    '<div class="tools">',
    `<label class="button">${word("open")} <input id="file" type="file" multiple></label>`,
    `<label>${word("example")} <select id="example"><option value="">${word("choose")}</option>${options}</select></label>`,
    `<label>${word("profile")} <select id="profile"><option value="auto">${word("auto")}</option>${profiles}</select></label>`,
    `<button type="button" id="share">${word("share")}</button><button type="button" id="export">${word("export")}</button>`,
    "</div>",
    `<p class="state"><span id="status" role="status"></span> <progress id="progress" aria-label="${word("progress")}" hidden></progress> <button type="button" id="cancel" hidden>${word("cancel")}</button></p>`,
    '<div class="panes">',
    `<div class="pane"><label for="source">${word("source")}</label><textarea id="source" spellcheck="false" autocapitalize="off" autocomplete="off" wrap="off"></textarea></div>`,
    `<div class="pane"><div role="tablist" id="panels" aria-label="${word("results")}">${tabs.join("")}</div>${panels.join("")}</div>`,
    "</div></div>",
  ].join("\n");
}
