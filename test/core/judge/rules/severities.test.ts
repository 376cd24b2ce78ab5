import { rules } from "../../../../src/core/judge/rules/index";

const ALL = `
  error: ledger-not-found missing-column formula-error required-missing date-unreadable date-impossible number-unreadable
    status-unknown unit-unknown town-unknown specialty-town-unknown key-task-unknown identity-number duplicate-id duplicate-row
    due-before-start close-before-raised submission-missing
  error beside the specification's list: second-table setting-invalid money-unit-foreign
  warning: duplicate-column empty-ledger number-negative progress-mixed-scale phone-invalid credit-code-invalid
    unit-repeated money-unit-suspect submission-late unit-not-in-plan lead-differs-from-plan town-outside-specialty-town
    key-task-uncovered extension-without-reason finished-in-future finished-before-start status-contradicts-progress
    done-without-date date-without-done long-term-without-report stage-unknown stage-order stage-without-date start-missed
    investment-over-total closed-without-measures rate-differs target-below-base
  info: merged-records date-as-text date-year-assumed progress-over-100 stray-space unit-alias unit-names-joined
    leader-differs-from-plan due-outside-plan
  info beside it: formula-uncalculated money-unit-assumed unit-collective
`;

describe("the severities that SPEC §7 and DECIDED A3 give", () => {
  const named = ALL.split(/\n {2}(?=\S)/)
    .filter((line) => line.trim() !== "")
    .flatMap((line) => {
      const [head = "", ids = ""] = line.split(":");
      const [severity = ""] = head.trim().split(" ");
      return ids
        .trim()
        .split(/\s+/)
        .map((id) => [id, severity] as const);
    });

  test.each(named)("%s: %s", (id, severity) => {
    expect(rules.find((rule) => rule.id === id)?.severity).toBe(severity);
  });
});
