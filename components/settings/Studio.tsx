import { useEffect, useState } from 'react';
import {
  ArrowDownUp,
  BookOpen,
  Building2,
  Clock,
  Database,
  Globe,
  Keyboard,
  ListChecks,
  MessageSquareText,
  Pin,
  SpellCheck,
  SquarePen,
  Trash2,
  User,
  Users,
} from 'lucide-react';
import { useStudioText } from './studio-text';
import { AgentSection } from './AgentSection';
import { CompanySection } from './CompanySection';
import { HoursSection } from './HoursSection';
import { DraftWordsSection } from './DraftWordsSection';
import { InsertionsSection } from './InsertionsSection';
import { KeysSection } from './KeysSection';
import { LibrarySection } from './LibrarySection';
import { DataSection } from './DataSection';
import { SitesSection } from './SitesSection';
import { IssuesSection } from '@/components/library/IssuesSection';
import { TeamSection } from '@/components/library/TeamSection';
import { WaitingMark } from '@/components/library/WaitingMark';
import { ImportsSection } from '@/components/imports/ImportsSection';
import { PlaybooksSection } from '@/components/playbooks/PlaybooksSection';
import { TrashSection } from '@/components/writing/TrashSection';
import { WritingSection } from '@/components/writing/WritingSection';
import css from './Studio.module.css';

const PLACES = [
  ['settings', User, AgentSection],
  ['company', Building2, CompanySection],
  ['hours', Clock, HoursSection],
  ['sites', Globe, SitesSection],
  ['keys', Keyboard, KeysSection],
  ['replies', MessageSquareText, WritingSection],
  ['playbooks', ListChecks, PlaybooksSection],
  ['trash', Trash2, TrashSection],
  ['library', BookOpen, LibrarySection],
  ['team', Users, TeamSection],
  ['issues', Pin, IssuesSection],
  ['imports', ArrowDownUp, ImportsSection],
  ['draft-check', SpellCheck, DraftWordsSection],
  ['insertions', SquarePen, InsertionsSection],
  ['data', Database, DataSection],
] as const;

type Place = (typeof PLACES)[number][0];

function usePlace(): Place {
  const read = (): Place =>
    PLACES.find(([id]) => id === location.hash.slice(1).split('/')[0])?.[0] ?? 'settings';
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const follow = () => setPlace(read());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return place;
}

/** The studio: for now its settings. */
export function Studio() {
  const { t } = useStudioText();
  const place = usePlace();
  const Chosen = PLACES.find(([id]) => id === place)?.[2] ?? AgentSection;
  return (
    <div className={css.studio}>
      <nav className={css.rail} aria-label={t.settings.title}>
        <h1>{t.settings.title}</h1>
        {PLACES.map(([id, Icon]) => (
          <a key={id} href={`#${id}`} aria-current={id === place ? 'page' : undefined}>
            <Icon size={15} aria-hidden="true" /> {t.settings.places[id]} {id === 'team' && <WaitingMark />}
          </a>
        ))}
      </nav>
      {/* oxlint-disable-next-line no-noninteractive-tabindex -- a long page without fields must scroll by keys */}
      <main tabIndex={0} className={place === 'replies' || place === 'playbooks' ? css.whole : css.main}>
        <Chosen />
      </main>
    </div>
  );
}
