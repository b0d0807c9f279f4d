/** Editors whose packages bring no types; only what the pages use. */
declare module 'quill1' {
  const Quill: new (element: HTMLElement, options: object) => import('./delta.ts').QuillLike;
  export default Quill;
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
