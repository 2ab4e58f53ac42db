// SPDX-License-Identifier: Apache-2.0
import type {
  DomainAxisComposite,
  DomainAxisNumeric,
  DomainAxisRegular,
  GeometryBox,
  GeometryCellSet,
  GeometryLineString,
  GeometryMovingPoint,
  GeometryMovingPolygon,
  GeometryMultiPoint,
  GeometryPoint,
  GeometryPolygon,
  GeometryPolyhedron,
  GeometryPrism,
  RangeInteger,
  RangeReal,
  ResultQuantity,
  ResultVector,
  SiteTypes,
} from "@jiku/model";

/** What can be looked for in a document, by name: classes, bases, value types, unions and primitives, and the variants of unions that mutators break. */
export interface PlaceTypes extends SiteTypes {
  readonly DomainAxisComposite: DomainAxisComposite;
  readonly DomainAxisNumeric: DomainAxisNumeric;
  readonly DomainAxisRegular: DomainAxisRegular;
  readonly GeometryBox: GeometryBox;
  readonly GeometryCellSet: GeometryCellSet;
  readonly GeometryLineString: GeometryLineString;
  readonly GeometryMovingPoint: GeometryMovingPoint;
  readonly GeometryMovingPolygon: GeometryMovingPolygon;
  readonly GeometryMultiPoint: GeometryMultiPoint;
  readonly GeometryPoint: GeometryPoint;
  readonly GeometryPolygon: GeometryPolygon;
  readonly GeometryPolyhedron: GeometryPolyhedron;
  readonly GeometryPrism: GeometryPrism;
  readonly RangeInteger: RangeInteger;
  readonly RangeReal: RangeReal;
  readonly ResultQuantity: ResultQuantity;
  readonly ResultVector: ResultVector;
}

export type PlaceName = keyof PlaceTypes;
