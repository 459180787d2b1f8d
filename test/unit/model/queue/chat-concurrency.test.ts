// Several chats at once: slots, slower chats, capacity. 并发接待。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatSlots } from '@/model/queue/chat-concurrency';
import { erlangC } from '@/model/queue/erlang-c';

const TEAM = {
  agentCount: 10,
  chatsPerAgentCount: 3,
  handlingMinutes: 6,
  slowdownPerChatRatio: 0.25,
};

describe('chatSlots()', () => {
  it('is the plain team with one chat each', () => {
    expect(chatSlots({ ...TEAM, chatsPerAgentCount: 1 })).toEqual({
      slotCount: 10,
      handlingMinutes: 6,
      capacityPerMinute: 10 / 6,
    });
  });

  it('gains capacity with each chat while the slowdown is below one, ever less', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (slowdownPerChatRatio, chats) => {
          const capacity = (chatsPerAgentCount: number) =>
            chatSlots({ ...TEAM, slowdownPerChatRatio, chatsPerAgentCount }).capacityPerMinute;
          const gain = capacity(chats + 1) - capacity(chats);
          expect(gain).toBeGreaterThan(0);
          expect(capacity(chats + 2) - capacity(chats + 1)).toBeLessThanOrEqual(gain + 1e-12);
        },
      ),
    );
  });

  it('is the load limit of the queue it describes', () => {
    const { slotCount, handlingMinutes, capacityPerMinute } = chatSlots(TEAM);
    const team = { handlingMinutes, agentCount: slotCount };
    const status = (share: number) =>
      erlangC({ ...team, arrivalsPerMinute: capacityPerMinute * share }, 1).status;
    expect([status(0.999), status(1.001)]).toEqual(['steady', 'unstable']);
  });

  it('names the bad argument', () => {
    const bad = (more: object) => () => chatSlots({ ...TEAM, ...more });
    expect(bad({ agentCount: 0 })).toThrow('agentCount must be at least 1, got 0');
    expect(bad({ chatsPerAgentCount: 1.5 })).toThrow('chatsPerAgentCount must be a whole number');
    expect(bad({ handlingMinutes: 0 })).toThrow('handlingMinutes must be above 0, got 0');
    expect(bad({ slowdownPerChatRatio: -1 })).toThrow('slowdownPerChatRatio must be at least 0');
  });
});
