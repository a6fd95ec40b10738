import { XMLParser } from 'fast-xml-parser';

/** An XML element; names and attributes with their prefixes, as WordprocessingML writes them. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The text of this element and of all below it. */
  text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});

type Node = Record<string, unknown>;

/** The root element of an XML text. */
export function parseXml(xml: string): XmlElement {
  const nodes: Node[] = parser.parse(xml);
  const root = nodes.map(element).find(({ name }) => !name.startsWith('?'));
  if (!root) throw new Error('no root element');
  return root;
}

/** All elements of a name below an element, in document order. */
export function all(within: XmlElement, name: string): XmlElement[] {
  return within.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The only element of a name below an element. */
export function one(within: XmlElement, name: string): XmlElement {
  const found = all(within, name);
  if (found.length !== 1) throw new Error(`${found.length} of ${name} in ${within.name}`);
  return found[0] as XmlElement;
}

/** An attribute of the first element of a name below an element. */
export function value(within: XmlElement, name: string, attribute = 'w:val'): string | undefined {
  return all(within, name)[0]?.attributes[attribute];
}

/** True where an on/off property is set below an element (`<w:b/>`, not `<w:b w:val="false"/>`). */
export function on(within: XmlElement, name: string): boolean {
  const [property] = all(within, name);
  return (
    property !== undefined && !['false', 'off', '0'].includes(property.attributes['w:val'] ?? '')
  );
}

function element(node: Node): XmlElement {
  const name = Object.keys(node).find((key) => key !== ':@') as string;
  const inner = node[name];
  if (!Array.isArray(inner)) return { name, attributes: {}, children: [], text: String(inner) };
  const children = inner.map(element);
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: children.filter((child) => child.name !== '#text'),
    text: children.map(({ text }) => text).join(''),
  };
}
