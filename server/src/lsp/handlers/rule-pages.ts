import { ShowDocumentRequest } from 'vscode-languageserver';
import { ruleUrl } from '../../features/links';
import { ruleSummary } from '../../messages/rule-summary';
import { ruleOf } from '../../rules/catalogue';
import type { Runtime, Session } from '../session';
import { RULE_PAGE_SCHEME } from '../protocol/rule-pages';
import { showMessage, type RunCommand } from './commands';

/**
 * Shows the page of a rule in editors without a command of their own: as a virtual document, or the file that ships with
 * the program, or its first sentence in a message.
 */
export function explainRule(session: Session, { rulePage }: Pick<Runtime, 'rulePage'>): RunCommand {
  const { connection, client, language } = session;
  return async ([id]) => {
    const rule = typeof id === 'string' ? ruleOf(id) : undefined;
    if (rule === undefined) return null;
    const page = await rulePage(rule.id, language());
    const uri = client.workspace?.textDocumentContent === undefined ? page?.uri : pageUri(rule.id);
    if (page !== undefined && uri !== undefined && client.window?.showDocument?.support === true) {
      await connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true });
    } else {
      showMessage(session, [`${rule.id}: ${ruleSummary(rule, language())}`, ruleUrl(rule) ?? []].flat().join(' '));
    }
    return page?.text ?? ruleSummary(rule, language());
  };
}

/** Gives clients that display virtual documents (LSP 3.18) the text of a page. */
export function answerRulePages(
  { connection, client, language }: Session,
  { rulePage }: Pick<Runtime, 'rulePage'>,
): void {
  if (client.workspace?.textDocumentContent === undefined) return;
  connection.workspace.textDocumentContent.on(async ({ uri }) => {
    const id = new RegExp(`^${RULE_PAGE_SCHEME}:/*([a-z-]+/[a-z0-9-]+)[.]md$`).exec(uri)?.[1];
    const page = id === undefined || ruleOf(id) === undefined ? undefined : await rulePage(id, language());
    return { text: page?.text ?? '' };
  });
}

function pageUri(id: string): string {
  return `${RULE_PAGE_SCHEME}:/${id}.md`;
}
