/** The worker that reads files of any kind. Everything is imported statically: an inlined worker can load no more code. */
import { readAnyKind } from './readAnyKind';
import { serveReadings } from './serveReadings';
import type { WorkerScope } from './workerMessages';

serveReadings(globalThis as unknown as WorkerScope, readAnyKind);
