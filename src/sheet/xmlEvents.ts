import { Parser } from 'htmlparser2';
import { DEEPEST, NestedTooDeep } from './nesting';

/** What a reader of XML is told, in the order of the document. Names come without their prefix: `x:row` is `row`. */
export interface XmlReader {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Walks through XML, tolerating what is not well formed. Entities are decoded; no document type is followed. Throws
 * `NestedTooDeep`.
 */
export function readXml(xml: string, reader: XmlReader): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new NestedTooDeep();
        reader.open(localName(name), (wanted) => {
          if (Object.hasOwn(attributes, wanted)) return attributes[wanted];
          const key = Object.keys(attributes).find((each) => localName(each) === wanted);
          return key === undefined ? undefined : attributes[key];
        });
      },
      onclosetag: (name) => {
        depth -= 1;
        reader.close(localName(name));
      },
      ontext: (text) => reader.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
