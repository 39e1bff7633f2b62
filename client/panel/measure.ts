/** The width of a text in pixels, in the font that the picture uses for its part of a box. */
export function measure(text: string, part: 'cost' | 'label' | 'detail'): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * WIDE;
  const fonts = getComputedStyle(document.documentElement);
  const family = part === 'detail' ? '--vscode-font-family' : '--vscode-editor-font-family';
  const fallback = part === 'detail' ? 'sans-serif' : 'monospace';
  context.font = `${part === 'cost' ? 'bold ' : ''}13px ${fonts.getPropertyValue(family).trim() || fallback}`;
  return context.measureText(text).width;
}

/** Pixels of a character, if text cannot be measured. */
const WIDE = 8;
