import { drive } from '../../dns/drive';
import { MOST_NAMES } from '../../dns/name-limit';
import type { Answer, DnsComputation, Question } from '../../dns/question';
import { weigh, type Table } from './chain';
import type { Network } from '../../dns/network';
import { keyOf, neverCancelled, type CancellationToken, unknown } from '../../dns/resolver';
import { answerFromZones, type ZoneCandidates } from './workspace-zones';

/** `zonewise.dns.mode`. live: zones, network, senders; workspace: zones and senders; off: nothing is known. */
export type DnsMode = 'live' | 'workspace' | 'off';

/** The requester: a computation about one name of a document. Its next run replaces this one. */
export interface LookupClient {
  readonly uri: string;
  /** `spf example.com`: distinguishes it from the others of that document. */
  readonly topic: string;
  /** The text it reads: names queried for an earlier text do not count against the new one. */
  readonly text?: string;
  /** The zones of the workspace, relative to the document. */
  readonly zones: () => ZoneCandidates;
  /** New answers have arrived: its result may differ now. */
  readonly onAnswers: () => void;
}

export interface LookupsOptions {
  /** The mode that applies to a document. */
  readonly mode: (uri: string) => DnsMode;
  readonly senders: Table;
  /** Called once for each batch of answers, after its requesters. */
  readonly onAnswers?: () => void;
}

interface Run {
  readonly requester: LookupClient;
  readonly begin: () => DnsComputation<unknown>;
  readonly surroundings: ZoneCandidates;
  /** What only the network can answer, and has not answered or whose answer has expired. */
  readonly misses: Map<string, Question>;
}

/** Requesters whose names are counted; the oldest are evicted first. */
const MOST_REQUESTERS = 1000;

/** Maximum queries per batch. More than any reasonable set of records needs; the rest waits for the next one. */
const LARGEST_BATCH = 2000;

/**
 * Lookups for an editor. Computations run to completion immediately, with what is known now; missing answers are
 * collected and queried when the editor requests it: never while the user is typing.
 */
export class Lookups {
  /** `undefined` if there is none, as in a browser without DNS over HTTPS. */
  network: Network | undefined;
  /** No external queries are made on behalf of an untrusted workspace. */
  isTrusted = false;
  readonly #options: LookupsOptions;
  readonly #runs = new Map<string, Map<string, Run>>();
  /** The names queried from the network on behalf of each requester, over all batches. */
  readonly #names = new Map<string, Set<string>>();
  #batch: Promise<void> | undefined;

  constructor(options: LookupsOptions) {
    this.#options = options;
  }

  /** Runs to completion with what is known now, without waiting. */
  drive<T>(requester: LookupClient, begin: () => DnsComputation<T>): T {
    return this.#run(requester, begin).result;
  }

  /** The same, but missing answers are not queried later. */
  driveOnce<T>(requester: LookupClient, begin: () => DnsComputation<T>): T {
    return this.#try(requester, begin).result;
  }

  /** Missing answers are no longer needed: for that topic, or for the whole document. */
  forget(uri: string, topic?: string): void {
    if (topic === undefined) this.#runs.delete(uri);
    else this.#runs.get(uri)?.delete(topic);
  }

  /**
   * Queries the network for missing answers, and for those found missing as a result, until everything that can be
   * known is known; then notifies the requesters. Later misses do not join a running batch: they wait for the next
   * call.
   */
  ask(token: CancellationToken = neverCancelled): Promise<void> {
    this.#batch ??= this.#askBatch(token).finally(() => (this.#batch = undefined));
    return this.#batch;
  }

  /** Whether network answers are used for a document. */
  #isLive(uri: string): boolean {
    return this.isTrusted && this.#options.mode(uri) === 'live';
  }

  #run<T>(requester: LookupClient, begin: () => DnsComputation<T>): { run: Run; result: T } {
    const { run, result } = this.#try(requester, begin);
    if (run.misses.size === 0) this.forget(requester.uri, requester.topic);
    else {
      const runs = this.#runs.get(requester.uri) ?? new Map<string, Run>();
      this.#runs.set(requester.uri, runs.set(requester.topic, run));
    }
    return { run, result };
  }

  #try<T>(requester: LookupClient, begin: () => DnsComputation<T>): { run: Run; result: T } {
    const run: Run = { requester, begin, surroundings: requester.zones(), misses: new Map() };
    return { run, result: drive(begin(), (question) => this.#answer(question, run)) };
  }

  #answer(question: Question, { requester, surroundings, misses }: Run): Answer {
    if (this.#options.mode(requester.uri) === 'off') return unknown;
    const asked = answerFromZones(question, surroundings);
    if (asked.kind !== 'ask') return asked;
    const isLive = this.#isLive(requester.uri);
    const cached = isLive ? this.network?.cache.get(asked) : undefined;
    if (isLive && cached?.isFresh !== true) misses.set(keyOf(asked), asked);
    return weigh(cached?.answer ?? unknown, asked, this.#options.senders);
  }

  async #askBatch(token: CancellationToken): Promise<void> {
    const { network } = this;
    if (network === undefined) return;
    const asked = new Set<string>();
    const changed = new Map<string, LookupClient>();
    let runs = this.#allRuns();
    while (runs.length > 0 && !token.isCancellationRequested) {
      const questions = this.#newQuestions(runs, asked);
      if (questions.size === 0) break;
      const answered = await askAll(network, questions, token);
      runs = runs.filter((run) => this.#isLatest(run) && hasAny(run.misses, answered));
      for (const { requester } of runs) changed.set(`${requester.uri} ${requester.topic}`, requester);
      runs = runs.map(({ requester, begin }) => this.#run(requester, begin).run);
    }
    for (const requester of changed.values()) requester.onAnswers();
    if (changed.size > 0) this.#options.onAnswers?.();
  }

  #allRuns(): Run[] {
    const documents = [...this.#runs].filter(([uri]) => this.#isLive(uri));
    return documents.flatMap(([, runs]) => [...runs.values()]);
  }

  #newQuestions(runs: readonly Run[], asked: Set<string>): ReadonlyMap<string, Question> {
    const questions = new Map<string, Question>();
    for (const { requester, misses } of runs) {
      const names = this.#namesOf(requester);
      for (const [key, question] of misses) {
        if (asked.has(key) || asked.size >= LARGEST_BATCH) continue;
        if (!names.has(question.name) && names.size >= MOST_NAMES) continue;
        names.add(question.name);
        asked.add(key);
        questions.set(key, question);
      }
    }
    return questions;
  }

  #namesOf({ uri, topic, text = '' }: LookupClient): Set<string> {
    const key = `${uri} ${topic} ${text}`;
    const names = this.#names.get(key) ?? new Set();
    const [oldest] = this.#names.keys();
    if (oldest !== undefined && this.#names.size >= MOST_REQUESTERS) this.#names.delete(oldest);
    this.#names.set(key, names);
    return names;
  }

  /** Whether the text is unchanged since then. */
  #isLatest(run: Run): boolean {
    return this.#runs.get(run.requester.uri)?.get(run.requester.topic) === run;
  }
}

/** The keys of those that were answered. */
async function askAll(
  network: Network,
  questions: ReadonlyMap<string, Question>,
  token: CancellationToken,
): Promise<Set<string>> {
  const answered = new Set<string>();
  const asking = Array.from(questions, async ([key, question]) => {
    const answer = await network.resolve(question, token);
    if (answer.kind !== 'unknown') answered.add(key);
  });
  await Promise.all(asking);
  return answered;
}

function hasAny(misses: ReadonlyMap<string, Question>, answered: ReadonlySet<string>): boolean {
  return [...misses.keys()].some((key) => answered.has(key));
}
