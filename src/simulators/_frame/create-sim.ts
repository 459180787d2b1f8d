// Starts a simulator inside a component. 在组件里启动模拟器。
import { onMount } from 'svelte';
import type { Inputs } from './declaration';
import type { AnySimulator, Simulator } from './define';
import type { SimProps } from './sim-props';
import { Sim } from './sim.svelte';

/**
 * A running simulator whose results are typed for its picture. 供图使用的模拟器。
 *
 * Props are read once: a page gives them once, and what changes later is state.
 */
export function createSim<I extends Inputs, R>(
  spec: Simulator<I, R>,
  props: () => SimProps,
): Sim<R> {
  const sim = new Sim<R>(spec as unknown as AnySimulator, props());
  onMount(() => sim.wake());
  return sim;
}
