/** How the picture looks, on the screen and in a file. The editor gives the colours. */
export const pictureStyle = `
svg { background: var(--vscode-editor-background, #fff); }
text { font: 13px var(--vscode-editor-font-family, monospace); fill: var(--vscode-editor-foreground, #333); }
.cost { font-weight: bold; }
.detail { fill: var(--vscode-descriptionForeground, #666); font-family: var(--vscode-font-family, sans-serif); }
rect { fill: var(--vscode-editor-background, #fff); stroke: var(--vscode-charts-blue, #1a85ff); }
.link { fill: none; stroke: var(--vscode-descriptionForeground, #666); }
.unknown rect { stroke-dasharray: 5 3; }
.unknown rect { stroke: var(--vscode-descriptionForeground, #666); }
.over rect, .wrong rect { stroke: var(--vscode-editorError-foreground, #d00); }
.wrong rect { stroke-width: 2; }
.over .cost, .wrong .cost { fill: var(--vscode-editorError-foreground, #d00); }
.out rect { stroke: var(--vscode-descriptionForeground, #666); stroke-dasharray: 2 3; }
.out .label { text-decoration: line-through; fill: var(--vscode-descriptionForeground, #666); }
.limit line { stroke: var(--vscode-editorError-foreground, #d00); stroke-width: 2; stroke-dasharray: 8 4; }
.limit-words { fill: var(--vscode-editorError-foreground, #d00); }
.limit-words { paint-order: stroke; stroke: var(--vscode-editor-background, #fff); stroke-width: 6px; }
`;

/** What the page adds. */
export const pageStyle = `
body { padding: 12px 16px; color: var(--vscode-editor-foreground); font-family: var(--vscode-font-family); }
.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light) { color-scheme: dark; }
h1 { font-size: 1.2em; font-weight: 600; margin: 0; }
p { margin: 6px 0 10px; color: var(--vscode-descriptionForeground); }
button { padding: 4px 12px; cursor: pointer; font: inherit; color: var(--vscode-button-foreground);
  background: var(--vscode-button-background); border: 1px solid var(--vscode-button-border, transparent); }
button:hover { background: var(--vscode-button-hoverBackground); }
button:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
button { margin-right: 8px; }
.trial { color: var(--vscode-editor-foreground); font-weight: 600; }
.trial:empty { display: none; }
.picture { position: relative; overflow-x: auto; margin-top: 8px; }
.picture input { position: absolute; left: 0; width: 16px; height: 16px; margin: 0; cursor: pointer;
  accent-color: var(--vscode-button-background); }
.picture input:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: -1px; }
.written { cursor: pointer; }
.term { outline: none; }
.term:hover rect { fill: var(--vscode-list-hoverBackground); }
.term:focus rect { stroke: var(--vscode-focusBorder); stroke-width: 2.5; }
`;
