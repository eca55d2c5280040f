import { phraseBook } from './phraseBook';

/** Words for work without an end (CONVENTIONS D12). */
export const readOngoing = phraseBook<true>({
  ongoing: true,
  'on-going': true,
  'on going': true,
  continuous: true,
  continuously: true,
  continuing: true,
  continual: true,
  BAU: true,
  'business as usual': true,
});
