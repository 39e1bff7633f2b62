import { PassThrough } from 'node:stream';
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Message,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { clientFiles } from '../../../server/src/lsp/client-files';
import { inOrder } from '../../../server/src/lsp/lifecycle';
import { startServer } from '../../../server/src/lsp/server';

/** A message of the protocol, possibly a malformed one. */
export interface RawMessage {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** How a client responds to a request of the server: members of the response, or nothing for silence. */
export type AnswerOf = (method: string) => Pick<RawMessage, 'result' | 'error'> | undefined;

/**
 * A client that sends whatever a test wants, and answers the server however a test wants; all files are the client's.
 */
export class RawSession {
  readonly published = new Map<string, PublishDiagnosticsParams[]>();
  readonly asked: string[] = [];
  readonly #writer: StreamMessageWriter;
  readonly #waiting = new Map<unknown, (response: RawMessage) => void>();
  #lastId = 0;

  constructor(answerOf: AnswerOf = () => ({ result: null })) {
    const up = new PassThrough();
    const down = new PassThrough();
    const writer = new StreamMessageWriter(down);
    this.#writer = new StreamMessageWriter(up);
    startServer(createConnection(inOrder(new StreamMessageReader(up), writer), writer), {
      files: clientFiles,
      network: () => Promise.resolve(undefined),
      rulePage: () => Promise.resolve(undefined),
    });
    new StreamMessageReader(down).listen((message: Message & RawMessage) => this.#receive(message, answerOf));
  }

  async send(message: RawMessage): Promise<void> {
    await this.#writer.write({ jsonrpc: '2.0', ...message });
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.send({ method, params });
  }

  /** The whole response, `result` or `error`. */
  async request(method: string, params: unknown): Promise<RawMessage> {
    const id = `r${String(++this.#lastId)}`;
    const response = new Promise<RawMessage>((resolve) => this.#waiting.set(id, resolve));
    await this.send({ id, method, params });
    return response;
  }

  async initialize(params: object = {}): Promise<RawMessage> {
    const response = await this.request('initialize', { processId: null, rootUri: null, capabilities: {}, ...params });
    await this.notify('initialized', {});
    return response;
  }

  async open(uri: string, text: string, languageId = 'dns-zone', version = 1): Promise<void> {
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  /** The rules of the findings last pushed for a document. */
  pushed(uri: string): unknown[] | undefined {
    return this.published
      .get(uri)
      ?.at(-1)
      ?.diagnostics.map(({ code }) => code);
  }

  #receive({ id, method, params, ...response }: RawMessage, answerOf: AnswerOf): void {
    if (method === undefined) {
      this.#waiting.get(id)?.(response);
      this.#waiting.delete(id);
    } else if (id !== undefined) {
      this.asked.push(method);
      const answer = answerOf(method);
      if (answer !== undefined) void this.send({ id, ...answer });
    } else if (method === 'textDocument/publishDiagnostics') {
      const published = params as PublishDiagnosticsParams;
      this.published.set(published.uri, [...(this.published.get(published.uri) ?? []), published]);
    }
  }
}
