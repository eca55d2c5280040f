import { asciiSafe } from './exportName';

/** `harbour-plan_repaired.csv`: the name of the file the data came from or of the plan, then what this one holds. */
export function csvName(name: string, holds: 'repaired' | 'set-aside' | 'findings' | 'table'): string {
  return `${stemOf(name)}_${holds}.csv`;
}

/** `harbour-plan.milepost.json`: what is opened again to go on. */
export function projectName(title: string): string {
  return `${stemOf(title)}.milepost.json`;
}

/** Windows opens a device by these, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function stemOf(name: string): string {
  const stem = asciiSafe(name.replace(/\.(csv|tsv|txt|xlsx|html?|xml)(?=$|: )/i, '')) || 'plan';
  return DEVICE.test(stem) ? `${stem}-plan` : stem;
}
