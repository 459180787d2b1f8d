// Cuts a doc comment's text into its English and its Chinese. 把注释分成英文与中文。

/** The same in both languages; empty where the comment has only the other one. 双语文字。 */
export interface BothTexts {
  en: string;
  zh: string;
}

const joined = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}，。；：、（）]) (?=[\p{Script=Han}，。；：、（）])/gu, '')
    .trim();

/**
 * English stands first. Chinese begins after the last full stop before its first character, since a
 * Chinese sentence may open with a Latin word: `Shares of a logit model. MNL 模型的份额。`
 */
export function bothTexts(comment: string): BothTexts {
  const text = joined(comment);
  const firstHan = text.search(/[\p{Script=Han}「《]/u);
  if (firstHan === -1) return { en: text, zh: '' };
  const head = text.slice(0, firstHan);
  const stop = /^.*[.!?](?= )/.exec(head)?.[0].length ?? head.lastIndexOf(' ');
  const cut = Math.max(0, stop);
  return { en: text.slice(0, cut).trim(), zh: text.slice(cut).trim() };
}

/** Paragraphs of a comment, each in both languages. 逐段分开。 */
export function paragraphsOf(comment: string): BothTexts[] {
  return comment
    .split(/\n\s*\n/)
    .map(bothTexts)
    .filter(({ en, zh }) => en !== '' || zh !== '');
}
