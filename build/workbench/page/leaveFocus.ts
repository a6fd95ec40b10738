/** Takes the cursor out of a button, field or frame, so that keys go to the grid again. */
export function leaveFocus(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && !active.matches('.cell-editor')) active.blur();
}
