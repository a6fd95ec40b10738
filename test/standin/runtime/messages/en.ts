import type { vi } from './vi';

/** The same sentences for an account in English, as public sources quote them (platform 10). */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  signature: "The parameters ({types}) don't match the method signature for {method}.",
  rowsDiffer:
    'The number of rows in the data does not match the number of rows in the range. The data has {data} but the range has {range}.',
  columnsDiffer:
    'The number of columns in the data does not match the number of columns in the range. The data has {data} but the range has {range}.',
  outsideGrid: 'The coordinates of the range are outside the dimensions of the sheet.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  rowTooSmall: 'The starting row of the range is too small.',
  columnTooSmall: 'The starting column of the range is too small.',
  rangeNotFound: 'Range not found',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  allRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  allColumns: 'Sorry, it is not possible to delete all non-frozen columns.',
  freezeAllRows: "You can't freeze all visible rows on the sheet.",
  freezeAllColumns: "You can't freeze all visible columns on the sheet.",
  freezeMerge: "You can't freeze only part of a merged cell.",
  mergeFrozen: "You can't merge frozen and non-frozen cells.",
  oneCell: 'The range must be a single cell.',
  noDomain: 'The spreadsheet does not belong to a Google Workspace domain.',
  listTooLong:
    'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  malformedHtml: 'Malformed HTML content: {html}',
  metaTag: 'The meta tag "{name}" is not allowed.',
  tabExists: 'A sheet with the name "{name}" already exists. Please enter another name.',
  tabName: 'The sheet name "{name}" is invalid.',
  lastTab: "You can't remove or hide all the visible sheets in a document.",
  tabGone: 'Sheet {id} not found',
  tabIndex: 'Sheet index {index} is out of bounds.',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  bookTooLarge:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  noAccess: 'You do not have permission to access the requested document.',
  invalidData:
    'The data you entered in cell {cell} violates the data validation rules set on this cell.{help}',
  invalidChoice:
    'The data you entered in cell {cell} violates the data validation rules set on this cell. Please enter one of the following values: {values}.',
  warningProtection:
    "You're trying to edit part of this sheet that shouldn't be changed accidentally.",
  mergedRange: 'This range contains merged cells. Please unmerge them and try again.',
  mergePartial: 'You must select all cells in a merged range to merge or unmerge them.',
  invalidArgument: 'Invalid argument: {name}',
  invalidColor: 'Invalid color: {color}',
  otherSheet: 'All ranges must be on the same sheet.',
  noCondition: 'A conditional format rule must have a condition and at least one range.',
  noCriteria: 'A data validation rule must have criteria.',
  unprotectedOutside: 'Unprotected ranges must be within the protected sheet.',
  notSheetProtection: 'Unprotected ranges can only be set on a protected sheet.',
  namedRange: 'The name of the range is invalid: {name}',
  scopes:
    'Specified permissions are not sufficient to call {method}. Required permissions: {scopes}',
  unauthorised: 'You do not have permission to call {method}. Required permissions: {scopes}',
  noHtml: 'No HTML file named {name} was found.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  propertyTooLarge:
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  argumentTooLarge: 'Argument too large: {name}',
  quota: 'Service invoked too many times for one day: {service}.',
  serviceTimeout: 'Service Spreadsheets timed out while accessing document with id {id}.',
  serviceError: "We're sorry, a server error occurred. Please wait a bit and try again.",
  executionTime: 'Exceeded maximum execution time',
  stopped: 'The script was stopped.',
  functionNotFound: 'Script function not found: {name}',
  driveNotFound: 'API call to drive.{method} failed with error: File not found: {id}.',
  driveQuery: 'API call to drive.files.list failed with error: Invalid Value',
  driveImport: 'API call to drive.files.create failed with error: Bad Request',
  driveDownload:
    'API call to drive.files.get failed with error: Only files with binary content can be downloaded. Use Export with Docs Editors files.',
  driveForbidden:
    'API call to drive.{method} failed with error: The user does not have sufficient permissions for this file.',
  copyName: 'Copy of {name}',
  newTab: 'Sheet{number}',
  conditionalTab: 'Conditional format rule cannot reference a different sheet.',
};
