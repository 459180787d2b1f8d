declare namespace App {
  interface Locals {
    locale: import('@/i18n/locales').Locale;
    /** What the tags of a lesson need to know of the lesson being rendered. */
    lesson?: import('@/build/lesson').LessonContext;
  }
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
