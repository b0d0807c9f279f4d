import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { desk } from '@/lib/actions/desk';
import { reportFailure } from '@/lib/actions/report-failure';
import { readSettings } from '@/lib/db/settings';
import { ExpectedError } from '@/lib/base/errors';
import { uiLangFor } from '@/lib/domain/settings/settings';
import { loadText, type LoadText } from '@/components/i18n/text';
import { App, langOf } from './App';
import { CannotOpen } from './CannotOpen';
import './tokens.css';

const newerDatabase = (error: unknown): boolean => {
  const inner: unknown = error instanceof Error && 'inner' in error ? error.inner : error;
  return [error, inner].some((e) => e instanceof ExpectedError && e.code === 'newer-database');
};

/** Opens the database and shows `page`, or says in a sentence why it cannot and what to do. */
export async function mount(page: ReactNode, load: LoadText = loadText): Promise<void> {
  const root = createRoot(document.getElementById('root') ?? document.body);
  try {
    await desk.db.open();
    const first = await readSettings(desk.db);
    const lang = langOf(first);
    const t = await load(lang);
    root.render(
      <StrictMode>
        <App first={first} speech={{ t, lang }} load={load}>
          {page}
        </App>
      </StrictMode>,
    );
    const [{ settleDatabase }, { wantLibrary }] = await Promise.all([
      import('@/lib/actions/settle-database'),
      import('@/lib/actions/want-library'),
    ]);
    await settleDatabase(); // before the first write
    await wantLibrary(desk);
  } catch (error) {
    const newer = newerDatabase(error);
    if (!newer) reportFailure('mount', error);
    const lang = uiLangFor(navigator.language);
    const t = await loadText(lang);
    document.documentElement.lang = lang;
    root.render(<CannotOpen t={t} newer={newer} />);
  }
}
