import type { Location, SpfTreeReply } from '../../server/src/lsp/protocol';

/** From the extension to its panel: what to draw. */
export type ToPanel = SpfTreeReply;

/** From the panel to the extension. */
export type FromPanel =
  /** The panel is ready to draw; sent each time its page is loaded. */
  | { readonly kind: 'ready' }
  /** The user wants to see where a term is written. */
  | { readonly kind: 'reveal'; readonly at: Location }
  | { readonly kind: 'export'; readonly svg: string };
