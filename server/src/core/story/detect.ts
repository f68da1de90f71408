import { readFrontMatter } from './front-matter.ts';

/** Whether a file is a story: by its name (`*.story.md`), or by `principles` or `format` in its front matter. */
export function isStory(fileName: string, text: string): boolean {
  if (/\.story\.md$/i.test(fileName)) return true;
  return readFrontMatter(text)?.entries.some(({ key }) => key === 'principles' || key === 'format') ?? false;
}
