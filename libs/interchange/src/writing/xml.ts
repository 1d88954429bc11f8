// eslint-disable-next-line no-control-regex -- XML 1.0 §2.2 has no way to write these
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
/** Inside of an attribute a parser would make a space of these (XML 1.0 §3.3.3). */
const IN_ATTRIBUTE: Record<string, string> = { ...ESCAPES, '\n': '&#10;', '\t': '&#9;' };

export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>\r]/g, (sign) => ESCAPES[sign]!);
}

function escapeAttribute(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"\r\n\t]/g, (sign) => IN_ATTRIBUTE[sign]!);
}

/** An element to be written: either its text or its children; null and undefined among them are left out. */
export interface XmlOut {
  name: string;
  attributes: Record<string, string | undefined>;
  content: string | readonly (XmlOut | null | undefined)[];
}

export function element(
  name: string,
  content: XmlOut['content'] = '',
  attributes: XmlOut['attributes'] = {},
): XmlOut {
  return { name, attributes, content };
}

/** The element with its text, or nothing when there is no text. */
export function elementOf(name: string, text: string | undefined): XmlOut | null {
  return text ? element(name, text) : null;
}

function write({ name, attributes, content }: XmlOut, indent: string): string {
  const pairs = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const head = `${indent}<${name}${pairs.map(([key, text]) => ` ${key}="${escapeAttribute(text)}"`).join('')}`;
  if (typeof content === 'string') {
    return content === '' ? `${head}/>\n` : `${head}>${escapeXml(content)}</${name}>\n`;
  }
  const children = content.filter((child) => child != null);
  if (children.length === 0) return `${head}/>\n`;
  return `${head}>\n${children.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** A document of XML 1.0 in UTF-8 with line feeds, two spaces to a step. Depth is the writer's own and small. */
export function writeXml(root: XmlOut): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}
