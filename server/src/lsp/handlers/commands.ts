import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Session } from '../session';

/** Runs a command with the arguments that the client sent, which may be anything. The result is the client's to show. */
export type RunCommand = (args: readonly unknown[]) => unknown;

/** Runs the commands that the client cannot run itself, by their names. */
export function runCommands({ connection }: Session, commands: ReadonlyMap<string, RunCommand>): void {
  connection.onExecuteCommand(({ command, arguments: args }: { command: string; arguments?: unknown }) => {
    return commands.get(command)?.(Array.isArray(args) ? args : []) ?? null;
  });
}

/** Shows a result in editors that do not show what a command returns. */
export function showMessage({ connection, background }: Session, text: string): void {
  background(() =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: text }),
  );
}
