// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, type JsonFault } from "@jiku/adapter";

/** A text of JSON that was scanned before it was parsed; or the first fault. */
export type SafeJson = { readonly value: unknown } | { readonly fault: JsonFault["kind"] };

/** Parses JSON after a scan on bytes that refuses duplicate keys, inexact numbers, reserved keys and deep nesting. */
export function safeJson(bytes: Uint8Array): SafeJson {
  const scanner = createJsonScanner({
    open: () => false,
    close() {},
    key() {},
    string() {},
    number() {},
    literal() {},
  });
  scanner.push(bytes);
  scanner.finish();
  const [fault] = scanner.faults;
  if (fault !== undefined) return { fault: fault.kind };
  if (scanner.second !== undefined) return { fault: "syntax" };
  return { value: JSON.parse(new TextDecoder().decode(bytes)) };
}
