/** Google's services that the four scopes of design 5 allow; `Drive` is the advanced service. */
export const GOOGLE_SERVICES = [
  'CacheService',
  'Charts',
  'Drive',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
] as const;

/** What programs elsewhere lean on and Apps Script lacks (platform 6.2, 6.3). */
export const ABSENT_IN_APPS_SCRIPT = [
  'Blob',
  'Buffer',
  'DOMException',
  'File',
  'FormData',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'crypto',
  'document',
  'fetch',
  'navigator',
  'performance',
  'process',
  'require',
  'setInterval',
  'setTimeout',
  'structuredClone',
  'window',
] as const;

/**
 * What packages mention without a guard and never reach from here, name by name. That they do not
 * is shown by the papers built in a bare context (`test/document/bareContext.test.ts`).
 */
export const NOT_REACHED: Record<string, string> = {
  Blob: 'docx: toBlob, behind a throw',
  Buffer: 'docx: toBuffer, behind a throw; the parts are zipped by fflate instead',
  TextEncoder: 'docx: pictures given as text, and its own zip; parts are encoded by own code',
  atob: 'docx: pictures given as base64 text; pictures are given as bytes',
  btoa: 'docx: hashes of document protection, and toBase64String',
  setTimeout: 'docx: toStream',
};
