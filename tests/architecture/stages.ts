/**
 * The folders of src and what each may import, lowest first. A stage sees the words of the stages before it and nothing
 * of those after it, so any of them can be read, tested and replaced without the rest.
 */
export const STAGES = {
  base: [],
  csv: ['base'],
  sheet: ['base', 'csv'],
  model: ['base', 'csv'],
  view: ['base', 'csv', 'model'],
  importing: ['base', 'csv', 'sheet', 'model', 'view'],
  theme: ['base', 'model', 'view'],
  layout: ['base', 'model', 'view', 'theme'],
  scene: ['base', 'model', 'view', 'theme', 'layout'],
  render: ['base', 'theme', 'scene'],
  deck: ['base', 'model', 'view', 'theme', 'layout', 'scene'],
  export: ['base', 'csv', 'model', 'view', 'theme', 'layout', 'scene', 'render', 'deck'],
  // prettier-ignore
  cli: ['base', 'csv', 'sheet', 'model', 'importing', 'view', 'theme', 'layout', 'scene', 'render', 'deck', 'state'],
  state: ['base', 'csv', 'sheet', 'model', 'importing', 'view', 'theme', 'layout', 'scene', 'render', 'deck', 'export'],
  pack: ['base', 'csv', 'model', 'view', 'deck', 'state'],
  // prettier-ignore
  ui: ['base', 'csv', 'sheet', 'model', 'importing', 'view', 'theme', 'layout', 'scene', 'render', 'deck', 'export', 'state', 'pack'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Stage = keyof typeof STAGES;

export function isStage(name: string): name is Stage {
  return Object.hasOwn(STAGES, name);
}
