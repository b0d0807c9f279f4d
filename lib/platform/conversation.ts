import type { PageQuestion, PageReading } from '@/lib/domain/sites/page-reading';
import { browser } from './browser';
import { readPage } from './read-page';

/** A page that has not answered by then is taken for one that does not. */
const PATIENCE = 2000;

const isReading = (value: unknown, wanted: number): value is PageReading =>
  typeof value === 'object' &&
  value !== null &&
  'href' in value &&
  typeof value.href === 'string' &&
  'answers' in value &&
  Array.isArray(value.answers) &&
  value.answers.length === wanted;

/** Asks the top document of a tab, and no frame of it; undefined where it may not be entered or does not answer. */
export async function askPage(tabId: number, questions: PageQuestion[]): Promise<PageReading | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), PATIENCE));
  const asked = browser.scripting
    .executeScript({
      target: { tabId, frameIds: [0] },
      func: readPage,
      args: [questions],
    })
    .then(
      ([answer]) => (isReading(answer?.result, questions.length) ? answer.result : undefined),
      () => undefined, // no access, or the page is gone
    );
  return Promise.race([asked, late]);
}
