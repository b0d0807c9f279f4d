/** A textarea bound with v-model. */
import { createApp, h, nextTick, onMounted, ref, vModelText, withDirectives } from 'vue';
import { host, type EditorPage } from './editor-page.ts';
import { fieldEditor } from './plain-field.ts';

createApp({
  setup: () => {
    const text = ref('');
    const field = ref<HTMLTextAreaElement>();
    onMounted(() => {
      if (!field.value) return;
      const { set, ...rest } = fieldEditor(field.value, undefined, () => text.value);
      const setBoth: EditorPage['set'] = async (before, selected, after) => {
        text.value = before + selected + after;
        await nextTick();
        await set(before, selected, after);
      };
      window.editor = { ...rest, set: setBoth };
    });
    return () => {
      const update = { 'onUpdate:modelValue': (value: string) => (text.value = value) };
      return withDirectives(h('textarea', { ref: field, 'aria-label': 'Reply', ...update }), [
        [vModelText, text.value],
      ]);
    };
  },
}).mount(host());
