import { useQuery } from '@tanstack/react-query';
import { offered } from './authProvider.ts';

/** What the viewer may do with the records of a noun: see them, enter and change them, or carry out an act by its verb. */
export function useMay(): {
  see(noun: string): boolean;
  write(noun: string): boolean;
  act(noun: string, verb: string): boolean;
} {
  const { data } = useQuery({ queryKey: ['me'], queryFn: offered, staleTime: Number.POSITIVE_INFINITY });
  return {
    see: (noun) => data?.has(noun) ?? false,
    write: (noun) => data?.get(noun)?.writes ?? false,
    act: (noun, verb) => data?.get(noun)?.acts.includes(verb) ?? false,
  };
}
