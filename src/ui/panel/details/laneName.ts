import type { Standing } from '../../../state/surroundings';
import { details as words } from '../../strings/details';

/** "Ports › Build": a lane by the names on the way down to it. */
export function laneName({ path }: Pick<Standing, 'path'>): string {
  return path.length === 0 ? words.walk.noLane : path.join(words.lanePath);
}
