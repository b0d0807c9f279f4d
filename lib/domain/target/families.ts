/** The families of editors that need more than the general order, and the world their script runs in. One file each in `lib/insert/families`. */
const WORLDS = {
  tinymce: 'MAIN',
  trix: 'MAIN',
  quill1: 'MAIN',
  drawn: 'ISOLATED',
  jodit: 'MAIN',
  slate: 'ISOLATED',
  wangeditor: 'ISOLATED',
} as const;

type Family = keyof typeof WORLDS;

/** A script that is fetched into the frame of such an editor. */
export interface FamilyScript {
  file: `/family-${Family}.js`;
  world: 'ISOLATED' | 'MAIN';
}

const isFamily = (name: string): name is Family => Object.hasOwn(WORLDS, name);

/** The script of a family that a page names; undefined for a name that is none of ours. */
export const familyScript = (name: string | undefined): FamilyScript | undefined =>
  name !== undefined && isFamily(name) ? { file: `/family-${name}.js`, world: WORLDS[name] } : undefined;
