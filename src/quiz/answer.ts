// What was answered to a question of any kind, and what is said of it. 各类题目的作答与反馈。
import { fill, type Words } from '@/i18n/format';
import type { Shown } from './presented';
import { scoreChoice, scoreNumber, scoreSeveral, type Score } from './score';
import { scoreCase, scoreOrder, scorePlaced } from './score-arranged';

/**
 * An answer of any kind as a list of texts: ids of options chosen, the number typed, ids in the order
 * given, `entry>place` for what was placed, ids of choices along the way. Nothing yet is empty.
 * 作答记录：选项、所填的数、顺序、放置或走法。
 */
export type Answer = readonly string[];

/** The score of an answer; a target in a simulator is not answered here. 判分。 */
export function scoreOf(shown: Shown, answer: Answer, around: readonly string[]): Score | null {
  switch (shown.kind) {
    case 'number':
      return scoreNumber(answer[0] ?? '', shown, around);
    case 'choice':
      return scoreChoice(shown.options, answer[0] ?? null);
    case 'several':
      return scoreSeveral(shown.options, answer);
    case 'order':
      return scoreOrder(shown.key, answer);
    case 'match':
    case 'classify':
      return scorePlaced(shown.entries, answer);
    case 'case':
      return scoreCase(shown.situations, answer);
    case 'reach':
      return null;
  }
}

/** The word key of what is missing in an unfinished answer. 没答完时的提示。 */
const unfinished: Partial<Record<Shown['kind'], string>> = {
  number: 'quiz.fillFirst',
  order: 'quiz.orderFirst',
  match: 'quiz.placeFirst',
  classify: 'quiz.placeFirst',
  case: 'quiz.walkFirst',
  reach: 'quiz.reachFirst',
};

/** What is said of a score, right beside the button. 按钮旁的反馈。 */
export function sentenceOf(kind: Shown['kind'], score: Score, tag: string, words: Words): string {
  const { state, points, maxPoints, missedCount } = score;
  const say = (key: string) =>
    fill(
      words[key] ?? '',
      { n: `${missedCount}`, points: `${points}`, most: `${maxPoints}` },
      tag,
      words,
    );
  if (state === 'right') return say('quiz.right');
  if (state === 'unreadable') return say('quiz.unreadable');
  if (state === 'incomplete') return say(unfinished[kind] ?? 'quiz.chooseFirst');
  // Of one right option it says nothing that it was not chosen.
  if (missedCount > 0 && kind === 'several') return say('quiz.missed');
  return say(maxPoints > 1 ? 'quiz.partly' : 'quiz.wrong');
}
