import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Of the clock of /proc, 100 ticks a second on every Linux. */
const MILLISECONDS_OF_A_TICK = 10;

/** A language server in a separate process, driven the way an editor does. */
export class Server {
  #child;
  #waiting = new Map();
  #nextId = 0;
  #refreshSupport;
  #root;
  #onRefresh = () => undefined;

  /** `root`: the URI of the folder that is open. `refreshSupport`: gets what is known of a large document at once, and a notification when there is more. */
  constructor(file = 'dist/server.js', { refreshSupport = false, root = null } = {}) {
    this.#child = fork(file, ['--node-ipc']);
    this.#refreshSupport = refreshSupport;
    this.#root = root;
    this.#child.on('message', (message) => this.#receive(message));
  }

  async start() {
    const diagnostic = { dynamicRegistration: false };
    await this.request('initialize', {
      processId: process.pid,
      rootUri: this.#root,
      capabilities: {
        textDocument: { diagnostic },
        workspace: { diagnostics: { refreshSupport: this.#refreshSupport } },
      },
    });
    this.notify('initialized', {});
  }

  request(method, params) {
    const id = this.#nextId++;
    this.#child.send({ jsonrpc: '2.0', id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  notify(method, params) {
    this.#child.send({ jsonrpc: '2.0', method, params });
  }

  /** The next time that the server has other findings. */
  refreshed() {
    return new Promise((resolve) => (this.#onRefresh = resolve));
  }

  /** Milliseconds of CPU time, user and system, that the process has used; 0 where the system does not provide it. */
  cpuTime() {
    const path = `/proc/${this.#child.pid}/stat`;
    if (!existsSync(path)) return 0;
    const fields = readFileSync(path, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_OF_A_TICK;
  }

  stop() {
    this.#child.kill();
  }

  /** A response to our request, or a request from the server, which gets an empty response. */
  #receive({ id, method, result }) {
    if (method === undefined) {
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    } else if (id !== undefined) {
      this.#child.send({ jsonrpc: '2.0', id, result: null });
      if (method === 'workspace/diagnostic/refresh') this.#onRefresh();
    }
  }
}
