/** What google.script.run carries both ways: no Date, no function, no `undefined` (platform 5.3). */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };
