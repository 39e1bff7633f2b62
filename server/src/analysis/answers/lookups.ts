import { drive } from '../../dns/drive';
import { MOST_NAMES } from '../../dns/name-limit';
import type { Answer, DnsComputation, Question } from '../../dns/question';
import { weigh, type Table } from './chain';
import type { Network } from '../../dns/network';
import { keyOf, neverCancelled, type CancellationToken, unknown } from '../../dns/resolver';
import { answerFromZones, type ZoneCandidates } from './workspace-zones';

/** `zonewise.dns.mode`. live: zones, network, senders; workspace: zones and senders; off: nothing is known. */
export type DnsMode = 'live' | 'workspace' | 'off';

/** Who asks: something computed about one name of a document. Its next run takes the place of this one. */
export interface LookupClient {
  readonly uri: string;
  /** `spf example.com`: what tells it from the others of that document. */
  readonly topic: string;
  /** What it reads: names that were asked for an earlier text do not count against the new one. */
  readonly text?: string;
  /** The zones of the workspace, as they lie around it. */
  readonly zones: () => ZoneCandidates;
  /** New answers have come: it would compute something else now. */
  readonly onAnswers: () => void;
}

export interface LookupsOptions {
  /** The mode that holds for a document. */
  readonly mode: (uri: string) => DnsMode;
  readonly senders: Table;
  /** Called once for each batch of answers, after its askers. */
  readonly onAnswers?: () => void;
}

interface Run {
  readonly asker: LookupClient;
  readonly begin: () => DnsComputation<unknown>;
  readonly surroundings: ZoneCandidates;
  /** What only the network can tell, and has not told or so long ago that it no longer holds. */
  readonly misses: Map<string, Question>;
}

/** Askers whose names are counted; those counted first are forgotten first. */
const MOST_ASKERS = 1000;

/** Questions of one batch. More than any sane set of records has; the rest waits for the next one. */
const LARGEST_BATCH = 2000;

/**
 * The editor's way to ask about names. Computations run to the end at once, with what is known now; what they missed is
 * collected, and asked when the editor says that it is time: never while somebody types.
 */
export class Lookups {
  /** `undefined` where there is none, as in a browser without DNS over HTTPS. */
  network: Network | undefined;
  /** Nobody outside is asked on behalf of a workspace that is not trusted. */
  isTrusted = false;
  readonly #options: LookupsOptions;
  readonly #runs = new Map<string, Map<string, Run>>();
  /** The names that the network was asked for on behalf of each asker, in all batches together. */
  readonly #names = new Map<string, Set<string>>();
  #batch: Promise<void> | undefined;

  constructor(options: LookupsOptions) {
    this.#options = options;
  }

  /** Runs to the end with what is known now. Waits for nothing. */
  drive<T>(asker: LookupClient, begin: () => DnsComputation<T>): T {
    return this.#run(asker, begin).result;
  }

  /** The same, but what is missed is not asked later. */
  driveOnce<T>(asker: LookupClient, begin: () => DnsComputation<T>): T {
    return this.#try(asker, begin).result;
  }

  /** What was missed is no longer wanted: about that topic, or about the whole document. */
  forget(uri: string, topic?: string): void {
    if (topic === undefined) this.#runs.delete(uri);
    else this.#runs.get(uri)?.delete(topic);
  }

  /**
   * Asks the network what was missed, and what turns out to be missing then, until all is known that can be; then tells
   * those who asked. A batch that is under way is not joined by later misses: they wait for the next call.
   */
  ask(token: CancellationToken = neverCancelled): Promise<void> {
    this.#batch ??= this.#askBatch(token).finally(() => (this.#batch = undefined));
    return this.#batch;
  }

  /** Is the network heard on behalf of a document? */
  #isLive(uri: string): boolean {
    return this.isTrusted && this.#options.mode(uri) === 'live';
  }

  #run<T>(asker: LookupClient, begin: () => DnsComputation<T>): { run: Run; result: T } {
    const { run, result } = this.#try(asker, begin);
    const runs = this.#runs.get(asker.uri) ?? new Map<string, Run>();
    this.#runs.set(asker.uri, runs.set(asker.topic, run));
    return { run, result };
  }

  #try<T>(asker: LookupClient, begin: () => DnsComputation<T>): { run: Run; result: T } {
    const run: Run = { asker, begin, surroundings: asker.zones(), misses: new Map() };
    return { run, result: drive(begin(), (question) => this.#answer(question, run)) };
  }

  #answer(question: Question, { asker, surroundings, misses }: Run): Answer {
    if (this.#options.mode(asker.uri) === 'off') return unknown;
    const asked = answerFromZones(question, surroundings);
    if (asked.kind !== 'ask') return asked;
    const isLive = this.#isLive(asker.uri);
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
      for (const { asker } of runs) changed.set(`${asker.uri} ${asker.topic}`, asker);
      runs = runs.map(({ asker, begin }) => this.#run(asker, begin).run);
    }
    for (const asker of changed.values()) asker.onAnswers();
    if (changed.size > 0) this.#options.onAnswers?.();
  }

  #allRuns(): Run[] {
    const documents = [...this.#runs].filter(([uri]) => this.#isLive(uri));
    return documents.flatMap(([, runs]) => [...runs.values()]);
  }

  #newQuestions(runs: readonly Run[], asked: Set<string>): ReadonlyMap<string, Question> {
    const questions = new Map<string, Question>();
    for (const { asker, misses } of runs) {
      const names = this.#namesOf(asker);
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
    if (oldest !== undefined && this.#names.size >= MOST_ASKERS) this.#names.delete(oldest);
    this.#names.set(key, names);
    return names;
  }

  /** Has nobody changed the text since? */
  #isLatest(run: Run): boolean {
    return this.#runs.get(run.asker.uri)?.get(run.asker.topic) === run;
  }
}

/** The keys of those that somebody answered. */
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
