import type { Phase } from '../../model/milestone';
import { fill } from '../strings/fill';
import { table as words } from '../strings/table';

/** "Phase 1: " before what a cell says of one of several phases; by its number (from 0) when it has no name. */
export function phaseName(phase: Phase | undefined, at: number): string {
  return fill(words.ofPhase, { phase: phase?.label ?? fill(words.phaseNumber, { number: at + 1 }) });
}
