import * as v from 'valibot';
import { NO_ANSWERS } from '../model/answers';
import type { Answers } from '../model/answers';
import type { Acceptance } from './accepted';

const line = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.array(v.string());

/** The answers of a project. Projects that were saved before there were questions have none. */
export const answersSchema = v.optional(
  v.pipe(
    v.object({
      apart: v.array(texts),
      wrapped: v.array(v.object({ file: v.string(), line, column: v.string(), parts: texts, isOne: v.boolean() })),
      years: v.array(
        v.object({ file: v.string(), column: v.string(), basis: v.picklist(['ends', 'begins', 'calendar']) }),
      ),
    }),
    v.transform((answers): Answers =>
      answers.apart.length + answers.wrapped.length + answers.years.length === 0 ? NO_ANSWERS : answers,
    ),
  ),
);

const any = v.optional(v.string());

/** The readings that were accepted in a project. */
export const acceptedSchema = v.optional(
  v.array(
    v.pipe(
      v.object({ code: v.string(), file: any, column: any, line: v.optional(line), value: any }),
      v.transform((each): Acceptance => ({
        code: each.code,
        file: each.file,
        column: each.column,
        line: each.line,
        value: each.value,
      })),
    ),
  ),
  [],
);
