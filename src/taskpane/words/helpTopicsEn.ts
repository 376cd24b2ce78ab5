import type { HelpTopic } from "./helpTopics";

export const helpTopicsEn: readonly HelpTopic[] = [
  {
    title: "A month, step by step",
    paragraphs: [
      "1. Set the as-of date and press Check ledger. Checking only reads; a few thousand rows take seconds.",
      "2. On Findings go cause by cause: a place leads to its cell; corrections are shown before they are written.",
      "3. On Completion and Overdue verify the figures: a number opens its rows, a row leads to its cell.",
      "4. Make the figure sheets; they are ready to print, and where somebody has typed on them you are asked before they are made again. For colours on the ledger itself, mark it.",
    ],
  },
  {
    title: "The tabs",
    paragraphs: [
      "Findings: what is wrong, missing or contradictory in the ledgers, by cause.",
      "Completion: rates, ranks, lights, suggested notices, and the figures of the other ledgers.",
      "The month in words stands there too: copy it, open the rows behind each paragraph; the browser page also saves it as a Word file and drafts the circular to all towns and units.",
      "Overdue: tasks, projects and problems past their day, longest first, with the step that follows.",
      "Settings: weights, days, ties, names that were not understood, accepted findings.",
    ],
  },
  {
    title: "Error, warning, tidy-up",
    paragraphs: [
      "Error: the row's figures cannot be relied on; correct it first. Until then ranks are to be taken with care and notices are drafts.",
      "Warning: probably wrong. What is right after all can be accepted with a reason.",
      "Tidy-up: touches no figure.",
    ],
  },
  {
    title: "Correcting and undoing",
    paragraphs: [
      "Corrections touch only what is certain (dates, other names, spaces), and are shown before and after. A cell that has changed since, or holds a formula, is left alone, and you are told.",
      "Undo puts the cells of the last correction back; what was edited since stays.",
      "After Clear marks the ledger is as it was before. Our figure sheets may be deleted at any time.",
    ],
  },
  {
    title: "Accepting a finding",
    paragraphs: [
      "What looks wrong may be right. Accept it with a reason and a last day; after that it is told again.",
      "Acceptances stand in the sheet 例外 and travel with the file. Delete a line there to take one back.",
    ],
  },
  {
    title: "Red, yellow, green",
    paragraphs: [
      "Red: overdue, or more than 30 points behind schedule.",
      "Yellow: due within 15 days, or 10 points or more behind, or declared behind.",
      "Green: done, or on schedule. Long-term, paused, cancelled and undated rows show no light.",
      "These limits are settings. Each row says why its light shows.",
    ],
  },
  {
    title: "Reading the ranks",
    paragraphs: [
      "Press a name for the parts of its score, and a number there for its rows. Below the name stands what the rank hangs on.",
      "Members with too few countable tasks are listed apart. Equal scores share a rank.",
      "Data before blame: where errors stand behind a member's figures, it is said beside the rank.",
    ],
  },
  {
    title: "Keeping a month, and comparing",
    paragraphs: [
      "Keep the month once its figures are verified: the result goes into the sheets 月度存档 and 存档明细 of the month's book and is not computed again. That book is the file with an archive, else the one with settings, else the first.",
      "Next month check together with the month's book: what was finished, newly overdue, reopened, set back, told in the same words, added, gone, put off or given another target, row by row; and by how many points the rate moved, step by step.",
      "On the figure sheets last month's rate and the difference in points stand beside each rate, last month's rank and the move beside each rank (↑ up, ↓ down, — the same, “新” not ranked then; what of the settings, or of points given and taken, was otherwise stands below), and the year's months are a line. Counts are compared in items, never in per cent.",
      "What ought to be known is said before a month is kept: errors still open, a day that is not the month's last, a ledger that is missing, files named for another month, months that the book lacks. Whether to keep it is for you to say.",
      "Where a kept month was wrong, correct the ledger and keep it again with a reason: the old version stays, comparisons use the new one. A kept row that was edited is told.",
    ],
  },
  {
    title: "Keyboard",
    paragraphs: [
      "Ctrl+Enter checks. Esc stops a check, leaves the rows of a number, or cancels a dialog.",
      "Tab and Shift+Tab move between controls; arrow keys choose among tabs, Enter opens one. Arrow keys also walk through findings.",
      "In Excel, F6 moves between the sheet and this pane.",
    ],
  },
  {
    title: "Where the data goes",
    paragraphs: [
      "Nothing is uploaded. Ledgers are read and computed on this computer only, and no usage is collected.",
      "Only what you asked for is written into the workbook: figure sheets, marks, corrections, settings, acceptances; and the last check, to compare with.",
      "Inside Excel one script (Office.js) comes from Microsoft's site, as for every add-in; no ledger content leaves through it.",
    ],
  },
  {
    title: "WPS, or no Excel",
    paragraphs: [
      "WPS does not run Excel add-ins. Open the page in a browser and drag the ledgers in: checking, figures and corrections are the same, and a copy with the figure sheets can be saved; the original stays as it is.",
      "The page also serves where Microsoft's script cannot be reached.",
      "Old .xls files can be read; figure sheets then go into a new workbook.",
    ],
  },
  {
    title: "Excel too old",
    paragraphs: [
      "Excel 2021 or Microsoft 365 is needed; in Excel 2016 and 2019 the pane may stay blank.",
      "Use the page in Edge or Chrome, or have Office updated.",
      "Some versions do not show merged cells; findings of blank cells may then be wrong, and the pane says so.",
    ],
  },
];
