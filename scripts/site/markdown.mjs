import markdownIt from 'markdown-it';

const md = markdownIt({ html: true });

/**
 * Markdown as HTML in which every heading has an id, with the words of its headings. `linkTo` turns the address of each
 * relative link and picture into that of the site; examples of rules open in the page `playground`.
 */
export function renderMarkdown(text, linkTo, playground) {
  const env = { linkTo, playground };
  const tokens = md.parse(text, env);
  const headings = withIds(tokens);
  return { html: md.renderer.render(tokens, md.options, env), headings };
}

/** Text with what has a meaning in HTML escaped. */
export const escapeHtml = md.utils.escapeHtml;

/** Gives headings the ids that GitHub gives them. */
function withIds(tokens) {
  const seen = new Map();
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const text = tokens[index + 1].children.map(({ content }) => content).join('');
    const slug = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    const id = count === 0 ? slug : `${slug}-${count}`;
    token.attrSet('id', id);
    return [{ level: Number(token.tag.slice(1)), text, id }];
  });
}

for (const [type, name] of [
  ['link_open', 'href'],
  ['image', 'src'],
]) {
  const write =
    md.renderer.rules[type] ?? ((tokens, index, options, env, self) => self.renderToken(tokens, index, options));
  md.renderer.rules[type] = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const address = token.attrGet(name);
    if (!/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(address)) token.attrSet(name, env.linkTo(address));
    return write(tokens, index, options, env, self);
  };
}

// What may be wider than the window scrolls by itself, with the keyboard too (WCAG 2.1.1).
md.renderer.rules.table_open = () => '<div class="wide" role="region" aria-label="Table" tabindex="0"><table>\n';
md.renderer.rules.table_close = () => '</table></div>\n';

md.renderer.rules.fence = (tokens, index, options, { playground }) => {
  const { info, content } = tokens[index];
  const [language = '', kind = ''] = info.split(' ');
  const label = kind === '' ? `Code${language === '' ? '' : `: ${language}`}` : captions[kind];
  const code = kind === 'incorrect' ? content.split('\n').map(marked).join('\n') : escapeHtml(content);
  const block = `<pre role="region" aria-label="${escapeHtml(label)}" tabindex="0"><code>${code}</code></pre>`;
  if (kind === '') return `${block}\n`;
  const address = `${playground}#${language === 'hcl' ? 'terraform' : 'zone'}=${encodeURIComponent(content)}`;
  const link = playground === undefined ? '' : `<a href="${address}">Open in the playground</a>`;
  return `<figure class="${escapeHtml(kind)}"><figcaption>${label}</figcaption>${block}${link}</figure>\n`;
};

const captions = { incorrect: 'Incorrect', correct: 'Correct' };

/** A line under the incorrect text that marks what a rule finds there. */
function marked(line) {
  const text = escapeHtml(line);
  return /^[;#]?[ ]*\^+…? /.test(line) ? `<mark>${text}</mark>` : text;
}
