// How a browser is found on one computer and another. 在不同机器上找浏览器。
import { describe, expect, it } from 'vitest';
import { ensureChineseFont, findBrowser, usualPlaces } from '../../browser';
import type { Machine } from '../../browser';

/** A computer with these files, on which all commands but the broken ones succeed. */
function machine(files: string[], more: Partial<Machine> = {}, broken: string[] = []) {
  const commands: string[] = [];
  const lines: string[] = [];
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    playwrightPath: '/home/pw/chrome',
    hasApt: true,
    isRoot: true,
    isFile: (path) => files.includes(path),
    run(command, words) {
      commands.push([command, ...words].join(' '));
      return { isOk: !broken.some((name) => commands.at(-1)?.includes(name)), output: '' };
    },
    say: (line) => lines.push(line),
    ...more,
  };
  return { made, commands, lines };
}

describe('findBrowser()', () => {
  it('prefers CHROME_PATH to all others', () => {
    const { made } = machine(['/opt/mine', '/usr/bin/chromium'], {
      env: { CHROME_PATH: '/opt/mine' },
    });
    expect(findBrowser(made)).toBe('/opt/mine');
  });

  it('says so when CHROME_PATH names nothing, and looks no further', () => {
    const { made } = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/none' } });
    expect(() => findBrowser(made)).toThrow('CHROME_PATH names no browser that starts: /opt/none');
  });

  it('takes chromium before google-chrome', () => {
    const { made } = machine(['/usr/bin/google-chrome', '/usr/bin/chromium']);
    expect(findBrowser(made)).toBe('/usr/bin/chromium');
  });

  it('passes over a script that does not start', () => {
    const files = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    const { made } = machine(files, {}, ['chromium-browser']);
    expect(findBrowser(made)).toBe('/usr/bin/google-chrome');
  });

  it("takes Playwright's own when there is no other", () => {
    expect(findBrowser(machine(['/home/pw/chrome']).made)).toBe('/home/pw/chrome');
  });

  it('asks Playwright first, then apt, when there is none', () => {
    const files: string[] = [];
    const { made, commands } = machine(files, {}, ['cli.js']);
    const run = made.run;
    made.run = (command, words, seconds) => {
      if (words.includes('chromium') && command === 'apt-get') files.push('/usr/bin/chromium');
      return run(command, words, seconds);
    };
    expect(findBrowser(made)).toBe('/usr/bin/chromium');
    expect(commands[0]).toContain('install chromium');
    expect(commands).toContain(
      'apt-get install -y --no-install-recommends chromium fonts-noto-cjk',
    );
  });

  it('says in one line what to do when nothing helps', () => {
    const { made } = machine([], { isRoot: false }, ['install']);
    expect(() => findBrowser(made)).toThrow(/^No browser .* set CHROME_PATH to one\.$/);
  });
});

describe('usualPlaces()', () => {
  it('knows the applications of macOS and Windows', () => {
    expect(usualPlaces({ platform: 'darwin', env: { HOME: '/Users/li' } })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    const windows = usualPlaces({
      platform: 'win32',
      env: { Path: 'C:\\bin', ProgramFiles: 'C:\\Program Files' },
    });
    expect(windows).toContain('C:\\bin\\chrome.exe');
    expect(windows).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  });
});

describe('ensureChineseFont()', () => {
  it('installs one where it may', () => {
    const { made, commands } = machine([]);
    ensureChineseFont(made);
    expect(commands.at(-1)).toContain('fonts-noto-cjk');
  });

  it('only says so where it may not', () => {
    const { made, lines } = machine([], { isRoot: false });
    ensureChineseFont(made);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('fonts-noto-cjk');
  });
});
