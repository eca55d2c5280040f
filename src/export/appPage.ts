import template from '../../index.html?raw';
import icon from '../../public/icon.svg?raw';
import { assertExists } from '../base/assert';
import { singlePage } from './singlePage';

/** The whole app as the text of one page, `milepost.html`, byte for byte. Comes in parts of its own where it is hosted. */
export async function appPage(): Promise<string> {
  if (import.meta.env.MODE === 'single') return ownPage(document);
  const { pageParts } = await import('milepost:page');
  return (await pageParts()).join('');
}

/** The page that is open, as it was before anything was shown in it: made anew of its parts, which nothing changes. */
function ownPage({ head, scripts }: Document): string {
  const policy = head.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  const script = [...scripts].find(({ type, src }) => type === 'module' && src === '');
  return singlePage(template, icon, {
    policy: assertExists(policy, 'policy of the page').content,
    styles: assertExists(head.querySelector('style')?.textContent, 'styles of the page'),
    script: assertExists(script?.textContent, 'script of the page'),
  });
}
