/** The part of the model that reads rows. It comes in a file of its own, with the first table that is opened. */
export { combinePlans } from '../model/combinePlans';
export { readPlan } from '../model/readPlan';
export { suggestMapping } from '../model/suggestMapping';
