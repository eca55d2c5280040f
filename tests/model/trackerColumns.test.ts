import { describe, expect, it } from 'vitest';
import { codesOf } from './planOf';
import { planOfText, suggestedColumns } from './textPlan';

type Columns = Readonly<Record<string, readonly string[]>>;

/** Exports as the trackers write them, with the columns that must be found without help (CONVENTIONS U3). */
const EXPORTS: readonly (readonly [tracker: string, text: string, columns: Columns])[] = [
  [
    'Jira',
    `Summary,Issue key,Issue id,Issue Type,Status,Assignee,Reporter,Priority,Created,Updated,Due date,Fix versions
Build portal,ABC-1,10001,Task,In Progress,Mere Tane,Ana Li,High,2024-01-03 10:00,2024-02-03 10:00,2024-06-30,Release 1
Run pilot,ABC-2,10002,Task,To Do,Jo Hall,Ana Li,Medium,2024-01-04 10:00,2024-02-04 10:00,2024-09-30,Release 1
Go live nationally,ABC-3,10003,Story,To Do,Mere Tane,Ana Li,Low,2024-01-05 10:00,2024-02-05 10:00,2025-03-31,Release 2`,
    { id: ['Issue key'], title: ['Summary'], leads: ['Assignee'], phase: ['Fix versions'], date: ['Due date'] },
  ],
  [
    'Smartsheet',
    `Task Name,Duration,Start,Finish,Predecessors,Assigned To,% Complete,Status,Comments
Build portal,30d,03/01/24,04/11/24,,Mere Tane,50%,In Progress,fine
Run pilot,10d,04/12/24,04/25/24,1,Jo Hall,0%,Not Started,
Go live,5d,04/26/24,05/02/24,2,Jo Hall,0%,Not Started,`,
    { title: ['Task Name'], leads: ['Assigned To'], date: ['Start'], end: ['Finish'], notes: ['Comments'] },
  ],
  [
    'Asana',
    `Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes
1201,2024-01-01,,2024-02-02,Build portal,Discovery,Mere Tane,mere@example.org,2024-03-01,2024-04-01,,Text
1202,2024-01-02,,2024-02-02,Run pilot,Delivery,Jo Hall,jo@example.org,2024-04-02,2024-05-01,,
1203,2024-01-03,,2024-02-02,Go live nationally,Delivery,Jo Hall,jo@example.org,2024-05-02,2024-06-01,,`,
    {
      id: ['Task ID'],
      title: ['Name'],
      leads: ['Assignee'],
      area: ['Section/Column'],
      date: ['Start Date'],
      end: ['Due Date'],
      notes: ['Notes'],
    },
  ],
  [
    'Trello',
    `Card Name,List,Members,Due
Build portal,Discovery,Mere,2024-06-30T00:00:00Z
Run pilot,Delivery,Jo,2024-07-30T00:00:00Z
Go live,Delivery,Jo,2024-08-30T00:00:00Z`,
    { title: ['Card Name'], leads: ['Members'], area: ['List'], date: ['Due'] },
  ],
  [
    'Microsoft Lists',
    `Title,AssignedTo,DueDate,Status,WorkStream,Modified,Created By
Build portal,MSD,2024-06-30T12:00:00Z,In progress,Digital,2024-01-01,x
Run pilot,MOJ,2024-07-30T12:00:00Z,Not started,Digital,2024-01-01,x
Go live,MSD,2024-08-30T12:00:00Z,Not started,People,2024-01-01,x`,
    { title: ['Title'], leads: ['AssignedTo'], area: ['WorkStream'], date: ['DueDate'] },
  ],
  [
    'MS Project',
    `ID,Active,Task_Mode,Name,Duration,Start_Date,Finish_Date,Predecessors,Outline_Level,Notes,Resource_Names
1,Yes,Auto Scheduled,Programme,200 days,Mon 1/07/24,Fri 4/04/25,,1,,
2,Yes,Auto Scheduled,Build portal,30 days,Mon 1/07/24,Fri 9/08/24,,2,,Mere Tane
3,Yes,Auto Scheduled,Run pilot,20 days,Mon 12/08/24,Fri 6/09/24,2,2,,Jo Hall`,
    {
      id: ['ID'],
      title: ['Name'],
      leads: ['Resource_Names'],
      date: ['Start_Date'],
      end: ['Finish_Date'],
      notes: ['Notes'],
    },
  ],
  [
    'GanttProject',
    `ID,Name,Begin date,End date,Duration,Completion,Cost,Coordinator,Predecessors,Outline number,Resources,Notes
0,Build portal,1/07/24,9/08/24,30,0,0,Mere Tane,,1,,
1,Run pilot,12/08/24,6/09/24,20,0,0,Jo Hall,0,2,,
2,Go live,7/09/24,26/09/24,20,0,0,Jo Hall,0,3,,`,
    {
      id: ['ID'],
      title: ['Name'],
      leads: ['Coordinator'],
      date: ['Begin date'],
      end: ['End date'],
      notes: ['Notes'],
    },
  ],
  [
    'GanttProject in German',
    `ID;Vorgang;Beginn;Ende;Dauer;Fortschritt;Verantwortlicher
0;Portal bauen;01.07.24;09.08.24;30;0;Mere
1;Pilot;12.08.24;06.09.24;20;0;Jo
2;Start;07.09.24;26.09.24;20;0;Jo`,
    { id: ['ID'], title: ['Vorgang'], leads: ['Verantwortlicher'], date: ['Beginn'], end: ['Ende'] },
  ],
  [
    'GanttProject in French',
    `ID;Tâche;Début;Fin;Durée;Responsable;Remarques
0;Bâtir le portail;01/07/24;09/08/24;30;Mere;
1;Pilote;12/08/24;06/09/24;20;Jo;
2;Lancement;07/09/24;26/09/24;20;Jo;`,
    {
      id: ['ID'],
      title: ['Tâche'],
      leads: ['Responsable'],
      date: ['Début'],
      end: ['Fin'],
      notes: ['Remarques'],
    },
  ],
  [
    'GanttProject in Spanish',
    `ID;Tarea;Fecha de inicio;Fecha de fin;Duración;Responsable;Notas
0;Crear portal;01/07/24;09/08/24;30;Mere;
1;Piloto;12/08/24;06/09/24;20;Jo;
2;Lanzar;07/09/24;26/09/24;20;Jo;`,
    {
      id: ['ID'],
      title: ['Tarea'],
      leads: ['Responsable'],
      date: ['Fecha de inicio'],
      end: ['Fecha de fin'],
      notes: ['Notas'],
    },
  ],
  [
    'an open-data portal, in snake_case',
    `milestone_id,milestone_name,lead_agency,action_area,phase_name,due_date,funding_status,last_updated
1,Build portal,MSD,Digital,Phase 1,2024-06-30,Funded,2024-01-01
2,Run pilot,MOJ,Digital,Phase 1,2024-07-30,Not funded,2024-01-01
3,Go live,MSD,People,Phase 2,2024-08-30,TBC,2024-01-01`,
    {
      id: ['milestone_id'],
      title: ['milestone_name'],
      leads: ['lead_agency'],
      area: ['action_area'],
      phase: ['phase_name'],
      date: ['due_date'],
      funding: ['funding_status'],
    },
  ],
  [
    'an open-data portal, in camelCase',
    `milestoneName,leadAgency,workStream,startDate,endDate,fundingStatus
Build portal,MSD,Digital,2024-06-30,2024-07-30,Funded
Run pilot,MOJ,Digital,2024-07-30,2024-08-30,Not funded
Go live,MSD,People,2024-08-30,2024-09-30,TBC`,
    {
      title: ['milestoneName'],
      leads: ['leadAgency'],
      area: ['workStream'],
      date: ['startDate'],
      end: ['endDate'],
      funding: ['fundingStatus'],
    },
  ],
  [
    'a table in te reo Māori',
    `Whakahaere,Mahi,Kaupapa,Rā,Pūtea,Kōrero
MSD,Build portal,Digital,2024-06-30,Funded,He kōrero
MOJ,Run pilot,Digital,2024-07-30,Not funded,
MSD,Go live,People,2024-08-30,TBC,`,
    {
      title: ['Mahi'],
      leads: ['Whakahaere'],
      area: ['Kaupapa'],
      date: ['Rā'],
      funding: ['Pūtea'],
      notes: ['Kōrero'],
    },
  ],
  [
    'Jira with columns of the office',
    `Summary,Issue key,Assignee,Due date,Custom field (Lead agency),Custom field (Funding)
Draft the statement,GOV-12,Mere Tane,30/Jun/25 12:00 AM,MBIE,Funded
Lodge the paper,GOV-13,,14/Aug/25 12:00 AM,MOJ,Not funded
Consult,GOV-14,Jo Hall,15/Sep/25 12:00 AM,MOJ,TBC`,
    {
      id: ['Issue key'],
      title: ['Summary'],
      leads: ['Custom field (Lead agency)'],
      date: ['Due date'],
      funding: ['Custom field (Funding)'],
    },
  ],
];

describe('suggestMapping on exports of trackers', () => {
  it.each(EXPORTS)('maps %s without help (U3)', (_, text, columns) => {
    expect(suggestedColumns(text)).toEqual(columns);
  });

  it.each(EXPORTS)('places every milestone of %s', (_, text) => {
    const plan = planOfText(text);
    expect(plan.reconciliation).toEqual({ rows: 3, placed: 3, undated: 0, skipped: 0 });
    expect(plan.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('reads the dates of Smartsheet month first, since one of them can only be that', () => {
    const plan = planOfText(EXPORTS[1]?.[1] ?? '');
    expect(codesOf(plan)).toContain('MONTH_FIRST_COLUMN');
    expect(plan.milestones[0]?.phases[0]?.date.edtf).toBe('2024-03-01/2024-04-11');
  });
});
