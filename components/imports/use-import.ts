import { useRef, useState } from 'react';
import { applyImport, type AppliedImport } from '@/lib/actions/apply-import';
import { desk } from '@/lib/actions/desk';
import { planFile, type FileChoice, type PlannedFile } from '@/lib/actions/plan-file';
import { undoImport } from '@/lib/actions/undo-import';
import { itemKey, type Choice, type Choices, type ImportPlan, type PlanItem } from '@/lib/domain/pack/plan';
import { useAction } from '@/components/app/use-action';
import { useStudioText } from '@/components/settings/studio-text';
import { groupFiles } from './group-files';

/** How a file is read, without what the interface adds. */
export type HowRead = Omit<FileChoice, 'names'>;

/** A file that is looked at, and what the agent has said of it so far. */
export interface Look {
  files: readonly File[]; // the first, and those it names
  how: HowRead;
  planned: PlannedFile;
  choices: Choices;
}

/** An import that was done last. */
export interface Done {
  file: string;
  plan: ImportPlan;
  choices: Choices;
  undone?: boolean | undefined; // false: it could not be
}

/** The dry run a look gave, if it gave one. */
export const planOf = (planned: PlannedFile): ImportPlan | undefined =>
  planned.kind === 'foreign' ? planned.plan : planned.kind === 'pack' && planned.planned.ok ? planned.planned.plan : undefined; // prettier-ignore

/** Lets the browser draw first: a large file takes the page's one thread for a second or two. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 40));

type Files = readonly File[];

/** The files of an import, one after another: looked at, decided on, then imported or left. */
export function useImport() {
  const { t, lang } = useStudioText();
  const { run, busy } = useAction();
  const turn = useRef(0); // of looks: only the last that was asked for is shown
  const [waiting, setWaiting] = useState<readonly Files[]>([]);
  const [reading, setReading] = useState<string>();
  const [look, setLook] = useState<Look>();
  const [stopped, setStopped] = useState<Extract<AppliedImport, { ok: false }>>();
  const [done, setDone] = useState<Done>();

  const read = async (files: Files, how: HowRead) => {
    const [file, ...beside] = files;
    if (!file) return;
    const mine = ++turn.current;
    setReading(file.name);
    await run(async () => {
      await drawn();
      const planned = await planFile(desk, file, { ...how, names: t.imports.formats }, beside);
      if (mine === turn.current) setLook({ files, how, planned, choices: {} });
    });
    if (mine === turn.current) setReading(undefined);
  };
  const begin = ([files, ...rest]: readonly Files[]) => {
    turn.current++;
    setWaiting(rest);
    setLook(undefined);
    setStopped(undefined);
    setReading(undefined);
    if (files) void read(files, { lang });
  };
  const take = (files: Files) => {
    const groups = groupFiles(files);
    if (look !== undefined || reading !== undefined) return setWaiting([...waiting, ...groups]);
    setDone(undefined);
    begin(groups);
  };
  const change = (over: Partial<HowRead>) => {
    if (!look) return;
    const how = { ...look.how, ...over };
    setLook({ ...look, how }); // at once, so that the next change is made to this one
    void read(look.files, how);
  };
  const plan = look && planOf(look.planned);
  const choose = (items: readonly PlanItem[], choice: Choice) =>
    look && setLook({ ...look, choices: { ...look.choices, ...Object.fromEntries(items.map((item) => [itemKey(item), choice])) } }); // prettier-ignore
  const apply = () =>
    run(async () => {
      if (!look || !plan) return;
      const applied = await applyImport(desk, plan, look.choices);
      if (applied.ok) {
        setDone({ file: look.files[0]?.name ?? '', plan, choices: look.choices });
        begin(waiting);
      } else {
        setStopped(applied);
        if (applied.why === 'stale') await read(look.files, look.how);
      }
    });
  const undo = () =>
    run(async () => {
      if (!done) return;
      const undone = await undoImport(desk, done.plan, done.choices);
      setDone({ ...done, undone: undone.ok });
    });
  return {
    busy,
    reading,
    look,
    plan,
    stopped,
    done,
    waiting: waiting.length,
    take,
    change,
    choose,
    apply,
    leave: () => begin(waiting),
    undo,
  };
}
