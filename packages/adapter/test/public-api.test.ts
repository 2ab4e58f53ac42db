// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import * as host from "../src/host/host.js";
import * as door from "../src/index.js";

it("exports what is meant to be public", () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "DECODE_DEFAULTS",
      "JSON_LIMITS",
      "areaFinding",
      "createHashIndex",
      "createJsonScanner",
      "createNumberColumn",
      "createReport",
      "createSha256",
      "cursorAt",
      "cursorPlace",
      "decodeIriPart",
      "defaultBase",
      "encodeIriPart",
      "errorsFirst",
      "faultEvent",
      "fileAsset",
      "fileId",
      "hashBytes",
      "hrefOf",
      "isExactNumber",
      "isFault",
      "jsonAt",
      "jsonPointer",
      "locateJson",
      "memoryInput",
      "memorySink",
      "memorySpool",
      "nativeLocation",
      "ownFinding",
      "partId",
      "pointerTokens",
      "readKey",
      "readWhole",
      "runDecode",
      "safePath",
      "sharedFinding",
      "sharedFindings",
      "sharedRule",
      "skipSpace",
      "skipValue",
      "startRun",
      "textAt",
      "walkJson",
    ]
  `);
  expect(Object.keys(host).sort()).toMatchInlineSnapshot(`
    [
      "ARCHIVE_LIMITS",
      "SPOOL_LIMIT",
      "fileSpool",
      "folderSink",
      "openFile",
      "openFolder",
      "openStream",
      "resolveInRoot",
    ]
  `);
});
