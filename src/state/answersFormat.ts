import * as v from 'valibot';
import { NO_ANSWERS } from '../model/answers';
import type { Answers } from '../model/answers';
import type { Acceptance } from './accepted';
import { line, listOf, names, text } from './projectLimits';

/** The answers of a project. Projects that were saved before there were questions have none. */
export const answersSchema = v.optional(
  v.pipe(
    v.object({
      apart: listOf(names, 'names'),
      wrapped: listOf(v.object({ file: text, line, column: text, parts: names, isOne: v.boolean() }), 'names'),
      years: listOf(v.object({ file: text, column: text, basis: v.picklist(['ends', 'begins', 'calendar']) }), 'names'),
    }),
    v.transform((answers): Answers =>
      answers.apart.length + answers.wrapped.length + answers.years.length === 0 ? NO_ANSWERS : answers,
    ),
  ),
);

const any = v.optional(text);

/** The readings that were accepted in a project. */
export const acceptedSchema = v.optional(
  listOf(
    v.pipe(
      v.object({ code: text, file: any, column: any, line: v.optional(line), value: any }),
      v.transform((each): Acceptance => ({
        code: each.code,
        file: each.file,
        column: each.column,
        line: each.line,
        value: each.value,
      })),
    ),
    'rows',
  ),
  [],
);
