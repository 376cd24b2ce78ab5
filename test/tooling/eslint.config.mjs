import { fileURLToPath } from "node:url";
import { defineConfig } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import regexp from "eslint-plugin-regexp";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** No clock, no chance, no machine and no locale in the core: same workbook, settings and day give the same bytes. */
const IMPURE_GLOBALS = [
  ["Date", "the as-of date is a setting; days are LocalDate"],
  ["Intl", "what it gives depends on the machine's language data"],
  ["globalThis", "nothing outside the arguments"],
  ["console", "what is to be said is a finding or an exception"],
  ["process", "nothing outside the arguments"],
  ["performance", "no clock"],
  ["crypto", "no chance"],
  ["fetch", "nothing outside the arguments"],
  ["setTimeout", "no clock"],
  ["setInterval", "no clock"],
  ["setImmediate", "no clock"],
  ["queueMicrotask", "no clock"],
  ["eval", "never"],
].map(([name, message]) => ({ name, message }));

const IMPURE_MEMBERS = [
  { object: "Math", property: "random", message: "no chance in the core" },
  ...["localeCompare", "toLocaleString", "toLocaleLowerCase", "toLocaleUpperCase", "toLocaleDateString"].map(
    (property) => ({ property, message: "depends on the machine's language: byCodeUnits and figure texts do not" }),
  ),
];

export const coreLaw = {
  files: ["src/core/**/*.ts"],
  rules: {
    "no-restricted-globals": ["error", ...IMPURE_GLOBALS],
    "no-restricted-properties": ["error", ...IMPURE_MEMBERS],
  },
};

/** No default exports: a thing has one name everywhere. */
const HOUSE_SYNTAX = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "TSEnumDeclaration", message: "Unions, not enums." },
];

/** A longer file has outgrown its name. */
const LONGEST_FILE = { max: 250, skipBlankLines: true, skipComments: true };

export default defineConfig(
  { ignores: ["dist/**", "node_modules/**", ".cache/**", "coverage/**"] },
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "test/**/*.ts", "test/**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: ROOT } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-syntax": ["error", ...HOUSE_SYNTAX],
      "max-lines": ["error", LONGEST_FILE],
      eqeqeq: "error",
      "no-console": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // Reasoned choices: a `for` over an index and `switch` with a default are plain in code called per cell.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/prefer-for-of": "off",
      // Spreading a text gives its code points, and that is what is meant.
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  coreLaw,
  {
    // Cells, headings, formats and names come from files: however long and whatever they hold, looking takes linear time.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    // No Office, DOM, clock or chance either: what it needs of them it is given (src/assistant/createAssistant.ts).
    files: ["src/assistant/**/*.ts"],
    rules: coreLaw.rules,
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/taskpane/**/*.ts"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // What stands in cells is only ever text.
      "no-restricted-syntax": [
        "error",
        ...HOUSE_SYNTAX,
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text only, never markup." },
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
          message: "Text only, never markup.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          property: "waitForFunction",
          message: "The shipped pages' policy forbids it: ask from outside (test/host/holds).",
        },
      ],
    },
  },
  {
    files: ["src/adapters/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Bytes and rows at places that were just counted: `!` costs nothing where a check would cost each cell.
    files: ["src/adapters/xlsx/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // One document, read as one page.
    files: ["src/core/terms/report.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      // A fixture that is not there must fail loudly, and does: `!` says so in one character.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "max-lines": ["error", { ...LONGEST_FILE, max: 400 }],
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "*.js"],
    extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
