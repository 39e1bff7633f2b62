/** Server to client: whether DNS can be used, with a text about it in the user's language. */
export const NETWORK_STATE = 'zonewise/networkState';

export interface NetworkStateParams {
  /** `denies-all`: DNS denies every name, even those that certainly exist. */
  readonly state: 'good' | 'offline' | 'denies-all';
  readonly text: string;
}
