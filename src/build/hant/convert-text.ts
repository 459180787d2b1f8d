// Simplified Chinese prose as a Taiwan reader writes it. 简体文字转为台湾读者的繁体。
import { type DictGroup, Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import type { Pair } from './_pairs';
import { characterWords, usualShapes } from './characters';
import { partedWords } from './two-words';
import { words } from './words';

const [toTraditional = [], toTaiwan = []] = configs['s2tw']?.conversionChain ?? [];

function trieOf(group: DictGroup): Trie {
  const trie = new Trie();
  trie.loadDictGroup(group);
  return trie;
}

/**
 * OpenCC with our words inside its own tables. Its Taiwan vocabulary (`twp`) is not used: it is a
 * computing dictionary that also matches across words (库存盘点 became 庫存檔點, 数据报表 資料包表,
 * 许多任务 許多工), and after it nobody can tell 数据 from 资料, both 資料. So the base converts
 * characters only, and every word that differs in Taiwan is a reviewed line of ours, found by the
 * same longest match that parts the phrases of the base.
 */
function converterWith(ours: readonly Pair[]): (text: string) => string {
  const phrases = toTraditional.slice(0, -1);
  // Also keys, so that text that is already traditional comes through unchanged.
  const wanted = ours.map(([, traditional]): Pair => [traditional, traditional]);
  const parts = trieOf([ours, wanted, ...phrases]);
  const traditional = trieOf([ours, wanted, ...toTraditional]);
  const taiwan = trieOf([wanted, usualShapes, ...toTaiwan]);
  return (text) =>
    parts
      .segment(text)
      .map((part) => taiwan.convert(traditional.convert(part)))
      .join('');
}

const proseOf = converterWith([...words, ...characterWords, ...partedWords]);
// A law or book is found under its own name: 《网络交易监督管理办法》 keeps 網絡.
const titleOf = converterWith([...characterWords, ...partedWords]);

const cornerQuotes: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * The text in Traditional Chinese for Taiwan, with corner quotes; what is not Chinese stays. 转繁体。
 */
export function hantText(text: string): string {
  return text
    .split(/(《[^《》]*》)/)
    .map((part) => (part.startsWith('《') ? titleOf(part) : proseOf(part)))
    .join('')
    .replace(/[“”‘]|’(?![A-Za-z])/g, (quote) => cornerQuotes[quote] ?? quote);
}
