import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { hoverTooltips, serverCompletion } from '@codemirror/lsp-client';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { EditorView, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { theme } from './theme.mjs';

/**
 * Replaces what is in `host` with an editor for `text`. Tab leaves it, as in any field (WCAG 2.1.2). Its styles are
 * constructed, which the policy of the page allows in a shadow tree only.
 */
export function openEditor(host, text, server) {
  host.replaceChildren();
  const root = host.attachShadow({ mode: 'open' });
  return new EditorView({
    doc: text,
    root,
    parent: root,
    extensions: [
      lineNumbers(),
      lintGutter(),
      highlightSpecialChars(),
      highlightActiveLine(),
      history(),
      autocompletion(),
      serverCompletion(),
      hoverTooltips(),
      keymap.of([...lintKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.contentAttributes.of({ 'aria-label': host.dataset.label, spellcheck: 'false' }),
      server,
      theme,
    ],
  });
}
