// The script that sets the chosen theme before the first paint, and its hash for the CSP. 首屏前设定主题的脚本。
import { createHash } from 'node:crypto';

/** Runs before anything is drawn, so it stands inline; blocked storage means the system's theme. */
export const themeBoot =
  "try{const t=localStorage.getItem('shapan.theme');if(t)document.documentElement.dataset.theme=t}catch{}";

export const themeBootHash =
  `sha256-${createHash('sha256').update(themeBoot).digest('base64')}` as const;
