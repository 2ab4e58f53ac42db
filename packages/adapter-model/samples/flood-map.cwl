cwlVersion: v1.2
class: CommandLineTool
id: flood-map
label: Flood map
doc: Turns depths into a map.
$namespaces:
  s: https://schema.org/
  edam: http://edamontology.org/
s:license: https://spdx.org/licenses/CC-BY-4.0
baseCommand: [flood-map, --strict]
requirements:
  DockerRequirement:
    dockerPull: registry.example.org/flood-map:1
inputs:
  depth:
    type: File
    format: edam:format_3650
    inputBinding:
      position: 1
      valueFrom: $(self.path.replace("a", "b"))
  threshold: float?
  classes: int[]
  mode:
    type:
      type: enum
      symbols: [fast, exact]
  label: [string, "null"]
outputs:
  map:
    type: File
    outputBinding:
      glob: "*.tif"
  maximum:
    type: double
