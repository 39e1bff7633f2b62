import type { Command } from '../command';
import { bounce } from './bounce';
import { check } from './check';
import { completionCommand } from './completion';
import { diff } from './diff';
import { dmarc } from './dmarc';
import { explain } from './explain';
import { helpCommand } from './help';
import { init } from './init';
import { lsp } from './lsp';
import { mcp } from './mcp';
import { rules } from './rules';
import { senders } from './senders';
import { spf } from './spf';

/** Every command of `zonewise`, in the order in which help lists them. */
export const commands: readonly Command[] = [
  check,
  spf,
  dmarc,
  senders,
  bounce,
  diff,
  rules,
  explain,
  lsp,
  mcp,
  init,
  completionCommand(() => commands),
  helpCommand(() => commands),
];
