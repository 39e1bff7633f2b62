import { AddressSet } from '../../mail/spf/address-set';
import type { Survey } from '../../mail/spf/evaluate/survey';
import type { RecordNode, TermNode } from '../../mail/spf/evaluate/tree';
import { limits } from '../../mail/spf/facts';
import type { Term } from '../../mail/spf/nodes';
import { senderTerms } from '../../mail/spf/sender-terms';
import type { Language } from '../../messages/language';
import type { ArgsParameter, MessageId } from '../../messages/message';
import { translate } from '../../messages/render';
import { displayName, isUnknown } from '../../records/name';
import type { Octets } from '../../text/octets';
import { absolute, type Place } from '../../text/span';
import { decodeForDisplay } from '../../text/utf8';
import type { Workspace } from '../../workspace/workspace';
import { countedSpf, type WrittenSpf } from './records';
import { spfSummary } from './summary';
import { isOptional, type LeftOut, runs, type Trial, trialOf, trialSurvey } from './trial';
import { type Group, groups, isUnread, outGroups, stateOf, type TermState } from './tree-terms';
import { costLabel, recordInWords } from './words';

/** What an SPF record costs, as a picture shows it. All texts are in the user's language. */
export interface SpfTree {
  /** `SPF tree of example.com` */
  readonly title: string;
  readonly summary: string;
  /** The whole record. */
  readonly place: Place;
  readonly root: TreeItem;
  /** The value of the record, by which a later request recognises it. */
  readonly value: string;
  /** If terms are left out: the tree is that of the rest. */
  readonly trial: { readonly summary: string; readonly terms: readonly number[] } | undefined;
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
  /** Terms of the record itself that may be left out, by their indexes. */
  readonly terms: readonly number[];
  /** The tree is that of the record without them. */
  readonly isOut: boolean;
}

/**
 * The tree of the SPF record at an offset of a document, or of the nearest one; without the terms that are left out.
 */
export function spfTreeAt(
  workspace: Workspace,
  uri: string,
  offset: number,
  language: Language,
  leftOut?: LeftOut,
): SpfTree | undefined {
  const [here] = countedSpf(workspace, uri, { start: offset, end: offset });
  const counted = here ?? nearest(countedSpf(workspace, uri), offset);
  if (counted === undefined) return undefined;
  const trial = leftOut && trialOf(counted, leftOut);
  const painter = new TreePainter(uri, language);
  if (trial === undefined) return painter.tree(counted);
  return painter.tree(counted, { ...trial, survey: trialSurvey(workspace, uri, counted, trial) });
}

function nearest(records: readonly WrittenSpf[], offset: number): WrittenSpf | undefined {
  const distance = ({ record }: WrittenSpf) => Math.abs(absolute(record.rdataPlace).start - offset);
  return records.toSorted((a, b) => distance(a) - distance(b))[0];
}

class TreePainter {
  readonly #uri: string;
  readonly #language: Language;

  constructor(uri: string, language: Language) {
    this.#uri = uri;
    this.#language = language;
  }

