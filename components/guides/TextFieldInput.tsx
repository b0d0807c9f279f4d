import type { Field } from '@/lib/domain/guides/playbook';
import { isEnter } from '@/components/ui/ime';
import { TextArea, TextInput } from '@/components/ui/Input';
import { useDraft } from '@/components/record/use-draft';

interface Props {
  own: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean };
  field: Field;
  value: string;
  disabled: boolean;
  draftKey: string;
  caseId: string;
  onSave: (value: string) => Promise<boolean>;
}

/** A text field: a draft as it is typed, kept when the agent leaves it or presses Enter. */
export function TextFieldInput({ own, field, value, disabled, draftKey, caseId, onSave }: Props) {
  const draft = useDraft(draftKey, caseId, value);
  const save = () => {
    const { text } = draft;
    if (text !== value) void onSave(text).then((done) => done && draft.settled(text));
  };
  const props = { ...own, ...draft.props, disabled, maxLength: field.maxLength, onBlur: save };
  if (field.type === 'note') return <TextArea {...props} />;
  return (
    <TextInput
      {...props}
      onKeyDown={(e) => {
        if (isEnter(e)) save();
      }}
    />
  );
}
