import { EditorView } from '@codemirror/view';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;

/** The colours of the site (`style.css`). */
export const theme = EditorView.theme(
  {
    '&': { color: 'var(--text)', backgroundColor: 'var(--page)', border: '1px solid var(--line)' },
    '&.cm-focused': { outline: '3px solid var(--link)', outlineOffset: '2px' },
    '.cm-scroller': { minHeight: '16rem', maxHeight: '32rem', overflow: 'auto' },
    '.cm-content': { caretColor: 'var(--text)' },
    '.cm-gutters': { color: 'var(--quiet)', backgroundColor: 'var(--block)', borderColor: 'var(--line)' },
    '.cm-activeLine': { backgroundColor: 'transparent', boxShadow: 'inset 0 0 0 1px var(--line)' },
    '.cm-tooltip': {
      maxWidth: 'min(40rem, 100vw)',
      color: 'var(--text)',
      backgroundColor: 'var(--block)',
      border: '1px solid var(--line)',
    },
    '.cm-tooltip a': { color: 'var(--link)' },
    '.cm-lsp-hover-tooltip': { padding: '0 0.75rem', overflow: 'auto', maxHeight: '20rem' },
    '.cm-diagnosticAction': { backgroundColor: 'var(--link)', color: 'var(--page)' },
  },
  { dark },
);
