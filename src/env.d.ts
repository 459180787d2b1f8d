declare namespace App {
  interface Locals {
    locale: import('@/i18n/locales').Locale;
    /** What the tags of a lesson need to know of the lesson being rendered. */
    lesson?: import('@/build/lesson').LessonContext;
  }
}

declare module 'opencc-js/cn2t';
