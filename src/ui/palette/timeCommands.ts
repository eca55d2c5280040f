import type { DayRange } from '../../base/dayRange';
import { financialYearsIn, namedSteps, type StepName } from '../../state/timeSteps';
import { stretchName } from '../overview/stretchName';
import { fill } from '../strings/fill';
import { palette } from '../strings/palette';
import { time } from '../strings/time';
import { today } from '../today';
import type { CommandParts, CommandSource, PaletteCommand } from './commandList';

const NAMES: Readonly<Record<StepName, string>> = {
  thisYear: time.thisYear,
  thisFinancialYear: time.thisFinancialYear,
  nextYear: time.nextTwelveMonths,
  asAtFinancialYear: time.asAtFinancialYear,
  yearFromAsAt: time.yearFromAsAt,
};

/** Stretches of time to go to. Those that lie outside the plan are not there. */
export const timeCommands: CommandSource = (parts) => {
  const { viewport, session } = parts;
  const { whole } = viewport;
  if (whole === undefined) return [];
  const named = namedSteps(whole, today(), session.text.asAt).filter(({ where }) => where === 'inside');
  return [
    {
      id: 'time all',
      section: 'time',
      name: time.fitAll,
      words: 'fit zoom whole',
      note: stretchName(whole),
      isOn: viewport.isWhole,
      run: () => {
        viewport.fitAll();
        tell(parts, whole, time.showingAll);
      },
    },
    ...named.map(({ name, days }) =>
      goTo(parts, `time ${name}`, fill(palette.goToTime, { name: lower(NAMES[name]) }), days),
    ),
    ...financialYearsIn(whole).map((days): PaletteCommand => {
      const name = fill(palette.goToTime, { name: stretchName(days) });
      return { ...goTo(parts, `time ${String(days.first)}`, name, days), note: '', onlyTyped: true };
    }),
  ];
};

function goTo(parts: CommandParts, id: string, name: string, days: DayRange): PaletteCommand {
  return {
    id,
    section: 'time',
    name,
    words: 'zoom financial year',
    note: stretchName(days),
    run: () => {
      parts.viewport.show(days);
      tell(parts, days, time.showing);
    },
  };
}

function tell({ session }: CommandParts, days: DayRange, words: string): void {
  session.announce(fill(words, { stretch: stretchName(days) }));
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
