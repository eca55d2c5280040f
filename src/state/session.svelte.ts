import type { Day } from '../base/day';
import type { Deck } from '../deck/step';
import type { Issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import type { ReadingChoice } from '../importing/reading';
import type { PageSetup } from '../layout/pageSetup';
import type { ColumnMapping } from '../model/columnMapping';
import type { Plan } from '../model/milestone';
import type { PlanContext } from '../model/readPlan';
import type { MappingSuggestion } from '../model/suggestMapping';
import { buildView } from '../view/buildView';
import { withLevel } from '../view/laneLevels';
import type { GroupChoice } from '../view/groupChoices';
import { reckoningText, summarise } from '../view/summary';
import { toCheckIn, type IsToCheck } from '../view/toCheck';
import type { Reckoning, TimelineView } from '../view/timelineView';
import type { FigureText, Filter, GroupKey, ViewSpec } from '../view/viewSpec';
import { NO_FILTER, NO_TEXT } from '../view/viewSpec';
import type { Answering } from './answering';
import { isWhole, withFilter, withHighlight, withMapping, withText, withView } from './choices';
import type { Choices, DateChoices, SavingChoice } from './choices';
import type { Edits } from './edits';
import type { Importing, OpenHow } from './importing.svelte';
import type { MilestonePlaces } from './milestonePlaces';
import type { FileLike, Opened, OpenWatch } from './openFiles';
import { companionOf, isAboutPlan, NO_COMPANION, OpenPlan } from './openPlan.svelte';
import { openAgain, openFiles, openPasted, openText } from './openFiles';
import type { PackInfo } from './packInfo';
import { plainTitle } from './plainTitle';
import { PlanLoads } from './planLoads.svelte';
import { PlanReader } from './planReader.svelte';
import { isProjectName, openProject } from './openProject';
import type { Project } from './projectFile';
import { outlineOf } from './readings';
import type { SavedView } from './savedViews';
import { partWords, type ShownPart } from './shownPart';
import type { Sample } from './firstSample';

/** One sentence for the page's one live region (CONVENTIONS A4). What can be seen anyway is only spoken. */
interface Announcement {
  readonly text: string;
  readonly shown: boolean;
}

/** Laying out and drawing more milestones than this holds up the page for many seconds. */
const MOST_AT_ONCE = 10_000;

/**
 * The tables that are open, the choices made about them, and every stage computed from the two:
 * tables -> suggestions -> plan -> spec -> view. Knows nothing of the screen.
 */
export class Session {
  readonly #open = new OpenPlan();

  /** What was last said. */
  announcement = $state.raw<Announcement>({ text: '', shown: false });
  readonly choices: Choices = $derived(this.#open.choices);
  readonly #reader = new PlanReader({
    tables: () => this.#open.tables,
    choices: () => this.choices,
    change: (choices) => {
      this.#change({ ...this.choices, ...choices });
    },
  });

  /** The page that the plan was saved as, if it comes in one. */
  readonly pack: PackInfo | undefined = $derived(this.#open.companion.pack);
  /** True when that page can be looked at and not changed. */
  readonly lookOnly: boolean = $derived(this.pack?.lookOnly === true);

  readonly #loads = new PlanLoads({
    open: this.#open,
    reader: this.#reader,
    say: (text) => {
      this.announce(text);
    },
    report: (text) => {
      this.report(text);
    },
    summary: () => this.summary,
    opened: () => `Opened ${this.text.title}. ${this.summary}`,
  });

  readonly #outline = $derived(outlineOf(this.plan));
  readonly spec: ViewSpec = $derived({ ...this.#outline.spec, ...this.choices.view });
  readonly #toCheck = $derived(toCheckIn(this.findings));
  /** The milestones that findings nobody has accepted ask to look at. Looked up only when a filter asks. */
  readonly isToCheck: IsToCheck = (milestone) => this.#toCheck(milestone);
  readonly text: FigureText = $derived.by(() => ({
    ...NO_TEXT,
    title: this.plan.title ?? plainTitle(this.plan.files),
    ...this.#open.companion.text,
    ...this.choices.text,
  }));
  readonly view: TimelineView = $derived(this.viewOf(this.spec));
  /** Where every row went. As long as nothing is left out the plan knows, and the view need not be built for it. */
  readonly reckoning: Reckoning = $derived(
    isWhole(this.spec) ? { ...this.plan.reconciliation, filtered: 0 } : this.view.reckoning,
  );

  /** The view that a plan opens in, before anything is chosen. */
  get usualSpec(): ViewSpec {
    return this.#outline.spec;
  }

  /** The plan as it would be seen with these choices. */
  viewOf(spec: ViewSpec): TimelineView {
    return buildView(this.plan, spec, this.text, this.isToCheck);
  }

  /** What was changed in the tables by hand. */
  get edits(): Edits {
    return this.#reader.edits;
  }

  /** What was said about the findings. */
  get answering(): Answering {
    return this.#reader.answering;
  }

  get suggestions(): readonly MappingSuggestion[] {
    return this.#reader.suggestions;
  }

  /** The tables as they are read: with the edits. */
  get editedTables(): readonly RawTable[] {
    return this.#reader.editedTables;
  }

  /** What the reader knows besides the cells. */
  get dateContext(): PlanContext {
    return this.#reader.context;
  }

  get plan(): Plan {
    return this.#reader.plan;
  }

  /** The milestone that begins on a line of a file, if one does. */
  get milestoneAt(): MilestonePlaces {
    return this.#reader.milestoneAt;
  }

  /** The findings that nobody has accepted: those about files and columns in use beside those about cells. */
  get findings(): readonly Issue[] {
    return this.#reader.findings;
  }

  /** Name of what is being read; `undefined` when nothing is. */
  get loading(): string | undefined {
    return this.#loads.opening.loading;
  }

  /** One sentence about the last load that failed. */
  get error(): string | undefined {
    return this.#loads.opening.error;
  }

  /** How far a load is, what it asks. */
  get importing(): Importing {
    return this.#loads.opening.importing;
  }

  /** The tables as they were opened. */
  get tables(): readonly RawTable[] {
    return this.#open.tables;
  }

  /** Changes when something else is shown, and not when the whole of a file takes the place of its first rows. */
  get occasion(): number {
    return this.#open.occasion;
  }

  /** Changes when another plan takes the place of the one before, and not when tables are added to it. */
  get planNumber(): number {
    return this.#open.planNumber;
  }

  /** The first rows of a file, when the rest of it is still being read; `undefined` when all there is is shown. */
  get part(): ShownPart | undefined {
    const { head } = this.#open;
    return head && { file: head.file, rows: this.plan.reconciliation.rows };
  }

  /** What a project file keeps: the words that came with a sample are kept as if they were typed. */
  get project(): Project {
    const { choices } = this;
    return { tables: this.tables, choices: { ...choices, text: { ...this.#open.companion.text, ...choices.text } } };
  }

  /** The sample that is open, if one is. */
  get sample(): Sample | undefined {
    return this.#open.companion.sample;
  }

  /** True when dates have no year and nobody has said yet when the document was written. */
  get asksForDocumentDate(): boolean {
    if (this.choices.documentDate !== undefined || this.part !== undefined || this.lookOnly) return false;
    return this.plan.issues.some(({ code }) => code === 'NO_YEAR');
  }

  /** What lanes can be made of. */
  get groups(): readonly GroupChoice[] {
    return this.#outline.groups;
  }

  get canUndo(): boolean {
    return this.#open.canUndo;
  }

  get canRedo(): boolean {
    return this.#open.canRedo;
  }

  mappingOf(index: number): ColumnMapping {
    return this.#reader.mappingOf(index);
  }

  /** Opens files together as one plan, alone or beside what is open. On failure what was open stays. */
  async load(files: readonly FileLike[], how: OpenHow = 'replace'): Promise<void> {
    if (files.length === 0 || this.refusesChange()) return;
    const names = files.map((file) => file.name).join(', ');
    if (files.some(({ name }) => isProjectName(name))) {
      await this.#loads.load(names, () => openProject(files), NO_COMPANION);
      return;
    }
    await this.#loads.load(names, (watch) => openFiles(files, watch, this.#namesBeside(how)), NO_COMPANION, how);
  }

  /** Opens a table copied from a spreadsheet, a document or a web page, which gives it as a page too. */
  async loadText(text: string, html?: string, how: OpenHow = 'replace'): Promise<void> {
    if (this.refusesChange()) return;
    const read = (watch: OpenWatch): Promise<Opened> => openPasted(text, html, watch, this.#namesBeside(how));
    await this.#loads.load('the pasted table', read, NO_COMPANION, how);
  }

  /** Reads an open table again, its letters and cells taken as a person says. */
  async readAgain(index: number, choice: ReadingChoice): Promise<void> {
    if (this.#refusesPart() || this.refusesChange()) return;
    const table = this.tables[index];
    if (table === undefined) throw new Error(`missing table ${String(index)}`);
    await this.#loads.load(table.file, (watch) => openAgain(table, choice, watch), this.#open.companion, table);
  }

  /** Stops the load that runs; what was open stays. */
  cancelLoad(): void {
    this.#loads.cancel();
  }

  /** Opens the plan that the page itself was saved with; `opened` tells why there is none where that is so. */
  async loadPack(opened: Opened, pack: PackInfo | undefined, name: string): Promise<void> {
    await this.#loads.load(name, () => Promise.resolve(opened), { ...NO_COMPANION, pack });
  }

  async loadSample(sample: Sample): Promise<void> {
    if (this.refusesChange()) return;
    const read = async (watch: OpenWatch): Promise<Opened> => openText(await sample.read(), watch, sample.file);
    await this.#loads.load(sample.title, read, companionOf(sample));
  }

  changeMapping(index: number, mapping: ColumnMapping): void {
    this.#change(withMapping(this.choices, index, mapping));
  }

  changeText(text: Partial<FigureText>): void {
    if ('marking' in text && this.refusesChange()) return;
    this.#open.change(withText(this.choices, text), Object.keys(text).join());
  }

  changeView(view: Partial<ViewSpec>): void {
    this.#change(withView(this.choices, view));
  }

  /** Replaces all viewing choices but the house style: that belongs to whoever looks, not to what is looked at. */
  showView(view: Partial<ViewSpec>): void {
    const { houseStyle } = this.choices.view;
    this.#change({ ...this.choices, view: houseStyle === undefined ? view : { ...view, houseStyle } });
  }

  changeSavedViews(savedViews: readonly SavedView[]): void {
    this.#open.change({ ...this.choices, savedViews });
  }

  /** `undefined`: the presentation is as it is generated. Changes in a row with the same `topic` are undone together. */
  changeDeck(deck: Deck | undefined, topic?: string): void {
    this.#open.change({ ...this.choices, deck }, topic);
  }

  /** Lanes can not be divided by what they are already made of. */
  changeLanes(lanes: GroupKey): void {
    this.changeView(withLevel(this.spec, 0, lanes));
  }

  changeFilter(filter: Partial<Filter>): void {
    this.#change(withFilter(this.choices, filter), `filter ${Object.keys(filter).join()}`);
  }

  changeHighlight(highlight: Partial<Filter>): void {
    this.#change(withHighlight(this.choices, highlight), `highlight ${Object.keys(highlight).join()}`);
  }

  /** Shows every milestone: a stretch of time that was chosen leaves some out too. */
  clearFilter(): void {
    this.changeView({ filter: NO_FILTER, window: undefined });
  }

  changeDocumentDate(documentDate: Day | undefined): void {
    this.#change({ ...this.choices, documentDate }, 'document date');
  }

  /** How numeric dates are read, or in which languages: for all tables. */
  changeDateReading(choice: Partial<DateChoices>): void {
    this.#change({ ...this.choices, ...choice });
  }

  changeSaving(saving: Partial<SavingChoice>): void {
    this.#open.change({ ...this.choices, saving: { ...this.choices.saving, ...saving } });
  }

  changePage(page: Partial<PageSetup>): void {
    const next = { ...this.choices, page: { ...this.choices.page, ...page } };
    this.#open.change(next, `page ${Object.keys(page).join()}`);
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#loads.hold();
    this.#open.undo();
    this.#loads.settle(() => `Undone. ${this.summary}`);
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#loads.hold();
    this.#open.redo();
    this.#loads.settle(() => `Done again. ${this.summary}`);
  }

  /** True when there are more milestones to show than are drawn without being asked for. */
  get isTooMany(): boolean {
    return this.reckoning.placed + this.reckoning.undated > MOST_AT_ONCE;
  }

  /** What the figure holds, in one sentence (CONVENTIONS A3, A4). */
  get summary(): string {
    const { part } = this;
    const whole = this.isTooMany ? `${reckoningText(this.reckoning)}.` : summarise(this.view);
    return part === undefined ? whole : `${whole} ${partWords(part)}`;
  }

  /** True, and the reason said, while what is shown is not all that is asked for: nothing is saved or copied from it. */
  refusesTaking(): boolean {
    if (this.#refusesPart()) return true;
    if (this.#reader.isBehind)
      this.report('The plan is being read with your last change. Try again when that is done.');
    return this.#reader.isBehind;
  }

  /** True, and the reason said, in a page that can only be looked at. */
  refusesChange(): boolean {
    if (this.lookOnly) this.report('This page can only be looked at.');
    return this.lookOnly;
  }

  /** Says something, to the eye as well. */
  report(text: string): void {
    this.announcement = { text, shown: true };
  }

  /** Says something that can be seen anyway: to the ear only. */
  announce(text: string): void {
    this.announcement = { text, shown: false };
  }

  dismissError(): void {
    this.#loads.opening.error = undefined;
  }

  /** Makes a choice and says what is to be seen then. */
  #change(next: Choices, topic?: string): void {
    if (isAboutPlan(next, this.choices) && this.refusesChange()) return;
    this.#loads.hold();
    if (this.#open.change(next, topic)) this.#loads.settle(() => this.summary);
    else this.#refusesPart();
  }

  /** True, and the reason said, when only the first rows of a file are there. */
  #refusesPart(): boolean {
    const { part } = this;
    if (part === undefined) return false;
    this.report(`${partWords(part)} Wait until all of it is read, or cancel.`);
    return true;
  }

  /** Names that tables opened in this way have to differ from. */
  #namesBeside(how: OpenHow): readonly string[] {
    return how === 'add' ? this.#open.whole.tables.map(({ file }) => file) : [];
  }
}
