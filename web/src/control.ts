// What every native element of the mirror can do.
import type { ControlView, Placement, View } from "./view";

export interface MirrorControl {
  readonly element: HTMLElement;
  update(control: ControlView, view: View): void;
  place(placements: readonly Placement[]): void;
  /** The element that takes the focus; `value` names a radio button. */
  focusable?(value: string): HTMLElement | undefined;
}
