import { createContext } from 'preact';

/** Opens another part of the page, by its id. */
export const OpenTab = createContext<(id: string) => void>(() => {});
