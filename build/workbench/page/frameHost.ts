/** What the workbench offers to the pages that scripts show in it. */
export interface FrameHost {
  call(name: string, args: readonly unknown[]): Promise<{ value: unknown } | { error: string }>;
  close(frame: string): void;
  /** Follows a link: a document of the stand-in's Drive opens here. */
  follow(address: string): void;
}
