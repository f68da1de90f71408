/** Stories of the sample bank. */
export const weak = 'rooms-at-three.story.md';
export const strong = 'last-ferry-home.story.md';
export const other = 'compensation-second-call.story.md';
