import { pickText } from '@/lib/base/l10n';
import type { RunView } from '@/lib/domain/guides/view';
import { useText } from '@/components/i18n/text';
import { Segments } from '@/components/ui/Segments';

/** Which run is shown, where a case has several; they share nothing but the case. */
export function RunChoice({
  views,
  chosen,
  onChoose,
}: {
  views: readonly RunView[];
  chosen: string;
  onChoose: (runId: string) => void;
}) {
  const { t, lang } = useText();
  if (views.length < 2) return null;
  const options = views.map((v) => ({
    id: v.run.id,
    label: v.closed ? t.guide.closedRun(pickText(v.playbook.title, lang)) : pickText(v.playbook.title, lang),
  }));
  return <Segments label={t.guide.runs} options={options} chosen={chosen} onChoose={onChoose} />;
}