  tree(counted: WrittenSpf, trial?: Trial & { readonly survey: Survey }): SpfTree {
    const { record, text } = counted;
    const { owner } = record;
    const survey = trial?.survey ?? counted.survey;
    const isNamed = owner !== undefined && !isUnknown(owner);
    const domain = isNamed ? displayName(owner) : this.#t('hover/this-domain');
    const summary = spfSummary(counted, this.#language);
    const tried =
      trial && spfSummary({ text: { value: trial.value, hasHoles: text.hasHoles }, survey }, this.#language);
    const root: TreeItem = {
      label: isNamed ? domain : 'v=spf1',
      cost: `${survey.atLeast ? '≥' : ''}${String(survey.lookups)}/${String(limits.lookups)}`,
      detail: recordInWords(survey.root, this.#uri, this.#language),
      words: `${domain}: ${tried ?? summary}`,
      state: survey.root.fault === 'syntax' ? 'wrong' : 'plain',
      isOver: false,
      place: text.cover({ start: 0, end: text.length }),
      children: this.#rootItems(counted, survey.root, trial?.out ?? new Set()),
      terms: [],
      isOut: false,
    };
    return {
      title: this.#t('spf-cost/tree.of', { domain }),
      summary,
      place: record.rdataPlace,
      root,
      value: text.value,
      trial: trial && {
        summary: this.#t('spf-cost/tree.without', { count: trial.out.size, summary: tried ?? '' }),
        terms: [...trial.out],
      },
    };
  }

  /** The terms of the record itself, each with those that may be left out together. */
  #rootItems({ text, survey }: WrittenSpf, root: RecordNode, out: ReadonlySet<number>): TreeItem[] {
    const written = survey.root.record;
    const indexes = new Map(written?.terms.map((term, index) => [term, index]));
    const indexesOf = (terms: readonly Term[]) => terms.filter(isOptional).flatMap((term) => indexes.get(term) ?? []);
    return runs(written, root, out).flatMap((run) => {
      if (run.isOut) {
        return outGroups(run.terms).map((group) => ({ ...this.#outItem(group, text), terms: indexesOf(group) }));
      }
      return groups(run.nodes).map((group) => {
        const terms = isUnread(group[0]) ? [] : indexesOf(group.map(({ term }) => term));
        return { ...this.#groupOrItem(group, text), terms };
      });
    });
  }

  #items({ terms, text }: RecordNode): TreeItem[] {
    return groups(terms).map((group) => this.#groupOrItem(group, text));
  }

  #groupOrItem(group: Group, text: Octets | undefined): TreeItem {
    return group.length === 1 ? this.#item(group[0], text) : this.#groupItem(group, text);
  }

  /** Terms that are left out. */
  #outItem([first, ...rest]: readonly [Term, ...Term[]], text: Octets): TreeItem {
    const written = decodeForDisplay(first.text);
    const label = rest.length === 0 ? written : this.#t('spf-cost/terms', { first: written, count: rest.length });
    const detail = this.#t('spf-cost/tree.out');
    return {
      label,
      cost: '',
      detail,
      words: sentence([label, detail]),
      state: 'plain',
      isOver: false,
      place: text.cover({ start: first.span.start, end: rest.at(-1)?.span.end ?? first.span.end }),
      children: [],
      terms: [],
      isOut: true,
    };
  }

  #item(node: TermNode, text: Octets | undefined): TreeItem {
    const { term, child } = node;
    const children = child === undefined ? [] : this.#childItems(child, node.before + node.own);
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
      terms: [],
      isOut: false,
    };
  }

  #childItems(child: RecordNode, before: number): TreeItem[] {
    if (child.state !== 'sender' || child.domain === undefined) return this.#items(child);
    return this.#senderItems(child.domain, before);
  }

  /** The terms of a known sender's record, if the table has them. `before`: the lookups used before it. */
  #senderItems(domain: string, before: number): TreeItem[] {
    let spent = before;
    return senderTerms(domain).map(({ text, cost }): TreeItem => {
      const own = spent;
      spent += cost;
      const [, target] = /^(?:include:|redirect=)(.*)$/.exec(text) ?? [];
      const children = target === undefined ? [] : this.#senderItems(target, own + 1);
      const isOver = own + (children.length > 0 ? 1 : cost) > limits.lookups;
      const costs = this.#t('spf-cost/tree.costs', { count: cost });
      return {
        label: text,
        cost: `+${String(cost)}`,
        detail: '',
        words: sentence([text, costs, this.#before({ before: own }), isOver ? this.#t('spf-cost/tree.over') : '']),
        state: 'plain',
        isOver,
        place: undefined,
        children,
        terms: [],
        isOut: false,
      };
    });
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
      terms: [],
      isOut: false,
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

  #before({ before }: Pick<TermNode, 'before'>): string {
    return before === 0 ? '' : this.#t('spf-cost/tree.before', { count: before });
  }

  #t<I extends MessageId>(id: I, ...args: ArgsParameter<I>): string {
    return translate(this.#language, id, ...args);
  }
}

function sentence(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
