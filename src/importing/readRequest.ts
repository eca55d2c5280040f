import { combinePlans } from '../model/combinePlans';
import { readPlan } from '../model/readPlan';
import { outlinePlan } from '../view/planOutline';
import type { PlanReading, PlanRequest } from './reading';

/** Reads tables as one plan. */
export function readRequest({ tables, mappings, context }: PlanRequest): PlanReading {
  const plans = tables.flatMap((table, i) => {
    const mapping = mappings[i];
    return mapping === undefined ? [] : [readPlan(table, mapping, context)];
  });
  const plan = combinePlans(plans, context.answers);
  return { plan, outline: outlinePlan(plan) };
}
