/** A Google account. */
export interface User {
  readonly email: string;
  /** Addresses of the Google Groups that the account is in; a file may be shared with a group. */
  readonly groups?: readonly string[];
}
