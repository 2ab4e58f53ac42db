// @generated from schemas/coupling/decision-tables.yaml (sha256:9e735b6d5a74efb8) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

export const verdicts = [
  "compatible",
  "mediatedExact",
  "mediatedLossy",
  "undetermined",
  "incompatible"
] as const;

export const mediators = [
  {
    "kind": "cast",
    "for": "cast"
  },
  {
    "kind": "unit",
    "for": "unit",
    "to": "coherent"
  },
  {
    "kind": "sign",
    "for": "sign"
  },
  {
    "kind": "basis",
    "for": "basis",
    "to": "geocentric"
  },
  {
    "kind": "time",
    "for": "time"
  },
  {
    "kind": "frame",
    "for": "frame"
  },
  {
    "kind": "regrid",
    "for": "regrid"
  },
  {
    "kind": "basis",
    "for": "basis",
    "to": "target"
  },
  {
    "kind": "unit",
    "for": "unit",
    "to": "target"
  },
  {
    "kind": "uncertainty",
    "for": "uncertainty"
  },
  {
    "kind": "guard",
    "for": "guard"
  }
] as const;

export const tables = [
  {
    "code": "CPL-003",
    "facet": "valueType",
    "cases": {
      "equal": {
        "verdict": "compatible",
        "when": {
          "en": "equal value types",
          "ja": "値の型が等しい"
        }
      },
      "widening": {
        "verdict": "mediatedExact",
        "mediator": "cast",
        "when": {
          "en": "integer to real, boolean to integer, real or integer to complex",
          "ja": "integerからreal、booleanからinteger、realかintegerからcomplex"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "a value type is undeclared on either side",
          "ja": "どちらかの側で値の型が未宣言"
        }
      },
      "other": {
        "verdict": "incompatible",
        "when": {
          "en": "any other pair",
          "ja": "それ以外の組"
        }
      },
      "mapped": {
        "verdict": "mediatedExact",
        "mediator": "cast",
        "when": {
          "en": "both category, the codes differ, and a `map` operator is in `via`",
          "ja": "両方categoryで符号が異なり、`via`に`map`の演算がある"
        }
      },
      "codes": {
        "verdict": "incompatible",
        "neverLifted": true,
        "when": {
          "en": "both category, the codes differ, and no `map` operator is in `via`",
          "ja": "両方categoryで符号が異なり、`via`に`map`の演算がない"
        }
      }
    }
  },
  {
    "code": "CPL-004",
    "facet": "dynamics",
    "cases": {
      "fits": {
        "verdict": "compatible",
        "when": {
          "en": "the target is fixed and so is the source, or its phase is `init`; or no case below",
          "ja": "受け側がfixedで出し側もfixedか、出し側のphaseが`init`。または以下のどれでもない"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "the target is fixed, tunable or continuous and the source says nothing",
          "ja": "受け側がfixed、tunable、continuousのどれかで、出し側が未宣言"
        }
      },
      "fixed": {
        "verdict": "incompatible",
        "when": {
          "en": "the target is fixed and the source changes",
          "ja": "受け側がfixedで出し側は変化する"
        }
      },
      "tunable": {
        "verdict": "undetermined",
        "when": {
          "en": "the target is tunable and the source continuous",
          "ja": "受け側がtunableで出し側がcontinuous"
        }
      },
      "held": {
        "verdict": "mediatedExact",
        "mediator": "time",
        "when": {
          "en": "the target is continuous, the source discrete, and the port accepts holding (extrapolationOrder 0)",
          "ja": "受け側がcontinuous、出し側がdiscreteで、端子が保持(extrapolationOrder 0)を受け入れる"
        }
      },
      "discrete": {
        "verdict": "undetermined",
        "when": {
          "en": "the target is continuous and the source discrete otherwise",
          "ja": "受け側がcontinuousで出し側がdiscreteのそれ以外の場合"
        }
      }
    }
  },
  {
    "code": "CPL-012",
    "facet": "quantity",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "concepts given and equal, or quantity kinds equal",
          "ja": "概念が両方にあり等しいか、量の種類が等しい"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "a quantity kind is undeclared",
          "ja": "どちらかの量の種類が未宣言"
        }
      },
      "other": {
        "verdict": "incompatible",
        "when": {
          "en": "the quantity kinds differ",
          "ja": "量の種類が異なる"
        }
      }
    }
  },
  {
    "code": "CPL-017",
    "facet": "quantity",
    "cases": {
      "density": {
        "verdict": "mediatedExact",
        "mediator": "regrid",
        "when": {
          "en": "the kinds differ and are an amount and its density, one nature is extensive, and the target's dims are those of the density; in place of CPL-012 and CPL-013",
          "ja": "量の種類が量とその密度で、一方の性質がextensiveであり、受け側の次元数が密度の次元数に等しい。CPL-012とCPL-013に代わる"
        }
      }
    }
  },
  {
    "code": "CPL-010",
    "facet": "quantity",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "concepts equal, or the target has none",
          "ja": "概念が等しいか、受け側に概念がない"
        }
      },
      "match": {
        "verdict": "mediatedExact",
        "when": {
          "en": "an exact match in the vocabulary given",
          "ja": "与えられた語彙で完全一致する"
        }
      },
      "narrower": {
        "verdict": "compatible",
        "when": {
          "en": "the source is narrower than the target",
          "ja": "出し側が受け側より狭い"
        }
      },
      "broader": {
        "verdict": "undetermined",
        "when": {
          "en": "the source is broader than the target",
          "ja": "出し側が受け側より広い"
        }
      },
      "other": {
        "verdict": "incompatible",
        "when": {
          "en": "both given and unrelated",
          "ja": "両方にあり無関係"
        }
      },
      "absent": {
        "verdict": "undetermined",
        "when": {
          "en": "only the target has a concept",
          "ja": "受け側だけに概念がある"
        }
      }
    }
  },
  {
    "code": "CPL-011",
    "facet": "medium",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "medium, constituent and featureClass equal, or not asked for",
          "ja": "medium、constituent、featureClassが等しいか、受け側が求めない"
        }
      },
      "other": {
        "verdict": "incompatible",
        "when": {
          "en": "the target sets one and the source another",
          "ja": "受け側の値と出し側の値が異なる"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "the target sets one and the source says nothing",
          "ja": "受け側が定め、出し側が未宣言"
        }
      }
    }
  },
  {
    "code": "CPL-014",
    "facet": "quantity",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "`difference` equal (absent counts as false)",
          "ja": "`difference`が等しい(省略はfalse)"
        }
      },
      "other": {
        "verdict": "incompatible",
        "when": {
          "en": "`difference` differs",
          "ja": "`difference`が異なる"
        }
      }
    }
  },
  {
    "code": "CPL-013",
    "facet": "unit",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "the same code, or the same factor and offset",
          "ja": "単位記号が同じか、係数とずれが同じ"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "the unit of a side is missing or cannot be read (the property's never stands in for it)",
          "ja": "一方の単位がないか読めない(特性の単位で代えない)"
        }
      },
      "dimension": {
        "verdict": "incompatible",
        "when": {
          "en": "the dimensions differ",
          "ja": "次元が異なる"
        }
      },
      "logarithm": {
        "verdict": "undetermined",
        "when": {
          "en": "one unit is logarithmic and the other is not the same one",
          "ja": "対数の単位で、相手が同じ単位でない"
        }
      },
      "annotation": {
        "verdict": "incompatible",
        "when": {
          "en": "the annotations of counting units differ",
          "ja": "数える単位の注釈が異なる"
        }
      },
      "logarithmic": {
        "verdict": "undetermined",
        "when": {
          "en": "convertible and a side has a logarithmic nature",
          "ja": "換算できるが、一方の性質がlogarithmic"
        }
      },
      "convertible": {
        "verdict": "mediatedExact",
        "mediator": "unit",
        "when": {
          "en": "convertible",
          "ja": "換算できる"
        }
      }
    }
  },
  {
    "code": "CPL-015",
    "facet": "sign",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "equal directions",
          "ja": "正の向きが等しい"
        }
      },
      "opposite": {
        "verdict": "mediatedExact",
        "mediator": "sign",
        "when": {
          "en": "opposite directions",
          "ja": "正の向きが逆"
        }
      },
      "other": {
        "verdict": "incompatible",
        "when": {
          "en": "both given and unrelated",
          "ja": "両方にあり無関係"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "one is missing and a side is a flux or has components",
          "ja": "一方になく、どちらかがfluxか成分を持つ"
        }
      },
      "unneeded": {
        "verdict": "compatible",
        "when": {
          "en": "one is missing otherwise",
          "ja": "一方になく、それ以外の場合"
        }
      }
    }
  },
  {
    "code": "CPL-016",
    "facet": "basis",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "equal rank and basis",
          "ja": "階数と基底が等しい"
        }
      },
      "rank": {
        "verdict": "incompatible",
        "facet": "quantity",
        "when": {
          "en": "the rank differs",
          "ja": "階数が異なる"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "a rank above 0 and a basis that is none or undeclared",
          "ja": "階数が0より大きく、基底がnoneか未宣言"
        }
      },
      "other": {
        "verdict": "mediatedExact",
        "mediator": "basis",
        "when": {
          "en": "a rank above 0 and different bases",
          "ja": "階数が0より大きく、基底が異なる"
        }
      },
      "grid": {
        "verdict": "undetermined",
        "when": {
          "en": "a rank above 0, different grids, no operator in `via` that changes the basis, and a source system that is not projected, engineering or lattice",
          "ja": "階数が0より大きく格子が異なり、`via`に基底を変える演算がなく、出し側の参照系がprojected、engineering、latticeのどれでもない"
        }
      }
    }
  },
  {
    "code": "CPL-020",
    "facet": "frame",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "the same system, static or of equal epochs; or two with the same definition",
          "ja": "同じ参照系で、静的か元期が等しい。または定義が同じ"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "a system is undeclared on a side",
          "ja": "どちらかの参照系が未宣言"
        }
      },
      "epoch": {
        "verdict": "undetermined",
        "when": {
          "en": "the same dynamic system and an epoch is missing",
          "ja": "同じ動的な参照系で、元期がない"
        }
      },
      "epochs": {
        "verdict": "mediatedLossy",
        "mediator": "frame",
        "when": {
          "en": "the same dynamic system and the epochs differ",
          "ja": "同じ動的な参照系で、元期が異なる"
        }
      },
      "earth": {
        "verdict": "mediatedLossy",
        "mediator": "frame",
        "when": {
          "en": "both geodetic, projected, compound or vertical with a definition",
          "ja": "両方とも定義のあるgeodetic、projected、compound、vertical"
        }
      },
      "pose": {
        "verdict": "mediatedExact",
        "mediator": "frame",
        "when": {
          "en": "a side has a pose",
          "ja": "一方にposeがある"
        }
      },
      "other": {
        "verdict": "incompatible",
        "when": {
          "en": "otherwise",
          "ja": "それ以外"
        }
      }
    }
  },
  {
    "code": "CPL-021",
    "facet": "vertical",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "equal vertical systems, or values that are no coordinates",
          "ja": "鉛直参照系が等しいか、値が座標でない"
        }
      },
      "other": {
        "verdict": "undetermined",
        "when": {
          "en": "coordinates whose vertical systems differ or are given on one side only",
          "ja": "座標で、鉛直参照系が異なるか一方にしかない"
        }
      }
    }
  },
  {
    "code": "CPL-025",
    "facet": "support",
    "cases": {
      "other": {
        "verdict": "incompatible",
        "when": {
          "en": "`dims` given and different",
          "ja": "`dims`が両方にあり異なる"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "`dims` given on the target only",
          "ja": "`dims`が受け側だけにある"
        }
      }
    }
  },
  {
    "code": "CPL-026",
    "facet": "support",
    "cases": {
      "particles": {
        "verdict": "incompatible",
        "when": {
          "en": "one side is particles and the other is not",
          "ja": "一方だけがparticles"
        }
      }
    }
  },
  {
    "code": "CPL-022",
    "facet": "support",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "the same grid",
          "ja": "同じ格子"
        }
      },
      "absent": {
        "verdict": "undetermined",
        "when": {
          "en": "the target has a space and the source has none",
          "ja": "受け側に空間があり、出し側にない"
        }
      },
      "kind": {
        "verdict": "incompatible",
        "when": {
          "en": "kinds differ (mesh counts as grid)",
          "ja": "種類が異なる(meshはgridとみなす)"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "the target has a grid and the source none",
          "ja": "受け側に格子があり、出し側にない"
        }
      },
      "digest": {
        "verdict": "incompatible",
        "neverLifted": true,
        "when": {
          "en": "the same grid id with different digests",
          "ja": "格子のidが同じで要約値が異なる"
        }
      },
      "unpinned": {
        "verdict": "undetermined",
        "when": {
          "en": "the same grid id, and only the target states a digest",
          "ja": "格子のidが同じで、要約値が受け側にだけある"
        }
      },
      "mixed": {
        "verdict": "incompatible",
        "neverLifted": true,
        "when": {
          "en": "categories, another grid, and an operator whose method is neither nearest nor majority",
          "ja": "区分の値で格子が異なり、演算の方法がnearestでもmajorityでもない"
        }
      },
      "categories": {
        "verdict": "mediatedLossy",
        "mediator": "regrid",
        "when": {
          "en": "categories and another grid, otherwise",
          "ja": "区分の値で格子が異なる、それ以外の場合"
        }
      },
      "additive": {
        "verdict": "incompatible",
        "when": {
          "en": "another grid and `additive` is false",
          "ja": "格子が異なり、`additive`がfalse"
        }
      },
      "regrid": {
        "verdict": "mediatedLossy",
        "mediator": "regrid",
        "when": {
          "en": "another grid otherwise",
          "ja": "格子が異なる、それ以外の場合"
        }
      },
      "location": {
        "verdict": "mediatedLossy",
        "mediator": "regrid",
        "facet": "location",
        "when": {
          "en": "the locations on the grid differ",
          "ja": "格子上の位置が異なる"
        }
      },
      "unplaced": {
        "verdict": "undetermined",
        "facet": "location",
        "when": {
          "en": "the source does not say where on the grid",
          "ja": "出し側が格子上の位置を言わない"
        }
      }
    }
  },
  {
    "code": "CPL-080",
    "facet": "support",
    "cases": {
      "notConserved": {
        "verdict": "incompatible",
        "neverLifted": true,
        "when": {
          "en": "a conserved scalar, another grid, and a regrid or aggregate operator that does not conserve it",
          "ja": "保存されるスカラー量で格子が異なり、regridかaggregateの演算がそれを保存しない"
        }
      }
    }
  },
  {
    "code": "CPL-030",
    "facet": "resolution",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "target to source ratio from 2/3 up to 1.5",
          "ja": "受け側と出し側の比が2/3以上1.5未満"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "the target has a resolution and the source none",
          "ja": "受け側に解像度があり、出し側にない"
        }
      },
      "coarser": {
        "verdict": "mediatedLossy",
        "mediator": "regrid",
        "when": {
          "en": "ratio of 1.5 or more",
          "ja": "比が1.5以上"
        }
      },
      "additive": {
        "verdict": "incompatible",
        "when": {
          "en": "ratio of 1.5 or more and `additive` is false",
          "ja": "比が1.5以上で`additive`がfalse"
        }
      },
      "finer": {
        "verdict": "mediatedLossy",
        "mediator": "regrid",
        "when": {
          "en": "ratio from 1/4 to below 2/3; the effective resolution stays the source's",
          "ja": "比が1/4以上2/3未満。実効の解像度は出し側のまま"
        }
      },
      "muchFiner": {
        "verdict": "incompatible",
        "when": {
          "en": "ratio below 1/4",
          "ja": "比が1/4未満"
        }
      }
    }
  },
  {
    "code": "CPL-024",
    "facet": "coverage",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "equal masks, or none on the target",
          "ja": "マスクが等しいか、受け側にない"
        }
      },
      "filled": {
        "verdict": "mediatedLossy",
        "mediator": "regrid",
        "when": {
          "en": "masks differ and the port accepts extrapolate or fill",
          "ja": "マスクが異なり、端子がextrapolateかfillを受け入れる"
        }
      },
      "other": {
        "verdict": "undetermined",
        "when": {
          "en": "masks differ otherwise",
          "ja": "マスクが異なる、それ以外の場合"
        }
      }
    }
  },
  {
    "code": "CPL-023",
    "facet": "coverage",
    "cases": {
      "inside": {
        "verdict": "compatible",
        "when": {
          "en": "the target's box lies inside the source's, or cannot be compared",
          "ja": "受け側の範囲が出し側の範囲に入るか、比べられない"
        }
      },
      "filled": {
        "verdict": "mediatedLossy",
        "mediator": "regrid",
        "when": {
          "en": "it does not, and the port accepts extrapolate or fill",
          "ja": "入らず、端子がextrapolateかfillを受け入れる"
        }
      },
      "outside": {
        "verdict": "incompatible",
        "when": {
          "en": "it does not otherwise",
          "ja": "入らない、それ以外の場合"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "the target has a box and the source none",
          "ja": "受け側に範囲があり、出し側にない"
        }
      }
    }
  },
  {
    "code": "CPL-040",
    "facet": "timeScale",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "equal",
          "ja": "等しい"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "a time scale is undeclared",
          "ja": "どちらかの時刻系が未宣言"
        }
      },
      "atomic": {
        "verdict": "mediatedExact",
        "mediator": "time",
        "when": {
          "en": "both of UTC, TAI, TT, GPS and different",
          "ja": "UTC、TAI、TT、GPSのうちの異なる2つ"
        }
      },
      "earth": {
        "verdict": "mediatedLossy",
        "mediator": "time",
        "when": {
          "en": "both of these, UT1 or TDB, and different",
          "ja": "これらとUT1、TDBのうちの異なる2つ"
        }
      },
      "other": {
        "verdict": "incompatible",
        "when": {
          "en": "model, logical or geologic time against another",
          "ja": "model、logical、geologicと別の時刻系"
        }
      },
      "calendarUndeclared": {
        "verdict": "undetermined",
        "facet": "calendar",
        "when": {
          "en": "a calendar is undeclared",
          "ja": "どちらかの暦が未宣言"
        }
      },
      "calendars": {
        "verdict": "mediatedExact",
        "mediator": "time",
        "facet": "calendar",
        "when": {
          "en": "both of standard, proleptic_gregorian, utc and different",
          "ja": "standard、proleptic_gregorian、utcのうちの異なる2つ"
        }
      },
      "calendar": {
        "verdict": "incompatible",
        "facet": "calendar",
        "when": {
          "en": "the calendars differ otherwise",
          "ja": "暦が異なる、それ以外の場合"
        }
      }
    }
  },
  {
    "code": "CPL-041",
    "facet": "timeMethod",
    "cases": {
      "C": {
        "verdict": "compatible",
        "when": {
          "en": "the same meaning",
          "ja": "意味が同じ"
        }
      },
      "X": {
        "verdict": "mediatedExact",
        "mediator": "time",
        "when": {
          "en": "nests exactly, or mean and sum over one period",
          "ja": "割り切れる入れ子か、同じ期間の平均と合計"
        }
      },
      "L": {
        "verdict": "mediatedLossy",
        "mediator": "time",
        "when": {
          "en": "derived with loss",
          "ja": "損失を伴って導ける"
        }
      },
      "U": {
        "verdict": "undetermined",
        "when": {
          "en": "not enough samples, or a method or period is missing",
          "ja": "標本が足りないか、方法か期間がない"
        }
      },
      "assume": {
        "verdict": "undetermined",
        "mediator": "time",
        "consent": "assume",
        "when": {
          "en": "a shorter period from a longer one, by assumption",
          "ja": "長い期間から短い期間を仮定で導く"
        }
      },
      "I": {
        "verdict": "incompatible",
        "when": {
          "en": "cannot be derived",
          "ja": "導けない"
        }
      }
    }
  },
  {
    "code": "CPL-042",
    "facet": "timePeriod",
    "cases": {
      "multiple": {
        "verdict": "compatible",
        "when": {
          "en": "the target's step is a multiple of the source's",
          "ja": "受け側の刻みが出し側の整数倍"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "the target has a step and the source none",
          "ja": "受け側に刻みがあり、出し側にない"
        }
      },
      "interpolated": {
        "verdict": "mediatedLossy",
        "mediator": "time",
        "when": {
          "en": "other steps",
          "ja": "それ以外の刻み"
        }
      }
    }
  },
  {
    "code": "CPL-044",
    "facet": "timePeriod",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "equal labels of the intervals",
          "ja": "期間の印の位置が等しい"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "a label is undeclared",
          "ja": "どちらかの印が未宣言"
        }
      },
      "other": {
        "verdict": "mediatedExact",
        "mediator": "time",
        "when": {
          "en": "the labels differ",
          "ja": "印の位置が異なる"
        }
      }
    }
  },
  {
    "code": "CPL-043",
    "facet": "latency",
    "cases": {
      "fits": {
        "verdict": "compatible",
        "when": {
          "en": "the source is as early as the target asks, or it does not ask",
          "ja": "出し側の遅れが受け側の求め以下か、求めがない"
        }
      },
      "undeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "the target gives a latency and the source none",
          "ja": "受け側に遅れの求めがあり、出し側が未宣言"
        }
      },
      "extrapolated": {
        "verdict": "mediatedLossy",
        "mediator": "time",
        "when": {
          "en": "later than asked and the port extrapolates",
          "ja": "求めより遅れ、端子が外挿する"
        }
      },
      "late": {
        "verdict": "incompatible",
        "when": {
          "en": "later than asked otherwise",
          "ja": "求めより遅れる、それ以外の場合"
        }
      }
    }
  },
  {
    "code": "CPL-050",
    "facet": "uncertainty",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "the same kind",
          "ja": "同じ種類"
        }
      },
      "unasked": {
        "verdict": "compatible",
        "when": {
          "en": "neither side has any",
          "ja": "どちらも持たない"
        }
      },
      "required": {
        "verdict": "incompatible",
        "when": {
          "en": "the target requires it and the source has none",
          "ja": "受け側が必須とし、出し側にない"
        }
      },
      "absent": {
        "verdict": "undetermined",
        "when": {
          "en": "the target asks for it and the source has none",
          "ja": "受け側が求め、出し側にない"
        }
      },
      "dropped": {
        "verdict": "mediatedLossy",
        "consent": "dropUncertainty",
        "when": {
          "en": "the source has it and the target takes none",
          "ja": "出し側が持ち、受け側が受け取らない"
        }
      },
      "lossy": {
        "verdict": "mediatedLossy",
        "mediator": "uncertainty",
        "when": {
          "en": "a conversion that loses",
          "ja": "損失のある変換"
        }
      },
      "exact": {
        "verdict": "mediatedExact",
        "mediator": "uncertainty",
        "when": {
          "en": "an exact conversion",
          "ja": "厳密な変換"
        }
      },
      "other": {
        "verdict": "undetermined",
        "when": {
          "en": "another pair, and the source gives no family",
          "ja": "それ以外の組で、出し側に分布族がない"
        }
      },
      "family": {
        "verdict": "mediatedExact",
        "mediator": "uncertainty",
        "when": {
          "en": "another pair, and the source (standard, expanded, interval or quantiles) gives a family",
          "ja": "それ以外の組で、出し側(standard、expanded、interval、quantiles)に分布族がある"
        }
      }
    }
  },
  {
    "code": "CPL-051",
    "facet": "uncertainty",
    "cases": {
      "members": {
        "verdict": "mediatedLossy",
        "mediator": "uncertainty",
        "when": {
          "en": "the target pins the members and they differ",
          "ja": "受け側が標本の同一性を定め、出し側と異なる"
        }
      },
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "otherwise",
          "ja": "それ以外"
        }
      }
    }
  },
  {
    "code": "CPL-052",
    "facet": "uncertainty",
    "cases": {
      "same": {
        "verdict": "compatible",
        "when": {
          "en": "equal coverage factor or level",
          "ja": "包含係数または水準が等しい"
        }
      },
      "factor": {
        "verdict": "mediatedExact",
        "mediator": "uncertainty",
        "when": {
          "en": "both coverage factors given and different",
          "ja": "包含係数が両方にあり異なる"
        }
      },
      "factorUndeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "a coverage factor is missing",
          "ja": "どちらかの包含係数がない"
        }
      },
      "level": {
        "verdict": "mediatedExact",
        "mediator": "uncertainty",
        "when": {
          "en": "the levels differ and the source gives a family",
          "ja": "水準が異なり、出し側に分布族がある"
        }
      },
      "levelUndeclared": {
        "verdict": "undetermined",
        "when": {
          "en": "the levels differ and the source gives no family",
          "ja": "水準が異なり、出し側に分布族がない"
        }
      }
    }
  },
  {
    "code": "CPL-060",
    "facet": "range",
    "cases": {
      "inside": {
        "verdict": "compatible",
        "when": {
          "en": "the source's range lies inside the target's, or the target has none",
          "ja": "出し側の範囲が受け側の範囲に入るか、受け側にない"
        }
      },
      "guarded": {
        "verdict": "mediatedLossy",
        "mediator": "guard",
        "when": {
          "en": "the ranges overlap or the source's is undeclared",
          "ja": "範囲が重なるか、出し側が未宣言"
        }
      },
      "disjoint": {
        "verdict": "incompatible",
        "when": {
          "en": "the ranges do not meet",
          "ja": "範囲が重ならない"
        }
      }
    }
  }
] as const;

