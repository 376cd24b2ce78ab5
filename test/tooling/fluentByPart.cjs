"use strict";

/**
 * Fluent's list of all that it has, as a transformer of Jest's: each part is loaded when it is first asked for, and not all sixty
 * with their two thousand files in every suite. As soon as one is used all is as it was.
 */
module.exports = {
  process(text) {
    const parts = new Map();
    const rest = text.replace(/^const (_\w+) = require\("([^"]+)"\);$/gm, (_, name, part) => {
      parts.set(name, part);
      return "";
    });
    if (parts.size === 0) throw new Error("@fluentui/react-components lists its parts in another way now.");
    return { code: rest.replace(/\b_\w+/g, (name) => (parts.has(name) ? `require("${parts.get(name)}")` : name)) };
  },
};
