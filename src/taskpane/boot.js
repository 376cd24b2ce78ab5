/*
 * The first script of the pane, before anything that may come late or never. Written for every browser that an Excel may bring,
 * Internet Explorer too: no modules, nothing younger than 2009, and no class, style or word from elsewhere.
 *
 * - brings Microsoft's script in without holding up the page, and answers Excel at once when it is there: an Office.js whose
 *   `onReady` nobody calls gives up after ten seconds, however slowly the rest arrives;
 * - takes the ribbon's commands from the first press on, and keeps them until the assistant is up;
 * - says what is wrong where Microsoft's script or the assistant itself does not come up, and leads to the page in a browser.
 *
 * src/adapters/office/boot.ts is the assistant's side of it.
 */
(function () {
  /** As the manifest and src/taskpane/commands/ribbonCommands.ts call them. */
  var COMMANDS = ["checkLedgers", "writeSheets", "markLedgers", "clearMarks"];
  /** Milliseconds. */
  var PATIENCE = 20000;
  var PANE_AFTER = 5000;

  var OLD = [
    "这台电脑的 Excel 用的浏览器内核太旧，打不开本助手；您的台账没有任何改动。",
    "Excel 2016、2019 的批量授权版不论装什么都是这样。可以这样办：",
    "1. 用 Edge 或 Chrome 打开下面的网址，把台账文件拖进去检查，结果另存为副本；",
    "2. 或换用 Excel 2021 以上版本、Microsoft 365。",
  ];
  var BROKEN = [
    "助手的文件没有取全，打不开；您的台账没有任何改动。",
    "请检查网络后点“再试一次”；还是不行，请告诉管理电脑的同志，也可以先用浏览器打开下面的网址检查台账。",
  ];
  var UNREACHABLE = [
    "连不上微软的脚本；您的台账没有任何改动。",
    "Excel 里的助手要从 {host} 取脚本，这台电脑等了很久没有取到。请检查网络后点“再试一次”，或请网管放行这个地址；也可以先用浏览器打开下面的网址检查台账。",
  ];

  var office = null;
  var isUp = false;
  var hasDrawn = false;
  var isLost = false;
  var sawLoadError = false;
  var waiting = [];
  var pressed = [];
  var runCommand = null;

  var own = document.getElementById("boot");
  var address = own.getAttribute("data-office");

  window.ledgerBoot = {
    /** `then` is called once Office.js has said where the page is: `{ host: "Excel", platform: "PC" }`, null in a browser. */
    whenOffice: function (then) {
      isUp = true;
      if (office !== null) then(office);
      else waiting.push(then);
    },
    /** From now on the assistant draws the page. */
    drawn: function () {
      hasDrawn = true;
    },
    /** The assistant takes the ribbon's commands, those that wait first. */
    takeCommands: function (run) {
      var press;
      runCommand = run;
      while ((press = pressed.shift()) !== undefined) run(press.name, press.event);
    },
  };

  // Scripts that do not come tell only their own element; seen on the way down to it.
  window.addEventListener(
    "error",
    function (event) {
      var from = event.target;
      if (from && from.tagName === "SCRIPT" && from.id !== "office") sawLoadError = true;
    },
    true
  );
  // By then the assistant's scripts, which are modules, have run or have failed.
  document.addEventListener("DOMContentLoaded", function () {
    if (isUp) return;
    isLost = true;
    // A browser that knows this word of 2022 is young enough for the assistant: it is not the browser then.
    if (sawLoadError || typeof Object.hasOwn === "function") say(BROKEN, true);
    else say(OLD, false);
    endCommands();
  });

  window.setTimeout(sayUnreachable, PATIENCE);
  bringOffice();

  function bringOffice() {
    var script = document.createElement("script");
    script.id = "office";
    script.src = address;
    script.onload = answerExcel;
    script.onerror = sayUnreachable;
    document.getElementsByTagName("head")[0].appendChild(script);
  }

  function answerExcel() {
    var i;
    for (i = 0; i < COMMANDS.length; i++) take(COMMANDS[i]);
    window.Office.onReady(function (info) {
      var then;
      office = info;
      while ((then = waiting.shift()) !== undefined) then(info);
    });
  }

  function take(name) {
    window.Office.actions.associate(name, function (event) {
      if (runCommand !== null) runCommand(name, event);
      else {
        pressed.push({ name: name, event: event });
        if (isLost) endCommands();
        else window.setTimeout(showWhatIsUp, PANE_AFTER);
      }
    });
  }

  /** Excel is told that the commands have ended, or their buttons stay dead; and the pane tells why nothing came of them. */
  function endCommands() {
    var press;
    showWhatIsUp();
    while ((press = pressed.shift()) !== undefined) press.event.completed();
  }

  /** Whoever pressed a button and sees nothing happen is shown the pane. */
  function showWhatIsUp() {
    if (pressed.length === 0) return;
    try {
      window.Office.addin.showAsTaskpane();
    } catch (error) {
      // An Excel that cannot open it for us: its user can, by the button 打开助手.
    }
  }

  function sayUnreachable() {
    if (office !== null || isLost) return;
    say(UNREACHABLE, true);
  }

  function say(lines, canRetry) {
    var root = document.getElementById("root");
    var place = document.createElement("div");
    var i;
    if (hasDrawn) return;
    if (root === null) {
      // So early that the page is still being read.
      document.addEventListener("DOMContentLoaded", function () {
        say(lines, canRetry);
      });
      return;
    }
    place.className = "start";
    place.setAttribute("role", "alert");
    for (i = 0; i < lines.length; i++) add(place, "p", lines[i].replace("{host}", hostOf(address)));
    if (canRetry) {
      add(place, "button", "再试一次").onclick = function () {
        window.location.reload();
      };
    }
    // As text too: where a link opens nothing, it can be copied.
    add(add(place, "p", ""), "a", pageAddress()).href = pageAddress();
    while (root.firstChild) root.removeChild(root.firstChild);
    root.appendChild(place);
  }

  function add(place, tag, text) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    place.appendChild(element);
    return element;
  }

  function pageAddress() {
    return window.location.href.replace(/[^/]*([?#].*)?$/, "index.html");
  }

  function hostOf(url) {
    return url.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
  }
})();
