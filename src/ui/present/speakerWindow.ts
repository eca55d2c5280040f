import { mount, unmount } from 'svelte';
import { trustedPolicy } from '../../base/trustedTypes';
import type { Presenting } from '../../state/presenting.svelte';
import { fill } from '../strings/fill';
import { present } from '../strings/present';
import { keepAlive } from './keepAlive';
import keepAliveScript from './keepAlive.ts?script';
import styles from './speaker.css?inline';
import SpeakerView from './SpeakerView.svelte';

/** Given to the browser, so that the window is found again when it is still there. */
const NAME = 'milepost-speaker';
const FEATURES = 'popup,width=1120,height=740';

/** The one script that is given to a page as text; the policy of the page knows it by its SHA-256. */
const policy = trustedPolicy('milepost-speaker', {
  createScript: (text) => {
    if (text !== keepAliveScript) throw new Error('refused: not the script of the speaker window');
    return text;
  },
});

/** Time that an empty page takes to be loaded anew, ms. */
const RELOAD_MS = 300;

/** What the window of the speaker is given. */
export interface SpeakerOptions {
  readonly presenting: Presenting;
  readonly planTitle: string;
  readonly onkey: (event: KeyboardEvent) => void;
  readonly onend: () => void;
  readonly singleKeys: () => boolean;
}

/**
 * The window of the speaker: an empty page that this one writes into, so that it needs neither network nor server, and
 * works from a file. What goes on there when this page is gone is `keepAlive`.
 */
class SpeakerWindow {
  #popup: Window | undefined;
  #view: Record<string, unknown> | undefined;
  /** How many were closed: one that is closing can still be found by its name. */
  #closed = 0;

  /** Opens it, or takes up again the one that is there. False: the browser refused. */
  open(options: SpeakerOptions): boolean {
    const name = this.#closed === 0 ? NAME : `${NAME}-${String(this.#closed)}`;
    const popup = window.open('', name, FEATURES) ?? undefined;
    if (popup === undefined) return false;
    this.#take(popup, options);
    popup.focus();
    return true;
  }

  /** Joins a presentation that begins, when the window of the last one is still there. */
  rejoin(options: SpeakerOptions): void {
    if (this.#popup !== undefined && !this.#popup.closed) this.#take(this.#popup, options);
  }

  #take(popup: Window, options: SpeakerOptions): void {
    this.#release();
    this.#popup = popup;
    const page = prepare(popup, options.planTitle);
    this.#view = mount(SpeakerView, { target: page, props: options });
    bringAlive(popup);
    const { onkey } = options;
    popup.addEventListener('keydown', onkey);
    const onpagehide = (): void => {
      this.#closed += 1;
      this.#release();
      // Loaded anew instead of closed: it is empty then.
      setTimeout(() => {
        if (!popup.closed && this.#popup === popup && this.#view === undefined) this.#take(popup, options);
      }, RELOAD_MS);
    };
    popup.addEventListener('pagehide', onpagehide);
    this.#letGo = () => {
      popup.removeEventListener('keydown', onkey);
      popup.removeEventListener('pagehide', onpagehide);
    };
  }

  #letGo = (): void => undefined;

  #release(): void {
    this.#letGo();
    this.#letGo = () => undefined;
    if (this.#view !== undefined) void unmount(this.#view);
    this.#view = undefined;
  }
}

/** The one window of the speaker that this page has. */
export const speakerWindow = new SpeakerWindow();

/** Makes a page of the empty one: its words, its looks, and the place where it is drawn. */
function prepare(popup: Window, planTitle: string): HTMLElement {
  const { document } = popup;
  const root = document.documentElement;
  root.lang = 'en-NZ';
  delete root.dataset['gone'];
  document.title = fill(present.speaker.windowTitle, { title: planTitle });
  const sheet = new (popup as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  const page = document.createElement('div');
  page.id = 'speaker';
  const gone = document.createElement('p');
  gone.id = 'gone';
  gone.hidden = true;
  gone.setAttribute('role', 'alert');
  gone.textContent = present.speaker.gone;
  document.body.replaceChildren(gone, page);
  return page;
}

/** Starts what outlives this page; where the policy of the page forbids that, it is run from here as long as that lasts. */
function bringAlive(popup: Window): void {
  const { document } = popup;
  const root = document.documentElement;
  const before = root.dataset['timer'];
  const script = document.createElement('script');
  script.textContent = policy.createScript(keepAliveScript);
  document.head.append(script);
  script.remove();
  if (root.dataset['timer'] === before) keepAlive(popup);
}
