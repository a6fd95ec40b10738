/** A Google account. */
export interface User {
  readonly email: string;
}
