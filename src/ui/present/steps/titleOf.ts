import type { Step } from '../../../deck/step';
import { steps as words } from '../../strings/steps';

/** What a step is called where there has to be a name. */
export function titleOf({ title }: Pick<Step, 'title'>): string {
  return title.trim() === '' ? words.untitled : title;
}
