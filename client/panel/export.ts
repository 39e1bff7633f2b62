import { pictureStyle } from './style';

/** The picture as a standalone file, in its current colours. */
export function exported(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const colours = getComputedStyle(document.documentElement);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = pictureStyle.replace(
    /var\((--[\w-]+), ([^)]+)\)/g,
    (_, name: string, otherwise: string) => colours.getPropertyValue(name).trim() || otherwise,
  );
  copy.prepend(style);
  return new XMLSerializer().serializeToString(copy);
}
