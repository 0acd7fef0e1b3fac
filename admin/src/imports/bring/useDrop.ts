import { useEffect, useRef, useState } from 'react';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dropped anywhere on the page, which the browser would open instead. Says whether one hovers over it. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    // Entering a part of the page is leaving another one.
    let depth = 0;
    const moved = (by: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const [entered, left] = [moved(1), moved(-1)];
    const over = (event: DragEvent) => holdsFiles(event) && event.preventDefault();
    const dropped = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) take.current(file);
    };
    const leaving = new AbortController();
    const { signal } = leaving;
    window.addEventListener('dragenter', entered, { signal });
    window.addEventListener('dragleave', left, { signal });
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('drop', dropped, { signal });
    return () => leaving.abort();
  }, []);
  return isOver;
}
