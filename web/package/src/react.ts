// letter-assistant/react: the element, and its name in React's JSX (React 19 or newer; docs/embed.md).
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { LetterAssistantElement, LetterAssistantEventMap } from "./element.js";

export * from "./element.js";

type Attribute = "src" | "loading" | "mode" | "locale" | "theme" | "situations" | "prefill" | "shareText" | "overlay";

/** The element's attributes; its events as React 19 listens to them: `oncopied`, `onsent-with`. */
export type LetterAssistantProps = DetailedHTMLProps<HTMLAttributes<LetterAssistantElement>, LetterAssistantElement>
  & { [A in Attribute]?: LetterAssistantElement[A] | undefined }
  & { [E in keyof LetterAssistantEventMap as `on${E}`]?: ((event: LetterAssistantEventMap[E]) => void) | undefined }
  & { timeout?: number | undefined };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "letter-assistant": LetterAssistantProps;
    }
  }
}
