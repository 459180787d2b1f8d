// Finds a Chromium for the browser tests, or gets one. 为浏览器测试找到或装好 Chromium。
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';
import { root, scriptOf } from './steps.ts';

/** What the search asks of the computer; tests give an invented one. 所在机器。 */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  playwrightPath: string;
  hasApt: boolean;
  isRoot: boolean;
  isFile: (path: string) => boolean;
  /** Runs a command for at most so many seconds; its output is kept. */
  run: (command: string, words: readonly string[], seconds: number) => Outcome;
  say: (line: string) => void;
}

interface Outcome {
  isOk: boolean;
  output: string;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MORE_NAMES = ['chrome', 'msedge', 'microsoft-edge'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

/** Places where a browser usually is, most wanted first. 常见安装位置。 */
export function usualPlaces({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  const isWindows = platform === 'win32';
  const path = isWindows ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter(Boolean);
  const names = [...NAMES, ...MORE_NAMES].map((name) => (isWindows ? `${name}.exe` : name));
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...appPlaces(platform, env)];
}

function appPlaces(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env['HOME'] ?? ''}/Applications`];
    return MAC_APPS.flatMap((app) =>
      folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform !== 'win32') return [];
  const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined);
  return WINDOWS_APPS.flatMap((app) => folders.map((folder) => win32.join(folder, app)));
}

/**
 * Path of a browser that starts; installs one where that is possible. 可用浏览器的路径。
 *
 * @throws Error with one line that says what to do
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const chosen = machine.env['CHROME_PATH'];
  if (chosen) {
    if (canStart(chosen, machine)) return chosen;
    throw new Error(`CHROME_PATH names no browser that starts: ${chosen}`);
  }
  const present = () =>
    [...usualPlaces(machine), machine.playwrightPath].find((path) => canStart(path, machine));
  const found = present() ?? (install(machine) ? present() : undefined);
  if (found) return found;
  throw new Error(
    'No browser for the browser tests: install Chromium or Chrome, or set CHROME_PATH to one.',
  );
}

// Ubuntu's chromium-browser is a script that asks for a snap, so being there is not enough.
function canStart(path: string, machine: Machine): boolean {
  if (!machine.isFile(path)) return false;
  // On Windows --version opens a window and does not return.
  return machine.platform === 'win32' || machine.run(path, ['--version'], 20).isOk;
}

function install(machine: Machine): boolean {
  machine.say('No browser found, asking Playwright for its own Chromium (up to 5 minutes).');
  const words = [scriptOf('playwright'), 'install', 'chromium'];
  const isThere = machine.run(process.execPath, words, 300).isOk;
  if (isThere && canStart(machine.playwrightPath, machine)) return true;
  return installByApt(['chromium', 'fonts-noto-cjk'], machine);
}

/** Chinese text is drawn as boxes without such a font; the tests still run. 确保有中文字体。 */
export function ensureChineseFont(machine: Machine = thisMachine()): void {
  if (machine.platform !== 'linux') return;
  const fonts = machine.run('fc-list', [':lang=zh', 'family'], 20);
  if (fonts.isOk && fonts.output.trim() !== '') return;
  if (installByApt(['fonts-noto-cjk'], machine)) return;
  machine.say('No Chinese font found: screenshots will show boxes. Install fonts-noto-cjk.');
}

function installByApt(packages: readonly string[], machine: Machine): boolean {
  if (!machine.hasApt || !machine.isRoot) return false;
  machine.say(`Installing ${packages.join(' and ')} with apt-get (up to 10 minutes).`);
  machine.run('apt-get', ['update'], 120);
  return machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 480)
    .isOk;
}

function thisMachine(): Machine {
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return {
    platform: process.platform,
    env: process.env,
    playwrightPath: chromium.executablePath(),
    hasApt:
      isFile('/usr/bin/apt-get') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8')),
    isRoot: process.getuid?.() === 0,
    isFile,
    run,
    say: (line) => console.log(line),
  };
}

const logPath = join(root, '.cache/logs/browser-install.log');

function run(command: string, words: readonly string[], seconds: number): Outcome {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    env,
    encoding: 'utf8',
    timeout: seconds * 1000,
  });
  const output = `${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`;
  if (status !== 0) keepLog(`$ ${command} ${words.join(' ')}\n${output}\n`);
  return { isOk: status === 0, output: stdout ?? '' };
}

function keepLog(text: string): void {
  mkdirSync(dirname(logPath), { recursive: true });
  writeFileSync(logPath, text, { flag: 'a' });
}

/** The browser's path, or the end of the program with the one line. 找不到就说明并退出。 */
export function browserOrExit(): string {
  try {
    return findBrowser();
  } catch (error) {
    console.error(`${(error as Error).message} (log of what was tried: ${logPath})`);
    return process.exit(1);
  }
}
