// Client directive: an island wakes near the screen, after the page's data.json is there. 组件临近屏幕时才唤醒。
import type { ClientDirective } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:late'?: boolean;
  }
}

let brought: Promise<void> | undefined;

/** Puts the page's data where `pageData` finds it; a lesson's HTML stays light without it. */
async function bringData(): Promise<void> {
  const response = await fetch('data.json');
  if (!response.ok) throw new Error(`data.json answered ${response.status}`);
  const sets = (await response.json()) as Record<string, unknown>;
  for (const [id, data] of Object.entries(sets)) {
    const holder = document.createElement('div');
    holder.hidden = true;
    holder.dataset.pageData = id;
    holder.textContent = JSON.stringify(data);
    document.body.append(holder);
  }
}

const late: ClientDirective = (load, _options, element) => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      brought ??= bringData();
      void Promise.all([load(), brought]).then(([hydrate]) => hydrate());
    },
    // Controls that come with waking push nothing that the reader sees.
    { rootMargin: '600px' },
  );
  for (const child of element.children) observer.observe(child);
};

export default late;
