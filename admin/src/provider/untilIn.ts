import { ApolloLink, type FetchResult, Observable } from '@apollo/client';
import { comesBack } from '../session/again.ts';

const isSentOut = ({ errors }: FetchResult) => errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';

/** What is refused because the session has ended is asked once more when the same person is in again. */
export const untilIn = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) => {
      let under: { unsubscribe(): void } | undefined;
      let isOver = false;
      const send = (isAgain: boolean) => {
        if (isOver) return;
        let isWaiting = false;
        under = forward(operation).subscribe({
          next: (answer) => {
            isWaiting = !isAgain && isSentOut(answer);
            if (!isWaiting) return observer.next(answer);
            comesBack().then((isIn) => {
              if (isIn) return send(true);
              observer.next(answer);
              observer.complete();
            });
          },
          error: (error) => observer.error(error),
          complete: () => {
            if (!isWaiting) observer.complete();
          },
        });
      };
      send(false);
      return () => {
        isOver = true;
        under?.unsubscribe();
      };
    }),
);
