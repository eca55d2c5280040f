import type { MilestoneId } from '../model/milestone';
import type { Scene } from '../scene/node';
import type { Step } from './step';

/** One screen of a presentation. A step with too many rows for one screen has several, its parts. */
export interface Slide {
  readonly step: Step;
  /** Which of the steps shown, from 1, and of how many. */
  readonly number: number;
  readonly count: number;
  readonly part: number;
  readonly parts: number;
  /** The step's title, "(2 of 3)" behind it where it has parts. */
  readonly title: string;
  /** What is wrong with it now, in a sentence: its milestones or its column are gone. */
  readonly problem: string | undefined;
  /** Milestones drawn, in reading order, each once. */
  readonly milestones: readonly MilestoneId[];
  /** 1080 units high, and as wide as the screen's shape asks: marking, legend, totals and step number included. */
  readonly scene: Scene;
}
