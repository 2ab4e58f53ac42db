cwlVersion: v1.2
class: CommandLineTool
id: rate
baseCommand: rate
inputs:
  depth: File
  level: float
outputs:
  risk:
    type: File
    outputBinding:
      glob: risk.json
