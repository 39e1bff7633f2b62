import {
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
  type Command,
  type TreeDataProvider,
} from 'vscode';
import type { MailDomain, MailStatusItem } from '../../server/src/lsp/protocol/mail-status';
import type { Location } from '../../server/src/lsp/protocol/places';
import { WIZARD_COMMANDS } from '../../server/src/lsp/protocol/wizards';
import type { MailStatus } from './mail-status';

/** A row of the view. */
export type MailNode =
  | { readonly kind: 'domain'; readonly domain: MailDomain }
  | { readonly kind: 'receivers'; readonly domain: MailDomain }
  | { readonly kind: 'item'; readonly domain: MailDomain; readonly item: MailStatusItem };

/** The tree of domains, their records, and what receivers require. */
export class MailTree implements TreeDataProvider<MailNode> {
  readonly onDidChangeTreeData;
  readonly #status: MailStatus;

  constructor(status: MailStatus) {
    this.#status = status;
    this.onDidChangeTreeData = status.onDidChange;
  }

  getChildren(node?: MailNode): MailNode[] {
    if (node === undefined) return this.#status.domains.map((domain) => ({ kind: 'domain', domain }));
    const { domain } = node;
    switch (node.kind) {
      case 'domain':
        return [...itemNodes(domain, domain.protocols), { kind: 'receivers', domain }];
      case 'receivers':
        return itemNodes(domain, domain.requirements);
      case 'item':
        return itemNodes(domain, node.item.children);
    }
  }

  /** The view reveals domains only, which are at its top. */
  getParent(): undefined {
    return undefined;
  }

  getTreeItem(node: MailNode): TreeItem {
    switch (node.kind) {
      case 'domain':
        return domainItem(node.domain, this.#status.domains.length);
      case 'receivers':
        return receiversItem(node.domain, this.#status.texts?.receivers ?? '');
      case 'item':
        return statusItem(node.domain, node.item);
    }
  }
}

function itemNodes(domain: MailDomain, items: readonly MailStatusItem[]): MailNode[] {
  return items.map((item) => ({ kind: 'item', domain, item }));
}

function domainItem({ domain, uri, state, summary }: MailDomain, count: number): TreeItem {
  const open = count === 1 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(domain, open);
  item.id = `${uri} ${domain}`;
  item.description = workspace.asRelativePath(Uri.parse(uri, true));
  item.iconPath = iconOf(state);
  item.tooltip = summary;
  item.contextValue = 'domain';
  return item;
}

function receiversItem({ uri, domain, requirements }: MailDomain, label: string): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `${uri} ${domain} receivers`;
  const states = requirements.map(({ state }) => state);
  item.iconPath = iconOf(states.includes('bad') ? 'bad' : states.includes('unknown') ? 'unknown' : 'good');
  return item;
}

function statusItem(domain: MailDomain, { label, text, state, at, lacks, children }: MailStatusItem): TreeItem {
  const hasChildren = children.length > 0;
  const item = new TreeItem(label, hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  // Record text is shown as text: neither Markdown nor commands in it are interpreted.
  item.description = plain(text);
  item.tooltip = `${label}: ${plain(text)}`;
  item.accessibilityInformation = { label: `${label}: ${plain(text)}` };
  item.iconPath = iconOf(state);
  const command = at === undefined ? addCommand(domain, lacks) : revealCommand(at);
  if (command !== undefined) item.command = command;
  item.contextValue = lacks === undefined ? 'record' : `lacks-${lacks}`;
  return item;
}

/** Messages mark words with backticks, which this view would show. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

function revealCommand({ uri, range: { start, end } }: Location): Command {
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { title: '', command: 'vscode.open', arguments: [Uri.parse(uri, true), { selection }] };
}

function addCommand({ uri, domain }: MailDomain, lacks: MailStatusItem['lacks']): Command | undefined {
  return lacks && { title: '', command: WIZARD_COMMANDS[lacks], arguments: [uri, domain] };
}

function iconOf(state: MailStatusItem['state']): ThemeIcon {
  switch (state) {
    case 'good':
      return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
    case 'bad':
      return new ThemeIcon('error', new ThemeColor('testing.iconFailed'));
    case 'unknown':
      return new ThemeIcon('question', new ThemeColor('descriptionForeground'));
    case 'optional':
      return new ThemeIcon('circle-outline', new ThemeColor('descriptionForeground'));
  }
}
