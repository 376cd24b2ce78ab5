/** Two files of one name are told apart as the report does (DECIDED A6). */
export function freeName(name: string, taken: readonly string[]): string {
  for (let turn = 1; ; turn++) {
    const free = turn === 1 ? name : `${name} (${turn})`;
    if (!taken.includes(free)) return free;
  }
}
