import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { desk } from '@/lib/actions/desk';
import type { Scene } from '@/lib/actions/see-page';
import { reopenCase } from '@/lib/actions/set-status';
import { addressToWords } from '@/lib/domain/cases/address-words';
import { callOf } from '@/lib/domain/cases/call';
import { useAction } from '@/components/app/use-action';
import { ErrorBoundary } from '@/components/app/ErrorBoundary';
import { later } from '@/components/app/later';
import { usePage } from '@/components/app/use-page';
import { useSettings } from '@/components/app/settings-context';
import { CaseBar } from '@/components/cases/CaseBar';
import { useCurrentCase } from '@/components/cases/use-current-case';
import { useCase, type OpenCase } from '@/components/cases/use-cases';
import { GuideTab } from '@/components/guides/GuideTab';
import { prepareStepForms } from '@/components/guides/StepBody';
import { useText } from '@/components/i18n/text';
import { OutboxHost, SendSheet } from '@/components/replies/OutboxHost';
import { Button } from '@/components/ui/Button';
import { TabPage, Tabs, type Tab } from '@/components/ui/Tabs';
import { useNeighbours } from './use-neighbours';
import { usePanelKeys } from './use-panel-keys';
import css from './Panel.module.css';

const RepliesTab = later(async () => (await import('@/components/replies/RepliesTab')).RepliesTab);
const RecordTab = later(async () => (await import('@/components/record/RecordTab')).RecordTab);
const CallTab = later(async () => (await import('@/components/hotline/CallTab')).CallTab);
const CasesTab = later(async () => (await import('./CasesTab')).CasesTab);
const CaseSheet = later(async () => (await import('@/components/cases/CaseSheet')).CaseSheet);
const AskedReplyHost = later(
  async () => (await import('@/components/replies/AskedReplyHost')).AskedReplyHost,
);
const Welcome = later(async () => (await import('@/components/welcome/Welcome')).Welcome);

/** What the first look does not need is fetched when the panel is idle, so that no tab waits for it. */
function useIdleFetch(): void {
  useEffect(() => {
    const id = requestIdleCallback(() => {
      prepareStepForms();
      for (const part of [RepliesTab, SendSheet, RecordTab, CallTab, CasesTab, CaseSheet]) part.prepare();
    });
    return () => cancelIdleCallback(id);
  }, []);
}

export type TabId = 'guide' | 'call' | 'replies' | 'record' | 'cases';

function useTabs(open: OpenCase | undefined): Tab<TabId>[] {
  const { t } = useText();
  const onPhone = open?.file.case.channel === 'phone';
  const ids: TabId[] = open
    ? ['guide', ...(onPhone ? (['call'] as const) : []), 'replies', 'record', 'cases']
    : ['cases'];
  return ids.map((id) => ({ id, label: t.tab[id] }));
}

/** The page in front is not the conversation of the case: said in sight, with the ways to mend it. */
function Elsewhere({
  open,
  scene,
  onStart,
  onShow,
}: {
  open: OpenCase;
  scene: Scene | undefined;
  onStart: () => void;
  onShow: (() => void) | undefined; // the case of the page in front, where it has one
}) {
  const { t } = useText();
  const { address } = open.file.case;
  const here = scene?.address;
  if (here === undefined || address === undefined || here === address) return null;
  return (
    <div className={css.elsewhere} role="note">
      <span>{t.panel.elsewhere(addressToWords(here))}</span>
      <Button look="link" onClick={onShow ?? onStart}>
        {onShow ? t.panel.showHere : t.panel.startHere}
      </Button>
    </div>
  );
}

/** A closed case says so: the customer may be back with the old matter, or with a new one. */
function Closed({ open, onStart }: { open: OpenCase; onStart: () => void }) {
  const { t } = useText();
  const { run } = useAction();
  const { id, status } = open.file.case;
  if (status !== 'closed') return null;
  return (
    <div className={css.elsewhere} role="note">
      <span>{t.panel.closed}</span>
      <Button look="link" onClick={() => void run(() => reopenCase(desk, id))}>
        {t.case.reopen}
      </Button>
      <Button look="link" onClick={onStart}>
        {t.panel.startNew}
      </Button>
    </div>
  );
}

function CaseTab({ tab, open, scene }: { tab: TabId; open: OpenCase; scene: Scene | undefined }): ReactNode {
  const key = open.file.case.id;
  if (tab === 'replies') return <RepliesTab key={key} open={open} scene={scene} />;
  if (tab === 'record') return <RecordTab key={key} open={open} />;
  if (tab === 'call') return <CallTab key={key} open={open} />;
  return <GuideTab key={key} open={open} />;
}

function Desk() {
  const { t } = useText();
  useIdleFetch();
  const scene = usePage();
  const onCall = useRef(false);
  const { id, ready, choose, caseHere } = useCurrentCase(scene, onCall);
  const open = useCase(id);
  const [tab, setTab] = useState<TabId>('guide');
  const [starting, setStarting] = useState(false);
  const [details, setDetails] = useState(false);
  const tabs = useTabs(open);
  const shown = open && tabs.some((x) => x.id === tab) ? tab : open ? 'guide' : 'cases';
  const call = open ? callOf(open.file.events).kind : 'none';
  useEffect(() => {
    onCall.current = call === 'talking' || call === 'holding';
  }, [call]);
  const pick = useCallback(
    (next: string) => {
      choose(next);
      setStarting(false);
      setTab('guide');
    },
    [choose],
  );
  const start = () => {
    setStarting(true);
    setTab('cases');
  };
  const neighbours = useNeighbours(id);
  usePanelKeys({ tabs, onTab: setTab, onNeighbour: (step) => neighbours(step, choose) });
  if (!ready || (id !== undefined && !open)) return <div className={css.panel} />;
  return (
    <OutboxHost open={open} scene={scene}>
      <AskedReplyHost caseId={id} />
      <div className={css.panel}>
        <header className={css.head}>
          {open && <CaseBar open={open} onDetails={() => setDetails(true)} />}
          <Tabs name={t.panel.tabs} tabs={tabs} chosen={shown} onChoose={setTab} />
        </header>
        {open && (
          <Elsewhere
            {...{ open, scene }}
            onStart={start}
            onShow={caseHere === undefined || caseHere === id ? undefined : () => choose(caseHere)}
          />
        )}
        {open && <Closed open={open} onStart={start} />}
        <TabPage chosen={shown}>
          <ErrorBoundary key={`${id}-${shown}`} where={shown}>
            {open && shown !== 'cases' ? (
              <CaseTab tab={shown} open={open} scene={scene} />
            ) : (
              <CasesTab
                scene={scene}
                current={id}
                starting={starting || !open}
                onNew={() => setStarting(true)}
                onBack={open ? () => setStarting(false) : undefined}
                onChoose={pick}
              />
            )}
          </ErrorBoundary>
        </TabPage>
        {details && open && <CaseSheet open={open} scene={scene} onClose={() => setDetails(false)} />}
      </div>
    </OutboxHost>
  );
}

/** The panel: first run once, then the desk. */
export function Panel() {
  const { welcomed } = useSettings();
  if (welcomed) return <Desk />;
  return <Welcome />;
}
