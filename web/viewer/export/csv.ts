// Facts with their quotes as comma-separated values in the manner of RFC 4180, for spreadsheets.

/** A cell that a spreadsheet would take for a formula; it gets an apostrophe in front, which spreadsheets do not show. */
const formula = /^[\s]*[=+\-@\t\r\n]/;

/** What tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\ufeff';

/** Writes a table, its first row the names of the columns. Numbers stay numbers, text is never a formula. */
export function writeCSV(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
