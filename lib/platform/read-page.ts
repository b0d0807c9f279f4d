import type { Found, PageAnswer, PageQuestion, PageReading } from '@/lib/domain/sites/page-reading';

type Spot = PageQuestion['name'][number];

/**
 * Runs in a page, in a world of its own, and reads only. It is sent as its source, so it may use nothing from outside
 * itself; and it calls the browser's own functions past whatever the page has named after them.
 */
export function readPage(questions: PageQuestion[]): PageReading {
  const all = Document.prototype.querySelectorAll;
  const attributeOf = Element.prototype.getAttribute;
  const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
  const isVisible = Element.prototype.checkVisibility;
  const find = (select: string): Element[] | undefined => {
    try {
      return [...all.call(document, select)].slice(0, 50);
    } catch {
      return undefined;
    }
  };
  const words = (element: Element): string => {
    const value: unknown =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.value
        : textOf?.call(element);
    return typeof value === 'string' ? value : '';
  };
  const read = ({ select, attribute }: Spot): Found => {
    const elements = find(select);
    if (!elements) return { bad: true };
    for (const element of elements) {
      const named = attribute !== undefined && attribute !== '';
      if (!named && !isVisible.call(element)) continue; // what is hidden may be another conversation's
      const text = named ? (attributeOf.call(element, attribute) ?? '') : words(element);
      if (text.trim() !== '') return { text: text.slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, 300) };
    }
    return { none: true };
  };
  const count = (select: string) => find(select)?.length ?? -1;
  const answer = (question: PageQuestion): PageAnswer => {
    const found = question.detect === undefined ? [document.documentElement] : find(question.detect);
    const there = found !== undefined && found.length > 0;
    return {
      there,
      badDetect: found === undefined,
      page: there ? question.page.map(read) : [],
      name: there ? question.name.map(read) : [],
      number: there ? question.number.map(read) : [],
      public: there ? question.public.map(count) : [],
      internal: there ? question.internal.map(count) : [],
    };
  };
  return { href: location.href, answers: questions.map(answer) };
}
