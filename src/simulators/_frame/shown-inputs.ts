// The controls of a scenario, group by group. 一个情景的控件，按组排列。
import type { InputSpec } from './declaration';
import { type AnySimulator, usedInputs } from './define';

/** A control as its scenario shows it; its choices are word keys. 情景中的一个控件。 */
export interface ShownInput {
  key: string;
  labelKey: string;
  input: InputSpec;
  start: number;
}

/** Groups that have a control to show; `more` ones stand in a fold. 要显示的控件组。 */
export function shownGroups(
  spec: AnySimulator,
  scenario: string,
  uses: readonly string[] = usedInputs(spec, scenario),
): { name: string; isMore: boolean; inputs: ShownInput[] }[] {
  const start = spec.start(scenario);
  const { shows, fixes } = spec.scenarios[scenario] ?? {};
  const shown = (key: string): ShownInput[] => {
    const input = spec.inputs[key];
    if (!input || !uses.includes(key) || fixes?.includes(key)) return [];
    const { label: labelKey = `inputs.${key}`, unit = input.unit } = shows?.[key] ?? {};
    const choices = input.choices?.map((choice) => `choices.${key}.${choice}`);
    const asShown = { ...input, unit, ...(choices && { choices }) };
    return [{ key, labelKey, input: asShown, start: start[key] ?? input.start }];
  };
  return [false, true].flatMap((isMore) =>
    Object.entries(spec.groups).flatMap(([name, keys]) => {
      const inputs = keys.flatMap(shown).filter(({ input }) => (input.more ?? false) === isMore);
      return inputs.length > 0 ? [{ name, isMore, inputs }] : [];
    }),
  );
}
