/** Bundled into a page: the story as Vue draws it; over the server's markup if there is some. */
import { createApp, createSSRApp } from 'vue';
import { drawn, StoryView } from './vue-story.ts';

export function start(home: HTMLElement): void {
  const create = home.hasChildNodes() ? createSSRApp : createApp;
  create(StoryView).mount(home);
}
/** Takes the next step. */
export const go = (): void => drawn.go();
