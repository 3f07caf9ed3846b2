// What is another way in a frame. `--below`: how many rows of the page are under the portal's window; `--round` and `--font`
// are the portal's (look.ts).
const round = (selector: string, radius: number) => `html[data-renderer] ${selector}{border-radius:calc(${radius}px*var(--round,1))}`;

export const sheet = `
html{overflow:hidden}
html[data-renderer] .wide>.pane-letter{position:relative;top:auto;max-height:none}
html .notices{bottom:calc(var(--below,0px) + 24px)}
html .skip{bottom:calc(var(--below,0px) + 16px)}
@media (max-width:959px){
html .notices{bottom:calc(var(--below,0px) + 72px)}
html[data-renderer].at-letter .skip:not(:focus){transform:translate(-50%,0)}
html[data-renderer].letter-seen .skip:not(:focus){transform:translate(-50%,200%)}
}
html[data-renderer=mirror] body{font-family:var(--font,"Letter Sans"),system-ui,sans-serif}
${round(":is(.editor,.button,.finding)", 10)}
${round(".editor.placed", 10)}
${round(".button.placed", 10)}
${round(".option", 12)}
${round(".option.placed", 12)}
${round(".segmented .option", 8)}
${round(":is(.letter,.advice)", 14)}`;
