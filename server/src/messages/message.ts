/** Values put into a message. Text stands there as the user wrote it. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/** A message of the catalogue, rendered at the edge in the user's language. */
export interface Message {
  readonly id: string;
  readonly args: MessageArgs;
}
