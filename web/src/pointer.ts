// The pointer, for the drawn controls. Where a native element lies under it, that element acts and the canvas only
// shows the hover; on the bare canvas the drawn control acts.
import type { Pane } from "./pane";
import type { Stage } from "./stage";

export function followPointer(stage: Stage): void {
  for (const pane of stage.panes) {
    const tell = (event: PointerEvent, down: boolean, inside: boolean) => {
      const rect = pane.element.getBoundingClientRect();
      stage.point({ pane, x: event.clientX - rect.left, y: event.clientY - rect.top, down: down && onCanvas(pane, event), inside });
    };
    pane.element.addEventListener("pointermove", (event) => {
      tell(event, (event.buttons & 1) !== 0, true);
      stage.invalidate();
    });
    pane.element.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      // A busy browser tells of the press before it tells that it has scrolled; the canvas would not be there yet.
      stage.moved();
      tell(event, false, true);
      stage.frameNow();
      tell(event, true, true);
      stage.frameNow();
    });
    pane.element.addEventListener("pointerup", (event) => {
      tell(event, false, true);
      stage.frameNow();
    });
    const away = (event: PointerEvent) => {
      tell(event, false, false);
      stage.invalidate();
    };
    pane.element.addEventListener("pointerleave", away);
    pane.element.addEventListener("pointercancel", away);
  }
}

function onCanvas(pane: Pane, event: PointerEvent): boolean {
  return event.target === pane.canvas || event.target === pane.mirror || event.target === pane.element;
}
