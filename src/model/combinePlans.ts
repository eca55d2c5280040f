import type { Footnote } from '../csv/rawTable';
import { NO_ANSWERS } from './answers';
import type { Answers } from './answers';
import type { Plan, Reconciliation } from './milestone';
import { uniqueIds } from './milestoneId';
import { repeatedTitleIssues } from './repeatedTitles';
import { spellingVariantIssues } from './spellingVariants';
import { placed } from './valueIssues';

/**
 * Several plans as one: all their milestones, nothing merged. Milestones that stand in more than one of them become
 * issues, as `CONFLICT` when they do not agree (CONVENTIONS U6).
 */
export function combinePlans(plans: readonly Plan[], answers: Answers = NO_ANSWERS): Plan {
  const [only] = plans;
  if (only !== undefined && plans.length === 1) return only;
  const sourced = plans.flatMap((plan, source) => plan.milestones.map((milestone) => ({ source, milestone })));
  const ids = uniqueIds(sourced.map(({ milestone }) => milestone.id));
  const milestones = sourced.flatMap(({ milestone }, i) => {
    const id = ids[i];
    return id === undefined ? [] : [{ ...milestone, id }];
  });
  return {
    files: plans.flatMap((plan) => plan.files),
    columns: [...new Set(plans.flatMap((plan) => plan.columns))],
    milestones,
    footnotes: distinctFootnotes(plans.flatMap((plan) => plan.footnotes)),
    issues: [
      ...plans.flatMap((plan) => plan.issues),
      ...repeatedTitleIssues(sourced, 'across'),
      ...variantsAcross(plans, answers),
    ],
    skipped: plans.flatMap((plan) => plan.skipped),
    reconciliation: plans.map((plan) => plan.reconciliation).reduce(addUp, NO_ROWS),
    title: plans.map((plan) => plan.title).find((title) => title !== undefined),
  };
}

const NO_ROWS: Reconciliation = { rows: 0, placed: 0, undated: 0, skipped: 0 };

function addUp(a: Reconciliation, b: Reconciliation): Reconciliation {
  return {
    rows: a.rows + b.rows,
    placed: a.placed + b.placed,
    undated: a.undated + b.undated,
    skipped: a.skipped + b.skipped,
  };
}

/** A note printed under each table of one paper is one note. */
function distinctFootnotes(footnotes: readonly Footnote[]): readonly Footnote[] {
  const byWords = new Map(footnotes.map((note) => [JSON.stringify([note.mark, note.text]), note] as const).reverse());
  return footnotes.filter((note) => byWords.get(JSON.stringify([note.mark, note.text])) === note);
}

/** Names spelt alike within each plan but not across them. Those within one plan were told before. */
function variantsAcross(plans: readonly Plan[], answers: Answers): Plan['issues'] {
  const all = plans.flatMap((plan) => plan.milestones);
  const told = new Set(plans.flatMap((plan) => plan.issues.filter(isVariant).map((each) => each.message)));
  return [
    ...spellingVariantIssues(
      placed(all, undefined, (milestone) => milestone.leads),
      answers,
    ),
    ...spellingVariantIssues(
      placed(all, undefined, (milestone) => [milestone.area]),
      answers,
    ),
  ].filter((each) => !told.has(each.message));
}

const isVariant = (each: Plan['issues'][number]): boolean => each.code === 'SPELLING_VARIANTS';