export const pairs = {
  "widening": [
    [
      "integer",
      "real"
    ],
    [
      "boolean",
      "integer"
    ],
    [
      "real",
      "complex"
    ],
    [
      "integer",
      "complex"
    ]
  ],
  "density": [
    [
      "Mass",
      "MassPerArea",
      2
    ],
    [
      "Mass",
      "MassDensity",
      3
    ],
    [
      "Energy",
      "EnergyPerArea",
      2
    ],
    [
      "Energy",
      "EnergyDensity",
      3
    ],
    [
      "Power",
      "PowerPerArea",
      2
    ]
  ],
  "opposite": [
    [
      "up",
      "down"
    ],
    [
      "into",
      "outOf"
    ],
    [
      "east",
      "west"
    ],
    [
      "north",
      "south"
    ],
    [
      "left",
      "right"
    ],
    [
      "anterior",
      "posterior"
    ],
    [
      "superior",
      "inferior"
    ],
    [
      "forward",
      "backward"
    ],
    [
      "clockwise",
      "counterclockwise"
    ]
  ],
  "atomicScales": [
    "UTC",
    "TAI",
    "TT",
    "GPS"
  ],
  "earthScales": [
    "UTC",
    "TAI",
    "TT",
    "GPS",
    "UT1",
    "TDB"
  ],
  "gregorianCalendars": [
    "standard",
    "proleptic_gregorian",
    "utc"
  ],
  "uncertaintyLossy": {
    "ensemble": [
      "standard",
      "expanded",
      "covariance",
      "quantiles",
      "interval",
      "distribution",
      "set"
    ],
    "distribution": [
      "standard",
      "expanded",
      "ensemble"
    ],
    "covariance": [
      "standard"
    ],
    "quantiles": [
      "interval"
    ],
    "interval": [
      "set"
    ]
  },
  "uncertaintyExact": {
    "distribution": [
      "interval",
      "quantiles"
    ]
  }
} as const;

export const timeMethod = {
  "columns": [
    "point",
    "mean",
    "sum",
    "extreme",
    "other"
  ],
  "rows": {
    "point": [
      "steps",
      "enough 4",
      "enough 10",
      "enough 10",
      "enough 10"
    ],
    "mean": [
      "I",
      "nest",
      "equal X",
      "I",
      "I"
    ],
    "sum": [
      "I",
      "equal X",
      "nest",
      "I",
      "I"
    ],
    "extreme": [
      "I",
      "I",
      "I",
      "nestOnly",
      "I"
    ],
    "other": [
      "I",
      "I",
      "I",
      "I",
      "equalOnly"
    ],
    "static": [
      "C",
      "C",
      "U",
      "C",
      "static"
    ],
    "event": [
      "event",
      "I",
      "I",
      "I",
      "I"
    ]
  }
} as const;
