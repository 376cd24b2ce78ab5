import { useEffect, useState } from "react";

/** Milliseconds after which somebody who types is taken to have paused. */
const PAUSE = 150;

/** A text as it stands once nobody types any more: each letter alone is not worth a question. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
