export const HELP = `Milepost turns a milestone table into a timeline.

  milepost inspect FILE... [options]                 prints the plan as JSON
  milepost figure  FILE... --out OUT.pdf [options]   draws the plan, in the format of the ending
  milepost present FILE... --out OUT.pptx [options]  writes a presentation of the plan, step by step

A file is CSV in any form, an Excel workbook (.xlsx), a web page with a table, or a Microsoft Project
plan saved as XML. present takes a project saved from the app (.json) too, with its steps.

Options of all commands
  --document-date YYYY-MM-DD  date of the paper: gives dates without a year their year
  --sheet NAME                sheet of the workbook to read; usually the first that has rows
  --encoding NAME             how the letters of a text file are stored, if not as found: utf-8,
                              utf-16le, utf-16be, windows-1252, windows-1257, iso-8859-13, macintosh
  --delimiter SIGN            what parts the cells, if not as found: , ; tab or |
  --map FIELD=COLUMN          which column is for what; fields are id, title, leads, area, phase,
                              date, end, funding, notes. Given twice for one field, the cells are
                              read together in that order. --map FIELD= uses no column

Options of figure
  --out OUT.pdf               file to write: .svg, .png, .pdf, .pptx or .docx; several pages of .svg
                              and .png become OUT_1.svg, OUT_2.svg, ...
  --dpi 96...600              dots per inch of pictures (usual: 300), in .png and .docx
  --outlines on               letters of .svg as shapes: alike without the font, no text any more
  --group LANES[,LANES,LANES] agency, area, phase, funding, year, none, or the name of a column:
                              lanes, those inside them, and those inside these
  --lane-order ORDER          plan (usual), date, name or count
  --shared WAY                each (usual): a milestone of several leads stands in each of their lanes;
                              first: once, in the lane of the first
  --labels WAY                beside (usual) the marks; inside bars with room for them; key: numbers
                              beside the marks and a key under each lane
  --lane-summaries on         counts beside the names of lanes
  --empty-lanes on            lanes without milestones too
  --fold LANE                 draws a lane as one strip; can be given several times, or all
  --colour WHAT               funding (usual), agency, area, phase, none, or the name of a column
  --highlight FIELD=VALUE     what stands out: status=unfunded, agency=NAME, area=NAME, words=TEXT or
                              COLUMN=VALUE; can be given several times
  --theme NAME                light (usual), contrast, or slide for larger type
  --house-style FILE.json     colours, type and sizes of an organisation, checked before use
  --page PAGE                 a4-landscape (usual), a4-portrait, a3-landscape, slide, slide-4-3,
                              or the room for the figure in mm, such as 160x120
  --margin MM                 margin of the paper, usually 25 and less before the figure is split
  --break LANE                the lane that begins a new page; can be given several times
  --appendix on               adds the data of the figure as a table, on pages of its own
  --axis YEARS                calendar (usual), financial (1 July to 30 June), or both
  --axis-breaks on            leaves out a long stretch in which nothing begins or ends
  --window FROM..TO           the stretch of time to show, such as "July 2025..June 2027"
  --line LABEL=DATE           a line of your own, such as --line "Budget day=22 May 2025"
  --band LABEL=FROM..TO       a band of your own; lines and bands can be given several times
  --shading off               leaves weekends and public holidays as other days
  --as-at YYYY-MM-DD          day for which the figure stands, drawn as a line
  --title TEXT                title of the figure
  --marking TEXT              marking at top and bottom, as typed
  --source TEXT               source line
  --draft TEXT                words of a stamp, such as "DRAFT – not government policy"
  --caption off               leaves the title to the caption of the paper
  --alt TEXT                  alt text; usually a sentence made from the plan
  --notes off                 leaves out the speaker notes of slides, which say what they show in words

Options of present
  --out OUT.pptx              file to write: .pptx, .pdf or .svg; slides of .svg become OUT_1.svg, ...
  --by PART                   lane (usual), phase or year: what the steps between overview and gaps go by
  --group LANES[,LANES]       the lanes, as for figure
  --shape SHAPE               16:9 (usual) or 4:3
  --type-size 24...48         size of the smallest text on a screen of 1080 lines (usual: 32)
  --notes on                  adds the speaker notes of the steps, to .pptx; usually they are left out
  --from YYYY-MM-DD           the day that "what comes next" begins; usually the "as at" day or today
  --as-at, --title, --marking, --source, --draft as for figure

Several files are read as one plan. Exit code 0: done; 2: not done, with one sentence on stderr.
`;
