import { describe, expect, it } from 'vitest';
import { terminalLine, terminalText } from '../../src/cli/terminalText';
import { LETTERS, PAYLOADS, TERMINAL } from '../hostile/payloads';
import { fileOf, runMilepost } from './runMilepost';

/** What no terminal may be sent. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('What the command line prints', () => {
  it('is the same JSON, without a character that a terminal obeys', () => {
    const json = JSON.stringify(PAYLOADS, undefined, 2);
    expect(terminalText(json)).not.toMatch(OBEYED);
    expect(JSON.parse(terminalText(json))).toEqual(PAYLOADS);
  });

  it('is one line for each message', () => {
    for (const payload of [...TERMINAL, ...LETTERS, 'a\nmilepost: all is well']) {
      expect(terminalLine(payload)).not.toMatch(/[\n\r]/);
      expect(terminalLine(payload)).not.toMatch(OBEYED);
    }
    expect(terminalLine('\u001b[31mred')).toBe('\\u001b[31mred');
  });

  it('shows cells, columns and files that would order a terminal about', () => {
    // Among plain words, as a file that is full of control characters is refused as no text.
    const plain = 'Lamps are renewed along the whole coast. '.repeat(12);
    const cells = TERMINAL.map((text, i) => `"${text} ${plain}","${text}",${String(2025 + i)}`).join('\n');
    const file = fileOf('plan.csv', `Milestone,\u009b31mLead,Date\n${cells}\n`);
    const inspected = runMilepost('inspect', file);
    expect(inspected.code).toBe(0);
    expect(inspected.out).not.toMatch(OBEYED);
    const refused = runMilepost('inspect', file, '--map', 'title=\u001b]0;x\u0007');
    expect(refused.code).toBe(2);
    expect(refused.err).not.toMatch(OBEYED);
    expect(runMilepost('inspect', 'no\u001b[2Jsuch.csv').err).not.toMatch(OBEYED);
  });
});
