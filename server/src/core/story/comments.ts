/** Markdown with a blank for each comment in it, which is neither shown nor said. */
export const withoutComments = (markdown: string): string =>
  markdown.replace(/<!--(?:[^<-]|<(?!!--)|-(?!->))*-->/g, ' ');
