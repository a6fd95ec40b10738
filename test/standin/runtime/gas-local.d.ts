declare module 'gas-local' {
  import type { Context } from 'node:vm';

  const gas: {
    /** Runs every `.js` file under an absolute folder in the context. */
    require(folder: string, context: Context): Context;
  };
  export default gas;
}
