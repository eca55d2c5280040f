/** One change between a seed cell and the cell of the data file made from it; `data/README.md` lists the same ones. */
export interface Repair {
  readonly seed: string;
  readonly line: number;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'joined' | 'filled down' | 'spaces' | 'look-alike letters';
}

const WORK_PROGRAMME = 'ct-work-programme-2022.tsv';

const CAUSES = 'Address the causes of violent extremism and promote social inclusion';
const PREVENT = 'Prevent and counter violent extremism (PCVE), to safeguard and build resilience in our communities';
const DETECT = 'Detect and investigate threats, to enable effective preventive action';
const PROTECT = 'Protect people and places, to keep them safe from harm';
const COORDINATE =
  'Coordinate the system, to ensure our efforts are integrated, effective, efficient and reflect our values';
const COLLABORATE = 'Collaborate and communicate, to enable us to work together as a nation to reduce the risk';

function capability(line: number, kind: Repair['kind'], from: string, to: string): Repair {
  return { seed: WORK_PROGRAMME, line, column: 'CAPABILITY', from, to, kind };
}

function initiative(line: number, name: string): Repair {
  return { seed: WORK_PROGRAMME, line, column: 'INITIATIVES 2022', from: ` ${name} `, to: name, kind: 'spaces' };
}

/** Every repair in the counter-terrorism work programme. No other data file changes a seed cell. */
export const WORK_PROGRAMME_REPAIRS: readonly Repair[] = [
  capability(4, 'joined', 'Address the causes of violent extremism and promote social', CAUSES),
  capability(5, 'joined', 'inclusion', CAUSES),
  capability(7, 'joined', 'Prevent and counter violent', PREVENT),
  capability(8, 'joined', 'extremism (PCVE), to safeguard and build resilience in our', PREVENT),
  capability(9, 'joined', 'communities', PREVENT),
  capability(10, 'joined', 'Detect and investigate threats, to enable effective preventive', DETECT),
  capability(11, 'joined', 'action', DETECT),
  capability(13, 'filled down', '', PROTECT),
  capability(14, 'filled down', '', PROTECT),
  capability(18, 'filled down', '', COORDINATE),
  capability(19, 'joined', 'Collaborate and communicate, to enable us to work together as', COLLABORATE),
  capability(20, 'joined', 'a nation to reduce the risk', COLLABORATE),
  initiative(4, 'Policy Community Engagement Tool (Royal Commission of Inquiry Recommendation 38)'),
  initiative(5, 'Coordination with Social Cohesion Programme and National Action Plan on Racism'),
  initiative(6, 'He Whenua Taurikura National Centre of Research Excellence (RCOI Rec 14)'),
  {
    seed: WORK_PROGRAMME,
    line: 16,
    column: 'LEAD(S)',
    from: '\u0421\u0422\u0421\u0421',
    to: 'CTCC',
    kind: 'look-alike letters',
  },
];
