import type { Session } from '../state/session.svelte';
import { isShownBy } from '../view/filterMilestones';
import type { PackSource } from './packSource';

/** What a page is made from, as it is now. */
export function sourceOfSession(session: Session): PackSource {
  const { project, plan, spec, usualSpec, text, isToCheck } = session;
  const mappings = project.tables.map((_, index) => session.mappingOf(index));
  return {
    tables: project.tables,
    choices: { ...project.choices, mappings },
    plan,
    spec,
    usual: usualSpec,
    title: text.title,
    isTitledByFile: plan.title === undefined && project.choices.text.title === undefined,
    isShown: isShownBy(spec.filter, spec.window, { milestones: plan.milestones, isToCheck }),
  };
}
