"use strict";

const { setFlagsFromString } = require("node:v8");

// Every suite loads its modules anew, and most are over before what V8 compiles for the long run has paid for itself: it waits ten
// times longer before it does. Measured on rules, pane, layouts and hostile files together: a twelfth less processor time.
setFlagsFromString("--interrupt-budget=1200000");
