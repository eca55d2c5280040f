import type { RawTable } from '../csv/rawTable';
import type { Reading, ReadingStep, SheetSummary, Source } from './reading';
import type { Piece } from './readingPieces';

/** What the page tells a reading worker. */
export type ToWorker =
  { readonly kind: 'read'; readonly source: Source } | { readonly kind: 'choose'; readonly sheets: readonly number[] };

/** What a reading worker tells the page. `ready` comes first, so that a worker that never started is known by silence. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly step: ReadingStep }
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetSummary[] }
  /** Begins a sheet; `count`: items in the pieces of all sheets. */
  | { readonly kind: 'outline'; readonly sheet: string; readonly outline: Reading; readonly count: number }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly table: RawTable };

/** The part of a worker that the page uses. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** The part of a worker's own scope that is used. */
export interface WorkerScope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
}
