/** How many words the names of several have in common at their beginning, or at their end. */
function shared(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  const shortest = Math.min(...names.map(({ length }) => length));
  const differs = first.findIndex((word, at) => at >= shortest - 1 || names.some((name) => name[at] !== word));
  return names.length > 1 && differs > 0 ? differs : 0;
}

/** A name on two lines at most; where there is no more room its end stays, by which names are told apart that begin alike. */
function onTwoLines(name: string, room: number): string {
  if (name.length <= room) return name;
  const end = name.lastIndexOf(' ', room);
  // A word is cut only where it would leave next to nothing on the line before.
  const [first, rest] = end < 3 ? [name.slice(0, room), name.slice(room)] : [name.slice(0, end), name.slice(end + 1)];
  return `${first}\n${rest.length > room ? `…${rest.slice(1 - room)}` : rest}`;
}

/** Names on two lines at most: where they have no room, without the words that all of them begin and end with. */
export function namesInRoom(names: readonly string[], room: number): string[] {
  if (names.every(({ length }) => length <= 2 * room)) return names.map((name) => onTwoLines(name, room));
  const words = names.map((name) => name.split(' '));
  const before = shared(words);
  const after = shared(words.map((each) => each.slice(before).reverse()));
  return words.map((each) => {
    const own = each.slice(before, each.length - after).join(' ');
    return onTwoLines(`${before ? '…' : ''}${own}${after ? '…' : ''}`, room);
  });
}
