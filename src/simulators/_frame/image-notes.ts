// What an image of a chart says about itself. 图片自带的说明。
import { linkTo } from './page-link';
import { shownGroups } from './shown-inputs';
import type { Sim } from './sim.svelte';
import { exactText } from './values';

/** What stands above and below the picture. 图上下的文字。 */
export interface ImageNotes {
  simulator: string;
  inputs: string;
  link: string;
}

/** Title, scenario, what the controls say, and where to open it. 标题、情景、各控件与链接。 */
export function imageNotes({ spec, state, text, code, props }: Sim): ImageNotes {
  const inputs = shownGroups(spec, state.scenario).flatMap((group) => group.inputs);
  const said = inputs.map(({ key, labelKey, input, start }) => {
    const value = exactText(input, state.values[key] ?? start, text);
    return `${text.word(labelKey)} ${value}`;
  });
  return {
    simulator: `${text.word('title')} · ${text.word(`scenarios.${state.scenario}`)}`,
    inputs: said.join(' · '),
    link: linkTo(props.labHref, code),
  };
}
