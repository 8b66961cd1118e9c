/** The story as Vue draws it, in the page and on the server. */
import { computed, defineComponent, reactive } from 'vue';
import { isMiddle, type Story, steps, story } from './story.ts';

/** Of the story that is drawn: takes the next step. */
export const drawn: { go: () => void } = { go: () => {} };

/** Every fifth paragraph is given as HTML, the first part is a list that moves, the middle comes and goes by a transition. */
const template = `
<article v-if="now.isUp">
  <h1>Bến sông</h1>
  <p class="step">Bước {{ now.step }}</p>
  <TransitionGroup tag="div" name="move">
    <p v-for="item in before" :key="item.key" :data-key="item.key">{{ item.text }}</p>
  </TransitionGroup>
  <Transition name="fade">
    <section v-if="!now.isWaiting">
      <p v-for="item in middle" :key="item.key" :data-key="item.key" v-text="item.text"></p>
    </section>
  </Transition>
  <template v-for="item in after" :key="item.key">
    <p v-if="item.key % 5 === 0" :data-key="item.key" v-html="item.text"></p>
    <p v-else :data-key="item.key">{{ item.text }}</p>
  </template>
</article>`;

export const StoryView = defineComponent({
  template,
  setup() {
    const now = reactive<Story & { step: number }>({ ...story(), step: 0 });
    drawn.go = () => {
      Object.assign(now, steps[now.step]?.change(now), { step: now.step + 1 });
    };
    const from = computed(() => now.items.findIndex(isMiddle));
    const to = computed(() => now.items.findLastIndex(isMiddle) + 1);
    return {
      now,
      before: computed(() => now.items.slice(0, from.value)),
      middle: computed(() => now.items.slice(from.value, to.value)),
      after: computed(() => now.items.slice(to.value)),
    };
  },
});
