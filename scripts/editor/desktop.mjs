import { execFileSync } from 'node:child_process';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';

/**
 * The executable of a desktop VS Code, where one is available and can be shown: $VSCODE_EXECUTABLE, or a download.
 * `undefined` without network or screen, or if $ZONEWISE_EDITOR is `stand-in`.
 */
export async function findDesktop() {
  if (process.env.ZONEWISE_EDITOR === 'stand-in') return undefined;
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (!hasScreen()) return undefined;
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', timeout: 15_000 });
  } catch (error) {
    console.log(`no desktop VS Code (${error.message}): taking the stand-in`);
    return undefined;
  }
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** The `code` command of an installed VS Code. */
export function findInstalled() {
  const which = process.platform === 'win32' ? 'where' : 'which';
  try {
    return execFileSync(which, ['code'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(/\r?\n/)[0];
  } catch {
    return undefined;
  }
}
