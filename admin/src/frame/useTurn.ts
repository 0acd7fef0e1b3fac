import { useEffect, useState } from 'react';

let last = Promise.resolve();

/** Whether it is one's turn: what is dear to draw is drawn one after the other, and the page is heard in between. */
export function useTurn(): boolean {
  const [isMine, setMine] = useState(false);
  useEffect(() => {
    let isGone = false;
    const turn = (over: () => void) => {
      if (!isGone) setMine(true);
      setTimeout(over);
    };
    last = last.then(() => new Promise((over) => setTimeout(turn, 0, over)));
    return () => {
      isGone = true;
    };
  }, []);
  return isMine;
}
