import { useEffect, useRef, useState, type RefObject } from "react";

/**
 * Takes files that are dropped anywhere on an element; whoever cannot drag has the button. Of two such elements, one within the
 * other, the inner one takes what is dropped on it.
 */
export function useDropZone(onDrop: (data: DataTransfer) => void): {
  readonly zone: RefObject<HTMLDivElement | null>;
  readonly isDropping: boolean;
} {
  const zone = useRef<HTMLDivElement>(null);
  const [isDropping, setDropping] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const element = zone.current;
    if (element === null) return;
    const over = (event: DragEvent): void => {
      setDropping(!event.defaultPrevented);
      event.preventDefault();
    };
    const leave = (event: DragEvent): void => {
      if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) setDropping(false);
    };
    const drop = (event: DragEvent): void => {
      setDropping(false);
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer !== null) latest.current(event.dataTransfer);
    };
    element.addEventListener("dragover", over);
    element.addEventListener("dragleave", leave);
    element.addEventListener("drop", drop);
    return () => {
      element.removeEventListener("dragover", over);
      element.removeEventListener("dragleave", leave);
      element.removeEventListener("drop", drop);
    };
  }, []);
  return { zone, isDropping };
}
