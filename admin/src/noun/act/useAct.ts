import { useMutation } from '@tanstack/react-query';
import { type HttpError, useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { Acting } from '../../provider/act.ts';
import type { HouseProvider } from '../../provider/index.ts';
import type { Noun } from '../schema.ts';
import { useWords } from '../words.ts';
import type { Step } from './steps.ts';

/** Takes a step with one record or several; what is on the page is read again when the server has said yes. */
export function useAct(noun: Noun, { verb, to }: Step) {
  const { act } = useDataProvider<HouseProvider>();
  const { state } = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  return useMutation<unknown, HttpError, Omit<Acting, 'verb'>>({
    mutationFn: (acting) => act(noun, { verb, ...acting }),
    onSuccess: (_, { on }) => {
      const many = Array.isArray(on);
      notify(many ? 'frame.act.doneMany' : 'frame.act.done', {
        type: 'info',
        messageArgs: { state: state(noun, to), smart_count: many ? on.length : 1 },
      });
      refresh();
    },
  });
}
