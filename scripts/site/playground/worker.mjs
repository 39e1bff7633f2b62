/**
 * Connects to a language server whose script is `source`. Its Worker is made from the text, so that it inherits the policy
 * of the page (no connections) and also works without a web server.
 */
export function workerTransport(source) {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const handlers = new Set();
  worker.onmessage = ({ data }) => {
    const message = JSON.stringify(data);
    for (const handler of handlers) handler(message);
  };
  return {
    send: (message) => worker.postMessage(JSON.parse(message)),
    subscribe: (handler) => handlers.add(handler),
    unsubscribe: (handler) => handlers.delete(handler),
  };
}
