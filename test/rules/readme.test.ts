// The README tells where everything is. README 列出全部房间。
import { describe, expect, it } from 'vitest';
import { expectNone } from './_expect';
import { fileAt, pathsUnder } from './_files';
import { roomOf } from './_rooms';

/** Rooms of src that no line of a table names. */
function unlisted(readme: string, rooms: readonly string[]): string[] {
  const rows = readme.split('\n').filter((line) => line.trim().startsWith('|'));
  return rooms
    .filter((room) => !rows.some((row) => new RegExp(`\`(src/)?${room}/?\``).test(row)))
    .map(
      (room) => `README.md:1  the table of rooms lacks src/${room}: add a line with \`${room}/\``,
    );
}

/** Commands of npm that do not exist. */
function unknownCommands(readme: string, scripts: readonly string[]): string[] {
  return [...readme.matchAll(/\bnpm run ([\w:-]+)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => !scripts.includes(name))
    .map((name) => `README.md:1  names npm run ${name}: package.json has no such script`);
}

describe('README.md', () => {
  const readme = () => (pathsUnder('.').includes('README.md') ? fileAt('README.md').text : '');

  it('lists every room of src', () => {
    const rooms = new Set(pathsUnder('src').map(roomOf).filter(Boolean));
    expectNone(unlisted(readme(), [...rooms]));
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(fileAt('package.json').text) as { scripts: object };
    expectNone(unknownCommands(readme(), Object.keys(scripts)));
  });

  it('would be told what is missing', () => {
    const table = '| room | what |\n| `model/` | numbers |\n| `src/quiz` | questions |';
    expect(unlisted(table, ['model', 'quiz', 'charts'])).toEqual([
      expect.stringContaining('charts'),
    ]);
    expect(unknownCommands('npm run dev, then `npm run fly`', ['dev'])).toHaveLength(1);
  });
});
