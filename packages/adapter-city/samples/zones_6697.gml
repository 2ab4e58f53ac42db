<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:uro="https://www.geospatial.jp/iur/uro/2.0" xmlns:urf="https://www.geospatial.jp/iur/urf/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/2.0 ../schemas/iur/uro/2.0/urbanObject.xsd https://www.geospatial.jp/iur/urf/2.0 ../schemas/iur/urf/2.0/urbanFunction.xsd">
  <gml:name>みなと町のまちなみ</gml:name>
  <gml:boundedBy>
    <gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
      <gml:lowerCorner>35.25 139.73 2</gml:lowerCorner>
      <gml:upperCorner>35.26 139.74 21</gml:upperCorner>
    </gml:Envelope>
  </gml:boundedBy>
  <core:cityObjectMember>
    <bldg:Building gml:id="bldg_1">
      <gml:name>港の倉庫</gml:name>
      <core:creationDate>2023-03-22</core:creationDate>
      <gen:intAttribute name="図形ID">
        <gen:value>42</gen:value>
      </gen:intAttribute>
      <bldg:usage codeSpace="codelists/Building_usage.xml">402</bldg:usage>
      <bldg:yearOfConstruction>1981</bldg:yearOfConstruction>
      <bldg:measuredHeight uom="m">6.5</bldg:measuredHeight>
      <bldg:storeysAboveGround>2</bldg:storeysAboveGround>
      <bldg:lod0FootPrint>
        <gml:MultiSurface>
          <gml:surfaceMember>
            <gml:Polygon>
              <gml:exterior>
                <gml:LinearRing>
                  <gml:posList>35.251 139.731 2.5 35.251 139.732 2.5 35.252 139.732 2.5 35.252 139.731 2.5 35.251 139.731 2.5</gml:posList>
                </gml:LinearRing>
              </gml:exterior>
            </gml:Polygon>
          </gml:surfaceMember>
        </gml:MultiSurface>
      </bldg:lod0FootPrint>
      <bldg:boundedBy>
        <bldg:GroundSurface gml:id="ground_1">
          <bldg:lod2MultiSurface>
            <gml:MultiSurface>
              <gml:surfaceMember>
                <gml:Polygon gml:id="ground_1_polygon">
                  <gml:exterior>
                    <gml:LinearRing>
                      <gml:posList>35.251 139.731 2.5 35.252 139.731 2.5 35.252 139.732 2.5 35.251 139.732 2.5 35.251 139.731 2.5</gml:posList>
                    </gml:LinearRing>
                  </gml:exterior>
                </gml:Polygon>
              </gml:surfaceMember>
            </gml:MultiSurface>
          </bldg:lod2MultiSurface>
        </bldg:GroundSurface>
      </bldg:boundedBy>
      <uro:buildingDetailAttribute>
        <uro:BuildingDetailAttribute>
          <uro:totalFloorArea uom="m2">184.2</uro:totalFloorArea>
          <uro:surveyYear>2016</uro:surveyYear>
        </uro:BuildingDetailAttribute>
      </uro:buildingDetailAttribute>
      <uro:buildingIDAttribute>
        <uro:BuildingIDAttribute>
          <uro:buildingID>14201-bldg-1</uro:buildingID>
        </uro:BuildingIDAttribute>
      </uro:buildingIDAttribute>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <urf:UseDistrict gml:id="urf_1">
      <gml:name>第一種住居地域</gml:name>
      <urf:validFrom>2009-09-18</urf:validFrom>
      <urf:custodian>みなと町</urf:custodian>
      <urf:lod1MultiSurface>
        <gml:MultiSurface>
          <gml:surfaceMember>
            <gml:Polygon>
              <gml:exterior>
                <gml:LinearRing>
                  <gml:posList>35.251 139.731 3 35.251 139.735 3 35.255 139.735 3 35.255 139.731 3 35.251 139.731 3</gml:posList>
                </gml:LinearRing>
              </gml:exterior>
            </gml:Polygon>
          </gml:surfaceMember>
        </gml:MultiSurface>
      </urf:lod1MultiSurface>
    </urf:UseDistrict>
  </core:cityObjectMember>
</core:CityModel>
