import { readAnyFile, readCopiedHtml } from '../sheet/readAnyFile';
import type { SheetTable } from '../sheet/sheetTable';
import type { Source } from './reading';
import { readText } from './readText';

/** Reads every kind of source there is a reader for. */
export function readAnyKind(source: Source): Promise<readonly SheetTable[]> {
  switch (source.kind) {
    case 'file':
      return readAnyFile(source.bytes, source.name, source);
    case 'text':
      return readText(source);
    case 'page':
      return readCopiedHtml(source.html, source.name);
  }
}
