import { describe, expect, it } from 'vitest';
import { readProject, writeProject } from '../../src/state/projectFile';
import { savingOf } from '../../src/state/saving.svelte';
import { Session } from '../../src/state/session.svelte';

async function opened(): Promise<Session> {
  const session = new Session();
  await session.loadText('Milestone,Date\nOne 計,2025\nTwo,2026\n');
  return session;
}

describe('session.changeSaving(choice)', () => {
  it('can be undone, and stands in the project (U6)', async () => {
    const session = await opened();
    session.changeSaving({ format: 'png', dpi: 600, pair: true });
    const read = readProject(writeProject(session.project), 'plan.milepost.json');
    expect(read.ok && read.project.choices.saving).toEqual({
      format: 'png',
      pair: true,
      dpi: 600,
      outlines: false,
      notes: true,
    });
    session.undo();
    expect(session.choices.saving.format).toBe('svg');
  });

  it('is as usual in a project that says nothing of it, or something unknown', async () => {
    const session = await opened();
    const project = JSON.parse(writeProject(session.project)) as Record<string, unknown>;
    const saved = (saving: unknown): unknown => {
      const read = readProject(JSON.stringify({ ...project, saving }), 'plan.milepost.json');
      return read.ok ? read.project.choices.saving : read.message;
    };
    expect(saved(undefined)).toEqual(session.choices.saving);
    expect(saved({ format: 'gif', dpi: 72, outlines: true })).toEqual({ ...session.choices.saving, outlines: true });
    expect(saved('png')).toEqual(session.choices.saving);
  });
});

describe('savingOf(session)', () => {
  it('makes the figure as chosen, with what could not be drawn, until the figure changes', async () => {
    const session = await opened();
    session.changeSaving({ format: 'pdf' });
    const saving = savingOf(session);
    expect(savingOf(session)).toBe(saving);
    const made = await saving.make();
    expect(made?.files.map(({ name }) => name)).toEqual([expect.stringMatching(/_a4-landscape\.pdf$/)]);
    expect(made?.warnings).toEqual([expect.stringContaining('計 (U+8A08)')]);
    expect([saving.made, saving.progress, saving.error]).toEqual([made, undefined, undefined]);
    session.changeText({ title: 'Another' });
    expect(saving.made).toBeUndefined();
  });

  it('stops when asked, and saves nothing', async () => {
    const session = await opened();
    const saving = savingOf(session);
    const making = saving.make();
    expect(saving.progress).toBeDefined();
    saving.stop();
    expect(await making).toBeUndefined();
    expect([saving.progress, saving.error, saving.made]).toEqual([undefined, undefined, undefined]);
    expect(session.announcement.text).toBe('Stopped. No file was saved.');
  });

  it('says in words why nothing was saved; the figure stays', async () => {
    const session = await opened();
    // There is no browser here to draw a picture.
    session.changeSaving({ format: 'png' });
    const before = session.view;
    expect(await savingOf(session).make()).toBeUndefined();
    expect(savingOf(session).error).toMatch(/^Writing PNG failed \(.+\)\. Try another format; nothing is lost\.$/);
    expect(session.announcement.text).toMatch(/^The figure was not saved\. /);
    expect(session.view).toBe(before);
  });
});
