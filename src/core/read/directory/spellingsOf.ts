/**
 * Spellings that follow by rule from a name of a county unit, without the name itself: `县X` is also written `X` and
 * `新绛县X`; `县委X部` also `X部` and `中共新绛县委X部`. Names of another shape give nothing: neither the 市 of
 * 市生态环境局新绛分局 nor the 新绛 of 中国人民银行新绛支行 may be cut off (SPEC §6).
 */
export function spellingsOf(name: string): readonly string[] {
  const party = /^(?:新绛)?县委(.+)$/.exec(name);
  if (party) {
    const rest = party[1] ?? "";
    const forms = [`县委${rest}`, `新绛县委${rest}`, `中共新绛县委${rest}`];
    // 部 says what it is without 县委; 办公室 does not.
    return without(rest.endsWith("部") && rest.length > 2 ? [...forms, rest] : forms, name);
  }
  const county = /^(?:新绛)?县(.+)$/.exec(name);
  if (!county) return [];
  const rest = county[1] ?? "";
  const forms = [`县${rest}`, `新绛县${rest}`];
  return without(isClearAlone(rest) ? [...forms, rest] : forms, name);
}

/**
 * True where a spelling does not say whose unit it is (财政局). Behind another name it may be a part of that one:
 * 经开区行政审批局 is the zone's own office.
 */
export function isBareSpelling(spelling: string): boolean {
  return !/^(?:新绛|县|运城|市(?!场|监)|中国|中共|国家)/.test(spelling) && !/[镇乡](?:人民政府|政府)?$/.test(spelling);
}

/** Two characters (人行 apart) and names of a whole authority (人民政府) say too little without 县. */
function isClearAlone(rest: string): boolean {
  return (rest.length > 2 || rest === "人行") && !/^(?:人民)?政府|^府办$/.test(rest);
}

function without(forms: readonly string[], name: string): readonly string[] {
  return forms.filter((form) => form !== name);
}
