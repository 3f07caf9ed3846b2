// A sentence at the lower edge of the window, with one thing to press or none.

/** Shows it; `close` is the word for going away. */
export function say(text: string, close: string, action?: { label: string; press: () => void }): void {
  const toast = document.getElementById("toast")!;
  const said = document.createElement("p");
  said.textContent = text;
  const hide = () => toast.replaceChildren();
  toast.replaceChildren(said, ...(action ? [button(action.label, "strong", action.press)] : []), button(close, "", hide));
}

function button(label: string, kind: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = label;
  made.addEventListener("click", press);
  return made;
}
