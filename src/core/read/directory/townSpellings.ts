/** Canonical name of a town's government as a unit (SPEC §6): 万安镇人民政府. */
export function governmentOf(town: string): string {
  return town.endsWith("街道") ? `${town}办事处` : `${town}人民政府`;
}

/** Spellings that follow by rule from a town's name, without the name itself: its government's, the county's before it. */
export function townSpellings(town: string): readonly string[] {
  const bare = bareTownName(town);
  const forms = [town, governmentOf(town), `${town}政府`, `${town}党委政府`];
  return [...forms.slice(1), ...forms.map((form) => `新绛县${form}`), ...(bare === undefined ? [] : [bare])];
}

/** 万安 of 万安镇; none where too little would be left. */
export function bareTownName(town: string): string | undefined {
  const match = /^(..+)[镇乡]$/.exec(town);
  return match?.[1];
}

/** Spellings that follow by rule from a specialty town's name, without it: as 专业镇, as its working group, the county's. */
export function specialtyTownSpellings(name: string): readonly string[] {
  const places = name.startsWith("新绛") ? [name] : [name, `新绛县${name}`, `新绛${name}`];
  const spelled = places.flatMap((place) => ["", ...GROUP_ENDINGS].map((ending) => place + ending));
  return spelled.filter((form) => form !== name);
}

const GROUP_ENDINGS = [
  "专业镇",
  "专班",
  "工作专班",
  "推进专班",
  "专业镇专班",
  "专业镇工作专班",
  "专业镇推进专班",
  "专业镇推进工作专班",
  "专业镇发展专班",
  "专业镇高质量发展专班",
  "专业镇高质量发展推进专班",
];
