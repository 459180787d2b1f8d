// One agent in several chats at once. 一个客服同时聊几个人。
import { above, atLeast, wholeNumber } from '../_check';

/** Agents who chat with several customers. 同时接待多人的客服。 */
export interface ChatTeam {
  /** agents at work, whole, >= 1. 在岗人数 */
  agentCount: number;
  /** chats of one agent at once, whole, >= 1. 同时接待数 */
  chatsPerAgentCount: number;
  /** time of a chat when it is the agent's only one, minutes, > 0. 单独接待时长 */
  handlingMinutes: number;
  /** how much longer a chat takes for every other chat beside it, share, >= 0. 每多聊一个的拖慢比例 */
  slowdownPerChatRatio: number;
}

/** The same team as a plain queue sees it. 折算成普通队列。 */
export interface ChatSlots {
  /** chats that can be open at once: take these for agents. 接待位总数，当作坐席数 */
  slotCount: number;
  /** time of a chat with all slots in use, minutes: take it for the handling time. 并发时的处理时长 */
  handlingMinutes: number;
  /** customers the team can serve, a minute. 每分钟接待能力 */
  capacityPerMinute: number;
}

/**
 * Chat slots of a team, for `erlangC` or `erlangA`. 把并发聊天折算成坐席数与处理时长。
 *
 * @param team agents, chats of each at once, time of a chat alone, slowdown for each further chat
 * @returns slots, minutes and customers a minute, not rounded
 * @throws RangeError if a count is not whole or below 1, the time is not above 0, or the slowdown is
 *   negative
 * @source Tezcan & Zhang 2014, Operations Research 62(4), 943–964 (chat service with impatience)
 * @formula n = c k, \quad h_k = h \left( 1 + s (k - 1) \right), \quad \text{capacity} = \frac{n}{h_k}
 * @simplifies Chats are always as slow as with all slots in use; in quiet hours they are faster.
 *   按接待位全满计算；空闲时实际更快。
 * @example chatSlots({ agentCount: 10, chatsPerAgentCount: 3, handlingMinutes: 6, slowdownPerChatRatio: 0.25 }) // { slotCount: 30, handlingMinutes: 9, capacityPerMinute: 3.333333 }
 */
export function chatSlots(team: ChatTeam): ChatSlots {
  const { agentCount, chatsPerAgentCount, slowdownPerChatRatio } = team;
  wholeNumber({ agentCount, chatsPerAgentCount });
  atLeast(1, { agentCount, chatsPerAgentCount });
  above(0, { handlingMinutes: team.handlingMinutes });
  atLeast(0, { slowdownPerChatRatio });
  const slotCount = agentCount * chatsPerAgentCount;
  const handlingMinutes =
    team.handlingMinutes * (1 + slowdownPerChatRatio * (chatsPerAgentCount - 1));
  return { slotCount, handlingMinutes, capacityPerMinute: slotCount / handlingMinutes };
}
