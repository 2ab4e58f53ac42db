// SPDX-License-Identifier: Apache-2.0

/**
 * A value for people: base64 under `files` and `bytes` as the text that it is, where it is text. Not to be judged again; the
 * report keeps the value itself.
 */
export function readable(value: unknown, isBytes = false): unknown {
  if (typeof value === "string") return isBytes ? (decoded(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((inner) => readable(inner));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "files" ? eachFile(inner) : readable(inner, key === "bytes"),
    ]),
  );
}

function eachFile(files: unknown): unknown {
  if (typeof files !== "object" || files === null || Array.isArray(files)) return readable(files);
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, readable(content, true)]));
}

function decoded(base64: string): string | undefined {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.toString("base64") !== base64) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
