// What is known of a lesson from its files, before it is rendered. 课文的结构。

export interface LessonContext {
  /** Such as `ops/sales-funnel`. */
  id: string;
  /** Quiz items that stand inside the text; the quiz at the end shows the others. */
  itemsInText: string[];
  /** Sources in the order in which the text names them. */
  sources: string[];
  /** Terms whose card is on the page already. */
  termsShown: Set<string>;
}

/** A step of a lesson, for the outline. 一节。 */
export interface PartHead {
  id: string;
  title: string;
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

const tagsIn = (body: string, name: string) =>
  [...body.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);

/** The parts of a lesson in order. 各节标题。 */
export function partsIn(body: string): PartHead[] {
  return tagsIn(body, 'Part').map((tag) => ({
    id: attribute(tag, 'id') ?? '',
    title: attribute(tag, 'title') ?? '',
  }));
}

/** The context that the tags of a lesson read from the page. 供标签使用的课文信息。 */
export function lessonContext(id: string, body: string): LessonContext {
  const items = tagsIn(body, 'Quiz').flatMap((tag) =>
    [...tag.matchAll(/['"]([\w-]+)['"]/g)].map((match) => match[1] ?? ''),
  );
  const sources = tagsIn(body, 'Fact').flatMap((tag) => attribute(tag, 'source') ?? []);
  return { id, itemsInText: items, sources: [...new Set(sources)], termsShown: new Set() };
}
