// The state of the project on one screen: npm run glance. 一屏看全项目。
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { functionsOf } from './rules/_code.ts';
import { siteIn } from './rules/_dist.ts';
import { codeFiles, fileAt, lineCountOf, pathsUnder, root } from './rules/_files.ts';
import { languages, lessonFolders, pointIdsOf, syllabus } from './rules/_lessons.ts';
import { explainedIn, seedsOf } from './rules/_quizzes.ts';
import { crossings } from './rules/_rooms.ts';
import { unusedOf } from './rules/_unused.ts';
import { weightOf, weightTable } from './rules/_weight.ts';
import { scriptOf } from './steps.ts';

const folders = lessonFolders();

/** Ids taught in a language. 已讲到的知识点。 */
function taughtIn(language: (typeof languages)[number]): Set<string> {
  const tags = folders.flatMap(({ texts }) => texts[language]?.tags ?? []);
  const points = tags.filter(({ name, kind }) => name === 'Point' && kind !== 'close');
  return new Set(points.map(({ attributes }) => attributes['id'] ?? ''));
}

function coverage(): string[] {
  const taught = languages.map(taughtIn);
  const share = (ids: readonly string[]) =>
    taught
      .map((set) => `${ids.filter((id) => set.has(id)).length}/${ids.length}`.padStart(8))
      .join('');
  const lessonsOf = (start: string) =>
    folders.filter(({ path }) => path.startsWith(`content/${start}`)).length;
  const rows = syllabus().flatMap(({ id, modules }) => [
    `${id.padEnd(9)}${share(modules.flatMap(pointIdsOf))}${String(lessonsOf(`${id}/`)).padStart(9)}`,
    ...modules.map((module) => {
      const [course = '', number = ''] = module.id.split('-');
      const count = String(lessonsOf(`${course}/${number}-`)).padStart(9);
      return `  ${module.id.padEnd(9)}${share(pointIdsOf(module)).slice(2)}${count}  ${module.title.zh}`;
    }),
  ]);
  const all = syllabus().flatMap(({ modules }) => modules.flatMap(pointIdsOf));
  return ['points    zh-hans      en  lessons', ...rows, `all      ${share(all)}`];
}

function counted(words: readonly unknown[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(String(word), (counts.get(String(word)) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ') || 'none';
}

function quizzes(): string[] {
  // Of lessons, and of the misconceptions' own bank.
  const paths = pathsUnder('content').filter((path) => path.endsWith('/quiz.yml'));
  const items = paths.flatMap(
    (path) => (parse(fileAt(path).text) as { items: Record<string, unknown>[] }).items,
  );
  const levels = items.map((item) => item['level']);
  const reasoning = levels.filter((level) => level === 'why' || level === 'whatif').length;
  const percent = Math.round((100 * reasoning) / Math.max(1, items.length));
  const explained = explainedIn(items);
  const seedCount = items.reduce((sum, item) => sum + seedsOf(item), 0);
  return [
    `quiz items ${items.length}: ${counted(items.map((item) => item['kind']))}`,
    `why or what if ${reasoning}/${items.length} (${percent} %): ${counted(levels)}`,
    `wrong answers explained ${explained.withReason}/${explained.all}, seeds ${seedCount}`,
  ];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function code(): string[] {
  const files = codeFiles('src', 'test', '.config');
  const sizes = files.map((file) => ({ path: file.path, lineCount: lineCountOf(file.text) }));
  const functions = files.flatMap(functionsOf);
  const longest = <T extends { lineCount: number }>(list: readonly T[]) =>
    [...list].sort((a, b) => b.lineCount - a.lineCount).slice(0, 4);
  return [
    `${files.length} files, median ${median(sizes.map((one) => one.lineCount))} lines; ` +
      `${functions.length} functions, median ${median(functions.map((one) => one.lineCount))}`,
    `longest files: ${longest(sizes)
      .map(({ path, lineCount }) => `${path} ${lineCount}`)
      .join(', ')}`,
    `longest functions: ${longest(functions)
      .map(({ path, name, lineCount }) => `${path}#${name} ${lineCount}`)
      .join(', ')}`,
  ];
}

function faults(): string[] {
  const { stdout } = spawnSync(process.execPath, [scriptOf('knip'), '--reporter', 'json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const unused = stdout.startsWith('{') ? unusedOf(stdout) : ['knip could not look'];
  const crossed = crossings(codeFiles('src'));
  const shown = [...crossed, ...unused].slice(0, 3).map((line) => `  ${line}`);
  return [`room crossings ${crossed.length}, unused things ${unused.length}`, ...shown];
}

function weights(): string[] {
  const folder = join(root, 'dist');
  if (!existsSync(folder)) return ['no dist: page weights after npm run build'];
  const site = siteIn(folder);
  return [
    `${site.pages.length} pages, heaviest:`,
    weightTable(
      site.pages.map((page) => weightOf(site, page)),
      5,
    ),
  ];
}

for (const part of [coverage, quizzes, code, faults, weights])
  console.log(`${part().join('\n')}\n`);
