import { EventEmitter, LogLevel, workspace, type Disposable, type LogOutputChannel } from 'vscode';

/**
 * The channel for messages between client and server. The language client writes them at level `trace` and only while
 * the channel has that level; this one takes its level from `zonewise.trace.server`, so that the setting is enough.
 */
export function traceChannel(output: LogOutputChannel, subscriptions: Disposable[]): LogOutputChannel {
  const levelChanged = new EventEmitter<LogLevel>();
  subscriptions.push(
    levelChanged,
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('zonewise.trace.server')) levelChanged.fire(configuredLevel());
    }),
  );
  return {
    ...output,
    logLevel: configuredLevel(),
    onDidChangeLogLevel: levelChanged.event,
    trace: (message: string, ...args: unknown[]) => {
      output.info(message, ...args);
    },
  };
}

function configuredLevel(): LogLevel {
  const trace = workspace.getConfiguration('zonewise').get<string>('trace.server');
  return trace === undefined || trace === 'off' ? LogLevel.Info : LogLevel.Trace;
}
