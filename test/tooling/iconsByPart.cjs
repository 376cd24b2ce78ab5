"use strict";

/**
 * Fluent's list of all its icons, as a transformer of Jest's: seventy files of many megabytes that every suite with one button in it
 * would load. Each icon is loaded from its own file when it is first asked for; one that is not there fails loudly.
 */
module.exports = {
  process(text) {
    const rest = text.replace(/^tslib_1\.__exportStar\(require\("\.\/(?:icons|sizedIcons)\/[^\n]*$/gm, "");
    if (rest.length === text.length) throw new Error("@fluentui/react-icons lists its icons in another way now.");
    return { code: `${rest}\nmodule.exports = (${byPart.toString()})(exports, require);\n` };
  },
};

/** `ChevronDown16Regular` stands in `atoms/svg/chevron-down.cjs`. */
function byPart(known, load) {
  return new Proxy(known, {
    get(_, name) {
      if (typeof name === "symbol" || name in known || !/^[A-Z]/.test(name)) return known[name];
      const words = name.replace(/\d*(?:Regular|Filled|Light|Color)$/, "").match(/[A-Z][a-z]*|\d+/g);
      return (known[name] = load(`./atoms/svg/${words.join("-").toLowerCase()}.cjs`)[name]);
    },
  });
}
