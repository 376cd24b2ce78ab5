import { TOPIC_TITLES } from "../../core/count/summary/topicTitles";
import type { Report } from "../../core/terms/report";
import { plain, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";

/** The month in words, as it can be quoted (MONTH §6); no section where there is nothing to say. */
export function monthSection({ summary }: Report): readonly Section[] {
  if (summary.paragraphs.length === 0) return [];
  const lines = summary.paragraphs.map(({ topic, text }) => plain(`  【${TOPIC_TITLES[topic]}】${text}`));
  return [{ title: W.monthInWords, lines }];
}
