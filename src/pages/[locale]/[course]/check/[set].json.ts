// The questions of one set of a course's entry check, fetched when it begins. 入门测试的一套题。
import type { APIRoute } from 'astro';
import { entryPaths, entrySet } from '@/build/entry-check';

export const getStaticPaths = entryPaths;

export const GET: APIRoute = async ({ params, locals }) =>
  Response.json(await entrySet(params['course'] ?? '', Number(params['set']), locals.locale));
