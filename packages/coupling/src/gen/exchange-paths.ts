// @generated from schemas/coupling/exchange-paths.yaml (sha256:6eb019c7940e46a7) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

export const paths = [
  {
    "name": "fmi",
    "title": {
      "en": "one FMI importer",
      "ja": "1つのFMI取り込み器"
    },
    "origin": "FMI 3.0, 1; SSP 2.0",
    "protocols": [
      "fmiCs",
      "fmiMe",
      "fmiSe"
    ]
  },
  {
    "name": "python",
    "title": {
      "en": "one Python process",
      "ja": "1つのPythonプロセス"
    },
    "origin": "BMI 2.0; ONNX Runtime Python API; FMPy; preCICE and MUSCLE3 Python bindings",
    "protocols": [
      "python",
      "bmi",
      "onnx",
      "fmiCs",
      "fmiMe",
      "precice",
      "muscle3"
    ]
  },
  {
    "name": "esm",
    "title": {
      "en": "one ESMF application",
      "ja": "1つのESMFアプリケーション"
    },
    "origin": "NUOPC Layer Reference; ESMF-BMI",
    "protocols": [
      "nuopc",
      "bmi"
    ]
  },
  {
    "name": "precice",
    "title": {
      "en": "the preCICE library",
      "ja": "preCICEライブラリ"
    },
    "origin": "preCICE 3, participants",
    "protocols": [
      "precice"
    ]
  },
  {
    "name": "muscle3",
    "title": {
      "en": "one MUSCLE3 manager",
      "ja": "1つのMUSCLE3マネージャー"
    },
    "origin": "MUSCLE3, yMMSL",
    "protocols": [
      "muscle3"
    ]
  },
  {
    "name": "hla",
    "title": {
      "en": "one HLA federation",
      "ja": "1つのHLAフェデレーション"
    },
    "origin": "IEEE 1516-2010",
    "protocols": [
      "hla"
    ]
  },
  {
    "name": "http",
    "title": {
      "en": "requests over HTTP",
      "ja": "HTTPの要求"
    },
    "origin": "OGC API - Processes 1.0; OpenAPI 3.1; WoT Thing Description 1.1",
    "protocols": [
      "ogcProcesses",
      "openApi",
      "wot"
    ]
  },
  {
    "name": "files",
    "title": {
      "en": "files between command line tools",
      "ja": "コマンドの間のファイル"
    },
    "origin": "CWL 1.2; OGC API - Processes Part 2, CWL application packages",
    "protocols": [
      "cwl",
      "ogcProcesses"
    ]
  }
] as const;
