/** Files that were picked together, by what has to be read together: an index with the files it names is one. */
export function groupFiles(files: readonly File[]): (readonly File[])[] {
  const index = files.find(({ name }) => name.toLowerCase() === 'index.json');
  if (!index) return files.map((file) => [file]);
  const isNamed = ({ name }: File) => /\.json$/i.test(name);
  const named = files.filter((file) => file !== index && isNamed(file));
  const others = files.filter((file) => file !== index && !isNamed(file));
  return [[index, ...named], ...others.map((file) => [file])];
}
