"use strict";

const { relative } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Suites that take some seconds, the slowest first: what a machine that has run none yet begins with. */
const SLOW = [];

/** The slowest suites first, so that none is left running alone at the end: by how long they took last time, or else by the list. */
class SlowestFirst extends Sequencer {
  sort(tests) {
    const places = new Map(SLOW.map((path, place) => [path, place]));
    const weight = ({ path, duration, context }) => {
      if (duration !== undefined) return duration;
      const place = places.get(relative(context.config.rootDir, path).replaceAll("\\", "/"));
      return place === undefined ? 0 : 1000 * (SLOW.length - place);
    };
    return [...super.sort(tests)].sort((a, b) => weight(b) - weight(a));
  }
}

module.exports = SlowestFirst;
module.exports.SLOW = SLOW;
