import { issue, type Issue } from '../base/issue';

const SAVE_AS = 'Open it in Excel and save it as an Excel workbook (.xlsx) or as CSV UTF-8, and open that file.';

function refusal(code: string, message: string, remedy = SAVE_AS): Issue {
  return issue({ code, severity: 'error', message, remedy });
}

export function oldWorkbookIssue(): Issue {
  return refusal('OLD_WORKBOOK', 'This file is an old Excel workbook (.xls) or another old Office file.');
}

export function protectedWorkbookIssue(): Issue {
  return refusal(
    'PROTECTED_WORKBOOK',
    'This workbook is protected by a password, so nothing in it can be read.',
    'Open it in Excel, take the password off (File, Info, Protect Workbook), save a copy and open that.',
  );
}

/** `kind`: what the zip file is instead. */
export function notWorkbookIssue(kind: string): Issue {
  return refusal('NOT_WORKBOOK', `This file is not an Excel workbook (.xlsx): it is ${kind}.`);
}

export function damagedWorkbookIssue(): Issue {
  return refusal('DAMAGED_WORKBOOK', 'This workbook is damaged or written in a way that can not be read.');
}

export function tooLargeIssue(what: string): Issue {
  return refusal(
    'WORKBOOK_TOO_LARGE',
    `This workbook is too large to read: ${what}.`,
    'Copy the sheet with the milestones into a workbook of its own, without empty formatted rows, or save it as CSV UTF-8.',
  );
}

export function hiddenRowsIssue(rows: readonly number[]): Issue {
  const count = rows.length === 1 ? 'One row is' : `${String(rows.length)} rows are`;
  return issue({
    code: 'HIDDEN_ROWS',
    severity: 'info',
    line: rows[0],
    message: `${count} hidden in the sheet, perhaps by a filter; they were read like the others.`,
    remedy: 'If they are not meant, delete them from the sheet, or hide them with a filter here.',
  });
}

export function uncalculatedIssue(lines: readonly number[]): Issue {
  const count = lines.length === 1 ? 'One cell holds a formula' : `${String(lines.length)} cells hold formulas`;
  return issue({
    code: 'FORMULA_NOT_CALCULATED',
    severity: 'warning',
    line: lines[0],
    message: `${count} without a saved result; such a cell is read as empty.`,
    remedy: 'Open the workbook in Excel, save it, and open it here again.',
  });
}

export function monthCellsIssue(line: number, value: string, count: number): Issue {
  return issue({
    code: 'MONTH_CELLS',
    severity: 'info',
    line,
    value,
    message: `${count === 1 ? 'One date cell shows' : `${String(count)} date cells show`} only a month or a year, such as "${value}"; the first day that Excel keeps behind it was not taken as a date.`,
    remedy: 'If the first of the month is meant, show the cell as a full date in Excel.',
  });
}

export function errorCellsIssue(line: number, value: string, count: number): Issue {
  return issue({
    code: 'ERROR_CELLS',
    severity: 'warning',
    line,
    value,
    message: `${count === 1 ? 'One formula gives' : `${String(count)} formulas give`} an error, such as "${value}"; it is shown as it stands.`,
    remedy: 'Mend the formula in Excel, or write the value.',
  });
}
