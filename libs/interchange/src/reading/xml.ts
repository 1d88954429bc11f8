import { SaxesParser } from 'saxes';
import { EXCHANGE_LIMITS } from '../programme/index';
import { declaredEncoding, decodeText } from './bytes';
import { failure, Refusal } from './notes';

export interface XmlElement {
  /** Without its prefix. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own characters and CDATA before its first child. */
  text: string;
  /** Of the end of its opening tag, 1-based. */
  line: number;
}

const withoutPrefix = (name: string) => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

/** Most elements have no children; one array for them all is never written to. */
const NONE: XmlElement[] = [];

/**
 * A well-formed document (XML 1.0) as a tree. Throws a `Refusal` for what is not well-formed, deeper or larger than the
 * limits allow, or has a DTD with entities: those are the ways to make a small file fill the memory.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const decoded = decodeText(bytes, declaredEncoding(bytes), null);
  if (!decoded.ok) throw new Refusal(decoded.problem);
  const parser = new SaxesParser({ xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  let current: XmlElement | null = null;
  const refuse = (...args: Parameters<typeof failure>): never => {
    throw new Refusal(failure(...args));
  };
  parser.on('error', (error) => {
    refuse('xml-malformed', parser.line, { reason: error.message.replace(/^\d+:\d+: /, '').slice(0, 200) });
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY|%/.test(doctype)) refuse('xml-entities', parser.line);
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > EXCHANGE_LIMITS.elements) {
      refuse('xml-too-many-elements', parser.line, { limit: String(EXCHANGE_LIMITS.elements) });
    }
    if (open.length >= EXCHANGE_LIMITS.depth) {
      refuse('xml-too-deep', parser.line, { limit: String(EXCHANGE_LIMITS.depth) });
    }
    const element: XmlElement = {
      name: withoutPrefix(tag.name),
      attributes: tag.attributes,
      children: NONE,
      text: '',
      line: parser.line,
    };
    if (!current) root = element;
    else if (current.children === NONE) current.children = [element];
    else current.children.push(element);
    open.push(element);
    current = element;
  });
  const take = (text: string) => {
    // Between children there is only white space in the formats read here; keeping it costs a third of the memory.
    if (current && current.children === NONE) current.text += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    open.pop();
    current = open.at(-1) ?? null;
  });
  parser.write(decoded.text).close();
  return root ?? refuse('xml-malformed', 1, { reason: 'no element' });
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The trimmed text of a child, empty when there is none. */
export function textOf(element: XmlElement | undefined, name: string): string {
  return (element && childOf(element, name)?.text.trim()) ?? '';
}
