/** Ports that are tried where none is named, the first of them first; then any. */
export const FIRST_PORT = 8080;
export const PORTS = 20;
