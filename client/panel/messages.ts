import type { Location } from '../../server/src/lsp/protocol/places';
import type { LeftOutTerms, SpfTreeParams, SpfTreeReply } from '../../server/src/lsp/protocol/spf-tree';

/** From the extension to its panel: what to draw, and where the record is. */
export interface ToPanel extends SpfTreeReply {
  readonly place: SpfTreeParams;
}

/** What the panel keeps over a reload of the window. */
export type PanelState = SpfTreeParams;

/** From the panel to the extension. */
export type FromPanel =
  /** The panel is ready to draw; sent each time its page is loaded. */
  | { readonly kind: 'ready' }
  /** The user wants to see where a term is written. */
  | { readonly kind: 'reveal'; readonly at: Location }
  /** The user has chosen the terms to leave out, possibly none. */
  | { readonly kind: 'leave-out'; readonly leftOut: LeftOutTerms }
  /** The user wants to remove the terms that are left out. */
  | { readonly kind: 'remove'; readonly leftOut: LeftOutTerms }
  | { readonly kind: 'export'; readonly svg: string; readonly domain: string };
