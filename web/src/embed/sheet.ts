// What is another way in a frame. `--below`: how many rows of the page are under the portal's window; `--follow`: how far the
// letter has moved (follow.ts); `--round` and `--font` are the portal's (look.ts). The portal scrolls, so nothing here can move a
// small control from under the button that floats: the button gives way.
const round = (selector: string, radius: number) => `html[data-renderer] ${selector}{border-radius:calc(${radius}px*var(--round,1))}`;

/** The question whether the portal may see the letter (consent.ts), set like the cards under it: with the canvas these keep
 * 16px from the edge, from a width of 480px on 28px. */
const consent = `
.consent{margin:32px clamp(16px,(100% - 479px)*99,28px) 0;padding:16px 20px 18px;border:1px solid var(--line);background:var(--surface);overflow-wrap:anywhere}
.consent[data-granted]{border-color:var(--accent);background:var(--accent-soft)}
.consent h2{font-size:16px;line-height:24px;font-weight:600}
.consent label{display:flex;align-items:center;gap:12px;min-height:44px;padding:6px 0;font-size:15px;line-height:22px;cursor:pointer}
.consent p{font-size:13px;line-height:19px;color:var(--muted)}
.consent .consent-said{color:var(--text);font-weight:600}
.consent .consent-said:not(:empty){margin-top:8px}
.consent input{flex:none;appearance:none;width:44px;height:26px;margin:0;padding:4px;border:1px solid var(--control-line);border-radius:13px;background:var(--surface);cursor:pointer;transition:background .15s}
.consent input::before{content:"";display:block;width:16px;height:16px;border-radius:8px;background:var(--control-line);transition:translate .15s}
.consent input:checked{border-color:var(--accent);background:var(--accent)}
.consent input:checked::before{translate:18px;background:var(--on-accent)}
html[data-renderer=mirror] .consent{margin:32px 32px 0}
.wide>.pane-form{grid-row:1/span 2}
.wide>.consent,.wide:has(>.consent)>.pane-letter{grid-column:2}
.wide:has(>.consent){grid-template-rows:auto 1fr}
@media (max-width:599px){html[data-renderer] .consent{margin:16px 16px 0;padding:14px 16px 16px}}
@media (prefers-reduced-motion:reduce){.consent input,.consent input::before{transition:none}}
@media (forced-colors:active){.consent input{appearance:auto;width:24px;height:24px}.consent input::before{content:none}}
@media print{.consent{display:none}}`;

export const sheet = `
html{overflow:hidden}
html[data-renderer] .wide>:is(.pane-letter,.consent){position:relative;top:var(--follow,0px);max-height:none}
html .notices{bottom:calc(var(--below,0px) + 24px)}
html .skip{bottom:calc(var(--below,0px) + 16px)}
@media (max-width:959px){
html .notices{bottom:calc(var(--below,0px) + 72px)}
html[data-renderer].at-letter .skip:not(:focus){transform:translate(-50%,0)}
html[data-renderer].letter-seen .skip:not(:focus),html[data-renderer]:has(main :is([type=radio],[type=checkbox],button,a):focus-visible) .skip:not(:focus){transform:translate(-50%,200%)}
}
${consent}
html[data-renderer] body{font-family:var(--font,"Letter Sans"),system-ui,sans-serif}
${round(":is(.editor,.button,.finding)", 10)}
${round(".editor.placed", 10)}
${round(".button.placed", 10)}
${round(".option", 12)}
${round(".option.placed", 12)}
${round(".segmented .option", 8)}
${round(":is(.letter,.advice,.consent)", 14)}`;
