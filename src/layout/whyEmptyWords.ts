import type { WhyEmpty } from '../view/timelineView';

const WORDS: Readonly<Record<WhyEmpty, string>> = {
  none: 'No milestones',
  filtered: 'No milestones shown: filtered out',
  shared: 'No milestones as first lead',
};

/** What stands in a lane without milestones. */
export function whyEmptyWords(why: WhyEmpty): string {
  return WORDS[why];
}
