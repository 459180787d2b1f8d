// What kind of wish a feature meets, by two questions. 用正反两问判断一项功能属于哪类需求。

/** Answers to both questions: pleased, takes for granted, does not care, can bear it, displeased. 五种回答 */
export const KANO_ANSWERS = ['like', 'mustBe', 'neutral', 'liveWith', 'dislike'] as const;
/** One of the answers. 一种回答。 */
export type KanoAnswer = (typeof KANO_ANSWERS)[number];

/**
 * Kinds of feature: `mustBe` 必备, `oneDimensional` 期望, `attractive` 魅力, `indifferent` 无差异, `reverse`
 * 反向, `questionable` 可疑. Of kinds that are equally frequent, the first in this order counts. 需求类别
 */
export const KANO_CATEGORIES = [
  'mustBe',
  'oneDimensional',
  'attractive',
  'indifferent',
  'reverse',
  'questionable',
] as const;
/** One of the kinds. 一类需求。 */
export type KanoCategory = (typeof KANO_CATEGORIES)[number];

const TABLE: Record<KanoAnswer, readonly KanoCategory[]> = {
  like: ['questionable', 'attractive', 'attractive', 'attractive', 'oneDimensional'],
  mustBe: ['reverse', 'indifferent', 'indifferent', 'indifferent', 'mustBe'],
  neutral: ['reverse', 'indifferent', 'indifferent', 'indifferent', 'mustBe'],
  liveWith: ['reverse', 'indifferent', 'indifferent', 'indifferent', 'mustBe'],
  dislike: ['reverse', 'reverse', 'reverse', 'reverse', 'questionable'],
};

/**
 * Kind of wish that one person's two answers show. 一个人的两个回答对应的需求类别。
 *
 * @param withFeature    how they feel if the feature is there
 * @param withoutFeature how they feel if it is missing
 * @returns the kind, by the usual table (some authors print other last rows)
 * @throws RangeError if an answer is not one of the five
 * @source Kano, Seraku, Takahashi & Tsuji 1984, Hinshitsu 14(2), 39–48; table as in Berger et al. 1993,
 *   Center for Quality of Management J. 2(4), 3–35
 * @vectors satisfaction.kano
 * @example kanoCategory('like', 'dislike') // 'oneDimensional'
 */
export function kanoCategory(withFeature: KanoAnswer, withoutFeature: KanoAnswer): KanoCategory {
  for (const [name, answer] of Object.entries({ withFeature, withoutFeature })) {
    if (KANO_ANSWERS.includes(answer)) continue;
    throw new RangeError(
      `${name} must be one of ${KANO_ANSWERS.join(', ')}, got ${String(answer)}`,
    );
  }
  return TABLE[withFeature][KANO_ANSWERS.indexOf(withoutFeature)] as KanoCategory;
}
