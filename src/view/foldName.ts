import { foldText } from '../base/fold';
import { rememberNames } from './rememberNames';

/** `foldText` for names of lanes. */
export const foldName: (name: string) => string = rememberNames((name) => foldText(name));
