import type { DayRange } from '../base/dayRange';
import { hashText } from '../base/hash';
import type { ViewSpec } from '../view/viewSpec';
import type { ModeName } from './mode.svelte';

/** What is looked at, and how. */
export interface Look {
  /**
   * Viewing choices on top of the default for the plan. A house style is not among them: it is how an organisation
   * looks, whatever it looks at.
   */
  readonly spec: Partial<ViewSpec>;
  /** Stretch of the time axis in view; `undefined`: all of it. */
  readonly days: DayRange | undefined;
  readonly mode: ModeName;
}

/** A look that was given a name, to be shown again. */
export interface SavedView extends Look {
  /** Unlike that of any other view of the plan; stays when the view gets another name or another look. */
  readonly id: string;
  readonly name: string;
}

/** The views with one more at the end. */
export function withSavedView(views: readonly SavedView[], name: string, look: Look): readonly SavedView[] {
  return [...views, { id: freshId(views, name, look), name: nameApart(views, name), ...look }];
}

export function withRenamed(views: readonly SavedView[], id: string, name: string): readonly SavedView[] {
  const others = views.filter((view) => view.id !== id);
  return views.map((view) => (view.id === id ? { ...view, name: nameApart(others, name) } : view));
}

/** The views with another look under one of the names. */
export function withLook(views: readonly SavedView[], id: string, look: Look): readonly SavedView[] {
  return views.map((view) => (view.id === id ? { ...view, ...look } : view));
}

export function withoutView(views: readonly SavedView[], id: string): readonly SavedView[] {
  return views.filter((view) => view.id !== id);
}

/** The name, with a number behind it where another view has that name. */
export function nameApart(views: readonly SavedView[], name: string): string {
  const taken = new Set(views.map((view) => view.name));
  let apart = name.trim();
  for (let number = 2; taken.has(apart); number += 1) apart = `${name.trim()} (${number})`;
  return apart;
}

/** Made from what the view is, not counted: the id of a view that was deleted does not come back as another view. */
function freshId(views: readonly SavedView[], name: string, look: Look): string {
  const taken = new Set(views.map(({ id }) => id));
  const what = JSON.stringify([name, look]);
  let id = hashText(what);
  for (let number = 2; taken.has(id); number += 1) id = hashText(`${what} ${number}`);
  return id;
}
