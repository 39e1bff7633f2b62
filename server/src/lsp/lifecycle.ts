import {
  ErrorCodes,
  Message,
  ResponseError,
  type DataCallback,
  type MessageReader,
  type MessageWriter,
  type NotificationMessage,
  type RequestMessage,
} from 'vscode-languageserver';

/**
 * A reader that enforces the protocol's lifecycle: no request before `initialize` (-32002), one `initialize`, and
 * nothing but `exit` after `shutdown` (-32600). Malformed messages are dropped. No message that arrives here can cause
 * an exception in the transport.
 */
export function inOrder(reader: MessageReader, writer: MessageWriter): MessageReader {
  let stage: Stage = 'new';
  const refuse = ({ id }: RequestMessage, code: number, text: string) => {
    const { message } = new ResponseError(code, text);
    // A client that cannot be written to has disconnected; the transport's own error handler deals with that.
    writer.write({ jsonrpc: '2.0', id, error: { code, message } } as Message).catch(() => undefined);
  };
  const receive = (message: Message, pass: DataCallback) => {
    if (Message.isRequest(message)) {
      const problem = problemOf(message, stage);
      if (problem !== undefined) {
        refuse(message, ...problem);
        return;
      }
      if (message.method === 'initialize') stage = 'running';
      if (message.method === 'shutdown') stage = 'ended';
      pass(message.method === 'initialize' ? withCapabilities(message) : message);
    } else if (Message.isNotification(message)) {
      if (message.method === 'exit' || (stage === 'running' && isWellFormed(message))) pass(message);
    } else if (Message.isResponse(message)) {
      pass(message);
    }
  };
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback) => reader.listen((message) => receive(message, callback)),
    dispose: () => reader.dispose(),
  };
}

/** `ended`: `shutdown` was received. */
type Stage = 'new' | 'running' | 'ended';

function problemOf({ method, params }: RequestMessage, stage: Stage): [code: number, text: string] | undefined {
  if (stage === 'ended') return [ErrorCodes.InvalidRequest, `${method} after shutdown`];
  if (method !== 'initialize') {
    return stage === 'new' ? [ErrorCodes.ServerNotInitialized, `${method} before initialize`] : undefined;
  }
  if (stage === 'running') return [ErrorCodes.InvalidRequest, 'initialize was already received'];
  return isObject(params) ? undefined : [ErrorCodes.InvalidParams, 'initialize needs parameters'];
}

/** The underlying libraries assume that capabilities are an object. */
function withCapabilities(message: RequestMessage): RequestMessage {
  const params = isObject(message.params) ? message.params : {};
  if (isObject(params['capabilities'])) return message;
  return { ...message, params: { ...params, capabilities: {} } };
}

/** The transport reads the id of a cancellation itself, before any handler can reject it. */
function isWellFormed({ method, params }: NotificationMessage): boolean {
  if (method !== '$/cancelRequest') return true;
  return isObject(params) && ['number', 'string'].includes(typeof params['id']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
