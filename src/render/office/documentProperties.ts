import { XmlWriter } from '../xmlWriter';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `docProps/core.xml`: title and language, and neither a person nor a time (CONVENTIONS E10, E12). */
export function coreProperties(title: string): string {
  const xml = new XmlWriter().open('cp:coreProperties', {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  });
  return HEAD + xml.element('dc:title', {}, title).element('dc:language', {}, 'en-NZ').close().toString();
}

/** `docProps/app.xml`: what wrote the file, and not which other program it is like. */
export function appProperties(): string {
  const xml = new XmlWriter().open('Properties', {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  });
  return HEAD + xml.element('Application', {}, 'Milepost').close().toString();
}
