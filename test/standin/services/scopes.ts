const auth = 'https://www.googleapis.com/auth/';

/** What the reference names for each service (platform 2). Any one of a list suffices. */
export const scopes = {
  book: [`${auth}spreadsheets.currentonly`, `${auth}spreadsheets`],
  anyBook: [`${auth}spreadsheets`],
  ui: [`${auth}script.container.ui`],
  email: [`${auth}userinfo.email`],
  file: [`${auth}drive.file`, `${auth}drive`],
  drive: [`${auth}drive`],
  documents: [`${auth}documents`],
  mail: [`${auth}script.send_mail`],
  fetch: [`${auth}script.external_request`],
  triggers: [`${auth}script.scriptapp`],
} as const;
