import { allowSite, canHintPage, goToConversation, hintPage } from '@/lib/actions/see-page';
import { linkAddress } from '@/lib/actions/link-address';
import { desk } from '@/lib/actions/desk';
import type { SendRefusal } from '@/lib/actions/send/request';
import { addressToWords } from '@/lib/domain/cases/address-words';
import { useAction } from '@/components/app/use-action';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { needsToWords } from '@/components/guides/words';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

interface Props {
  refusal: SendRefusal;
  open: OpenCase;
  text: string | undefined; // of what every guard let through
  onCopy: () => void;
  onAgain: (confirm: { links?: string[]; oneLine?: boolean }) => void;
}

function Faults({
  refusal,
  onAgain,
}: {
  refusal: SendRefusal & { why: 'faults' };
  onAgain: Props['onAgain'];
}) {
  const { t } = useText();
  const links = refusal.faults.flatMap((f) => (f.kind === 'link' ? [f.text] : []));
  const hard = refusal.faults.filter((f) => f.kind !== 'link');
  const may = hard.length === 0 && links.length > 0;
  return (
    <Notice
      tone="bad"
      role="alert"
      actions={may && <Button onClick={() => onAgain({ links })}>{t.refusal.linksOk}</Button>}
    >
      {hard.map((f) => (
        <p key={f.kind}>{t.refusal.fault[f.kind]}</p>
      ))}
      {links.length > 0 && <p>{t.refusal.links(links)}</p>}
    </Notice>
  );
}

function OtherPage({ refusal, open, onAgain }: Props & { refusal: SendRefusal & { why: 'other-page' } }) {
  const { t } = useText();
  const { run } = useAction();
  const { id, address } = open.file.case;
  const { page } = refusal;
  return (
    <Notice
      tone="bad"
      role="alert"
      actions={
        <>
          {address !== undefined && (
            <Button onClick={() => void goToConversation(address)}>{t.refusal.goThere}</Button>
          )}
          {page !== undefined && (
            <Button
              onClick={() => void run(() => linkAddress(desk, id, page)).then((done) => done && onAgain({}))}
            >
              {t.refusal.linkHere}
            </Button>
          )}
        </>
      }
    >
      {t.refusal.otherPage(address && addressToWords(address), page && addressToWords(page))}
    </Notice>
  );
}

/** Why nothing left, in a sentence, and the next step. What every guard let through can still be copied. */
export function Refusal(props: Props) {
  const { refusal, text, onCopy, onAgain } = props;
  const { t, lang } = useText();
  const copy = text !== undefined && <Button onClick={onCopy}>{t.send.copy}</Button>;
  switch (refusal.why) {
    case 'faults':
      return <Faults refusal={refusal} onAgain={onAgain} />;
    case 'other-page':
      return <OtherPage {...props} refusal={refusal} />;
    case 'locked':
      return <Notice role="alert">{t.refusal.locked(needsToWords(refusal.needs, t, lang))}</Notice>;
    case 'unfilled':
      return <Notice role="alert">{t.refusal.unfilled}</Notice>;
    case 'one-line':
      return (
        <Notice
          role="alert"
          actions={<Button onClick={() => onAgain({ oneLine: true })}>{t.refusal.oneLineOk}</Button>}
        >
          {t.refusal.oneLine}
        </Notice>
      );
    case 'blocked': {
      const allow = () => void allowSite(refusal.origin).then((given) => given && onAgain({}));
      return (
        <Notice
          role="alert"
          actions={
            <>
              <Button onClick={allow}>{t.refusal.allow(refusal.origin)}</Button>
              {copy}
            </>
          }
        >
          {t.refusal.blocked(refusal.origin)}
        </Notice>
      );
    }
    case 'no-access':
      return (
        <Notice
          role="alert"
          actions={
            <>
              {canHintPage && <Button onClick={() => void hintPage()}>{t.refusal.hint}</Button>}
              {copy}
            </>
          }
        >
          {t.refusal.noAccess}
        </Notice>
      );
    case 'unfit':
      return (
        <Notice role="alert" actions={copy}>
          {t.refusal.unfit[refusal.kind]}
        </Notice>
      );
    case 'not-inserted':
      return (
        <Notice tone="bad" role="alert" actions={copy}>
          {t.refusal.notInserted(refusal.reason, refusal.detail)}
        </Notice>
      );
    case 'other-box':
      return (
        <Notice role="alert" actions={copy}>
          {t.refusal.otherBox(refusal.now)}
        </Notice>
      );
    case 'not-in-language':
    case 'no-answer':
    case 'several':
    case 'no-page':
    case 'no-box':
    case 'not-copied':
      return (
        <Notice role="alert" actions={refusal.why !== 'not-copied' && copy}>
          {t.refusal.plain[refusal.why]}
        </Notice>
      );
  }
}
