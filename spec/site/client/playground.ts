// SPDX-License-Identifier: Apache-2.0
import { textEditsOf } from "@jiku/cli/edits";
import { bytesSource } from "@jiku/validate";
import { startJudge } from "./playground/ask.js";
import { joined } from "./playground/joined.js";
import type { Answer, ProgressAnswer, Question, ReportAnswer } from "./playground/messages.js";
import { startPanels } from "./playground/panels.js";
import { fromFragment, toFragment } from "./playground/share.js";
import { showFindings } from "./playground/show-report.js";
import { showViews } from "./playground/show-views.js";
import { say } from "./playground/words.js";

/** Characters that a text field shows without becoming slow. */
const MOST_SHOWN = 2_000_000;
const PAUSE = 400;

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const source = find<HTMLTextAreaElement>("source");
const status = find("status");
const profile = find<HTMLSelectElement>("profile");
const progress = find<HTMLProgressElement>("progress");
const base = document.documentElement.dataset["root"] ?? "";

let name = "pasted.json";
/** What is judged when it is too large for the text field, or no text. */
let large: Uint8Array | undefined;
/** Files that were given with it, by name. */
let beside: Readonly<Record<string, Uint8Array>> = {};
let shown: ReportAnswer | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const judge = startJudge(`${base}assets/playground-worker.js`, take, (share) => {
  progress.hidden = false;
  if (share === undefined) progress.removeAttribute("value");
  else progress.value = share;
});

function bytesNow(): Uint8Array {
  return large ?? new TextEncoder().encode(source.value);
}

function ask(): void {
  const bytes = bytesNow();
  if (bytes.length === 0) return;
  status.textContent = say("waiting");
  find("cancel").hidden = false;
  judge.ask({ files: { [name]: bytes, ...beside }, profile: profile.value as Question["profile"] });
}

function take(answer: Exclude<Answer, ProgressAnswer>): void {
  rest();
  if (answer.kind === "refused") {
    status.textContent = say(answer.reason, { detail: answer.detail });
    return;
  }
  shown = answer;
  if (answer.name !== name) show(answer.name, { ...beside, [name]: bytesNow() });
  status.textContent = whyHidden();
  const canEdit = large === undefined && answer.format === "Jiku";
  showFindings(find("panel-findings"), answer, { jump, apply: canEdit ? applyFix : undefined });
  showViews((panel) => document.getElementById(`panel-${panel}`), answer);
}

function rest(): void {
  progress.hidden = true;
  find("cancel").hidden = true;
}

/** The cursor at a line and column of the text, both from 1. */
function jump(line: number, column: number): void {
  let at = 0;
  for (let n = 1; n < line; n++) at = source.value.indexOf("\n", at) + 1;
  const start = at + column - 1;
  source.focus();
  source.setSelectionRange(start, Math.min(start + 1, source.value.length));
  const height = Number.parseFloat(getComputedStyle(source).lineHeight);
  source.scrollTop = Math.max(0, (line - 4) * height);
}

function applyFix(index: number): void {
  if (shown === undefined) return;
  const bytes = bytesNow();
  const { format, findings } = shown.report;
  const edits = textEditsOf(bytesSource(name, bytes), format, findings).get(index) ?? [];
  let text = bytes;
  for (const { offset, length, text: fresh } of [...edits].sort((a, b) => b.offset - a.offset)) {
    text = joined([text.subarray(0, offset), new TextEncoder().encode(fresh), text.subarray(offset + length)]);
  }
  source.value = new TextDecoder().decode(text);
  ask();
}

/** Takes text or files: what is text and not too large is shown, all is judged. */
function load(given: string, files: Readonly<Record<string, Uint8Array>>): void {
  show(given, files);
  ask();
}

function show(given: string, files: Readonly<Record<string, Uint8Array>>): void {
  const { [given]: bytes = new Uint8Array(), ...others } = files;
  name = given;
  beside = others;
  const text = bytes.length > MOST_SHOWN ? undefined : textOf(bytes);
  large = text === undefined ? bytes : undefined;
  source.value = text ?? "";
  source.placeholder = whyHidden();
}

/** Why the text field is empty; "" where it is not. */
function whyHidden(): string {
  if (large === undefined) return "";
  return large.length > MOST_SHOWN
    ? say("large", { name, size: Math.round(large.length / 1e5) / 10 })
    : say("binary", { name });
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function loadFiles(given: FileList | null | undefined): Promise<void> {
  const files: Record<string, Uint8Array> = Object.create(null);
  for (const file of given ?? []) files[file.name] = new Uint8Array(await file.arrayBuffer());
  const [first] = Object.keys(files);
  if (first !== undefined) load(first, files);
}

async function share(): Promise<void> {
  const fragment =
    large === undefined ? await toFragment({ name, text: source.value, profile: profile.value }) : undefined;
  if (fragment === undefined) {
    status.textContent = say("unshared");
    return;
  }
  history.replaceState(null, "", fragment);
  await navigator.clipboard?.writeText(location.href).catch(() => undefined);
  status.textContent = say("shared");
}

function exportReport(): void {
  if (shown === undefined) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(shown.report, null, 1)], { type: "application/json" }));
  link.download = `${name}.report.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

source.addEventListener("input", () => {
  large = undefined;
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE);
});
source.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text.length <= MOST_SHOWN) return;
  event.preventDefault();
  load("pasted.json", { "pasted.json": new TextEncoder().encode(text) });
});
for (const kind of ["dragover", "drop"] as const) {
  find("playground").addEventListener(kind, (event) => {
    event.preventDefault();
    if (kind === "drop") void loadFiles((event as DragEvent).dataTransfer?.files);
  });
}
find<HTMLInputElement>("file").addEventListener("change", (event) => {
  void loadFiles((event.target as HTMLInputElement).files);
});
find<HTMLSelectElement>("example").addEventListener("change", async (event) => {
  const chosen = (event.target as HTMLSelectElement).value;
  if (chosen === "") return;
  const answer = await fetch(`${base}assets/examples/${chosen}`);
  load(chosen, { [chosen]: new Uint8Array(await answer.arrayBuffer()) });
});
profile.addEventListener("change", ask);
find("share").addEventListener("click", () => void share());
find("export").addEventListener("click", exportReport);
find("cancel").addEventListener("click", () => {
  judge.cancel();
  rest();
  status.textContent = say("cancelled");
});
startPanels(find("panels"));
const shared = await fromFragment(location.hash);
if (shared !== undefined) {
  profile.value = shared.profile;
  load(shared.name, { [shared.name]: new TextEncoder().encode(shared.text) });
}
