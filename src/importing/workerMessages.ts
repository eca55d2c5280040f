import type { RawTable } from '../csv/rawTable';
import type { PlanReading, PlanRequest, Reading, ReadingStep, SheetSummary, Source } from './reading';
import type { Piece } from './readingPieces';

/** What the page tells a reading worker. A worker does one thing in its life, besides warming up. */
export type ToWorker =
  /** Read something made up, so that the real thing finds the code compiled. */
  | { readonly kind: 'warm-up' }
  /** `preview`: show the first rows while the rest is being read. */
  | { readonly kind: 'read'; readonly source: Source; readonly preview: boolean }
  | { readonly kind: 'choose'; readonly sheets: readonly number[] }
  /** Begins a table that is sent in pieces. */
  | { readonly kind: 'table'; readonly outline: RawTable }
  | { readonly kind: 'piece'; readonly piece: Piece }
  /** Read the tables that were sent as one plan. */
  | ({ readonly kind: 'plan' } & Omit<PlanRequest, 'tables'>);

/** What a reading worker tells the page. `ready` comes first, so that a worker that never started is known by silence. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'preview'; readonly reading: Reading }
  | { readonly kind: 'step'; readonly step: ReadingStep }
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetSummary[] }
  /** Begins a sheet; `count`: items in the pieces of all sheets. */
  | { readonly kind: 'outline'; readonly sheet: string; readonly outline: Reading; readonly count: number }
  | { readonly kind: 'plan-outline'; readonly outline: PlanReading; readonly count: number }
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
