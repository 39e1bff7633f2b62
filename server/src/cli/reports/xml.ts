import XmlBuilder from 'fast-xml-builder';

type Value = string | number;

/** An element: attributes by name, text, and elements by name. */
export interface Element {
  readonly attributes?: Readonly<Record<string, Value>>;
  readonly text?: string;
  readonly children?: Readonly<Record<string, readonly Element[]>>;
}

/** A document with one root. Characters that XML 1.0 does not allow (section 2.2) are replaced. */
export function xmlDocument(root: string, element: Element): string {
  const builder = new XmlBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#',
    format: true,
  });
  const declaration = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' } };
  return builder.build({ ...declaration, [root]: plain(element) });
}

function plain({ attributes = {}, text, children = {} }: Element): Readonly<Record<string, unknown>> {
  return {
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`@${name}`, allowed(String(value))])),
    ...(text === undefined ? {} : { '#': allowed(text) }),
    ...Object.fromEntries(Object.entries(children).map(([name, elements]) => [name, elements.map(plain)])),
  };
}

function allowed(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
