/** Editors whose packages bring no types; only what the pages use. */
declare module 'quill1' {
  interface Insertion {
    insert?: unknown;
    attributes?: Record<string, unknown>;
  }
  class Quill {
    constructor(element: HTMLElement, options: object);
    focus(): void;
    getText(): string;
    getContents(): { ops?: Insertion[] };
    setText(text: string, source: 'api'): unknown;
    setSelection(index: number, length: number, source: 'api'): unknown;
    history: { clear(): void };
  }
  export default Quill;
}
declare module 'jodit/es2021/jodit.min.js' {
  export { Jodit } from 'jodit';
}
declare module '@editorjs/editorjs/dist/editorjs.mjs' {
  class EditorJS {
    constructor(options: object);
    isReady: Promise<void>;
    save(): Promise<{ blocks: { data: unknown }[] }>;
    blocks: { render(data: object): Promise<void> };
    caret: { setToFirstBlock(where: 'start'): boolean };
  }
  export default EditorJS;
}
declare module 'trix';
declare module '*.css';
declare module 'summernote/dist/summernote-lite.js';
declare module 'suneditor/css/editor';
declare module 'jquery' {
  const jQuery: (element: HTMLElement) => object;
  export default jQuery;
}
declare module 'codemirror5' {
  interface Place {
    line: number;
    ch: number;
  }
  interface Old {
    setValue(text: string): void;
    getValue(): string;
    focus(): void;
    setSelection(anchor: Place, head: Place): void;
    clearHistory(): void;
  }
  const CodeMirror: (place: HTMLElement, options: object) => Old;
  export default CodeMirror;
}
