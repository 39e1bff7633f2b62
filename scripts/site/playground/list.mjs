import { ruleLink } from './findings.mjs';

const list = document.querySelector('#findings');
const status = document.querySelector('#status');

/** Lists findings under the editor: where, how severe, what, the rule, and a button for each fix. */
export function showList(view, findings) {
  status.textContent = findings.length === 0 ? 'No findings.' : `Findings: ${findings.length}`;
  const focused = controls().indexOf(document.activeElement);
  list.replaceChildren(...findings.map((finding) => item(view, finding)));
  if (focused >= 0) (controls()[focused] ?? view).focus();
}

/** What the keyboard reaches in the list: findings may change while one of them has the focus, which stays where it is. */
function controls() {
  return [...list.querySelectorAll('button, a')];
}

function item(view, { from, to, severity, message, rule, actions }) {
  const line = view.state.doc.lineAt(from);
  const place = button(`Line ${line.number}, column ${from - line.from + 1}`, () => {
    view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    view.focus();
  });
  const level = Object.assign(document.createElement('span'), {
    className: `severity ${severity}`,
    textContent: severity,
  });
  const fixes = actions.map(({ name, apply }) => button(name, () => apply(view)));
  const words = [place, level, message, ...(rule === undefined ? [] : [ruleLink(rule)]), ...fixes];
  const li = document.createElement('li');
  li.append(...words.flatMap((word) => [word, ' ']));
  return li;
}

function button(textContent, onclick) {
  return Object.assign(document.createElement('button'), { type: 'button', textContent, onclick });
}
