/** What goes into a page, and what is left out of it. `true`: it goes in. */
export interface PackChoice {
  /** Milestones that the filter or the chosen stretch of time hides. */
  readonly hidden: boolean;
  /** Lines that are no rows of the plan: above the table, under it, and those set aside. */
  readonly setAside: boolean;
  /** Names of the columns that are left out. */
  readonly leftColumns: readonly string[];
  readonly speakerNotes: boolean;
  readonly hiddenSteps: boolean;
  readonly savedViews: boolean;
  /** What cells said before they were edited. */
  readonly originals: boolean;
  readonly fileNames: boolean;
}

/** What can be seen goes in; what nobody sees goes in only when it is asked for (CONVENTIONS R6). */
export const USUAL_CHOICE: PackChoice = {
  hidden: false,
  setAside: true,
  leftColumns: [],
  speakerNotes: false,
  hiddenSteps: false,
  savedViews: true,
  originals: false,
  fileNames: true,
};
