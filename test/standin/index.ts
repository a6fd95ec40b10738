/** A stand-in for Google's services: see README.md. */
export type { AddOn } from './addOn';
export type { BookHandle, CellLook, TabLook } from './bookHandle';
export type * from './bookView';
export type { Desk } from './desk';
export { createGoogle, type Google, type GoogleOptions } from './google';
export type { Area } from './model/area';
export type { Alert, Answer, Menu, MenuItem, MenuSeparator, Pane, Person } from './model/deskState';
export type { DriveFile } from './model/drive';
export type { User } from './model/user';
export type { EditResult } from './personEdit';
export type { Counts } from './runtime/counters';
export { Halt } from './runtime/halt';
export { ScriptError } from './runtime/launch';
export { TransportError } from './runtime/transport';
