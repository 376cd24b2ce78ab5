import { SEVERITY_OF_RULE } from "../../../src/core/terms/ruleId";

const withSeverity = (severity: string): readonly string[] =>
  Object.entries(SEVERITY_OF_RULE).flatMap(([id, own]) => (own === severity ? [id] : []));

const words = (text: string): readonly string[] => text.trim().split(/\s+/).sort();

/** What the decisions ask to be said and the specification has no id for. */
const BESIDE = {
  error: "second-table setting-invalid",
  info: "formula-uncalculated money-unit-assumed unit-collective",
};

describe("the severities (SPEC §7, DECIDED A3)", () => {
  test("errors", () => {
    const named = `ledger-not-found missing-column formula-error required-missing date-unreadable date-impossible number-unreadable
      status-unknown unit-unknown town-unknown specialty-town-unknown key-task-unknown identity-number duplicate-id duplicate-row
      due-before-start close-before-raised submission-missing`;
    expect([...withSeverity("error")].sort()).toEqual(words(`${named} ${BESIDE.error}`));
  });

  test("information", () => {
    const named = `merged-records date-as-text date-year-assumed progress-over-100 stray-space unit-alias unit-names-joined
      leader-differs-from-plan due-outside-plan`;
    expect([...withSeverity("info")].sort()).toEqual(words(`${named} ${BESIDE.info}`));
  });

  test("warnings", () => {
    const named = `duplicate-column empty-ledger number-negative progress-mixed-scale phone-invalid credit-code-invalid
      unit-repeated money-unit-suspect submission-late unit-not-in-plan lead-differs-from-plan town-outside-specialty-town
      key-task-uncovered extension-without-reason finished-in-future finished-before-start status-contradicts-progress
      done-without-date date-without-done long-term-without-report stage-unknown stage-order stage-without-date start-missed
      investment-over-total closed-without-measures rate-differs target-below-base`;
    expect([...withSeverity("warning")].sort()).toEqual(words(named));
  });
});
