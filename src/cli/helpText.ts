export const HELP = `Milepost turns a milestone table into a timeline.

  milepost inspect FILE... [options]                 prints the plan as JSON
  milepost figure  FILE... --out OUT.svg [options]   draws the plan as SVG

A file is CSV in any form, an Excel workbook (.xlsx), a web page with a table, or a Microsoft Project
plan saved as XML.

Options of both commands
  --document-date YYYY-MM-DD  date of the paper: gives dates without a year their year
  --sheet NAME                sheet of the workbook to read; usually the first that has rows
  --map FIELD=COLUMN          which column is for what; fields are id, title, leads, area, phase,
                              date, end, funding, notes. Given twice for one field, the cells are
                              read together in that order. --map FIELD= uses no column

Options of figure
  --out OUT.svg               file to write; several pages become OUT_1.svg, OUT_2.svg, ...
  --group LANES[,SUBLANES]    agency, area, phase, funding, year, none, or the name of a column
  --page PAGE                 a4-landscape (usual), a4-portrait, a3-landscape, slide
  --as-at YYYY-MM-DD          day for which the figure stands, drawn as a line
  --title TEXT                title of the figure
  --marking TEXT              marking at top and bottom, as typed
  --source TEXT               source line
  --alt TEXT                  alt text; usually a sentence made from the plan

Several files are read as one plan. Exit code 0: done; 2: not done, with one sentence on stderr.
`;
