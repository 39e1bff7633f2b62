import { AddressSet } from '../../mail/spf/address-set';
import type { RecordNode, TermNode } from '../../mail/spf/evaluate/tree';
import { limits } from '../../mail/spf/facts';
import type { Language } from '../../messages/catalogues';
import type { ArgsParameter, MessageId } from '../../messages/message';
import { translate } from '../../messages/render';
import { displayName, isUnknown } from '../../records/name';
import type { Octets } from '../../text/octets';
import { absolute, type Place } from '../../text/span';
import { decodeForDisplay } from '../../text/utf8';
import type { Workspace } from '../../workspace/workspace';
import { type CountedSpf, countedSpf } from './records';
import { spfSummary } from './summary';
import { type Group, groups, isUnread, stateOf, type TermState } from './tree-terms';
import { costLabel, recordInWords } from './words';

/** What an SPF record costs, as a picture shows it. All texts are in the user's language. */
export interface SpfTree {
  /** `SPF tree of example.com` */
  readonly title: string;
  readonly summary: string;
  /** The whole record. */
  readonly place: Place;
  readonly root: TreeItem;
}

/** A term, or several consecutive terms that cost nothing; at the root, the record itself. */
export interface TreeItem {
  readonly label: string;
  /** `+4`; empty for what costs nothing. */
  readonly cost: string;
  /** The origin of the record, or the result: `live at 12:03`. May be empty. */
  readonly detail: string;
  /** Everything that the picture shows about it, in words. */
  readonly words: string;
  readonly state: TermState;
  /** The limit is exceeded when this term is counted, or was exceeded before it. */
  readonly isOver: boolean;
  /** Its location, if it is in a document. */
  readonly place: Place | undefined;
  readonly children: readonly TreeItem[];
}

/** The tree of the SPF record at an offset of a document, or of the nearest one. */
export function spfTreeAt(workspace: Workspace, uri: string, offset: number, language: Language): SpfTree | undefined {
  const [here] = countedSpf(workspace, uri, { start: offset, end: offset });
  const counted = here ?? nearest(countedSpf(workspace, uri), offset);
  return counted && new TreePainter(uri, language).tree(counted);
}

function nearest(records: readonly CountedSpf[], offset: number): CountedSpf | undefined {
  const distance = ({ record }: CountedSpf) => Math.abs(absolute(record.rdataPlace).start - offset);
  return records.toSorted((a, b) => distance(a) - distance(b))[0];
}

class TreePainter {
  readonly #uri: string;
  readonly #language: Language;

  constructor(uri: string, language: Language) {
    this.#uri = uri;
    this.#language = language;
  }

  tree(counted: CountedSpf): SpfTree {
    const { record, text, survey } = counted;
    const { owner } = record;
    const isNamed = owner !== undefined && !isUnknown(owner);
    const domain = isNamed ? displayName(owner) : this.#t('hover/this-domain');
    const summary = spfSummary(counted, this.#language);
    const root: TreeItem = {
      label: isNamed ? domain : 'v=spf1',
      cost: `${survey.atLeast ? '≥' : ''}${String(survey.lookups)}/${String(limits.lookups)}`,
      detail: recordInWords(survey.root, this.#uri, this.#language),
      words: `${domain}: ${summary}`,
      state: survey.root.fault === 'syntax' ? 'wrong' : 'plain',
      isOver: false,
      place: text.cover({ start: 0, end: text.length }),
      children: this.#items(survey.root),
    };
    return { title: this.#t('spf-cost/tree.of', { domain }), summary, place: record.rdataPlace, root };
  }

  #items({ terms, text }: RecordNode): TreeItem[] {
    return groups(terms).map((group) => {
      const [first, ...rest] = group;
      return rest.length === 0 ? this.#item(first, text) : this.#groupItem(group, text);
    });
  }

  #item(node: TermNode, text: Octets | undefined): TreeItem {
    const { term, child } = node;
    const children = child === undefined ? [] : this.#items(child);
    const isOver = node.before + (children.length > 0 ? node.own : node.lookups) > limits.lookups;
    const label = decodeForDisplay(term.text);
    const detail = this.#detail(node);
    const spent = node.lookups > 0 || node.atLeast ? [this.#costs(node), this.#before(node)] : [];
    return {
      label,
      cost: costLabel(node),
      detail,
      words: sentence([label, detail, ...spent, isOver ? this.#t('spf-cost/tree.over') : '']),
      state: stateOf(node),
      isOver,
      place: text?.cover(term.span),
      children,
    };
  }

  /** Several terms that cost nothing, or that were not evaluated. */
  #groupItem([first, ...rest]: Group, text: Octets | undefined): TreeItem {
    const label = this.#t('spf-cost/terms', { first: decodeForDisplay(first.term.text), count: rest.length });
    const networks = [first, ...rest].flatMap((node) => node.networks);
    const detail = isUnread(first) ? this.#t('spf-cost/state.unread') : this.#addresses(AddressSet.of(networks));
    return {
      label,
      cost: costLabel(first),
      detail,
      words: sentence([label, detail]),
      state: stateOf(first),
      isOver: first.before + first.lookups > limits.lookups,
      place: text?.cover({ start: first.term.span.start, end: rest.at(-1)?.term.span.end ?? first.term.span.end }),
      children: [],
    };
  }

  #detail({ child, isVoid, fault, hosts, networks, outcome }: TermNode): string {
    if (child !== undefined) return recordInWords(child, this.#uri, this.#language);
    if (isVoid.ip4 && isVoid.ip6) return this.#t('spf-cost/void');
    if (fault === 'mx-limit') return this.#t('spf-cost/too-many-hosts');
    if (fault === 'dns') return this.#t('spf-cost/state.unreachable');
    const servers = hosts.length > 0 ? this.#t('spf-cost/hosts', { count: hosts.length }) : '';
    if (networks.length > 0) return sentence([servers, this.#addresses(AddressSet.of(networks))]);
    return outcome === 'unknown' ? sentence([servers, this.#t('spf-cost/state.unknown')]) : servers;
  }

  #addresses(addresses: AddressSet): string {
    const count = addresses.count(4);
    if (count === 0n) return addresses.count(6) > 0n ? 'IPv6' : '';
    const number = new Intl.NumberFormat(this.#language).format(count);
    return this.#t('spf-cost/addresses', { count: Number(count), number });
  }

  #costs({ lookups, certainLookups, atLeast }: TermNode): string {
    const variant = atLeast ? '.at-least' : certainLookups < lookups ? '.about' : '';
    return this.#t(`spf-cost/tree.costs${variant}`, { count: lookups });
  }

  #before({ before }: TermNode): string {
    return before === 0 ? '' : this.#t('spf-cost/tree.before', { count: before });
  }

  #t<I extends MessageId>(id: I, ...args: ArgsParameter<I>): string {
    return translate(this.#language, id, ...args);
  }
}

function sentence(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
