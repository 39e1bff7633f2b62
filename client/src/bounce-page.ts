import type {
  BounceAction,
  BounceFile,
  BounceReply,
  BounceRow,
  BounceStep,
} from '../../server/src/lsp/protocol/bounce';
import type { Location } from '../../server/src/lsp/protocol/places';

/** What a link of the page does when it is followed. */
export type BounceLink =
  { readonly kind: 'open'; readonly at: Location } | { readonly kind: 'action'; readonly action: BounceAction };

/** The page of a bounce. Its links call `command` with their index in `links`; text from files never becomes one. */
export interface BouncePage {
  readonly html: string;
  readonly links: readonly BounceLink[];
}

/** Renders the reply without scripts: everything it can do is a link to the one command. */
export function bouncePage(reply: BounceReply, command: string, language: string): BouncePage {
  const links: BounceLink[] = [];
  const link = (text: string, target: BounceLink) => {
    links.push(target);
    return `<a href="command:${command}?${String(links.length - 1)}">${escape(text)}</a>`;
  };
  const open = (text: string, at: Location | undefined) => {
    return at === undefined ? escape(text) : link(text, { kind: 'open', at });
  };
  const row = ({ label, text, state, at }: BounceRow) =>
    `<tr class="${state}"><th scope="row">${open(label, at)}</th><td>${MARKS[state]} ${prose(text)}</td></tr>`;
  const step = ({ text, at, actions }: BounceStep) => {
    const shown = text === undefined ? '' : `<p>${at === undefined ? prose(text) : open(plain(text), at)}</p>`;
    const ways = actions.map((action) => `<li>${link(plain(action.title), { kind: 'action', action })}</li>`);
    return `${shown}${ways.length > 0 ? `<ul>${ways.join('')}</ul>` : ''}`;
  };
  const file = ({ title, at, rows, steps }: BounceFile) =>
    `<section><h2>${open(title, at)}</h2><table>${rows.map(row).join('')}</table>${
      steps.length > 0 ? `<h3>${escape(reply.texts.next)}</h3>${steps.map(step).join('')}` : ''
    }</section>`;
  const body = reply.files.length > 0 ? reply.files.map(file).join('') : `<p>${prose(reply.texts.none)}</p>`;
  const { title } = reply.texts;
  const html = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body><main><h1>${escape(title)}</h1><p class="reason">${prose(reply.reason)}</p><p>${prose(reply.advice)}</p>${body}</main></body>
</html>`;
  return { html, links };
}

/** Seen and read aloud: color alone would not be enough. */
const MARKS = { good: '✓', bad: '✗', unknown: '?' } as const;

const STYLE = `
body { padding: 0 1.5em 2em; max-width: 60em; line-height: 1.5; color: var(--vscode-foreground); }
h1 { font-size: 1.4em; font-weight: 600; }
h2 { font-size: 1.15em; font-weight: 600; margin-top: 2em; }
h3 { font-size: 1em; font-weight: 600; margin: 1.5em 0 0.5em; }
.reason { font-size: 1.1em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3em 1em 0.3em 0; font-weight: normal; }
th { width: 6em; white-space: nowrap; }
td { overflow-wrap: anywhere; }
tr { border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
.bad td { color: var(--vscode-errorForeground); }
code { font-family: var(--vscode-editor-font-family); color: inherit; background: none; overflow-wrap: anywhere; }
ul { margin: 0.25em 0 1em; padding-left: 1.5em; }
p { margin: 0.5em 0; }
`;

/** Messages have code in backticks. */
function prose(text: string): string {
  return escape(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
